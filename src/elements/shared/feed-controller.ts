import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkFeed } from '../../feed/check.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { loadFeed, loadPart } from '../../feed/load.ts';
import { partAddresses, type PartRequest } from '../../feed/parts.ts';
import type { Feed } from '../../feed/types.ts';
import { datasetOf, type Dataset } from '../../model/dataset.ts';

/** Where the data of a widget comes from. `data` wins over `src`. */
export interface FeedSource {
  src: string;
  data: Feed | undefined;
}

/**
 * Keeps a dataset for its host: loads the feed once per address, and parts when the host asks for what is in them.
 * Changes of source or request abort what is no longer wanted.
 */
export class FeedController implements ReactiveController {
  /** The data, once it is here. Stays when a reload fails. */
  dataset: Dataset | undefined;
  /** Grows whenever `dataset` has new content. */
  version = 0;
  failure: FeedError | undefined;
  loading = false;

  readonly #host: ReactiveControllerHost & Element;
  #abort: AbortController | undefined;
  #key: unknown;
  #parts = '';
  #base = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Also ends the waiting of a widget that is only moved; hostConnected takes it up again.
    if (this.loading) this.#forget();
  }

  hostConnected(): void {
    if (this.#key === undefined) this.#host.requestUpdate();
  }

  /** Called before each update: starts loading when the source has changed. */
  use({ src, data }: FeedSource): void {
    const key = data ?? src;
    // An update after the removal must not begin to load again; the next connection will.
    if (key === this.#key || (!data && src && !this.#host.isConnected)) return;
    this.#forget();
    this.#key = key;
    this.#base = '';
    this.dataset = undefined;
    this.failure = undefined;
    if (data) this.#accept(() => checkFeed(data, 'data').feed);
    else if (src) void this.#load(src);
    else this.failure = new FeedError('no-source', {});
  }

  /** Called when the host knows what it will show: fetches the parts that hold it. */
  need(request: PartRequest): void {
    if (!this.dataset?.feed.parts || !this.#base || this.loading) return;
    const addresses = partAddresses(this.dataset.feed, this.#base, request);
    const wanted = addresses.join(' ');
    if (wanted === this.#parts) return;
    this.#parts = wanted;
    if (addresses.length > 0) void this.#loadParts(addresses, this.dataset);
  }

  /** Tries again after a failure. */
  retry(): void {
    this.#forget();
    this.#host.requestUpdate();
  }

  #forget(): void {
    this.#abort?.abort();
    this.#key = undefined;
    this.#parts = '';
    this.loading = false;
  }

  #accept(read: () => Feed): void {
    try {
      this.dataset = datasetOf(read());
      this.version++;
    } catch (cause) {
      this.failure = asFailure(cause);
    }
  }

  async #load(src: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    try {
      this.#base = new URL(src, document.baseURI).href;
      const feed = await loadFeed(this.#base, { signal: abort.signal });
      if (abort.signal.aborted) return;
      this.#accept(() => feed);
    } catch (cause) {
      if (abort.signal.aborted) return;
      this.failure = asFailure(cause);
    }
    this.loading = false;
    this.#host.requestUpdate();
  }

  async #loadParts(addresses: readonly string[], dataset: Dataset): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.loading = true;
    this.failure = undefined;
    const results = await Promise.allSettled(addresses.map((url) => loadPart(url, { signal: abort.signal })));
    if (abort.signal.aborted) return;
    for (const result of results) {
      if (result.status === 'fulfilled') dataset.addPart(result.value);
      else this.failure = asFailure(result.reason);
    }
    this.version++;
    this.loading = false;
    this.#host.requestUpdate();
  }
}

function asFailure(cause: unknown): FeedError {
  return cause instanceof FeedError ? cause : new FeedError('invalid', { url: 'the feed', cause });
}
