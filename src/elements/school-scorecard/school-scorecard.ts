import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { CardView } from '../../model/scorecard-card.ts';
import { scorecardGroups } from '../../model/scorecard-groups.ts';
import { scorecardView, type ScorecardView } from '../../model/scorecard.ts';
import { Deferred } from '../../charts/deferred.ts';
import { headingLevelOf } from '../shared/frame.ts';
import { identifiers, identifiersIn } from '../shared/identifiers.ts';
import { Widget } from '../shared/widget.ts';
import { badge, scorecardCard } from './scorecard-card.ts';
import { readingStyles } from '../shared/reading.styles.ts';
import { schoolScorecardStyles } from './school-scorecard.styles.ts';

/**
 * All measures of a school, district or county office by goal, each with level, change, target and comparison.
 *
 * @summary One organization at a glance, down to student groups.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @csspart base - The whole widget.
 * @csspart header - Heading of the widget.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart organization - Kind, grades and parents of the organization.
 * @csspart goal - A goal with its measures.
 * @csspart card - One measure.
 * @csspart sample - The remark on invented data.
 * @csspart subtitle - The organization.
 * @csspart question - The question that the measure answers.
 * @csspart notes - Breaks and cautions.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart footer - Table, download and source.
 * @csspart section - What a reader can open: the table, more options and others.
 */
export class SchoolScorecard extends Widget<ScorecardView> {
  static override styles = [...Widget.styles, readingStyles, schoolScorecardStyles];

  static override properties: PropertyDeclarations = {
    ...Widget.properties,
    metrics: { converter: identifiers },
  };

  /** Identifiers of the metrics to show, separated by spaces or commas. Without it, all. */
  metrics: string[] = [];

  readonly #groupTable = new Deferred(this, () => import('./group-table.ts'));

  protected override willUpdate(): void {
    this.metrics = identifiersIn(this.metrics);
    super.willUpdate();
  }

  protected override request(): WidgetRequest {
    return { ...super.request(), metrics: this.metrics };
  }

  protected override metricsNeeded(): readonly string[] {
    return this.metrics.length > 0 ? this.metrics : super.metricsNeeded();
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): ScorecardView | undefined {
    return scorecardView(dataset, request, words);
  }

  protected override content(view: ScorecardView, words: Words): TemplateResult {
    const { organizationKind, within, url, alternative, goals, rtl } = view;
    const level = Math.min(6, headingLevelOf(this.headingLevel) + 1);
    return html`
      <div class="organization meta" part="organization">
        <p>${organizationKind}</p>
        ${within ? html`<p>${within}</p>` : nothing}
        ${url ? html`<p><a href=${url} rel="noopener">${words.say('ui.website')}</a></p>` : nothing}
        ${alternative ? html`<p>${alternative}</p>` : nothing}
      </div>
      ${goals.map(
        (goal) =>
          html`<section part="goal">
            ${goal.name ? html`<div role="heading" aria-level=${level} class="goal-name">${goal.name}</div>` : nothing}
            ${goal.description ? html`<p class="meta">${goal.description}</p>` : nothing}
            <ul class="cards">
              ${goal.cards.map((card) => html`<li part="card">${scorecardCard(card, rtl, goal.name ? Math.min(6, level + 1) : level, this.#groups(card, words, rtl))}</li>`)}
            </ul>
          </section>`,
      )}
    `;
  }

  #groups(card: CardView, words: Words, rtl: boolean): TemplateResult | typeof nothing {
    const { shownData } = this;
    if (!card.hasGroups || !shownData) return nothing;
    return this.disclosures.deferred(`groups-${card.id}`, words.say('ui.groups'), this.#groupTable, ({ groupTable }) =>
      groupTable(html, words, card.name, scorecardGroups(shownData, this.request(), words, card), (level) =>
        badge(level, rtl),
      ),
    );
  }
}
