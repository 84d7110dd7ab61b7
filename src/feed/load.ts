import { checkFeed, checkPart } from './check.ts';
import { fetchJson, type FetchOptions } from './fetch-json.ts';
import type { Feed, FeedPart } from './types.ts';
import type { Violation } from './violations.ts';

interface Shared<T> {
  promise: Promise<T>;
  abort: AbortController;
  waiting: number;
  settled: boolean;
}

const feeds = new Map<string, Shared<Feed>>();
const parts = new Map<string, Shared<FeedPart>>();

/**
 * One request per address, however many ask. A caller's abort ends only its own waiting; the request itself is
 * aborted when nobody waits any more. What failed is forgotten, so that it can be tried again.
 */
function share<T>(
  cache: Map<string, Shared<T>>,
  url: string,
  signal: AbortSignal | undefined,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) return Promise.reject(signal.reason as Error);
  let shared = cache.get(url);
  if (!shared) {
    const abort = new AbortController();
    const created: Shared<T> = { promise: start(abort.signal), abort, waiting: 0, settled: false };
    created.promise.then(
      () => (created.settled = true),
      () => cache.get(url) === created && cache.delete(url),
    );
    cache.set(url, (shared = created));
  }
  const current = shared;
  if (!signal) {
    current.waiting++;
    return current.promise;
  }
  current.waiting++;
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      current.waiting--;
      if (current.waiting > 0 || current.settled) return;
      if (cache.get(url) === current) cache.delete(url);
      current.abort.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    current.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

/** Tells the webmaster of unknown fields, in a chunk that a page without them never loads. */
async function warnUnknown(url: string, unknown: readonly Violation[]): Promise<void> {
  if (unknown.length > 0) (await import('./explain.ts')).warnUnknown(url, unknown);
}

/**
 * The feed at an absolute address, fetched and checked once per page.
 * Throws FeedError, or the signal's reason when aborted.
 */
export function loadFeed(url: string, options: FetchOptions = {}): Promise<Feed> {
  return share(feeds, url, options.signal, async (signal) => {
    const { feed, unknown } = checkFeed(await fetchJson(url, { ...options, signal }), url);
    void warnUnknown(url, unknown);
    return feed;
  });
}

/** A part file, under the same conditions. */
export function loadPart(url: string, options: FetchOptions = {}): Promise<FeedPart> {
  return share(parts, url, options.signal, async (signal) => {
    const { part, unknown } = checkPart(await fetchJson(url, { ...options, signal }), url);
    void warnUnknown(url, unknown);
    return part;
  });
}

/** Forgets what was loaded, so that the next request fetches again. */
export function forgetFeeds(): void {
  feeds.clear();
  parts.clear();
}
