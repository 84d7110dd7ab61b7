import { html, isServer, LitElement, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FeedError, FeedErrorCode } from '../../feed/feed-error.ts';
import type { PartRequest } from '../../feed/parts.ts';
import type { Feed } from '../../feed/types.ts';
import { addEnglish, english } from '../../i18n/english.ts';
import { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FrameView } from '../../model/view.ts';
import { asFailure, FeedController } from './feed-controller.ts';
import { Deferred } from '../../charts/deferred.ts';
import { Disclosures } from './disclosures.ts';
import { frame } from './frame.ts';
import { frameStyles } from './frame.styles.ts';
import { identifiers, identifiersIn } from './identifiers.ts';
import { LanguageController } from './language-controller.ts';
import type { FeedElement, Selection, SharedFeed } from './selection.ts';
import { tokens } from './tokens.styles.ts';
import { far, turnOf } from './turns.ts';

/** What a widget is showing: always exactly one of these. */
export type WidgetState<View extends FrameView> =
  | { status: 'loading' }
  | { status: 'empty' }
  | { status: 'error'; code: FeedErrorCode }
  | { status: 'loaded'; view: View };

/** Tells that a widget shows something else than before, such as an error instead of data. */
export type VitalSignsStateEvent = CustomEvent<{ status: WidgetState<FrameView>['status'] }>;

declare global {
  interface HTMLElementEventMap {
    'vital-signs-state': VitalSignsStateEvent;
  }
}

/** Errors that may be gone in a minute. */
const passing = new Set<FeedErrorCode>(['network', 'timeout']);

/** Milliseconds before a reader is told that data is loading: most feeds are here sooner, and drawing it costs time. */
const patience = 250;

/** What stands inside the tag, in the room of a widget that loads. */
const waiting = html`<div class="base loading"><slot></slot></div>`;

/**
 * What all widgets share: attributes, loading, language, the one state, and the frame around the content. A widget adds
 * a view-model function and a template for it.
 *
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 */
export abstract class Widget<View extends FrameView> extends LitElement {
  static override styles = [tokens, frameStyles];

  // Not decorators: their helpers weigh as much as a chart.
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    organization: {},
    metric: {},
    period: {},
    groups: { converter: identifiers },
    compare: { converter: identifiers },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the feed. */
  src = '';

  /** A feed as an object, instead of `src`. */
  data?: Feed;

  /** Identifier of the organization. Without it, the first one of the feed. */
  organization?: string;

  /** Identifier of the metric. Without it, the first that suits the widget. */
  metric?: string;

  /** Year to show. Without it, the latest. */
  period?: string;

  /** Identifiers of student groups or audiences, separated by spaces or commas. */
  groups: string[] = [];

  /** Identifiers of organizations to compare with, or the words district, county, state. */
  compare: string[] = [];

  /** Level of the widget's heading in the page's outline, 2 to 6. */
  headingLevel = 3;

  /**
   * What the widget is showing now.
   * @readonly
   */
  state: WidgetState<View> = { status: 'loading' };

