/** Longest run of years that is filled in; a feed with the years 1000 and 3000 does not get 2,000 empty columns. */
const longestSpan = 60;

/** The period one year earlier: `2023-24` for `2024-25`, `2023` for `2024`. */
export function yearBefore(period: string): string {
  return shifted(period, -1);
}

function shifted(period: string, years: number): string {
  const first = Number(period.slice(0, 4)) + years;
  const start = String(first).padStart(4, '0');
  return period.length === 4 ? start : `${start}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** Periods in order of time, with the years between them that have no data: a missing year keeps its place. */
export function continuous(periods: Iterable<string>): string[] {
  const known = [...new Set(periods)].toSorted();
  const first = known[0];
  const last = known.at(-1);
  if (!first || !last) return [];
  const span = Number(last.slice(0, 4)) - Number(first.slice(0, 4));
  // A survey of two years (2021-23) or a year of another kind has no next one that could be named.
  const oneKind = known.every((period) => period.length === first.length && period === shifted(period, 0));
  if (!oneKind || span >= longestSpan) return known;
  return Array.from({ length: span + 1 }, (_, years) => shifted(first, years));
}
