import { join, normalize, sep } from 'node:path';
import { eachObservation, everyone } from '../feed/observations.ts';
import type { Feed, FeedPart, Observation, PartReference } from '../feed/types.ts';
import { Failure } from './failure.ts';

/** A file that a feed names as one of its parts. */
export interface PartFile {
  /** Place of the reference in the feed's `parts`. */
  reference: number;
  /** As the index writes it, with the identifiers filled in. */
  href: string;
  /** On this computer. */
  path: string;
  organization?: string;
  metric?: string;
}

/**
 * The part files of a feed that lies in `directory`, each once, in the order of the references. Fails for one that is
 * not in that directory: what is elsewhere on the web cannot be read here.
 */
export function partFiles(feed: Pick<Feed, 'organizations' | 'metrics' | 'parts'>, directory: string): PartFile[] {
  const files = new Map<string, PartFile>();
  for (const [reference, part] of (feed.parts ?? []).entries())
    for (const { href, ...about } of namedBy(part, feed)) {
      const path = insideOf(directory, href);
      if (path === undefined)
        throw new Failure({
          file: join(directory, 'feed.json'),
          found: `the part ${JSON.stringify(href.slice(0, 100))}`,
          expected: 'a file beside the feed or below',
          advice: 'Write its address relative to the feed.',
        });
      if (!files.has(path)) files.set(path, { reference, href, path, ...about });
    }
  return [...files.values()];
}

function* namedBy(
  { href, organizations, metrics }: PartReference,
  feed: Pick<Feed, 'organizations' | 'metrics'>,
): Generator<Pick<PartFile, 'href' | 'organization' | 'metric'>> {
  const every = (isUsed: boolean, own: string[] | undefined, all: { id: string }[]): (string | undefined)[] =>
    isUsed ? (own ?? all.map(({ id }) => id)) : [undefined];
  for (const organization of every(href.includes('{organization}'), organizations, feed.organizations))
    for (const metric of every(href.includes('{metric}'), metrics, feed.metrics))
      yield {
        href: href.replaceAll('{organization}', organization ?? '').replaceAll('{metric}', metric ?? ''),
        organization,
        metric,
      };
}

function insideOf(directory: string, href: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(href.split(/[?#]/, 1)[0]!);
  } catch {
    return undefined;
  }
  if (/^[a-z][a-z0-9+.-]*:|^[/\\]|\0/i.test(name)) return undefined;
  const inside = normalize(name);
  return inside === '..' || inside.startsWith(`..${sep}`) ? undefined : join(directory, inside);
}

/** One feed of an index and its parts, as a widget sees it that has loaded all of them. */
export function joinParts(index: Feed, parts: readonly FeedPart[]): Feed {
  const cells = new Map<string, Observation>();
  for (const { observations } of [index, ...parts])
    for (const one of eachObservation(observations))
      cells.set([one.organization, one.metric, one.group ?? everyone, one.period].join(' '), one);
  const { parts: _, ...feed } = index;
  const targets = distinct([index, ...parts].flatMap((one) => one.targets ?? []));
  const notes = distinct([index, ...parts].flatMap((one) => one.notes ?? []));
  return {
    ...feed,
    ...(targets.length > 0 && { targets }),
    ...(notes.length > 0 && { notes }),
    observations: [...cells.values()],
  };
}

function distinct<Item>(items: Item[]): Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
