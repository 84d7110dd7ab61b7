import type { Words } from '../i18n/words.ts';
import { continuous } from './periods.ts';
import type { Series } from './series.ts';
import type { SparkView } from './view.ts';

/** Years in a sparkline. */
const sparkYears = 8;

/** The shortest span of a sparkline: a change of a hundredth of a point must not fill it. */
const sparkSpan = 0.1;

/**
 * The course of a series up to a year; nothing where fewer than two years have an exact number. One that is only known to
 * be beyond a bound has no place on so small a line, where no sign could say so: there it has a gap.
 */
export function sparkView(words: Words, series: Series, period: string): SparkView | undefined {
  const years = continuous(series.periods)
    .filter((year) => year <= period)
    .slice(-sparkYears);
  const { breaks } = series;
  const exact = years.map((year) => {
    const cell = series.cell(year);
    return cell.shown && !cell.coded ? cell.value : undefined;
  });
  const values = exact.filter((value) => value !== undefined);
  if (values.length < 2) return undefined;
  // From the lowest value to the highest, around their middle: it has no axis that would want round numbers.
  const low = Math.min(...values);
  const high = Math.max(...values);
  const middle = low / 2 + high / 2;
  const span = Math.max(sparkSpan, high - low);
  const points = exact.flatMap((value, index) => {
    if (value === undefined) return [];
    const joined = exact[index - 1] !== undefined && !breaks.has(years[index]!);
    return [{ x: index / (years.length - 1), y: 0.5 + (value - middle) / span, joined }];
  });
  return { points, text: words.say('spark', { first: years[0]!, last: years.at(-1)! }) };
}
