import type { Feed, Metric } from '../../feed/types.ts';
import { isStatusScale } from '../catalogue/goals.ts';
import { Failure } from '../failure.ts';
import { privacy } from '../protect/primary.ts';
import { inLanguage } from './feed-language.ts';
import { inOrder } from './in-order.ts';
import { keepOrganizations } from './keep-organizations.ts';

/** Everything of a feed but its numbers and parts. */
export type FeedFrame = Omit<Feed, 'observations' | 'parts'>;

/**
 * A feed's frame with what earlier feeds say first: their texts, metrics, targets and notes may have been edited by hand.
 * What the files add comes in at the place that it would have without them. The day of publication is not kept.
 */
export function keepFeeds(fresh: FeedFrame, feeds: readonly Feed[], language: string | undefined): FeedFrame {
  const [first] = feeds;
  if (!first) return fresh;
  const spoken = language ?? first.language ?? 'en';
  const kept = feeds.map(({ parts: _, observations: __, ...frame }) => {
    const own = frame.language ?? 'en';
    return own === spoken ? frame : inLanguage(frame, own);
  });
  let frame: FeedFrame = fresh;
  // The first feed has the last word: it is laid over the others.
  for (const earlier of kept.toReversed()) frame = layOver(earlier, frame);
  const { published: _, nextRelease: __, ...rest } = frame;
  return { ...rest, language: spoken, privacy: strictest(kept) };
}

function layOver(earlier: FeedFrame, fresh: FeedFrame): FeedFrame {
  const sample = earlier.sample === true || fresh.sample === true;
  return {
    ...fresh,
    ...earlier,
    ...(sample && { sample }),
    organizations: keepOrganizations(earlier.organizations, fresh.organizations),
    ...listed('groups', inOrder(earlier.groups ?? [], fresh.groups ?? [])),
    ...listed('scales', inOrder(earlier.scales ?? [], fresh.scales ?? [])),
    ...listed('goals', inOrder(earlier.goals ?? [], fresh.goals ?? [])),
    metrics: inOrder(earlier.metrics, fresh.metrics, keepMetric),
    ...listed('targets', distinct([...(earlier.targets ?? []), ...(fresh.targets ?? [])])),
    ...listed('notes', distinct([...(earlier.notes ?? []), ...(fresh.notes ?? [])])),
  };
}

function listed<Name extends string, Item>(name: Name, items: Item[]): Partial<Record<Name, Item[]>> {
  return items.length > 0 ? ({ [name]: items } as Record<Name, Item[]>) : {};
}

/** A metric as it was, unless its numbers are of another kind: then nothing may be put together. */
function keepMetric(kept: Metric, fresh: Metric): Metric {
  for (const name of ['unit', 'better'] as const)
    if (kept[name] !== fresh[name]) throw new Failure(mixed(kept.id, name, kept[name], fresh[name]));
  const [own, other] = [kept.definition?.id, fresh.definition?.id];
  if (own !== undefined && other !== undefined && own !== other)
    throw new Failure(mixed(kept.id, 'definition', own, other));
  if (!fresh.scale || fresh.scale === kept.scale) return kept;
  if (kept.scale && !isStatusScale(kept.scale)) throw new Failure(mixed(kept.id, 'scale', kept.scale, fresh.scale));
  return { ...kept, scale: fresh.scale };
}

function mixed(id: string, what: string, kept: string, fresh: string) {
  return {
    found: `the metric ${id} with the ${what} ${kept} in the earlier feed and ${fresh} in the files`,
    expected: 'one metric with one definition',
    advice: 'Rename the metric in the earlier feed: two definitions are two metrics.',
  };
}

/** Targets and notes about the same thing, once: the first one. A note is about what it says, too. */
function distinct<Item extends object>(items: Item[]): Item[] {
  const seen = new Map<string, Item>();
  for (const item of items) {
    const { value: _, label: __, ...about } = item as Item & { value?: unknown; label?: unknown };
    const key = JSON.stringify(Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1)));
    if (!seen.has(key)) seen.set(key, item);
  }
  return [...seen.values()];
}

/** The highest thresholds of all feeds: a number that one of them would hide is not shown by another. */
export function strictest(feeds: readonly Pick<Feed, 'privacy'>[]): typeof privacy {
  const highest = (name: keyof typeof privacy) =>
    Math.max(privacy[name], ...feeds.map((feed) => feed.privacy?.[name] ?? 0));
  return { minimumCount: highest('minimumCount'), ratedCount: highest('ratedCount') };
}
