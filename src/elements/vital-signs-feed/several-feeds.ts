import { FeedError } from '../../feed/feed-error.ts';
import { loadFeed } from '../../feed/load.ts';
import { takeParts } from '../../feed/parts.ts';
import type { Words } from '../../i18n/words.ts';
import { conflictsView, type ConflictsView } from '../../model/merge-conflicts.ts';
import { mergeFeeds } from '../../model/merge-feeds.ts';
import type { FeedSource } from '../shared/feed-controller.ts';

/** Several feeds as they were loaded: what the widgets get, and what a reader is told of them. */
export interface SeveralFeeds {
  source: FeedSource;
  /** Whether one of the feeds could not be had. */
  incomplete: boolean;
  conflicts: (words: Words) => ConflictsView | undefined;
}

/**
 * Loads feeds from absolute addresses and makes one of them. One that cannot be had is told to the webmaster; where none
 * can, the widgets load the first and say themselves what is wrong. Rejects only with the reason of an abort.
 */
export async function loadSeveral(addresses: readonly string[], signal: AbortSignal): Promise<SeveralFeeds> {
  const results = await Promise.allSettled(addresses.map((url) => loadFeed(url, { signal })));
  signal.throwIfAborted();
  const sources = results.flatMap((result, index) => {
    if (result.status === 'fulfilled') return { url: addresses[index]!, feed: result.value };
    report(addresses[index]!, result.reason);
    return [];
  });
  const incomplete = sources.length < addresses.length;
  if (sources.length < 2)
    return { source: { src: sources[0]?.url ?? addresses[0]! }, incomplete, conflicts: () => undefined };
  const merged = mergeFeeds(sources);
  takeParts(merged.feed, merged.taken);
  return {
    source: { src: '', data: merged.feed, bases: sources.map(({ url }) => url) },
    incomplete,
    conflicts: (words) =>
      conflictsView(
        words,
        sources.map(({ feed }) => feed),
        merged,
      ),
  };
}

/** The words for what went wrong are a chunk of their own: most pages never need them. */
function report(url: string, reason: unknown): void {
  const tell = (said: string): void =>
    console.error(`[vital-signs] <vital-signs-feed>, one of several feeds: ${said}`, url);
  if (!(reason instanceof FeedError)) tell(String(reason));
  else
    import('../../feed/explain.ts').then(
      ({ explain }) => tell(explain(reason)),
      () => tell(reason.code),
    );
}
