import type { Metric } from '../feed/types.ts';
import type { Cell, ShownCell } from './disclosure.ts';
import { difference, wilson, type Interval } from './intervals.ts';

/** The Wilson interval of a rate with a count; none for coded values and for units that have no published spread. */
export function intervalOf(metric: Metric, cell: Cell): Interval | undefined {
  if (metric.unit !== 'percent' || !cell.shown || cell.coded || !cell.count) return undefined;
  if (cell.value < 0 || cell.value > 100) return undefined;
  return wilson(cell.value, cell.count);
}

/** How far a rate may lie from another one, in percentage points; nothing where one of them has no interval. */
export function rangeOf(metric: Metric, cell: Cell, base: Cell): Interval | undefined {
  const own = intervalOf(metric, cell);
  const other = intervalOf(metric, base);
  return own && other && difference((cell as ShownCell).value, own, (base as ShownCell).value, other);
}

/** True where a difference may as well be none: its interval holds zero. False where there is no interval. */
export function isClose(range: Interval | undefined): boolean {
  return range !== undefined && range[0] <= 0 && range[1] >= 0;
}
