import { html, isServer, LitElement, nothing, render, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { FeedError, FeedErrorCode } from '../../feed/feed-error.ts';
import type { PartRequest } from '../../feed/parts.ts';
import type { Feed } from '../../feed/types.ts';
import { addEnglish, english } from '../../i18n/english.ts';
import { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import { asFailure, FeedController } from './feed-controller.ts';
import { Deferred } from '../../charts/deferred.ts';
import { frameStyles } from './frame.styles.ts';
import { LanguageController } from './language-controller.ts';
import type { FeedElement, Joining, SharedFeed } from './selection.ts';
import { tokens } from './tokens.styles.ts';
import { turnOf } from './turns.ts';

/** What an element is showing: always exactly one of these. */
export type WidgetState<View> =
  | { status: 'loading'; code?: undefined }
  /** With `code` where it is a choice of the reader that leaves nothing. */
  | { status: 'empty'; code?: FeedErrorCode | undefined }
  | { status: 'error'; code: FeedErrorCode }
  | { status: 'loaded'; view: View };

/** Tells that an element shows something else than before, such as an error instead of data. */
export type VitalSignsStateEvent = CustomEvent<{ status: WidgetState<unknown>['status'] }>;

declare global {
  interface HTMLElementEventMap {
    'vital-signs-state': VitalSignsStateEvent;
  }
}

/** Milliseconds before a reader is told that data is loading: most feeds are here sooner, and drawing it costs time. */
const patience = 250;

/** What stands inside the tag, in the room of a widget that loads. */
const waiting = html`<div class="base loading"><slot></slot></div>`;

/**
 * What all elements share that show something of a feed: where it comes from, loading, language, and the one state. An
 * element adds a view-model function and what stands on the page for it.
 *
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 */
export abstract class DataElement<View> extends LitElement {
  static override styles = [tokens, frameStyles];

  // Not decorators: their helpers weigh as much as a chart.
  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    organization: {},
  };

  /** Address of the feed. */
  src = '';

  /** A feed as an object, instead of `src`. */
  data?: Feed;

  /** Identifier of the organization. Without it, the first one of the feed. */
  organization?: string;

  /**
   * What the element is showing now.
   * @readonly
   */
  state: WidgetState<View> = { status: 'loading' };

  readonly #feed = new FeedController(this);
  /** What the feed element around hands down. */
  protected shared: SharedFeed | undefined;
  readonly #language = new LanguageController(this);
  #inputs: readonly unknown[] = [];
  #reported = '';
  #slow = false;
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #errors = new Deferred(this, async () => {
    // Added before the host hears of it: the update that follows must find them.
    addEnglish((await import('../../i18n/english-errors.ts')).englishErrors);
  });
  #announced = '';
  /** The words in which the element speaks now. */
  protected words = new Words('en', english);

  constructor() {
    super();
    if (isServer) return;
    // How to be handed a feed is known to the element that has one: a page without it does not pay for that. Nor does it
    // keep what it has removed: this waits for ever there, and holds whatever it knows.
    const self = new WeakRef(this as unknown as Joining);
    void customElements
      .whenDefined('vital-signs-feed')
      .then((feed) => (feed as unknown as Partial<FeedElement>).join?.(self));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.shared = undefined;
    clearTimeout(this.#patience);
  }

  /** The view model for a dataset; nothing when there is no data. Throws FeedError. */
  protected abstract look(dataset: Dataset, request: WidgetRequest, words: Words): View | undefined;

  /** What stands on the page for a view. */
  protected abstract whole(view: View, words: Words): TemplateResult;

  /** Choices of the reader that the view model depends on. */
  protected choices?(): readonly unknown[];

  /** What the parts of the feed must hold for this element; nothing where its index will do. */
  protected partsNeeded?(dataset: Dataset): PartRequest | undefined;

  /** The data that is shown, for what a reader opens later. */
  protected get shownData(): Dataset | undefined {
    return this.#feed.dataset;
  }

  /** What is asked for: by the element's own attributes, then by what is chosen around it. */
  protected request(own: WidgetRequest = { organization: this.organization }): WidgetRequest {
    return this.shared?.request(own, this.localName, this.#feed.dataset) ?? own;
  }

  protected override scheduleUpdate(): void | Promise<unknown> {
    const turn = turnOf(this);
    if (!turn) return super.scheduleUpdate();
    if (!this.hasUpdated) render(waiting, this.renderRoot, this.renderOptions);
    return turn.then(() => super.scheduleUpdate());
  }

  protected override willUpdate(): void {
    const source = this.src || this.data ? this : this.shared;
    // Inside a feed element that is not ready yet, the widget waits.
    if (source || isServer || !this.closest('vital-signs-feed')) this.#feed.use(source ?? this);
    const { dataset } = this.#feed;
    const needed = dataset && this.partsNeeded?.(dataset);
    if (needed) this.#feed.need(needed);
    const words = this.#language.words(dataset?.about.language ?? 'en');
    if (words) this.words = words;
    const { version, failure, loading } = this.#feed;
    const inputs = [
      dataset,
      version,
      failure,
      loading,
      words,
      JSON.stringify(this.request()),
      ...(this.choices?.() ?? []),
    ];
    if (inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.state = this.#next(dataset, words);
    clearTimeout(this.#patience);
    this.#slow = false;
    if (this.state.status !== 'loading' || isServer) return;
    this.#patience = setTimeout(() => {
      this.#slow = true;
      this.requestUpdate();
    }, patience);
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
      // What is not known may be in the part that could not be had.
      return failure
        ? this.#fail(failure)
        : this.#fail(asFailure(cause, this.src), this.shared?.excuses(cause, this.request()));
    }
    return failure ? this.#fail(failure) : { status: 'empty' };
  }

  /** Excused, it is nobody's mistake, but a reader must know that it is their choice that leaves nothing. */
  #fail(failure: FeedError, excused?: boolean): WidgetState<View> {
    if (!excused) this.#report(failure);
    // Until they are here, or where they cannot be had, a general sentence stands in.
    void this.#errors.load();
    return { status: excused ? 'empty' : 'error', code: failure.code };
  }

  /** The precise cause, for the webmaster, once. Its words are a chunk that a working page never loads. */
  #report(failure: FeedError): void {
    // Not by the detail: data from a script may hold itself, and could not be written down.
    const key = failure.code + this.#feed.version + JSON.stringify(this.request());
    if (this.#reported === key) return;
    this.#reported = key;
    const place = `[vital-signs] <${this.localName}${this.src && ` src="${this.src}"`}>:`;
    import('../../feed/explain.ts').then(
      ({ explain }) => console.error(place, explain(failure)),
      () => console.error(place, failure.code, failure.detail),
    );
  }

  #message({ status, code }: Exclude<WidgetState<View>, { status: 'loaded' }>): TemplateResult | typeof nothing {
    const { words } = this;
    if (status === 'loading' && !this.#slow) return nothing;
    return html`<div class="message" role="status">
      <p>${words.say(code ? `error.${code}` : (status as 'loading' | 'empty'))}</p>
      ${
        // Gone in a minute, perhaps.
        code === 'network' || code === 'timeout'
          ? html`<button type="button" @click=${() => this.#feed.retry()}>${words.say('error.retry')}</button>`
          : nothing
      }
    </div>`;
  }

  override render(): TemplateResult {
    const { state, words } = this;
    if (state.status === 'loaded') return this.whole(state.view, words);
    return html`<div class="base ${state.status}" part="base" lang=${words.locale} dir=${words.rtl ? 'rtl' : 'ltr'}>
      <slot></slot>${this.#message(state)}
    </div>`;
  }
}
