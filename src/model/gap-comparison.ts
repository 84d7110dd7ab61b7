import type { Cell } from './disclosure.ts';
import type { Interval } from './intervals.ts';
import { intervalOf, isClose } from './margin.ts';
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

/** One year of a group beside the same year of the reference group. */
export function compareCells(reference: Series, series: Series, period: string): Comparison {
  const { metric } = series;
  const cell = series.cell(period);
  const interval = intervalOf(metric, cell);
  if (series === reference) return { series, cell, interval, kind: 'reference' };
  const base = reference.cell(period);
  if (!cell.shown || !base.shown || cell.coded || base.coded) return { series, cell, interval, kind: 'hidden' };
  const by = rounded(metric, cell.value - base.value);
  const range = series.range(period, reference);
  const tie = range ? isClose(range) : by === 0;
  return { series, cell, interval, by, range, kind: tie ? 'tie' : by > 0 ? 'higher' : 'lower' };
}
