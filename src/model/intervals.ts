/** Normal quantile of a two-sided 95 % interval. */
const usual = 1.959963984540054;

/** Lower and upper bound in percent. */
export type Interval = readonly [low: number, high: number];

/**
 * Wilson score interval of a rate: `percent` of `count` people; 95 % unless another normal quantile is given. It stays
 * within 0 and 100 and behaves at both ends, where the textbook interval claims certainty. Source: Wilson (1927);
 * recommended by Brown, Cai & DasGupta (2001).
 */
export function wilson(percent: number, count: number, z = usual): Interval {
  const rate = Math.min(1, Math.max(0, percent / 100));
  const spread = z * z;
  const middle = (rate + spread / (2 * count)) / (1 + spread / count);
  const half = (z / (1 + spread / count)) * Math.sqrt((rate * (1 - rate)) / count + spread / (4 * count * count));
  return [100 * Math.max(0, middle - half), 100 * Math.min(1, middle + half)];
}

/**
 * Newcombe's hybrid interval (95 %) of the difference between two rates, in percentage points, from their Wilson
 * intervals. Treats the two groups as separate people; where one contains the other it is on the careful side.
 * Source: Newcombe (1998), method 10.
 */
export function difference(one: number, oneInterval: Interval, other: number, otherInterval: Interval): Interval {
  const by = one - other;
  return [
    by - Math.hypot(one - oneInterval[0], otherInterval[1] - other),
    by + Math.hypot(oneInterval[1] - one, other - otherInterval[0]),
  ];
}
