import type { Words } from '../i18n/words.ts';
import type { TrendLine } from './trend-spec.ts';

/** What became of one gap over the years, and because of whom. */
export interface GapCourse {
  name: string;
  text: string;
}

/**
 * The gap between two groups, first and last comparable year, with the course of each side: a gap can shrink because
 * the higher group fell. Nothing where any of the four cells may not be shown.
 */
export function gapCourse(
  words: Words,
  reference: TrendLine,
  group: TrendLine,
  periods: readonly string[],
): GapCourse | undefined {
  const { decimals, metric } = group.series;
  const { unit } = metric;
  const value = ({ series }: TrendLine, period: string): number | undefined => {
    const cell = series.cell(period);
    return cell.shown && !cell.coded ? cell.value : undefined;
  };
  const from = periods.findLastIndex(
    (period) => reference.series.breaks.has(period) || group.series.breaks.has(period),
  );
  const years = periods
    .slice(Math.max(0, from))
    .filter((period) => value(reference, period) !== undefined && value(group, period) !== undefined);
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last || first === last) return undefined;

  const rounded = (number: number): number => Number(number.toFixed(decimals));
  const gapAt = (period: string): number => rounded(value(group, period)! - value(reference, period)!);
  const before = gapAt(first);
  const after = gapAt(last);
  const size = rounded(Math.abs(after) - Math.abs(before));
  const grew = size > 0 ? 'course.wider' : 'course.narrower';
  const key = before * after < 0 ? 'course.crossed' : size === 0 ? 'course.same' : grew;
  const movement = (line: TrendLine): string => {
    const by = rounded(value(line, last)! - value(line, first)!);
    const direction = by > 0 ? 'course.rose' : by < 0 ? 'course.fell' : 'course.held';
    return words.say(direction, { name: line.fullName, by: words.difference(by, unit, decimals) });
  };
  const text = words.say(key, {
    before: words.difference(before, unit, decimals),
    after: words.difference(after, unit, decimals),
    first,
    last,
    reference: movement(reference),
    group: movement(group),
  });
  return { name: group.fullName, text };
}
