import { html, nothing, type TemplateResult } from 'lit';
import { seriesKey } from '../../charts/svg/trend-svg.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { trendView, type TrendView } from '../../model/trend.ts';
import type { TrendSpec } from '../../model/view.ts';
import { trendFigure } from '../shared/trend-figure.ts';
import { ChartWidget } from '../shared/chart-widget.ts';
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
 * @csspart section - What a reader can open: the table, more options and others.
 * @cssproperty [--vs-chart-height=17em] - Height of the plot area.
 */
export class MetricTrend extends ChartWidget<TrendView> {
  static override styles = [...ChartWidget.styles, metricTrendStyles];

  protected override get chart(): TrendSpec | undefined {
    return this.state.status === 'loaded' ? this.state.view.chart : undefined;
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): TrendView | undefined {
    return trendView(dataset, request, words, this.lines) ?? this.shared?.lacks(request);
  }

  protected override choices(): readonly unknown[] {
    return [this.lines];
  }

  protected override content({ chart, headline, choices }: TrendView, words: Words): TemplateResult {
    const isDrawn = chart.series.some(({ points }) => points[0]);
    return html`
      <ul class="headline ${headline.length === 1 ? 'single' : ''}" part="headline">
        ${headline.map(
          ({ name, value, period, change, newer, reported }, index) =>
            html`<li>
              <span class="name"
                >${isDrawn && this.pictured ? seriesKey(chart.series[index]!.style) : nothing}${name}</span
              >
              <span class="value">${value}</span>
              <span class="meta">${[period, change, newer, reported].filter(Boolean).join(' · ')}</span>
            </li>`,
        )}
      </ul>
      ${
        isDrawn
          ? this.explorable(words, chart, (plotName) => trendFigure(words, chart, plotName, false, this.pictured))
          : nothing
      }
      ${choices.length > 1 ? this.picker(words, choices) : nothing}
    `;
  }
}
