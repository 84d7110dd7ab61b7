import type { Metric, Organization } from '../feed/types.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import type { Cell } from './disclosure.ts';
import { difference, wilson, type Interval } from './intervals.ts';

/**
 * A group against the reference group. There is a difference only where both sides may be shown: `by` does not exist
 * beside a hidden or coded cell.
 */
export interface Comparison {
  group: string;
  reference: boolean;
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

export function compareCells(
  dataset: Dataset,
  organization: Organization,
  metric: Metric,
  reference: string,
  group: string,
  period: string,
): Comparison {
  const cell = dataset.cell(organization.id, metric.id, group, period);
  const interval = intervalOf(metric, cell);
  const comparison: Comparison = { group, reference: group === reference, cell, interval, kind: 'hidden' };
  if (comparison.reference) return { ...comparison, kind: 'reference' };
  const base = dataset.cell(organization.id, metric.id, reference, period);
  if (!cell.shown || !base.shown || cell.coded || base.coded) return comparison;
  const by = Number((cell.value - base.value).toFixed(decimalsOf(metric)));
  const baseInterval = intervalOf(metric, base);
  const range = interval && baseInterval ? difference(cell.value, interval, base.value, baseInterval) : undefined;
  const tie = range ? range[0] <= 0 && range[1] >= 0 : by === 0;
  return { ...comparison, by, range, kind: tie ? 'tie' : by > 0 ? 'higher' : 'lower' };
}
