import type { Scale } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import { noNumber } from './course-takeaway.ts';
import { tableCell } from './one-metric.ts';
import { levelView } from './phrases.ts';
import { sentences } from './sentences.ts';
import type { Series } from './series.ts';

/** The level of a year in a word, for a metric that has no numbers, or the reason why there is none. */
export function ratingText(words: Words, scale: Scale | undefined, series: Series, period: string): string {
  return levelView(words, scale, series.cell(period))?.name || tableCell(words, series, period);
}

/** Who rated, where it was not the state: `Self-reported by the district`. */
export function ratedBy(words: Words, { metric: { reportedBy } }: Series): string {
  return reportedBy && reportedBy !== 'state' ? words.say(`reported-by.${reportedBy}`) : '';
}

/** Years in which there is a level. */
export function ratedYears(series: Series, periods: readonly string[]): string[] {
  return periods.filter((period) => series.cell(period).level !== undefined);
}

/**
 * The word of the last rated year, and the one before where that is comparable; then who rated, and why there is nothing
 * newer. Levels have no size, so that nothing is said of how far one is from another.
 */
export function ratingTakeaway(
  words: Words,
  scale: Scale | undefined,
  series: Series,
  periods: readonly string[],
): string {
  const years = ratedYears(series, periods);
  const latest = periods.at(-1)!;
  const last = years.at(-1);
  const name = nameOf(words, series.organization);
  if (last === undefined) return noNumber(words, name, series, latest);
  const textOf = (period: string): string => ratingText(words, scale, series, period);
  const told = { name, level: textOf(last), year: words.year(last) };
  const since = years.at(-2);
  const earlier = since !== undefined && !series.broken(since, last) && { since, before: textOf(since) };
  const reported = ratedBy(words, series);
  return sentences(
    earlier
      ? words.say(earlier.before === told.level ? 'rating.same' : 'rating.other', { ...told, ...earlier })
      : words.say('rating.year', told),
    reported && `${reported}.`,
    last < latest && noNumber(words, name, series, latest),
  );
}
