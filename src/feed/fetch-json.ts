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

const defaults = { timeout: 15_000, retries: 2, pause: 400, sizeLimit: 60_000_000 };

function wait(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      signal?.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      reject(signal!.reason as Error);
    }
    signal?.addEventListener('abort', stop, { once: true });
  });
}

/** Line and column (from 1) of a character position. */
function place(text: string, position: number): string {
  const before = text.slice(0, position).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** Parses JSON; says where it breaks and what stands there. */
export function parseJson(text: string, name: string): unknown {
  // A byte order mark is what spreadsheets and editors leave; it is not worth refusing a feed for.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    return JSON.parse(json);
  } catch (cause) {
    if (/^\s*</.test(json))
      throw new FeedError(
        'not-json',
        `${name} is a web page (it begins with "<"), not JSON. Check the address in src.`,
      );
    const reason = (cause as Error).message;
    const position = /position (\d+)/.exec(reason);
    const where = position ? place(json, Number(position[1])) : json.trim() ? reason : 'an empty file';
    throw new FeedError(
      'not-json',
      `${name} is not valid JSON at ${where}: ${reason}. Check it with: vital-signs validate.`,
    );
  }
}

async function attempt(url: string, timeout: number, sizeLimit: number, signal?: AbortSignal): Promise<string> {
  const clock = new AbortController();
  const timer = setTimeout(() => clock.abort(), timeout);
  const stop = (): void => clock.abort();
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(url, {
      signal: clock.signal,
      credentials: 'omit',
      headers: { accept: 'application/json' },
    });
    if (!response.ok) {
      const code = response.status >= 500 ? 'network' : 'not-found';
      throw new FeedError(code, `${url} answered ${response.status} ${response.statusText}. Check the address in src.`);
    }
    const tooLarge = new FeedError('too-large', `${url} is larger than ${sizeLimit} bytes. Split the feed into parts.`);
    if (Number(response.headers.get('content-length')) > sizeLimit) throw tooLarge;
    const text = await response.text();
    if (text.length > sizeLimit) throw tooLarge;
    return text;
  } catch (cause) {
    if (signal?.aborted) throw signal.reason as Error;
    if (cause instanceof FeedError) throw cause;
    if (clock.signal.aborted) throw new FeedError('timeout', `${url} did not answer within ${timeout / 1000} seconds.`);
    const reason = (cause as Error).message;
    throw new FeedError('network', `${url} could not be reached (${reason}). Check the address, CORS and connect-src.`);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/**
 * JSON from a web address: no credentials, a time limit per attempt, retries with growing pauses.
 * Throws FeedError, or the signal's reason when aborted.
 */
export async function fetchJson(url: string, options: FetchOptions = {}): Promise<unknown> {
  const { timeout, retries, pause, sizeLimit } = { ...defaults, ...options };
  for (let tried = 0; ; tried++) {
    try {
      return parseJson(await attempt(url, timeout, sizeLimit, options.signal), url);
    } catch (cause) {
      const again = cause instanceof FeedError && (cause.code === 'network' || cause.code === 'timeout');
      if (!again || tried >= retries) throw cause;
      await wait(pause * 2 ** tried, options.signal);
    }
  }
}
