import type { Words } from '../i18n/words.ts';
import { courseTakeaway, noNumber, targetTakeaway } from './course-takeaway.ts';
import { targetView } from './phrases.ts';
import { sentences } from './sentences.ts';
import type { TrendLine } from './trend-spec.ts';

/**
 * What a line is now, since when it can be compared, and how it moved since then; then why there is nothing newer, and
 * the target.
 */
export function trendTakeaway(words: Words, { fullName: name, series }: TrendLine, periods: readonly string[]): string {
  const { metric, targets } = series;
  const years = periods.filter((period) => series.cell(period).shown);
  const latest = periods.at(-1)!;
  const last = years.at(-1) ?? latest;
  const first = years.find((period) => period < last && !series.broken(period, last));
  // Without one, it is the year before a break or the year before the last that is said to be no help.
  const since = first ?? (years[1] ? years[0]! : series.since(last));
  return sentences(
    courseTakeaway(words, name, series, last, since),
    first && years[0]! < first && `${words.say('change.break')}.`,
    last < latest && noNumber(words, name, series, latest),
    targetTakeaway(targetView(words, metric, targets, last, series.cell(last))),
  );
}
