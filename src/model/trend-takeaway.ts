import type { Words } from '../i18n/words.ts';
import { decimalsOf, rounded } from './metric.ts';
import { cellText } from './phrases.ts';
import type { TrendLine } from './trend-spec.ts';

/** One sentence on the course of a line: what it is now, since when it can be compared, and how it moved. */
export function trendTakeaway(words: Words, { fullName: name, series }: TrendLine, periods: readonly string[]): string {
  const { metric, breaks } = series;
  const from = periods.findLastIndex((period) => breaks.has(period));
  const years = periods.slice(Math.max(0, from)).filter((period) => series.cell(period).shown);
  const first = years[0] ?? periods.at(-1)!;
  const last = years.at(-1) ?? first;
  const cell = series.cell(last);
  const earlier = series.cell(first);
  const value = cellText(words, metric, cell);
  const year = words.year(last);
  if (!cell.shown || !earlier.shown) return words.say('trend.none', { name, reason: value, year });
  if (first === last || cell.coded || earlier.coded) return words.say('trend.one', { name, value, year });
  const by = rounded(metric, cell.value - earlier.value);
  const values = {
    name,
    value,
    year,
    by: words.difference(by, metric.unit, decimalsOf(metric)),
    since: first,
    before: cellText(words, metric, earlier),
  };
  if (by === 0) return words.say('trend.held', values);
  const text = words.say(by > 0 ? 'trend.rose' : 'trend.fell', values);
  if (metric.better === 'neither') return text;
  const verdict = by > 0 === (metric.better === 'higher') ? 'better' : 'worse';
  return words.say(`trend.${verdict}.${metric.better}`, { text });
}
