/**
 * The bounds of the middle half of some numbers: two of the numbers themselves, with at most a quarter of all beyond each.
 * Nothing for fewer numbers than `fewest`.
 */
export function middleHalf(
  values: readonly number[],
  fewest: number,
): readonly [low: number, high: number] | undefined {
  if (values.length < fewest) return undefined;
  const sorted = values.toSorted((one, other) => one - other);
  const last = sorted.length - 1;
  return [sorted[Math.floor(0.25 * last)]!, sorted[Math.ceil(0.75 * last)]!];
}
