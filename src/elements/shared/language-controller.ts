import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { catalogOf, loadCatalog } from '../../i18n/languages.ts';
import { isRightToLeft, Words } from '../../i18n/words.ts';

/** What is told when a language changes somewhere on the page: one function for each widget. */
const listeners = new Set<() => void>();

/** One for all widgets: what it watches it watches once, however often it is asked to. */
const observer = isServer ? undefined : new MutationObserver(() => listeners.forEach((notify) => notify()));

/** The trees that an element stands in: its own, and those around the shadow roots. */
function trees(element: Element): Node[] {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? [root, ...trees(root.host)] : [root];
}

/** The value of the nearest attribute, across shadow roots. */
function nearest(element: Element, attribute: string): string | undefined {
  const found = element.closest(`[${attribute}]`)?.getAttribute(attribute);
  if (found) return found;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host, attribute) : undefined;
}

/**
 * The words in the language of the place where the widget stands: the nearest `lang` wins, and is followed when it
 * changes. `words` is undefined while a language is being fetched.
 */
export class LanguageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #language = 'en';
  #rtl = false;
  #words: Words | undefined;
  #feedLanguage = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (isServer) return;
    this.#changed();
    listeners.add(this.#changed);
    for (const root of trees(this.#host))
      observer!.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
  }

  hostDisconnected(): void {
    listeners.delete(this.#changed);
    // A tree that only this widget stood in stays watched until then; the observer does not keep it alive.
    if (listeners.size === 0) observer?.disconnect();
  }

  /** The words for a feed whose plain strings are in `feedLanguage`; undefined while they are fetched. */
  words(feedLanguage: string): Words | undefined {
    if (this.#words && this.#feedLanguage === feedLanguage) return this.#words;
    const language = this.#language;
    const catalog = catalogOf(language);
    if (!catalog) {
      void loadCatalog(language).then(() => this.#host.requestUpdate());
      return undefined;
    }
    this.#feedLanguage = feedLanguage;
    return (this.#words = new Words(language, catalog, feedLanguage, this.#rtl));
  }

  readonly #changed = (): void => {
    const given = nearest(this.#host, 'lang') ?? '';
    // A page may carry anything in lang; Intl throws on what is not a language tag.
    const language = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(given) ? given : 'en';
    const direction = nearest(this.#host, 'dir')?.toLowerCase();
    const rtl = direction === 'rtl' || (direction !== 'ltr' && isRightToLeft(language));
    if (language === this.#language && rtl === this.#rtl) return;
    this.#language = language;
    this.#rtl = rtl;
    this.#words = undefined;
    this.#host.requestUpdate();
  };
}
