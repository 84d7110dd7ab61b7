import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { Deferred } from '../../charts/deferred.ts';
import { everyone } from '../../feed/observations.ts';
import type { PartRequest } from '../../feed/parts.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { OverviewArranger, type ArrangedSection } from '../../model/overview-arranged.ts';
import { overviewRecords, overviewTable } from '../../model/overview-files.ts';
import { byName, unarranged, type Arrangement } from '../../model/overview-order.ts';
import { overviewView, type OverviewRequest, type OverviewView } from '../../model/overview.ts';
import type { FrameView } from '../../model/view.ts';
import { headingLevelOf } from '../shared/frame.ts';
import { identifiers, identifiersIn } from '../shared/identifiers.ts';
import { PortalWidget } from '../shared/portal-widget.ts';
import { filters, findField, picker, type ControlActions } from './controls.ts';
import { readingStyles } from '../shared/reading.styles.ts';
import { countyOverviewStyles } from './county-overview.styles.ts';
import { OverviewRows } from './overview-rows.ts';
import { cardsAtOnce, overviewSection, saidOfAll, type SectionLook } from './overview-section.ts';
import { nextSort } from './section-table.ts';

/** Width in pixels from which the rows are a table. */
const tableWidth = 560;

type View = OverviewView & Pick<FrameView, 'table' | 'records'>;

/**
 * The schools of a county or district with their measures, as a table that readers sort, filter and group. No overall
 * score and no rank: the order is the feed's until somebody sorts.
 *
 * @summary Many schools or districts and their measures, side by side.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @fires vital-signs-select - When a reader chooses. `detail` holds what was chosen: `organization`, `groups` or `period`.
 * @csspart base - The whole widget.
 * @csspart header - Heading of the widget.
 * @csspart title - The heading.
 * @csspart subtitle - The organization above all rows.
 * @csspart takeaway - The sentence that says what the list holds.
 * @csspart controls - Find, filters and other choices.
 * @csspart order - The line that says what is shown in which order.
 * @csspart table - A table.
 * @csspart name - The button with the name of an organization.
 * @csspart sample - The remark on invented data.
 * @csspart notes - Breaks and cautions.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart footer - Download and source.
 * @csspart section - What a reader can open: the choice of measures, more options and others.
 */
export class CountyOverview extends PortalWidget<View> {
  static override styles = [...PortalWidget.styles, readingStyles, countyOverviewStyles];

  static override properties: PropertyDeclarations = {
    ...PortalWidget.properties,
    metrics: { converter: identifiers },
    within: {},
    list: {},
    history: { attribute: false },
  };

  /** Identifiers of the metrics that are columns, separated by spaces or commas. Without it, those that most organizations have. */
  metrics: string[] = [];

  /** Identifier of the organization whose schools are listed. Without it, all of the feed. */
  within?: string;

  /** What the rows are: `school` or `district`. Follows the reader's choice. */
  list: 'school' | 'district' = 'school';

  /** Load the years before, for courses and for the choice of a year. */
  history = false;

