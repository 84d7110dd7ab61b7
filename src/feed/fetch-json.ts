import { FeedError } from './feed-error.ts';

export interface FetchOptions {
  /** Milliseconds that one attempt may take. */
  timeout?: number;
  /** Further attempts after a network error, a timeout or a 5xx answer. */
  retries?: number;
  /** Milliseconds before the first retry; doubled for each further one. */
  pause?: number;
  /** Characters of JSON that are accepted. */
  sizeLimit?: number;
  signal?: AbortSignal;
}

/** Parses JSON. Throws FeedError. */
export function parseJson(text: string, url: string): unknown {
  // A byte order mark is what spreadsheets and editors leave; it is not worth refusing a feed for.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new FeedError('not-json', { url, text: json, reason: (cause as Error).message });
  }
}

async function attempt(url: string, timeout: number, limit: number, signal: AbortSignal | undefined): Promise<string> {
  signal?.throwIfAborted();
  const clock = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      signal: signal ? AbortSignal.any([signal, clock]) : clock,
      headers: { accept: 'application/json' },
    });
    const { status } = response;
    if (!response.ok) throw new FeedError(status >= 500 ? 'network' : 'not-found', { url, status });
    if (Number(response.headers.get('content-length')) > limit) throw new FeedError('too-large', { url, limit });
    const text = await response.text();
    if (text.length > limit) throw new FeedError('too-large', { url, limit });
    return text;
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    if (clock.aborted) throw new FeedError('timeout', { url, timeout });
    throw new FeedError('network', { url, reason: (cause as Error).message });
  }
}

/**
 * JSON from a web address: no credentials for other sites, a time limit per attempt, retries with growing pauses.
 * Throws FeedError, or the signal's reason when aborted.
 */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<unknown> {
  const { timeout = 15_000, retries = 2, pause = 400, sizeLimit = 60_000_000, signal } = options;
  for (let tried = 0; ; tried++) {
    try {
      return parseJson(await attempt(url, timeout, sizeLimit, signal), url);
    } catch (cause) {
      const again = cause instanceof FeedError && (cause.code === 'network' || cause.code === 'timeout');
      if (!again || tried >= retries) throw cause;
      await new Promise((resolve) => setTimeout(resolve, pause * 2 ** tried));
    }
  }
}
