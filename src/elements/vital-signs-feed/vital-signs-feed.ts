import { ContextConsumer, ContextProvider, createContext } from '@lit/context';
import { css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Feed } from '../../feed/types.ts';
import type { Words } from '../../i18n/words.ts';
import { identifiers, identifiersIn } from '../shared/identifiers.ts';
import { LanguageController } from '../shared/language-controller.ts';
import type { Joining, Selection, SharedFeed, VitalSignsSelectEvent } from '../shared/selection.ts';
import { SeveralController } from './several-controller.ts';
import { FeedAndSelection } from './shared-feed.ts';
import { addressWith, choiceIn, choices, selectionIn } from './selection-address.ts';

/** A name, which is the same in every copy of the library on a page. */
const sharedFeed = createContext<SharedFeed | undefined>('vital-signs-feed');

/**
 * Gives all widgets inside it one feed, and one selection: what a reader chooses in one of them is shown by the others.
 * A widget's own attributes win. Several of these elements on a page know nothing of each other.
 *
 * @summary One feed and one selection for the widgets inside.
 * @csspart missing - Says that one of several feeds could not be loaded.
 * @csspart differences - Where several feeds differ.
 * @slot - The widgets, and whatever stands around them.
 * @fires vital-signs-select - Comes up from a widget inside when a reader chooses. `detail` holds what changes:
 *   `organization`, `metric`, `period`, `groups`, `compare`. A listener inside that cancels it stops the choice; one
 *   outside sees it cancelled, because this element has taken it.
 */
export class VitalSignsFeed extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    :host([hidden]) {
      display: none;
    }
    .sources {
      margin-block-start: 1.5rem;
      overflow-wrap: break-word;
    }
    summary {
      inline-size: fit-content;
      min-block-size: 2.25rem;
      font-weight: 700;
      cursor: pointer;
    }
    summary:focus-visible {
      outline: 3px solid var(--vs-focus, Highlight);
      outline-offset: 2px;
    }
  `;

  static override properties: PropertyDeclarations = {
    src: {},
    data: { attribute: false },
    organization: {},
    metric: {},
    period: {},
    groups: { converter: identifiers },
    compare: { converter: identifiers },
    sync: {},
  };

  /** Hands a widget what the feed element around it has, now and whenever that changes. */
  static join(reference: WeakRef<Joining>): void {
    const widget = reference.deref();
    if (!widget) return;
    const callback = (shared: SharedFeed | undefined): void => {
      widget.shared = shared;
      widget.requestUpdate();
    };
    new ContextConsumer(widget, { context: sharedFeed, subscribe: true, callback });
  }

  /**
   * Address of the feed. Several, separated by spaces, are shown as one: what the first says comes first, what any of
   * them protects is protected, and where they differ is said below the widgets.
   */
  src = '';

  /** A feed as an object, instead of `src`. */
  data?: Feed;

  /** Identifier of the chosen organization. */
  organization?: string;

  /** Identifier of the chosen metric, for widgets that show one of any kind. */
  metric?: string;

  /** Chosen year. */
  period?: string;

  /** Identifiers of the chosen student groups, separated by spaces or commas. */
  groups: string[] = [];

  /** Identifiers of the organizations that are compared. */
  compare: string[] = [];

  /**
   * With `url`, the selection is kept in the address of the page: links lead to it, and the back button takes it back.
   * Two feed elements that do so need an `id` each.
   */
  sync = '';

  readonly #provider = new ContextProvider(this, { context: sharedFeed });
  readonly #language = new LanguageController(this);
  #words: Words | undefined;
  readonly #several = new SeveralController(this);
  /** What the page itself had chosen, before any reader did: as it was when the element first came into a page. */
  #first: Selection | undefined;
  /** Choices of readers that this element has taken. */
  readonly #taken = new WeakSet<Event>();
  /** Whether the change that is under way deserves a step of the back button. */
  #step = false;

  constructor() {
    super();
    this.addEventListener('vital-signs-select', this.#take);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#follow);
    this.#first ??= this.selection;
    if (this.sync === 'url') this.#apply(selectionIn(location.href, this.id));
    this.#warnOfTwins();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('popstate', this.#follow);
  }

  /**
   * What is chosen now.
   * @readonly
   */
  get selection(): Selection {
    const { organization, metric, period } = this;
    const [groups, compare] = [identifiersIn(this.groups), identifiersIn(this.compare)];
    return {
      organization,
      metric,
      period,
      groups: groups.length > 0 ? groups : undefined,
      compare: compare.length > 0 ? compare : undefined,
    };
  }

  protected override willUpdate(): void {
    const source = this.data ? { src: '', data: this.data } : this.#several.source(this.src);
    // While words are fetched, what stands there stays.
    this.#words = this.#language.words(this.#several.language) ?? this.#words;
    if (source) this.#provider.value = new FeedAndSelection(source, this.selection, this.#taken);
  }

  protected override updated(): void {
    if (this.sync !== 'url' || !this.isConnected) return;
    const address = addressWith(location.href, this.#differing(), this.id);
    const isStep = this.#step;
    this.#step = false;
    if (address === location.href) return;
    try {
      // The state is the page's own: a router in it must find what it left there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', address);
    } catch {
      // A page without an address of its own, such as one in a sandbox, has nothing to keep the selection in.
    }
  }

  /** The selection without what the page chooses anyway: an address says only what differs. */
  #differing(): Selection {
    const { selection } = this;
    const same = (name: keyof Selection): boolean => String(selection[name]) === String(this.#first?.[name]);
    return Object.fromEntries(choices.filter((name) => !same(name)).map((name) => [name, selection[name]]));
  }

  readonly #take = (event: VitalSignsSelectEvent): void => {
    if (event.defaultPrevented) return;
    // Says to the widget, and to a feed element further up, that the choice is taken.
    event.preventDefault();
    this.#taken.add(event);
    const choice = choiceIn(event.detail);
    // Also where nothing is chosen any more: the back button leads to what was.
    this.#step ||= Object.hasOwn(choice, 'organization') || Object.hasOwn(choice, 'compare');
    this.#apply(choice, false);
    // A choice of what is chosen already changes nothing, and must not make a step of the next one.
    if (!this.isUpdatePending) this.#step = false;
  };

  /** The page has gone back or forward. */
  readonly #follow = (): void => {
    if (this.sync === 'url') this.#apply(selectionIn(location.href, this.id));
  };

  /** `whole` means that what is not said goes back to what the page had chosen. */
  #apply(choice: Selection, whole = true): void {
    for (const name of choices) {
      const isSaid = Object.hasOwn(choice, name);
      if (!whole && !isSaid) continue;
      const value = isSaid ? choice[name] : this.#first?.[name];
      Object.assign(this, { [name]: name === 'groups' || name === 'compare' ? (value ?? []) : value });
    }
  }

  #warnOfTwins(): void {
    const synced = [...document.querySelectorAll<VitalSignsFeed>(`${this.localName}[sync="url"]`)];
    if (this.sync !== 'url' || !synced.some((other) => other !== this && other.id === this.id)) return;
    console.warn(
      `[vital-signs] two <${this.localName} sync="url"> have ${this.id ? `the id "${this.id}"` : 'no id'}: give each an id of its own, so that the address keeps their selections apart.`,
    );
  }

  override render(): TemplateResult {
    const words = this.#words;
    return html`<slot></slot>${(words && this.#several.told(words)) ?? nothing}`;
  }
}