  #arrangement: Arrangement = unarranged;
  #arranger: OverviewArranger | undefined;
  #arranged: View | undefined;
  #cards = cardsAtOnce;
  #narrow = false;
  readonly #rows = new OverviewRows(this);
  readonly #choices = new Deferred(this, () => import('./choices.ts'));
  #sizes: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    // In a frame of its own: what is drawn anew has another height, which the observer would hear of at once.
    this.#sizes = new ResizeObserver(() => requestAnimationFrame(() => this.#fit()));
    this.#sizes.observe(this);
    // What follows the reader's scrolling has ended with the last place.
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#sizes?.disconnect();
    this.#rows.stop();
  }

  protected override willUpdate(): void {
    this.metrics = identifiersIn(this.metrics);
    super.willUpdate();
  }

  protected override updated(): void {
    this.#drawRows();
    super.updated();
  }

  protected override request(): OverviewRequest {
    const { metrics, within, list, filesLeft } = this;
    return { ...super.request(), metrics, within, list, filesLeft };
  }

  protected override choices(): readonly unknown[] {
    return [this.history];
  }

  protected override partsNeeded(): PartRequest | undefined {
    const { groups = [], period } = this.request();
    const more = this.history || period !== undefined || groups.some((id) => id !== everyone);
    if (!more || this.state.status !== 'loaded') return undefined;
    const { sections, about } = this.state.view;
    const metrics = [...new Set(sections.flatMap(({ columns }) => columns.map(({ id }) => id)))];
    return { organizations: about, metrics, ofMany: true };
  }

  protected override look(dataset: Dataset, request: OverviewRequest, words: Words): View | undefined {
    const view = overviewView(dataset, request, words);
    if (!view) return undefined;
    const arranger = new OverviewArranger(words, dataset, view);
    const sections = (): ArrangedSection[] => arranger.sections(this.#arrangement);
    this.#arranger = arranger;
    this.#prepare(arranger);
    return {
      ...view,
      tabled: true,
      get table() {
        return overviewTable(words, dataset, sections());
      },
      get records() {
        return overviewRecords(dataset, sections(), view.whole);
      },
    };
  }

  protected override content(view: View, words: Words): TemplateResult {
    if (!this.#arranged) this.#narrow = this.offsetWidth < tableWidth;
    this.#arranged = view;
    const actions = this.#actions();
    const sections = this.#sections();
    const { printing } = this.disclosures;
    const cards = this.#narrow && !printing;
    const look: SectionLook = {
      cards: cards ? this.#cards : undefined,
      whole: printing,
      level: Math.min(6, headingLevelOf(this.headingLevel) + 1),
      sort: this.#arrangement.sort,
      press: (column) => this.#sort(column),
      showMore: () => this.#showMore(),
    };
    const filter = filters(words, view, actions);
    return html`<div class="controls" part="controls">
        ${findField(words, actions)}
        ${
          cards
            ? this.disclosures.deferred(
                'filters',
                words.say('overview.choose'),
                this.#choices,
                ({ orderPicker }) =>
                  html`<div class="filters">${orderPicker(words, view, actions, byName, picker)}${filter}</div>`,
              )
            : filter
        }
        ${this.disclosures.deferred('measures', words.say('overview.measures'), this.#choices, (module) => module.measures(html, words, view, actions))}
      </div>
      <p class="heard" role="status">${saidOfAll(sections)}</p>
      ${sections.map((arranged) => overviewSection(words, arranged, look))}`;
  }

  #sections(): ArrangedSection[] {
    return this.#arranger?.sections(this.#arrangement) ?? [];
  }

  #actions(): ControlActions {
    return {
      arrangement: this.#arrangement,
      arrange: (change) => this.#arrange(change),
      chooseList: (list) => (this.list = list),
      chooseGroup: (group) => this.select({ groups: group === everyone ? undefined : [group] }),
      choosePeriod: (period) => this.select({ period }),
      chooseMetrics: (metrics) => (this.metrics = metrics),
      loadHistory: this.shownData?.about.parts && !this.history ? () => (this.history = true) : undefined,
      period: this.request().period ?? '',
      root: this.renderRoot,
    };
  }

  #arrange(change: Partial<Arrangement>): void {
    this.#arrangement = { ...this.#arrangement, ...change };
    this.#cards = cardsAtOnce;
    this.#rows.toTop();
    this.requestUpdate();
  }

  #sort(column: string): void {
    this.#arrange({ sort: nextSort(this.#arrangement.sort, column) });
  }

  /** The first card that comes takes the focus: it stands where the button was. */
  #showMore(): void {
    const before = this.#cards;
    this.#cards += cardsAtOnce;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      this.renderRoot.querySelectorAll<HTMLElement>('.cards .name')[before]?.focus();
    });
  }

  /** Works out ahead, once what is shown is painted, what a press on a header or a first letter will ask for. */
  #prepare(arranger: OverviewArranger, wait = 250): void {
    setTimeout(() => {
      if (arranger === this.#arranger && this.isConnected && arranger.prepare()) this.#prepare(arranger, 20);
    }, wait);
  }

  #fit(): void {
    if (!this.#arranged || this.#narrow === this.offsetWidth < tableWidth) return;
    this.#narrow = !this.#narrow;
    this.requestUpdate();
  }

  #drawRows(): void {
    const { state, shownData, words } = this;
    if (state.status !== 'loaded' || !shownData) return;
    const { printing } = this.disclosures;
    this.#rows.draw(this.#sections(), {
      words,
      dataset: shownData,
      current: this.request().organization,
      cards: this.#narrow && !printing ? this.#cards : undefined,
      whole: printing,
      rtl: state.view.rtl,
      choose: (organization) => this.select({ organization }),
    });
  }
}
