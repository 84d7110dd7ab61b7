import type { PropertyDeclarations, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { PartRequest } from '../../feed/parts.ts';
import { everyone } from '../../feed/observations.ts';
import type { Words } from '../../i18n/words.ts';
import { comparisonCandidates, comparisonView, type SchoolComparisonView } from '../../model/comparison.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { copy } from '../shared/clipboard.ts';
import { figureStyles } from '../shared/figure.styles.ts';
import { identifiers, identifiersIn } from '../shared/identifiers.ts';
import type { VitalSignsSelectEvent } from '../shared/selection.ts';
import { PortalWidget } from '../shared/portal-widget.ts';
import { addressWith } from '../vital-signs-feed/selection-address.ts';
import { comparisonControls } from './comparison-controls.ts';
import { comparisonTable } from './comparison-table.ts';
import { readingStyles } from '../shared/reading.styles.ts';
import { schoolComparisonStyles } from './school-comparison.styles.ts';

/** Words that name an organization above the first. */
const above = new Set(['district', 'county', 'state']);

/**
 * Two to four schools, districts or county offices side by side: every measure with value, level, people and change, and
 * the difference in words with its margin of error. Charter and district-run schools stand on the same rows. There is no
 * overall score and no rank.
 *
 * @summary Two to four organizations side by side, measure by measure.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @slot add - A picker of the page's own, instead of the list of organizations. It tells its choice by
 *   `vital-signs-select`.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @fires vital-signs-select - When a reader adds or removes an organization (`{ organization, compare }`), or chooses a
 *   year (`{ period }`) or a student group (`{ groups }`). Cancelled, nothing changes.
 * @csspart base - The whole widget.
 * @csspart header - Heading of the widget.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart controls - What a reader can choose.
 * @csspart link - The button that copies the link.
 * @csspart comparison - The table.
 * @csspart organization - The head of a column.
 * @csspart goal - A goal with its measures.
 * @csspart difference - The difference in words.
 * @csspart sample - The remark on invented data.
 * @csspart notes - Breaks and cautions.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart footer - Table, download and source.
 * @csspart section - What a reader can open: the table, more options and others.
 */
export class SchoolComparison extends PortalWidget<SchoolComparisonView> {
  static override styles = [...PortalWidget.styles, figureStyles, readingStyles, schoolComparisonStyles];

  static override properties: PropertyDeclarations = {
    ...PortalWidget.properties,
    metrics: { converter: identifiers },
  };

  /** Identifiers of the metrics to show, separated by spaces or commas. Without it, all. */
  metrics: string[] = [];

  #said = '';
  #seen = false;
  /** What gets the focus once the table is drawn anew: the control that had it is gone. */
  #next: { shown: string; selector: string } | undefined;

  protected override willUpdate(): void {
    this.metrics = identifiersIn(this.metrics);
    super.willUpdate();
  }

  protected override updated(): void {
    super.updated();
    const next = this.#next;
    if (!next || this.#ids.join() !== next.shown) return;
    this.#next = undefined;
    this.renderRoot.querySelector<HTMLElement>(next.selector)?.focus();
  }

  /** Whom to compare is for the reader to say: without an organization, it is not the first one of the feed. */
  protected override partsNeeded(dataset: Dataset): PartRequest | undefined {
    const { organization, compare = [] } = this.request();
    const organizations = [organization ?? '', ...compare].filter((id) => dataset.organizations.has(id));
    return organizations.length > 0 ? { organizations, metrics: this.metrics } : undefined;
  }

  protected override request(): WidgetRequest {
    const { organization, compare = [], ...others } = super.request();
    return {
      ...others,
      organization: this.organization ?? this.#stillThere(organization ? [organization] : [])[0],
      compare: this.compare.length > 0 ? compare : this.#stillThere(compare),
      metric: undefined,
      metrics: this.metrics,
    };
  }

  /** A link may be older than the feed. Those that are gone leave the others as they are; one can still be added. */
  #stillThere(chosen: readonly string[]): readonly string[] {
    const known = this.shownData?.organizations;
    return this.shared && known ? chosen.filter((id) => known.has(id) || above.has(id)) : chosen;
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): SchoolComparisonView {
    return comparisonView(dataset, request, words);
  }

  /** Identifiers of the columns. */
  get #ids(): string[] {
    return this.state.status === 'loaded' ? this.state.view.organizations.map(({ id }) => id) : [];
  }

  protected override content(view: SchoolComparisonView, words: Words): TemplateResult {
    const { shownData } = this;
    const hasPicker = this.querySelector(':scope > [slot="add"]') !== null;
    return html`${comparisonControls(words, view, {
      candidates: shownData && !hasPicker && !view.full ? comparisonCandidates(shownData, this.#ids, words) : undefined,
      chooseYear: (period) => this.select({ period: period || undefined }),
      chooseGroup: (group) => this.select({ groups: group === everyone ? undefined : [group] }),
      add: this.#add,
      picked: this.#picked,
      slotChanged: () => this.requestUpdate(),
      copyLink: this.#linkedFeed ? this.#copyLink : undefined,
      said: this.#said,
      seen: this.#seen,
    })}${view.organizations.length > 0 ? comparisonTable(words, view, this.#remove) : nothing}`;
  }

  /** The feed element around that keeps the selection in the address; without one, a link would lead to the page only. */
  get #linkedFeed(): Element | null {
    return isSecureContext ? this.closest('vital-signs-feed[sync="url"]') : null;
  }

  #choose(ids: readonly string[], said: string, selector: string): void {
    const [organization, ...compare] = ids;
    this.#next = { shown: ids.join(), selector };
    this.#tell(said, false);
    this.select({ organization, compare });
  }

  #tell(said: string, seen: boolean): void {
    // The same words a second time are a change only with something more, or nobody would hear them.
    this.#said = this.#said === said ? `${said}\u00A0` : said;
    this.#seen = seen;
    this.requestUpdate();
  }

  #nameOf(id: string): string {
    return this.words.text(this.shownData?.organizations.get(id)?.name);
  }

  readonly #add = (id: string): void => {
    const ids = this.#ids;
    if (ids.includes(id) || (this.state.status === 'loaded' && this.state.view.full)) return;
    const said = this.words.say('comparison.added', { name: this.#nameOf(id) });
    // With the last free place the list is gone; until then the focus stays where it is.
    this.#choose([...ids, id], said, ids.length < 3 ? '.none' : `[id="remove-${CSS.escape(id)}"]`);
  };

  readonly #remove = (id: string): void => {
    const ids = this.#ids;
    const rest = ids.filter((one) => one !== id);
    const next = rest[Math.min(ids.indexOf(id), rest.length - 1)];
    const said = this.words.say('comparison.removed', { name: this.#nameOf(id) });
    this.#choose(rest, said, next ? `[id="remove-${CSS.escape(next)}"]` : '.add select');
  };

  /** A choice in the page's own picker is one more column here, and nobody else's business. */
  readonly #picked = (event: VitalSignsSelectEvent): void => {
    event.stopPropagation();
    event.preventDefault();
    const { organization } = event.detail;
    if (organization) this.#add(organization);
  };

  readonly #copyLink = async (): Promise<void> => {
    const [organization, ...compare] = this.#ids;
    const { period, groups } = this.request();
    const chosen = { organization, compare, ...(period && { period }), ...(groups?.length && { groups }) };
    const link = addressWith(location.href, chosen, this.#linkedFeed?.id);
    const copied = (await copy({ 'text/plain': link })) === 'tool.copied';
    this.#tell(this.words.say(copied ? 'comparison.link.done' : 'comparison.link.not'), true);
  };
}
