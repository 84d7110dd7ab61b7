import { hiddenCells, type Exposure } from './exposure.ts';
import { cellIn, numeratorOf, shareSlices } from './numerators.ts';
import { isHidden } from './published.ts';
import type { Range, Reader } from './reading.ts';
import type { Count, Line, Relations } from './relations.ts';

type Slice = Line['slices'][number];

/** How many of the remainder of a sum the numerators leave: total minus the published parts, as ranges. */
export function remainingNumerator(line: Line, slice: Slice, reader: Reader): Range | undefined {
  const { remainder, open } = reader.readingOf(line);
  if (remainder === undefined) return undefined;
  const metric = reader.relations.metrics.get(slice.metric);
  const numerator = (count: Count): Range => numeratorOf(cellIn(count, slice), reader.rangeOf(count).low, metric);
  let { low, high } = numerator(line.total);
  for (const part of line.parts) {
    if (open.includes(part)) continue;
    const own = numerator(part);
    [low, high] = [low - own.high, high - own.low];
  }
  const range = { low: Math.max(0, low), high: Math.min(remainder, high) };
  return range.low <= range.high ? range : undefined;
}

/** The ranges of the open parts of a sum with a published total, given each other's. Undefined: they contradict it. */
function narrowed(remainder: number, ranges: Range[]): Range[] | undefined {
  const low = ranges.reduce((sum, range) => sum + range.low, 0);
  const high = ranges.reduce((sum, range) => sum + range.high, 0);
  if (low > remainder || high < remainder) return undefined;
  const unlimited = ranges.filter((range) => range.high === Infinity).length;
  const limited = ranges.reduce((sum, range) => sum + (range.high === Infinity ? 0 : range.high), 0);
  return ranges.map((range) => {
    const isUnlimited = range.high === Infinity;
    const others = unlimited - (isUnlimited ? 1 : 0) > 0 ? Infinity : limited - (isUnlimited ? 0 : range.high);
    return { low: Math.max(range.low, remainder - others), high: Math.min(range.high, remainder - (low - range.low)) };
  });
}

/**
 * What one sum alone tells, exactly. With a remainder of several people, some of whom have a property and some have not,
 * any open part may have one more or one fewer of them: only nobody and everybody tell each part's value.
 */
export function oneSum(line: Line, reader: Reader): Exposure[] {
  const { remainder, open, rest } = reader.readingOf(line);
  if (remainder === undefined) return [];
  const found: Exposure[] = [];
  const lines = [line];
  // In one sum, a reader may also guess that nobody suppresses an empty group; where that is impossible, some are empty.
  const ranges = open.map((count) => {
    const { low, high } = reader.rangeOf(count);
    return { low: hiddenCells(count).length > 0 ? Math.max(1, low) : low, high };
  });
  if (rest > 0) ranges.push({ low: 0, high: rest });
  const room =
    narrowed(remainder, ranges) ??
    narrowed(
      remainder,
      ranges.map(({ high }) => ({ low: 0, high })),
    );
  const secret = open.filter((count) => hiddenCells(count).length > 0);
  for (const count of secret) {
    const range = room?.[open.indexOf(count)];
    // An empty group tells of nobody.
    if (range && range.low === range.high && range.high > 0)
      found.push({ kind: 'count', count, cells: hiddenCells(count), lines });
  }
  for (const count of sameForAll(line, secret, reader)) found.push({ ...count, lines });
  return found;
}

function sameForAll(line: Line, secret: Count[], reader: Reader): Omit<Exposure, 'lines'>[] {
  const found: Omit<Exposure, 'lines'>[] = [];
  const { remainder } = reader.readingOf(line);
  for (const slice of remainder ? shareSlices(line, reader.relations) : []) {
    const range = remainingNumerator(line, slice, reader);
    if (!range || (range.high > 0 && range.low < remainder!)) continue;
    for (const count of secret) {
      const cell = cellIn(count, slice);
      if (cell && isHidden(cell)) found.push({ kind: 'rate', count, cells: [cell] });
    }
  }
  return found;
}

/** The hidden parts of a sum that are together too few: each would be safe alone, but not all of them as one group. */
export function fewTogether(line: Line, reader: Reader): Exposure | undefined {
  const { remainder, open, standing } = reader.readingOf(line);
  if (standing !== 'holds' || remainder === undefined || remainder < 1) return undefined;
  const { minimumCount }: Relations = reader.relations;
  const secret = open.filter((count) => hiddenCells(count).length > 0);
  if (secret.length === 0 || remainder >= minimumCount) return undefined;
  return { kind: 'few together', count: secret[0]!, cells: secret.flatMap(hiddenCells), lines: [line] };
}
