import { checkDocument } from './check.ts';
import { fetchJson, type FetchOptions } from './fetch-json.ts';
import type { Feed, FeedPart } from './types.ts';

interface Shared {
  promise: Promise<unknown>;
  abort: AbortController;
  waiting: number;
  /** What came, once it is here and checked. */
  document?: unknown;
}

/** Requests by what is asked for and where. */
const requests = new Map<string, Shared>();

async function fetchAndCheck(url: string, options: FetchOptions, part: boolean): Promise<unknown> {
  const document = await fetchJson(url, options);
  const unknown = checkDocument(document, url, part);
  // Told in a chunk that a page without unknown fields never loads.
  if (unknown.length > 0) void import('./explain.ts').then(({ warnUnknown }) => warnUnknown(url, unknown));
  return document;
}

/**
 * One request per address, however many ask. A caller's abort ends only its own waiting; the request itself is
 * aborted when nobody waits any more. What failed is forgotten, so that it can be tried again.
 */
async function load(url: string, options: FetchOptions, part: boolean): Promise<unknown> {
  const { signal } = options;
  signal?.throwIfAborted();
  const key = `${part} ${url}`;
  const current = requests.get(key) ?? begin(key, url, options, part);
  current.waiting++;
  if (!signal) return current.promise;
  return new Promise((resolve, reject) => {
    const leave = (): void => {
      reject(signal.reason as Error);
      current.waiting--;
      if (current.waiting > 0 || current.document) return;
      if (requests.get(key) === current) requests.delete(key);
      current.abort.abort(signal.reason);
    };
    signal.addEventListener('abort', leave, { once: true });
    current.promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function begin(key: string, url: string, options: FetchOptions, part: boolean): Shared {
  const abort = new AbortController();
  const promise = fetchAndCheck(url, { ...options, signal: abort.signal }, part);
  const begun: Shared = { promise, abort, waiting: 0 };
  promise.then(
    // A part is kept by the dataset that shows it.
    (document) => (part ? requests.delete(key) : (begun.document = document)),
    () => requests.get(key) === begun && requests.delete(key),
  );
  requests.set(key, begun);
  return begun;
}

/**
 * The feed at an absolute address, fetched and checked once per page.
 * Throws FeedError, or the signal's reason when aborted.
 */
export function loadFeed(url: string, options: FetchOptions = {}): Promise<Feed> {
  return load(url, options, false) as Promise<Feed>;
}

/** The feed at an absolute address if it is here already. */
export function loadedFeed(url: string): Feed | undefined {
  return requests.get(`false ${url}`)?.document as Feed | undefined;
}

/** A part file, under the same conditions, but not kept: see bring-parts.ts. */
export function loadPart(url: string, options: FetchOptions = {}): Promise<FeedPart> {
  return load(url, options, true) as Promise<FeedPart>;
}

/** Forgets what was loaded, so that the next request fetches again. */
export function forgetFeeds(): void {
  requests.clear();
}
