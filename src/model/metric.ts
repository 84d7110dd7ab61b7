import type { Metric } from '../feed/types.ts';

/** Digits after the decimal point of a metric's values. */
export function decimalsOf({ decimals, unit }: Metric): number {
  return decimals ?? (unit === 'percent' || unit === 'points' ? 1 : 0);
}

/** Bounds of a metric's axis. */
export function axisLimits({ range, unit }: Metric): readonly [number, number] {
  return range ?? (unit === 'percent' ? [0, 100] : [-Infinity, Infinity]);
}

/** The shortest span of an axis that does not blow up a small difference. */
export function honestSpan({ unit }: Metric): number {
  return unit === 'percent' ? 10 : unit === 'points' ? 20 : 4;
}

/** A number as exact as the metric's published values. */
export function rounded(metric: Metric, value: number): number {
  return Number(value.toFixed(decimalsOf(metric)));
}
