import type { Metric, Organization } from '../feed/types.ts';
import { englishCharts } from '../i18n/english-charts.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import {
  chosenOrganization,
  comparedOrganizations,
  leadingSeries,
  nameOf,
  shortNameOf,
  type WidgetRequest,
} from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, recordsSeries } from './frame.ts';
import { aboutMetric, chosenMetric, knownGroups, tableCell } from './one-metric.ts';
import { continuous } from './periods.ts';
import { changeView } from './phrases.ts';
import type { Series } from './series.ts';
import { ratedBy, ratedYears, ratingTakeaway, ratingText } from './trend-rating.ts';
import { trendSpec, type TrendLine } from './trend-spec.ts';
import type { FrameView, LineChoice, TrendSpec } from './view.ts';
import { trendTakeaway } from './trend-takeaway.ts';

/** More lines than this cannot be told apart; the others are one click away. */
export const linesAtOnce = 5;

/** Columns of a trend; older years are in the table and the file. */
const longestTrend = 25;

export interface TrendView extends FrameView {
  kind: 'trend';
  chart: TrendSpec;
  /** Every line there is, shown or not, so that a reader can choose. */
  choices: LineChoice[];
  /** Latest value of each shown line as text. */
  headline: { name: string; value: string; period: string; change: string; newer: string; reported: string }[];
}

function allLines(
  dataset: Dataset,
  words: Words,
  organization: Organization,
  metric: Metric,
  request: WidgetRequest,
): TrendLine[] {
  const present = dataset.allSeries(organization, metric);
  const asked = knownGroups(dataset, request.groups ?? []).map((group) => dataset.series(organization, metric, group));
  const leading = asked[0] ?? leadingSeries(present);
  const others = leading ? comparedOrganizations(dataset, organization, request.compare ?? []) : [];
  const own = asked.length > 0 ? asked : others.length > 0 ? [leading!] : present;
  const lines = own.map((series) => {
    // With several organizations on one chart, the leading line carries the organization's name.
    // So does a rating, which is of an organization and not of its students.
    const isOwn = metric.unit === 'rating' ? series.group.family === 'all' : others.length > 0 && series === leading;
    const named = isOwn ? organization : series.group;
    return { id: series.group.id, series, name: shortNameOf(words, named), fullName: nameOf(words, named) };
  });
  const compared = others.map((other) => ({
    id: other.id,
    series: dataset.series(other, metric, leading!.group),
    name: shortNameOf(words, other),
    fullName: nameOf(words, other),
  }));
  return [...lines, ...compared].filter(({ series }) => series.periods.length > 0);
}

/**
 * The trend of one metric: several groups of an organization, or several organizations.
 * `chosen` are identifiers of the lines to show; without it, the first few of the feed's order, everyone first.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function trendView(
  dataset: Dataset,
  request: WidgetRequest,
  words: Words,
  chosen?: readonly string[],
): TrendView | undefined {
  addEnglish(englishCharts);
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(dataset, organization, request, () => true);
  if (!metric) return undefined;
  const lines = allLines(dataset, words, organization, metric, request);
  if (lines.length === 0) return undefined;

  const named = (request.groups?.length ?? 0) + (request.compare?.length ?? 0) > 0;
  const initial = chosen ?? lines.slice(0, named ? linesAtOnce : 1).map(({ id }) => id);
  const shown = lines.filter(({ id }) => initial.includes(id)).slice(0, linesAtOnce);
  const all = continuous(shown.flatMap(({ series }) => series.periods));
  const until = request.period ? all.filter((period) => period <= request.period!) : all;
  const periods = until.slice(-longestTrend);
  if (periods.length === 0) return undefined;

  const title = nameOf(words, metric);
  const isRating = metric.unit === 'rating';
  const scale = dataset.scales.get(metric.scale ?? '');
  const textOf: TextOf = (series, period) =>
    isRating ? ratingText(words, scale, series, period) : tableCell(words, series, period);
  return {
    kind: 'trend',
    title,
    subtitle: nameOf(words, organization),
    question: aboutMetric(words, metric),
    takeaway: isRating
      ? ratingTakeaway(words, scale, shown[0]!.series, periods)
      : trendTakeaway(words, shown[0]!, periods),
    headline: shown.map((line) => headlineOf(words, line, periods, textOf)),
    chart: trendSpec(words, shown, periods),
    choices: lines.map(({ id, fullName }) => ({ id, name: fullName, shown: shown.some((line) => line.id === id) })),
    notes: notesOf(
      words,
      shown.map(({ series }) => series),
      periods,
    ),
    table: {
      caption: words.say('table.caption', { title, name: nameOf(words, organization) }),
      columns: [words.say('column.year'), ...shown.map(({ name }) => name)],
      rows: until.toReversed().map((period) => [period, ...shown.map(({ series }) => textOf(series, period))]),
    },
    records: {
      file: fileName(organization.id, metric.id),
      series: shown.map(({ series }) => recordsSeries([series], until)),
    },
    ...frameOf(words, dataset, [metric]),
  };
}

/** What a table says of a year. */
type TextOf = (series: Series, period: string) => string;

function headlineOf(
  words: Words,
  { name, series }: TrendLine,
  periods: readonly string[],
  textOf: TextOf,
): TrendView['headline'][number] {
  const isRating = series.metric.unit === 'rating';
  const own = series.periods.filter((period) => periods.includes(period));
  const said = isRating ? ratedYears(series, own) : own.filter((one) => series.cell(one).shown);
  const period = said.at(-1) ?? own.at(-1) ?? periods.at(-1)!;
  // Levels have no size, and no change in numbers.
  const change = isRating ? '' : changeView(words, series.metric, series.change(period), series.since(period)).judged;
  const latest = own.at(-1);
  // The number shown may be an older one; then the reader is told why the latest is not here.
  const newer = latest && latest !== period ? `${latest}: ${textOf(series, latest)}` : '';
  const reported = isRating ? ratedBy(words, series) : '';
  return { name, value: textOf(series, period), period: words.year(period), change, newer, reported };
}
