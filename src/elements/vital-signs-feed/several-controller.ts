import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { FeedSource } from '../shared/feed-controller.ts';
import type { differences } from './differences.ts';
import type { SeveralFeeds } from './several-feeds.ts';

interface Loading {
  /** The addresses as the page writes them. */
  src: string;
  abort: AbortController;
  feeds?: SeveralFeeds;
}

/** Loads several feeds for a feed element, with the code for that: a page with one feed has neither. */
export class SeveralController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #loading: Loading | undefined;
  #differences: typeof differences | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    if (!this.#loading?.feeds) this.#forget();
  }

  /** Where the widgets find the data of one or several addresses; nothing while several are being loaded. */
  source(src: string): FeedSource | undefined {
    const addresses = src.trim().split(/\s+/);
    if (this.#loading?.src !== src) this.#forget();
    if (addresses.length < 2) return { src: src.trim() };
    if (!this.#loading && this.#host.isConnected) void this.#load(src, addresses);
    return this.#loading?.feeds?.source;
  }

  /** The language of plain texts in what was loaded. */
  get language(): string {
    return this.#loading?.feeds?.source.data?.language ?? 'en';
  }

  /** What a reader is told of several feeds. */
  told(words: Words): TemplateResult | undefined {
    const feeds = this.#loading?.feeds;
    return feeds && this.#differences?.(words, feeds);
  }

  #forget(): void {
    this.#loading?.abort.abort();
    this.#loading = undefined;
  }

  async #load(src: string, addresses: readonly string[]): Promise<void> {
    const loading: Loading = (this.#loading = { src, abort: new AbortController() });
    const { signal } = loading.abort;
    try {
      const [{ loadSeveral }, template] = await Promise.all([import('./several-feeds.ts'), import('./differences.ts')]);
      const urls = addresses.map((address) => new URL(address, document.baseURI).href);
      loading.feeds = await loadSeveral(urls, signal);
      this.#differences = template.differences;
    } catch (cause) {
      if (signal.aborted) return;
      console.error('[vital-signs] <vital-signs-feed> cannot show several feeds: the first stands alone.', cause);
      loading.feeds = { source: { src: addresses[0]! }, incomplete: true, conflicts: () => undefined };
    }
    this.#host.requestUpdate();
  }
}
