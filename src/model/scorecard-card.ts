import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { chosenPeriod, leadingGroup, nameOf, type WidgetRequest } from './context.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import { isProtected } from './disclosure.ts';
import { continuous } from './periods.ts';
import { cellText, changeView, levelView, peopleText, smallText, targetView } from './phrases.ts';
import { niceScale, position } from './scale.ts';
import type { ChangeView, LevelView, SparkView, TargetView } from './view.ts';

/** Years in a sparkline. */
const sparkYears = 8;

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
  description: string;
  group: string;
  /** Named where the number is not about all students, such as a survey's audience. */
  groupName: string;
  period: string;
  periodText: string;
  /** False where the measure cannot exist for this organization. */
  applicable: boolean;
  shown: boolean;
  /** Not shown because the number would give somebody away. */
  protected: boolean;
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
  const group = leadingGroup(dataset, organization.id, metric.id);
  const rows = dataset.periodsWith(organization.id, metric.id, [group]);
  // One year for the whole card; a measure that was not published then is left out, not shown as missing.
  if (request.period && !rows.includes(request.period)) return undefined;
  const period = chosenPeriod(dataset, organization.id, metric.id, [group], request.period);
  if (!period) return undefined;
  const cell = dataset.cell(organization.id, metric.id, group, period);
  const scale = metric.scale ? dataset.scales.get(metric.scale) : undefined;
  const level = levelView(words, scale, cell);
  const since = dataset.since(organization.id, metric, group, period);
  return {
    id: metric.id,
    name: nameOf(words, metric),
    question: words.text(metric.question),
    description: words.text(metric.description),
    group,
    groupName: dataset.groups.get(group)?.family === 'all' ? '' : nameOf(words, dataset.groups.get(group)),
    period,
    periodText: words.year(period),
    applicable: cell.shown || cell.state !== 'not-applicable',
    shown: cell.shown,
    protected: isProtected(cell),
    value: cellText(words, metric, cell),
    people: peopleText(words, metric, cell),
    small: smallText(words, cell),
    level,
    levelText: scale && cell.shown && !level ? words.say(cell.small ? 'level.small' : 'level.none') : '',
    change: changeView(words, metric, dataset.change(organization.id, metric, group, period), since),
    target: targetView(words, metric, dataset.targets(organization.id, metric.id, group), period, cell),
    comparisons: compared.flatMap((other) =>
      comparisonView(words, dataset, organization, other, metric, group, period),
    ),
    spark: sparkView(words, dataset, organization, metric, group, period),
    hasGroups: dataset.groupsWith(organization.id, metric.id).length > 1,
    selfReported:
      metric.reportedBy && metric.reportedBy !== 'state' ? words.say(`reported-by.${metric.reportedBy}`) : '',
  };
}

function comparisonView(
  words: Words,
  dataset: Dataset,
  organization: Organization,
  other: Organization,
  metric: Metric,
  group: string,
  period: string,
): ComparisonView[] {
  const own = dataset.cell(organization.id, metric.id, group, period);
  const cell = dataset.cell(other.id, metric.id, group, period);
  if (!own.shown || !cell.shown) return [];
  // Sizes are not compared: a district has more students than its school, and that says nothing.
  if (metric.unit === 'count') return [];
  const decimals = decimalsOf(metric);
  const by = Number((own.value - cell.value).toFixed(decimals));
  const key =
    own.coded || cell.coded ? 'compare.coded' : by > 0 ? 'compare.higher' : by < 0 ? 'compare.lower' : 'compare.same';
  return [
    {
      name: nameOf(words, other),
      value: cellText(words, metric, cell),
      text: words.say(key, { by: words.difference(by, metric.unit, decimals) }),
    },
  ];
}

function sparkView(
  words: Words,
  dataset: Dataset,
  organization: Organization,
  metric: Metric,
  group: string,
  period: string,
): SparkView | undefined {
  const years = continuous(dataset.periodsWith(organization.id, metric.id, [group]))
    .filter((year) => year <= period)
    .slice(-sparkYears);
  const broken = new Set(dataset.breaks(organization.id, metric.id, group).map((note) => note.period));
  const cells = years.map((year) => dataset.cell(organization.id, metric.id, group, year));
  const values = cells.flatMap((cell) => (cell.shown ? [cell.value] : []));
  if (values.length < 2) return undefined;
  const scale = niceScale(values, 0.1, [-Infinity, Infinity]);
  const points = cells.flatMap((cell, index) => {
    if (!cell.shown) return [];
    const joined = (cells[index - 1]?.shown ?? false) && !broken.has(years[index]!);
    return [{ x: index / (years.length - 1), y: position(cell.value, { min: scale.min, max: scale.max }), joined }];
  });
  return { points, text: words.say('spark', { first: years[0]!, last: years.at(-1)! }) };
}