  protected readonly disclosures = new Disclosures(this);
  readonly #feed = new FeedController(this);
  /** What the feed element around hands down. */
  #shared: SharedFeed | undefined;
  readonly #language = new LanguageController(this);
  #inputs: readonly unknown[] = [];
  #reported = '';
  #slow = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #errors = new Deferred(this, async () => {
    // Added before the host hears of it: the update that follows must find them.
    addEnglish((await import('../../i18n/english-errors.ts')).englishErrors);
  });
  readonly #tools = new Deferred(this, async () => {
    const { englishTools, Tools } = await import('./tools.ts');
    addEnglish(englishTools);
    return new Tools(html, this, () => this.shownData);
  });
  #announced = '';
  /** The words in which the widget speaks now. */
  protected words = new Words('en', english);

  constructor() {
    super();
    if (isServer) return;
    // How to be handed a feed is known to the element that has one: a page without it does not pay for that.
    void customElements.whenDefined('vital-signs-feed').then((feed) =>
      (feed as unknown as Partial<FeedElement>).join?.(this, (shared) => {
        this.#shared = shared;
        this.requestUpdate();
      }),
    );
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#shared = undefined;
    clearTimeout(this.#patience);
  }

  /** The view model for a dataset; nothing when there is no data. Throws FeedError. */
  protected abstract look(dataset: Dataset, request: WidgetRequest, words: Words): View | undefined;

  /** The content between takeaway and table. */
  protected abstract content(view: View, words: Words): TemplateResult;

  /** Choices of the reader that the view model depends on. */
  protected choices(): readonly unknown[] {
    return [];
  }

  /** Metrics that the widget will show, or none for all. */
  protected metricsNeeded(): readonly string[] {
    return this.metric ? [this.metric] : [];
  }

  /** What the parts of the feed must hold for this widget; nothing where its index will do. */
  protected partsNeeded(dataset: Dataset): PartRequest | undefined {
    const { organization = dataset.about.organizations[0]!.id, compare = [] } = this.request();
    return { organizations: [organization, ...compare], metrics: this.metricsNeeded() };
  }

  /** The data that is shown, for what a reader opens later. */
  protected get shownData(): Dataset | undefined {
    return this.#feed.dataset;
  }

  /** False for a picture that no reader is near to, and that is not printed. */
  protected get pictured(): boolean {
    return !far.has(this) || this.disclosures.printing;
  }

  /** What is chosen on the page around, where a feed element says it. */
  protected get selection(): Selection {
    return this.#shared?.selection ?? {};
  }

  /** What is asked for: by the widget's own attributes, then by what is chosen around it. */
  protected request(): WidgetRequest {
    const { organization, metric, period, groups, compare } = this;
    const own = { organization, metric, period, groups, compare };
    return this.#shared?.request(own) ?? own;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = turnOf(this);
    if (!turn) return super.scheduleUpdate();
    if (!this.hasUpdated) render(waiting, this.renderRoot, this.renderOptions);
    return turn.then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    // Frameworks set properties where a page has attributes, and may give the same text.
    this.groups = identifiersIn(this.groups);
    this.compare = identifiersIn(this.compare);
    const source = this.src || this.data ? this : this.#shared;
    // Inside a feed element that is not ready yet, the widget waits.
    if (source || isServer || !this.closest('vital-signs-feed')) this.#feed.use(source ?? this);
    const { dataset } = this.#feed;
    const needed = dataset && this.partsNeeded(dataset);
    if (needed) this.#feed.need(needed);
    const words = this.#language.words(dataset?.about.language ?? 'en');
    if (words) this.words = words;
    const { version, failure, loading } = this.#feed;
    const inputs = [dataset, version, failure, loading, words, JSON.stringify(this.request()), ...this.choices()];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.state = this.#next(dataset, words);
    clearTimeout(this.#patience);
    this.#slow = false;
    if (this.state.status === 'loading' && !isServer) this.#patience = setTimeout(this.#sayLoading, patience);
  }

  protected override updated(): void {
    const { status } = this.state;
    if (status === this.#announced || isServer) return;
    this.#announced = status;
    this.dispatchEvent(new CustomEvent('vital-signs-state', { detail: { status }, bubbles: true, composed: true }));
  }

  #next(dataset: Dataset | undefined, words: Words | undefined): WidgetState<View> {
    const { failure, loading } = this.#feed;
    if (!dataset && failure) return this.#fail(failure);
    // While parts or words are fetched, what is on the page stays there.
    if (!dataset || ((!words || loading) && this.state.status !== 'loaded')) return { status: 'loading' };
    if (!words || loading) return this.state;
    try {
      const view = this.look(dataset, this.request(), words);
      if (view) {
        if (failure) this.#report(failure);
        else this.#reported = '';
        return { status: 'loaded', view };
      }
    } catch (cause) {
      if (this.#shared?.excuses(cause, this.request())) return { status: 'empty' };
      return this.#fail(asFailure(cause, this.src));
    }
    return failure ? this.#fail(failure) : { status: 'empty' };
  }

  #fail(failure: FeedError): WidgetState<View> {
    this.#report(failure);
    // Until they are here, or where they cannot be had, a general sentence stands in.
    void this.#errors.load();
    return { status: 'error', code: failure.code };
  }

  /** The precise cause, for the webmaster, once. Its words are a chunk that a working page never loads. */
  #report(failure: FeedError): void {
    // Not by the detail: data from a script may hold itself, and could not be written down.
    const key = failure.code + this.#feed.version + JSON.stringify(this.request());
    if (this.#reported === key) return;
    this.#reported = key;
    const place = this.src ? ` src="${this.src}"` : '';
    import('../../feed/explain.ts').then(
      ({ explain }) => console.error(`[vital-signs] <${this.localName}${place}>: ${explain(failure)}`),
      () => console.error(`[vital-signs] <${this.localName}${place}>:`, failure.code, failure.detail),
    );
  }

  readonly #sayLoading = (): void => {
    this.#slow = true;
    this.requestUpdate();
  };

  #message(): TemplateResult | typeof nothing {
    const words = this.words;
    const { state } = this;
    if (state.status === 'loaded' || (state.status === 'loading' && !this.#slow)) return nothing;
    const code = state.status === 'error' ? state.code : undefined;
    return html`<div class="message" role="status">
      <p>${words.say(code ? `error.${code}` : (state.status as 'loading' | 'empty'))}</p>
      ${
        code && passing.has(code)
          ? html`<button type="button" @click=${() => this.#feed.retry()}>${words.say('error.retry')}</button>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const { state } = this;
    const words = this.words;
    if (state.status === 'loaded') {
      return frame(
        words,
        state.view,
        this.headingLevel,
        this.disclosures,
        this.#tools,
        this.content(state.view, words),
      );
    }
    return html`<div class="base ${state.status}" part="base" lang=${words.locale} dir=${words.rtl ? 'rtl' : 'ltr'}>
      <slot></slot>${this.#message()}
    </div>`;
  }
}
