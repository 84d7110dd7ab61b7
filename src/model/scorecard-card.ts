import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { chosenPeriod, leadingSeries, nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import type { Cell } from './disclosure.ts';
import { decimalsOf, rounded } from './metric.ts';
import type { Series } from './series.ts';
import { sparkView } from './spark.ts';
import { cellText, changeView, levelView, peopleText, smallText, targetView } from './phrases.ts';
import type { ChangeView, LevelView, SparkView, TargetView } from './view.ts';

export interface ComparisonView {
  name: string;
  value: string;
  /** `2.1 percentage points higher here`. */
  text: string;
}

export interface CardView {
  id: string;
  name: string;
  question: string;
  group: string;
  /** Named where the number is not about all students, such as a survey's audience. */
  groupName: string;
  period: string;
  periodText: string;
  /** False where the measure cannot exist for this organization. */
  applicable: boolean;
  shown: boolean;
  value: string;
  people: string;
  small: string;
  level?: LevelView;
  /** Why there is no level, where the metric has a scale. */
  levelText: string;
  change: ChangeView;
  target?: TargetView;
  comparisons: ComparisonView[];
  spark?: SparkView;
  /** There are student groups to look at. */
  hasGroups: boolean;
  selfReported: string;
}

/** One measure of one organization. Nothing when there is no row at all in the year asked for. */
export function scorecardCard(
  words: Words,
  dataset: Dataset,
  organization: Organization,
  metric: Metric,
  compared: readonly Organization[],
  request: WidgetRequest,
): CardView | undefined {
  const all = dataset.allSeries(organization, metric);
  const series = leadingSeries(all);
  // One year for the whole card; a measure that was not published then is left out, not shown as missing.
  if (!series || (request.period && !series.periods.includes(request.period))) return undefined;
  const period = chosenPeriod([series], request.period)!;
  const { group } = series;
  const cell = series.cell(period);
  const scale = dataset.scales.get(metric.scale ?? '');
  const level = levelView(words, scale, cell);
  const { reportedBy } = metric;
  return {
    id: metric.id,
    name: nameOf(words, metric),
    question: words.text(metric.question),
    group: group.id,
    groupName: group.family === 'all' ? '' : nameOf(words, group),
    period,
    periodText: words.year(period),
    applicable: cell.shown || cell.state !== 'not-applicable',
    shown: cell.shown,
    value: cellText(words, metric, cell),
    people: peopleText(words, metric, cell),
    small: smallText(words, cell),
    level,
    levelText: scale && cell.shown && !level ? words.say(cell.small ? 'level.small' : 'level.none') : '',
    change: changeView(words, metric, series.change(period), series.since(period)),
    target: targetView(words, metric, series.targets, period, cell),
    comparisons: compared.flatMap((other) => comparisonView(words, cell, dataset.series(other, metric, group), period)),
    spark: sparkView(words, series, period),
    hasGroups: all.length > 1,
    selfReported: reportedBy && reportedBy !== 'state' ? words.say(`reported-by.${reportedBy}`) : '',
  };
}

function comparisonView(words: Words, own: Cell, other: Series, period: string): ComparisonView[] {
  const { organization, metric } = other;
  const cell = other.cell(period);
  // Sizes are not compared: a district has more students than its school, and that says nothing.
  if (!own.shown || !cell.shown || metric.unit === 'count') return [];
  const by = rounded(metric, own.value - cell.value);
  const compared = by > 0 ? 'compare.higher' : by < 0 ? 'compare.lower' : 'compare.same';
  return [
    {
      name: nameOf(words, organization),
      value: cellText(words, metric, cell),
      text: words.say(own.coded || cell.coded ? 'compare.coded' : compared, {
        by: words.difference(by, metric.unit, decimalsOf(metric)),
      }),
    },
  ];
}
