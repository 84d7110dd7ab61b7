import type { Metric } from '../feed/types.ts';
import type { Cell } from './disclosure.ts';
import { difference, wilson, type Interval } from './intervals.ts';
import { rounded } from './metric.ts';
import type { Series } from './series.ts';

/**
 * A group against the reference group. There is a difference only where both sides may be shown: `by` does not exist
 * beside a hidden or coded cell.
 */
export interface Comparison {
  series: Series;
  cell: Cell;
  /** Interval of the group's own rate, where it can be computed. */
  interval?: Interval;
  kind: 'reference' | 'higher' | 'lower' | 'tie' | 'hidden';
  /** Signed difference from the reference, rounded as the values are. */
  by?: number;
  /** Interval of that difference, in percentage points; absent for units without one. */
  range?: Interval;
}

/** The Wilson interval of a rate with a count; none for coded values and for units that have no published spread. */
export function intervalOf(metric: Metric, cell: Cell): Interval | undefined {
  if (metric.unit !== 'percent' || !cell.shown || cell.coded || !cell.count) return undefined;
  if (cell.value < 0 || cell.value > 100) return undefined;
  return wilson(cell.value, cell.count);
}

/** One year of a group beside the same year of the reference group. */
export function compareCells(reference: Series, series: Series, period: string): Comparison {
  const { metric } = series;
  const cell = series.cell(period);
  const interval = intervalOf(metric, cell);
  if (series === reference) return { series, cell, interval, kind: 'reference' };
  const base = reference.cell(period);
  if (!cell.shown || !base.shown || cell.coded || base.coded) return { series, cell, interval, kind: 'hidden' };
  const by = rounded(metric, cell.value - base.value);
  const baseInterval = intervalOf(metric, base);
  const range = interval && baseInterval ? difference(cell.value, interval, base.value, baseInterval) : undefined;
  const tie = range ? range[0] <= 0 && range[1] >= 0 : by === 0;
  return { series, cell, interval, by, range, kind: tie ? 'tie' : by > 0 ? 'higher' : 'lower' };
}
