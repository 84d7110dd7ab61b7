import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { checkFeed } from '../../feed/check.ts';
import { FeedError } from '../../feed/feed-error.ts';
import { loadedFeed, loadFeed, loadPart } from '../../feed/load.ts';
import type { PartRequest } from '../../feed/parts.ts';
import type { Feed, FeedPart } from '../../feed/types.ts';
import { datasetOf, type Dataset } from '../../model/dataset.ts';

/** Where the data of a widget comes from. `data` wins over `src`; its parts come from the sites of `bases`. */
export interface FeedSource {
  src: string;
  data?: Feed | undefined;
  bases?: readonly string[] | undefined;
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
  #bases: readonly string[] = [];

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
  use({ src, data, bases = [] }: FeedSource): void {
    const key = data ?? src;
    // An update after the removal must not begin to load again; the next connection will.
    if (key === this.#key || (!data && !this.#host.isConnected)) return;
    this.#forget();
    this.#key = key;
    this.#bases = bases;
    this.dataset = undefined;
    this.failure = undefined;
    try {
      if (data) this.dataset = datasetOf(checkFeed(data, 'data').feed);
      else if (src) this.#load(src);
      else this.failure = new FeedError('no-source', {});
    } catch (cause) {
      this.failure = asFailure(cause);
    }
  }

  /** Called when the host knows what it will show: fetches the parts that hold it. */
  need(request: PartRequest): void {
    const { dataset } = this;
    const wanted = JSON.stringify(request);
    if (!dataset?.about.parts || !this.#bases[0] || this.loading || wanted === this.#parts) return;
    this.#parts = wanted;
    void this.#run(async (signal) => {
      const { bringParts } = await import('../../feed/bring-parts.ts');
      const load = (url: string): Promise<FeedPart> => loadPart(url, { signal });
      await bringParts(dataset, this.#bases, request, load, this.#host);
    });
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

  #load(src: string): void {
    const url = new URL(src, document.baseURI).href;
    this.#bases = [url];
    const feed = loadedFeed(url);
    // Another widget has brought it: then the first picture is the last one.
    if (feed) this.dataset = datasetOf(feed);
    else
      void this.#run(async (signal) => {
        const loaded = await loadFeed(url, { signal });
        signal.throwIfAborted();
        this.dataset = datasetOf(loaded);
      });
  }

  /** Does one thing at a time; what is aborted leaves no trace. */
  async #run(work: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.loading = true;
    this.failure = undefined;
    try {
      await work(signal);
    } catch (cause) {
      if (!signal.aborted) this.failure = asFailure(cause);
    }
    if (signal.aborted) return;
    this.version++;
    this.loading = false;
    this.#host.requestUpdate();
  }
}

/** What went wrong, as a failure of the feed that is named by `url`. */
export function asFailure(cause: unknown, url = 'the feed'): FeedError {
  return cause instanceof FeedError ? cause : new FeedError('invalid', { url, cause });
}
