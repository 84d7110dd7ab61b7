import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../../charts/svg/chart.styles.ts';
import { stripChart, stripKey } from '../../charts/svg/strip-svg.ts';
import { LiveStrip } from '../../charts/live-strip.ts';
import type { PartRequest } from '../../feed/parts.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { DistributionRequest, SchoolsShown } from '../../model/distribution-choice.ts';
import { distributionParts } from '../../model/distribution-parts.ts';
import type { StripSpec } from '../../model/distribution-spec.ts';
import { distributionView, type Choice, type DistributionView } from '../../model/distribution.ts';
import { figureStyles } from '../shared/figure.styles.ts';
import { PortalWidget } from '../shared/portal-widget.ts';
import { measureDistributionStyles } from './measure-distribution.styles.ts';

/** Longer names are not put at the chosen school; the key has them. */
const longestLabel = 32;

/** Rows of a table that go on paper. */
const mostOnPaper = 60;

/**
 * One measure over all schools of a county: every school a dot, with the chosen school, its district and the county.
 *
 * @summary All schools of a county on one measure, with the chosen school among them.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @fires vital-signs-select - When a reader chooses a school or a measure. `detail` holds what changes: `{ organization }` or `{ metric }`. Can be prevented.
 * @csspart base - The whole widget.
 * @csspart header - Heading, county and question.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart controls - Choice of measure and of schools.
 * @csspart chart - The figure.
 * @csspart plot - The plot area.
 * @csspart legend - What the marks mean.
 * @csspart sample - The remark on invented data.
 * @csspart subtitle - The county.
 * @csspart question - The question that the measure answers.
 * @csspart notes - How to read the chart, and how many schools are not on it.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart footer - Table, download and source.
 * @csspart section - What a reader can open: the table, more options and others.
 */
export class MeasureDistribution extends PortalWidget<DistributionView> {
  static override styles = [...PortalWidget.styles, chartStyles, figureStyles, measureDistributionStyles];

  static override properties: PropertyDeclarations = {
    ...PortalWidget.properties,
    schools: {},
    chosenSchools: { state: true },
  };

  /**
   * Schools that are shown: `all` of the county, those of the same `district`, `charter` schools, `district-run` schools,
   * or those with the same `grades`.
   */
  schools: SchoolsShown = 'all';

  private chosenSchools: SchoolsShown | undefined;

  readonly #live: LiveStrip;

  constructor() {
    super();
    this.#live = new LiveStrip(this, {
      plot: () => this.renderRoot.querySelector<HTMLElement>('.plot'),
      spec: () => this.#strip,
      words: () => this.words,
      choose: (organization) => this.select({ organization }),
    });
  }

  get #strip(): StripSpec | undefined {
    return this.state.status === 'loaded' ? this.state.view.strip : undefined;
  }

  /** A measure that the page gives this element alone: what readers choose for the others would not be shown here. */
  get #pinned(): boolean {
    return this.metric !== undefined && this.closest('vital-signs-feed') !== null;
  }

  protected override partsNeeded(dataset: Dataset): PartRequest | undefined {
    return distributionParts(dataset, this.request());
  }

  protected override request(): DistributionRequest {
    const { filesLeft } = this;
    return { ...super.request(), schools: this.chosenSchools ?? this.schools, filesLeft };
  }

  protected override look(dataset: Dataset, request: DistributionRequest, words: Words): DistributionView | undefined {
    return distributionView(dataset, request, words);
  }

  protected override content(view: DistributionView, words: Words): TemplateResult {
    const { strip } = view;
    return html`${this.#controls(view, words)} ${strip ? this.#figure(view, strip, words) : nothing}
    ${view.table.rows.length > mostOnPaper ? html`<div class="long" hidden></div>` : nothing}`;
  }

  #controls({ measures, schools }: DistributionView, words: Words): TemplateResult {
    const select = (label: string, choices: readonly Choice[], choose: (id: string) => void) =>
      choices.length > 1
        ? html`<label>
            ${label}
            <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
              ${choices.map(({ id, name, chosen }) => html`<option value=${id} .selected=${chosen}>${name}</option>`)}
            </select>
          </label>`
        : nothing;
    return html`<div class="controls" part="controls">
      ${this.#pinned ? nothing : select(words.say('column.measure'), measures, (metric) => this.select({ metric }))}
      ${select(words.say('strip.schools'), schools, (id) => (this.chosenSchools = id as SchoolsShown))}
    </div>`;
  }

  #figure(view: DistributionView, strip: StripSpec, words: Words): TemplateResult {
    const { chosen } = view;
    const label = chosen && chosen.label.length <= longestLabel ? chosen.label : words.say('strip.this');
    const { failed, module } = this.#live;
    const { axisLabel, better } = strip;
    return html`<figure part="chart" aria-label=${words.say('ui.chart')}>
        <p class="axis-label meta">${axisLabel} · ${view.period}</p>
        ${stripChart(strip, label, words.say(failed ? 'ui.chart' : 'ui.plot', { name: axisLabel }))}
        ${
          better
            ? html`<p class="better ${better.end} meta">
                ${better.text}<svg width="26" height="10" aria-hidden="true">
                  <path class="before" d="M0,5H24M19,1L24,5L19,9"></path>
                </svg>
              </p>`
            : nothing
        }
        ${this.#key(view, strip, words)}
      </figure>
      ${this.disclosures.deferred(
        'help',
        words.say('ui.keys'),
        module,
        ({ stripHelp }) => stripHelp(html, words, strip),
        'controls help',
      )}`;
  }

  #key(
    { chosen, hasSmall, hasCoded }: DistributionView,
    { references, middle }: StripSpec,
    words: Words,
  ): TemplateResult {
    const valued = (name: string, value: string): string => words.say('strip.key.value', { name, value });
    return html`<ul class="keys" part="legend">
      ${
        chosen
          ? html`<li>
              ${stripKey('chosen')}<span
                >${valued(chosen.name, [chosen.text, chosen.people].filter(Boolean).join(' · '))}</span
              >
            </li>`
          : nothing
      }
      ${references.map(
        (line) =>
          html`<li>${line.x === undefined ? nothing : stripKey(line)}<span>${valued(line.name, line.text)}</span></li>`,
      )}
      <li>${stripKey('full')}<span>${words.say('strip.key.school')}</span></li>
      ${hasSmall ? html`<li>${stripKey('small')}<span>${words.say('strip.key.small')}</span></li>` : nothing}
      ${hasCoded ? html`<li>${stripKey('coded')}<span>${words.say('strip.key.coded')}</span></li>` : nothing}
      ${middle ? html`<li>${stripKey('middle')}<span>${middle.text}</span></li>` : nothing}
    </ul>`;
  }
}
