import type { Cell } from '../import/cells.ts';
import { digitsIn, isHidden } from '../import/precedence.ts';

/** Why parts do not make a sum. */
export type Obstacle = 'hidden' | 'missing' | 'no-count' | 'inexact';

/** A rate of all people of several parts, in percent. */
export interface Sum {
  value: number;
  count: number;
  /** Parts with people in them. */
  parts: number;
}

const tiny = 1e-9;

/**
 * The rate of all people of the parts, as computing it from the people themselves would give it; or why that cannot be
 * known. Rates are rounded: where the numerators that they leave open make two rates of the sum, there is none.
 */
export function sumOf(cells: readonly (Cell | undefined)[], decimals: number): Sum | Obstacle {
  let [low, high, count, parts] = [0, 0, 0, 0];
  for (const cell of cells) {
    const people = peopleOf(cell);
    if (typeof people === 'string') return people;
    if (people.count === 0) continue;
    low += people.low;
    high += people.high;
    count += people.count;
    parts++;
  }
  if (count === 0) return 'missing';
  const [least, most] = [low, high].map((numerator) => percent(numerator, count, decimals));
  return least === most ? { value: least!, count, parts } : 'inexact';
}

/** `33.3` for 1 of 3 with one decimal. Halves are rounded up, as the state does. */
function percent(numerator: number, count: number, decimals: number): number {
  const unit = 10 ** decimals;
  return Math.floor((numerator * 100 * unit) / count + 0.5 + tiny) / unit;
}

/** How many people a cell is about, and the fewest and most of them that its rate may stand for. */
function peopleOf(cell: Cell | undefined): { low: number; high: number; count: number } | Obstacle {
  if (!cell) return 'missing';
  if (isHidden(cell)) return 'hidden';
  if (cell.state === 'not-applicable' || cell.count === 0) return { low: 0, high: 0, count: 0 };
  const { value, count, numerator } = cell;
  if (value === null || cell.state === 'top-coded' || cell.state === 'bottom-coded') return 'missing';
  if (count === null) return 'no-count';
  const half = 0.5 / 10 ** digitsIn(cell);
  const low = Math.max(0, Math.ceil(((value - half) * count) / 100 - tiny));
  const high = Math.min(count, Math.floor(((value + half) * count) / 100 + tiny));
  if (low > high) return 'inexact';
  // A numerator that does not give the rate beside it is of something else.
  if (typeof numerator === 'number' && numerator >= low && numerator <= high)
    return { low: numerator, high: numerator, count };
  return { low, high, count };
}
