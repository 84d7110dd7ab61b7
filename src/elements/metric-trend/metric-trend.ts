import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { seriesKey } from '../../charts/svg/trend-svg.ts';
import { chartStyles } from '../../charts/svg/chart.styles.ts';
import { LiveChart, type Interactive } from '../../charts/live-chart.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { linesAtOnce, trendView, type TrendView } from '../../model/trend.ts';
import { figureStyles } from '../shared/figure.styles.ts';
import { trendFigure } from '../shared/trend-figure.ts';
import { Deferred } from '../../charts/deferred.ts';
import { Widget } from '../shared/widget.ts';
import { metricTrendStyles } from './metric-trend.styles.ts';

/**
 * The course of one measure over the years, for student groups or for several organizations.
 *
 * @summary A measure over the years, with breaks, missing years and small groups marked.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @csspart base - The whole widget.
 * @csspart header - Heading, organization and question.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart chart - The figure.
 * @csspart plot - The plot area.
 * @csspart legend - Lines, targets and breaks in words.
 * @csspart sample - The remark on invented data.
 * @csspart subtitle - The organization.
 * @csspart question - The question that the measure answers.
 * @csspart notes - Breaks and cautions.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart headline - The latest value of each line.
 * @csspart footer - Table, download and source.
 * @cssproperty [--vs-chart-height=17em] - Height of the plot area.
 */
export class MetricTrend extends Widget<TrendView> {
  static override styles = [...Widget.styles, chartStyles, figureStyles, metricTrendStyles];

  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    interactive: {},
    lines: { state: true },
  };

  /** When the live chart takes over: on hover or touch (auto), with its data (eager), or never (off). */
  interactive: Interactive = 'auto';

  /** Lines that the reader has chosen, if any. */
  private lines: readonly string[] | undefined;

  readonly #picker = new Deferred(this, () => import('../shared/line-picker.ts'));

  constructor() {
    super();
    new LiveChart(this, {
      plot: () => this.renderRoot.querySelector<HTMLElement>('.plot'),
      spec: () => (this.state.status === 'loaded' ? this.state.view.chart : undefined),
      mode: () => this.interactive,
    });
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): TrendView | undefined {
    return trendView(dataset, request, words, this.lines);
  }

  protected override choices(): readonly unknown[] {
    return [this.lines];
  }

  protected override content({ chart, headline, choices }: TrendView, words: Words): TemplateResult {
    return html`
      <ul class="headline ${headline.length === 1 ? 'single' : ''}" part="headline">
        ${headline.map(
          ({ name, value, period, change, newer }, index) =>
            html`<li>
              <span class="name">${seriesKey(chart.series[index]!.style)}${name}</span>
              <span class="value">${value}</span>
              <span class="meta">${[period, change, newer].filter(Boolean).join(' · ')}</span>
            </li>`,
        )}
      </ul>
      ${chart.series.some(({ points }) => points[0]) ? trendFigure(words, chart, false) : nothing}
      ${choices.length > 1 ? this.disclosures.deferred('lines', words.say('ui.lines'), this.#picker, ({ linePicker }) => linePicker(html, words, choices, linesAtOnce, (ids) => (this.lines = ids)), 'controls') : nothing}
    `;
  }
}
