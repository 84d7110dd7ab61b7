import { numeratorOf, cellIn } from './numerators.ts';
import { remainingNumerator } from './one-sum.ts';
import type { Reader } from './reading.ts';
import type { Count, Line } from './relations.ts';

/** Where a way ends that leaves the sums: a count that is in one sum only leads there. */
const outside = 'outside';
type Place = Line | typeof outside;

/** What it costs to hide a count, in cells; everyone's is the last resort. People decide among equals. */
const costOfEveryone = 40;

export interface Search {
  /** The sum that needs another hidden number. */
  from: Line;
  /** The count that is exposed there; undefined where the sum as a whole is. */
  exposed?: Count;
  /** Hide at least one more count of this sum, also where one is hidden already. */
  more: boolean;
  /** A slice in which the hidden ones are all alike: the next one must be otherwise. */
  unlike?: Line['slices'][number];
}

/** The sums that a count belongs to and that hold. */
function holding(count: Count, reader: Reader): Line[] {
  return count.lines.filter((line) => reader.readingOf(line).standing === 'holds');
}

/** What hiding a count costs: nothing where it is unknown already. Undefined: it may not, or would not help. */
function costOf(count: Count, reader: Reader): number | undefined {
  const { low, high } = reader.rangeOf(count);
  if (low < high) return 0;
  if (low < reader.relations.minimumCount) return undefined;
  const isEveryone = count.lines.some((line) => line.total === count && line.kind === 'groups');
  return count.cells.length + (isEveryone ? costOfEveryone : 0) + low / 1e8;
}

/**
 * The cheapest counts to hide so that an exposed one can be more or less without any sum being wrong: a closed way through
 * sums, from one hidden number to the next (Gusfield 1988). Undefined: there is none.
 */
export function cheapestWay({ from, exposed, more, unlike }: Search, reader: Reader): Count[] | undefined {
  const ends = exposed ? holding(exposed, reader).filter((line) => line !== from) : [];
  const leadsOut = (line: Line): boolean =>
    reader.readingOf(line).rest > 0 ||
    [...line.parts, line.total].some(
      (count) => count !== exposed && !reader.isKnown(count) && holding(count, reader).length === 1,
    );
  const isEnd = (place: Place): boolean => {
    if (exposed) return ends.length === 0 ? place === outside : place !== outside && ends.includes(place);
    return place === from || (place === outside && leadsOut(from));
  };
  const best = new Map<Place, { cost: number; way: Count[] }>();
  const waiting: { place: Place; cost: number; way: Count[]; steps: number }[] = [
    { place: from, cost: 0, way: [], steps: 0 },
  ];
  while (waiting.length > 0) {
    let next = 0;
    for (const [index, one] of waiting.entries()) if (one.cost < waiting[next]!.cost) next = index;
    const { place, cost, way, steps } = waiting.splice(next, 1)[0]!;
    if (steps > 0 && isEnd(place)) return way.filter((count) => reader.isKnown(count));
    if (steps > 0 && (best.get(place)?.cost ?? Infinity) < cost) continue;
    if (place === outside) continue;
    if (steps > 0 && reader.readingOf(place).rest > 0) push(outside, cost, way, steps);
    for (const count of new Set([...place.parts, place.total])) {
      if (count === exposed || way.includes(count)) continue;
      const price = costOf(count, reader);
      if (price === undefined) continue;
      if (steps === 0 && more && price === 0) continue;
      if (steps === 0 && unlike && !isUnlike(count, from, unlike, reader)) continue;
      const lines = holding(count, reader).filter((line) => line !== place);
      for (const line of lines.length > 0 ? lines : [outside as Place])
        push(line, cost + price, [...way, count], steps);
    }
  }
  return undefined;

  function push(place: Place, cost: number, way: Count[], steps: number): void {
    if (steps + 1 > 12 || (best.get(place)?.cost ?? Infinity) <= cost) return;
    best.set(place, { cost, way });
    waiting.push({ place, cost, way, steps: steps + 1 });
  }
}

/** Whether the hidden ones are no longer all alike with this count among them. */
function isUnlike(count: Count, line: Line, slice: Line['slices'][number], reader: Reader): boolean {
  const range = remainingNumerator(line, slice, reader);
  if (!range || count === line.total) return false;
  const people = reader.rangeOf(count).low;
  const own = numeratorOf(cellIn(count, slice), people, reader.relations.metrics.get(slice.metric));
  return range.high === 0 ? own.high > 0 : own.low < people;
}
