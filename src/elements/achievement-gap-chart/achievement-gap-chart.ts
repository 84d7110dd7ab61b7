import { html, isServer, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { gapAxis, gapMarks, gapPlot } from '../../charts/svg/gap-svg.ts';
import { addEnglish } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { gapView, type GapView } from '../../model/gap.ts';
import { gapChoice } from '../../model/gap-choice.ts';
import type { GapOverTimeView } from '../../model/gap-over-time.ts';
import { linesAtOnce } from '../../model/trend.ts';
import { trendSpec } from '../../model/trend-spec.ts';
import type { GapRowView, GapSpec, TrendSpec } from '../../model/view.ts';
import { ChartWidget } from '../shared/chart-widget.ts';
import { trendFigure } from '../shared/trend-figure.ts';
import { Deferred } from '../../charts/deferred.ts';
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
 * @csspart sample - The remark on invented data.
 * @csspart subtitle - The organization.
 * @csspart question - The question that the measure answers.
 * @csspart notes - Breaks and cautions.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart courses - How each gap moved over the years.
 * @csspart footer - Table, download and source.
 * @csspart section - What a reader can open: the table, more options and others.
 * @cssproperty [--vs-chart-height=17em] - Height of the plot area of the view over time.
 */
export class AchievementGapChart extends ChartWidget<GapView> {
  static override styles = [...ChartWidget.styles, achievementGapChartStyles];

  static override properties: PropertyDeclarations = {
    ...ChartWidget.properties,
    reference: {},
    view: {},
    chosenReference: { state: true },
  };

  /** Identifier of the group that all others are compared with. Without it, everyone. */
  reference?: string;

  /** The view that is shown: one year, or each group's course over the years. */
  view: 'year' | 'time' = 'year';

  private chosenReference: string | undefined;

  readonly #later = new Deferred(this, async () => {
    const [module, { englishCourses }] = await Promise.all([
      import('../../model/gap-over-time.ts'),
      import('../../i18n/english-courses.ts'),
    ]);
    addEnglish(englishCourses);
    return module;
  });

  protected override get chart(): TrendSpec | GapSpec | undefined {
    return this.state.status === 'loaded' ? (this.state.view.overTime ?? this.state.view).chart : undefined;
  }

  protected override request(): WidgetRequest {
    return { ...super.request(), reference: this.chosenReference ?? this.reference };
  }

  protected override updated(): void {
    super.updated();
    // Written out: a style sheet of the page may ask which view is shown.
    if (!isServer && this.view !== this.getAttribute('view')) this.setAttribute('view', this.view);
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): GapView | undefined {
    const view = gapView(dataset, request, words) ?? this.shared?.lacks(request);
    if (view?.hasOverTime && this.view === 'time') {
      void this.#later.load();
      const choice = gapChoice(dataset, request)!;
      view.overTime = this.#later.value?.gapOverTime(words, choice, this.lines, linesAtOnce, trendSpec);
    }
    return view;
  }

  protected override choices(): readonly unknown[] {
    return [this.view, this.lines, this.#later.value];
  }

  protected override content(view: GapView, words: Words): TemplateResult {
    const shown = view.overTime
      ? this.#time(view.overTime, words)
      : this.explorable(words, view.chart, (plotName) => this.#year(view, words, plotName));
    return html`${this.#controls(view, words)}${shown}`;
  }

  #controls({ references, hasOverTime }: GapView, words: Words): TemplateResult {
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
        hasOverTime
          ? html`<div class="switch" role="group" aria-label=${words.say('ui.view')}>
              ${toggle('year', words.say('ui.latest-year'))}${toggle('time', words.say('ui.over-time'))}
            </div>`
          : nothing
      }
    </div>`;
  }

  #year({ chart, period, previousPeriod, referenceName }: GapView, words: Words, plotName: string): TemplateResult {
    return html`<figure part="chart" aria-label=${words.say('ui.chart')}>
      <p class="axis-label meta">${chart.axisLabel} · ${period}</p>
      <div class="gap">
        <ul class="rows">
          ${chart.rows.map((row) => this.#row(row, gapMarks(row, chart)))}
        </ul>
        ${gapPlot(chart, plotName)}
      </div>
      <div class="axis-box">${gapAxis(chart)}</div>
      <ul class="keys meta" part="legend">
        ${chart.referenceX === undefined ? nothing : html`<li>${words.say('ui.reference-line', { reference: referenceName })}</li>`}
        ${previousPeriod ? html`<li>${words.say('ui.previous-year', { year: previousPeriod })}</li>` : nothing}
      </ul>
    </figure>`;
  }

  #row({ name, people, text, difference, reference, x }: GapRowView, marks: TemplateResult): TemplateResult {
    return html`<li class=${reference ? 'is-reference' : ''}>
      <span class="name">${name}</span>
      <span class="value ${x === undefined ? 'none' : ''}">${text}</span>
      <span class="facts meta"><span class="people">${people}</span> <span class="difference">${difference}</span></span
      >${marks}
    </li>`;
  }

  #time({ chart, choices, courses }: GapOverTimeView, words: Words): TemplateResult {
    return html`${this.explorable(words, chart, (plotName) => trendFigure(words, chart, plotName, true, this.pictured))}
      ${choices.length > 2 ? this.picker(words, choices) : nothing}
      <ul class="courses" part="courses">
        ${courses.map(({ name, text }) => html`<li><b>${name}.</b> ${text}</li>`)}
      </ul>`;
  }
}
