import type { Words } from '../i18n/words.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import { cellText } from './phrases.ts';
import type { TrendLine } from './trend-spec.ts';

/** The years since the last break that have a value, in order of time. */
function comparable(
  dataset: Dataset,
  { organization, metric, group }: TrendLine,
  periods: readonly string[],
): string[] {
  const breaks = new Set(dataset.breaks(organization.id, metric.id, group).map(({ period }) => period));
  const from = periods.findLastIndex((period) => breaks.has(period));
  return periods
    .slice(Math.max(0, from))
    .filter((period) => dataset.cell(organization.id, metric.id, group, period).shown);
}

/** One sentence on the course of the first line: what it is now, since when it can be compared, and how it moved. */
export function trendTakeaway(words: Words, dataset: Dataset, line: TrendLine, periods: readonly string[]): string {
  const { organization, metric, group, fullName: name } = line;
  const years = comparable(dataset, line, periods);
  const last = years.at(-1);
  if (!last) {
    const period = periods.at(-1)!;
    const reason = cellText(words, metric, dataset.cell(organization.id, metric.id, group, period));
    return words.say('trend.none', { name, reason, year: words.year(period) });
  }
  const lastCell = dataset.cell(organization.id, metric.id, group, last);
  const value = cellText(words, metric, lastCell);
  const first = years[0]!;
  const firstCell = dataset.cell(organization.id, metric.id, group, first);
  if (!lastCell.shown || !firstCell.shown || first === last || lastCell.coded || firstCell.coded)
    return words.say('trend.one', { name, value, year: words.year(last) });
  const decimals = decimalsOf(metric);
  const by = Number((lastCell.value - firstCell.value).toFixed(decimals));
  const values = {
    name,
    value,
    year: words.year(last),
    by: words.difference(by, metric.unit, decimals),
    since: first,
    before: cellText(words, metric, firstCell),
  };
  if (by === 0) return words.say('trend.held', values);
  const text = words.say(by > 0 ? 'trend.rose' : 'trend.fell', values);
  if (metric.better === 'neither') return text;
  const verdict = by > 0 === (metric.better === 'higher') ? 'better' : 'worse';
  return words.say(`trend.${verdict}.${metric.better}`, { text });
}
