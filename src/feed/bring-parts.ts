import { partsAsked, takerOf, type PartRequest } from './parts.ts';
import type { Feed, FeedPart } from './types.ts';

/** What takes in parts, and lets go of them. */
export interface PartHolder {
  readonly about: Pick<Feed, 'organizations' | 'metrics' | 'parts'>;
  addPart(part: FeedPart): void;
  dropPart(part: FeedPart): void;
}

/** What asks for parts. It is told where some are not fetched: those of hundreds of schools, one by one. */
export interface PartAsker {
  filesLeft?: boolean;
}

/** Parts that stay although nobody shows them: a reader goes back and forth between some schools. */
export const mostIdle = 24;

interface Held {
  /** Parts by their addresses, those asked for last at the end. */
  parts: Map<string, FeedPart>;
  /** What each of those who ask needs now. They are not kept alive by this. */
  needs: Map<WeakRef<object>, readonly string[]>;
}

const holders = new WeakMap<PartHolder, Held>();
const references = new WeakMap<object, WeakRef<object>>();

/**
 * Fetches the parts that `asker` needs now, unless they are here, and lets go of those that nobody needs any more, but for
 * the last few: a portal in which a reader looks at hundreds of schools must not grow with each. Throws why a part could
 * not be had, when the others are here. The loader is handed in: this is a chunk of its own, for feeds that have parts.
 */
export async function bringParts(
  holder: PartHolder,
  bases: readonly string[],
  request: PartRequest,
  load: (url: string) => Promise<FeedPart>,
  asker: object,
): Promise<void> {
  const held = holders.get(holder) ?? { parts: new Map(), needs: new Map() };
  holders.set(holder, held);
  const take = takerOf(holder.about);
  const { addresses, left } = partsAsked(holder.about, bases, request);
  (asker as PartAsker).filesLeft = left;
  held.needs.set(referenceTo(asker), addresses);
  const results = await Promise.allSettled(
    addresses.map(async (url) => {
      const part = held.parts.get(url) ?? take(await load(url), url);
      held.parts.delete(url);
      held.parts.set(url, part);
      holder.addPart(part);
    }),
  );
  letGo(holder, held);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason as Error;
}

function referenceTo(asker: object): WeakRef<object> {
  let reference = references.get(asker);
  if (!reference) references.set(asker, (reference = new WeakRef(asker)));
  return reference;
}

function letGo(holder: PartHolder, { parts, needs }: Held): void {
  const needed = new Set<string>();
  for (const [asker, addresses] of needs) {
    if (asker.deref()) for (const url of addresses) needed.add(url);
    else needs.delete(asker);
  }
  // Targets and notes go into lists from which nothing is taken out: such a part would come in twice.
  const isPlain = ({ targets, notes }: FeedPart): boolean => !targets?.length && !notes?.length;
  const idle = [...parts].filter(([url, part]) => !needed.has(url) && isPlain(part));
  for (const [url, part] of idle.slice(0, Math.max(0, idle.length - mostIdle))) {
    parts.delete(url);
    holder.dropPart(part);
  }
}
