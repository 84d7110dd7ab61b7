import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chartStyles } from '../../charts/svg/chart.styles.ts';
import { gapAxis, gapPlot } from '../../charts/svg/gap-svg.ts';
import { TakeOver, type Interactive } from '../../charts/takeover.ts';
import { liveStyles } from '../../charts/takeover.styles.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { gapView, type GapView } from '../../model/gap.ts';
import type { GapRowView } from '../../model/view.ts';
import { figureStyles } from '../shared/figure.styles.ts';
import { trendFigure } from '../shared/trend-figure.ts';
import { Widget } from '../shared/widget.ts';
import { achievementGapChartStyles } from './achievement-gap-chart.styles.ts';

/**
 * Results of one measure by student group, each beside its margin of error and the number of students.
 *
 * @summary Results by student group, compared with a reference group that the reader can choose.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @csspart base - The whole widget.
 * @csspart header - Heading, organization and question.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart controls - Choice of reference group and view.
 * @csspart chart - The figure.
 * @csspart plot - The plot area.
 * @csspart legend - What the marks mean.
 * @csspart footer - Table, download and source.
 */
export class AchievementGapChart extends Widget<GapView> {
  static override styles = [...Widget.styles, chartStyles, figureStyles, liveStyles, achievementGapChartStyles];

  /** Identifier of the group that all others are compared with. Without it, everyone. */
  @property() reference?: string;

  /** When the live chart takes over: on hover, focus or touch (auto), once in view (eager), or never (off). */
  @property() interactive: Interactive = 'auto';

  /** The view that is shown: one year, or each group's course over the years. */
  @property({ reflect: true }) view: 'year' | 'time' = 'year';

  @state() private chosenReference?: string;

  constructor() {
    super();
    new TakeOver(this, {
      plot: () => this.renderRoot.querySelector<HTMLElement>('.plot'),
      spec: () => {
        if (this.state.status !== 'loaded') return undefined;
        const { chart, overTime } = this.state.view;
        return this.view === 'time' && overTime ? overTime.chart : chart;
      },
      mode: () => this.interactive,
    });
  }

  protected override request(): WidgetRequest {
    return { ...super.request(), reference: this.chosenReference ?? this.reference };
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): GapView | undefined {
    return gapView(dataset, request, words);
  }

  protected override content(view: GapView, words: Words): TemplateResult {
    const time = this.view === 'time' && view.overTime;
    return html`${this.#controls(view, words)}${time ? this.#overTime(time, words) : this.#oneYear(view, words)}`;
  }

  #controls({ references, overTime }: GapView, words: Words): TemplateResult {
    const toggle = (value: 'year' | 'time', label: string): TemplateResult =>
      html`<button
        type="button"
        aria-pressed=${(this.view === 'time') === (value === 'time')}
        @click=${() => (this.view = value)}
      >
        ${label}
      </button>`;
    return html`<div class="controls" part="controls">
      ${
        references.length > 1
          ? html`<label>
              ${words.say('ui.compare-with')}
              <select @change=${(event: Event) => (this.chosenReference = (event.target as HTMLSelectElement).value)}>
                ${references.map(({ id, name, chosen }) => html`<option value=${id} .selected=${chosen}>${name}</option>`)}
              </select>
            </label>`
          : nothing
      }
      ${
        overTime
          ? html`<div class="switch" role="group" aria-label=${words.say('ui.view')}>
              ${toggle('year', words.say('ui.latest-year'))}${toggle('time', words.say('ui.over-time'))}
            </div>`
          : nothing
      }
    </div>`;
  }

  #oneYear({ chart, period, previousPeriod, referenceName }: GapView, words: Words): TemplateResult {
    return html`<figure part="chart" aria-label=${words.say('ui.chart')}>
      <p class="axis-label meta">${chart.axisLabel} · ${period}</p>
      <div class="gap">
        <ul class="rows">
          ${chart.rows.map((row) => this.#row(row))}
        </ul>
        ${gapPlot(chart)}
      </div>
      <div class="axis-box">${gapAxis(chart)}</div>
      <ul class="keys meta" part="legend">
        ${chart.referenceX === undefined ? nothing : html`<li>${words.say('ui.reference-line', { reference: referenceName })}</li>`}
        ${previousPeriod ? html`<li>${words.say('ui.previous-year', { year: previousPeriod })}</li>` : nothing}
      </ul>
    </figure>`;
  }

  #row({ name, people, text, shortDifference, reference, x }: GapRowView): TemplateResult {
    return html`<li class=${reference ? 'is-reference' : ''}>
      <span class="name">${name}<span class="meta">${people}</span></span>
      <span class="value ${x === undefined ? 'none' : ''}">${text}</span>
      <span class="difference meta">${shortDifference}</span>
    </li>`;
  }

  #overTime({ chart, courses }: NonNullable<GapView['overTime']>, words: Words): TemplateResult {
    return html`${trendFigure(words, chart, true)}
      <ul class="courses" part="courses">
        ${courses.map(({ name, text }) => html`<li><b>${name}.</b> ${text}</li>`)}
      </ul>`;
  }
}
