import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Group, Metric, Organization } from '../feed/types.ts';
import { chosenOrganization, comparedOrganizations, isThere, knownMetric, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { isProtected, type Cell } from './disclosure.ts';
import { knownGroups } from './one-metric.ts';
import type { Series } from './series.ts';

/** Columns that a page, a sheet of paper and a reader's head have room for. */
export const mostCompared = 4;

/** One measure for one group, in the same year for all where there is one. Columns go as the organizations do. */
export interface ComparedRow {
  metric: Metric;
  group: Group;
  series: Series[];
  /** The year of each column. */
  periods: string[];
  cells: Cell[];
  /** All columns are of one year. */
  oneYear: boolean;
}

/** What a request comes to. */
export interface ComparisonChoice {
  organizations: Organization[];
  /** More were asked for than there is room for. */
  tooMany: boolean;
  /** The one group asked for; without it, or for everyone, also the audiences of surveys. */
  group?: Group;
  rows: ComparedRow[];
  /** Measures that exist for none of them, and measures without a row for the group asked for. */
  notApplicable: Metric[];
  withoutGroup: Metric[];
  /** Years and groups that there is something to show of. */
  periods: string[];
  groups: Group[];
}

/** Those asked for, in that order. None where nothing is asked for: whom to compare is for the reader to say. */
export function chosenForComparison(dataset: Dataset, { organization, compare = [] }: WidgetRequest): Organization[] {
  const [first, ...others] = [organization ?? '', ...compare].filter(Boolean);
  if (!first) return [];
  const own = chosenOrganization(dataset, { organization: first });
  return [own, ...comparedOrganizations(dataset, own, others)];
}

/** Something was measured and may have a number, shown or kept back; not a year in which it cannot exist. */
function isMeasured(cell: Cell): boolean {
  return cell.shown || isProtected(cell) || cell.state === 'rated' || cell.state === 'not-rated';
}

/** The latest year that every series has. Those that never had anything do not hold the others back. */
function commonPeriod(all: readonly Series[]): string | undefined {
  const having = all.filter((series) => series.periods.some((period) => isMeasured(series.cell(period))));
  const counted = having.length > 0 ? having : all.filter((series) => series.periods.length > 0);
  return counted[0]?.periods.findLast((period) => counted.every((series) => isThere(series, period)));
}

function latestPeriod(series: Series): string {
  return series.periods.findLast((period) => isThere(series, period)) ?? series.periods.at(-1) ?? '';
}

function comparedRow(metric: Metric, group: Group, series: Series[], asked?: string): ComparedRow {
  const common = asked ?? commonPeriod(series);
  const periods = series.map((one) => common ?? latestPeriod(one));
  return {
    metric,
    group,
    series,
    periods,
    cells: series.map((one, index) => one.cell(periods[index]!)),
    oneYear: common !== undefined,
  };
}

/** Everyone where a measure is of everyone; otherwise each audience of a survey, which are never merged. */
function leadingGroups(dataset: Dataset, present: ReadonlySet<string>): Group[] {
  const own = [...dataset.groups.values()].filter(({ id }) => present.has(id));
  const all = own.filter(({ id }) => id === everyone);
  const audiences = own.filter(({ family }) => family === 'audience');
  return all.length > 0 ? all : audiences.length > 0 ? audiences : own.slice(0, 1);
}

/** Throws FeedError for identifiers that the feed does not know, and for a year that none of them has. */
export function comparisonChoice(dataset: Dataset, request: WidgetRequest): ComparisonChoice {
  const asked = chosenForComparison(dataset, request);
  const organizations = asked.slice(0, mostCompared);
  const [named] = knownGroups(dataset, request.groups?.slice(0, 1) ?? []);
  const group = named?.id === everyone ? undefined : named;
  const metrics = request.metrics?.length
    ? request.metrics.map((id) => knownMetric(dataset, id))
    : dataset.about.metrics;
  const notApplicable: Metric[] = [];
  const withoutGroup: Metric[] = [];
  const periods = new Set<string>();
  const groupsPresent = new Set<string>([everyone]);
  const rows: ComparedRow[] = [];
  for (const metric of metrics) {
    const all = organizations.map((one) => dataset.allSeries(one, metric));
    const present = new Set(all.flat().map((series) => series.group.id));
    if (present.size === 0) continue;
    for (const series of all.flat()) {
      if (series.group.family !== 'audience') groupsPresent.add(series.group.id);
      for (const period of series.periods) periods.add(period);
    }
    if (group && !present.has(group.id)) {
      withoutGroup.push(metric);
      continue;
    }
    for (const one of group ? [group] : leadingGroups(dataset, present)) {
      const series = organizations.map((organization) => dataset.series(organization, metric, one));
      // A measure that was not published in the year asked for is left out, not shown as missing.
      if (request.period && !series.some((line) => line.periods.includes(request.period!))) continue;
      const row = comparedRow(metric, one, series, request.period);
      if (row.cells.some((cell) => cell.shown || (cell.state !== 'not-applicable' && cell.state !== 'missing')))
        rows.push(row);
      else if (!notApplicable.includes(metric)) notApplicable.push(metric);
    }
  }
  if (request.period && periods.size > 0 && !periods.has(request.period))
    throw new FeedError('unknown-period', {
      attribute: 'period',
      asked: request.period,
      known: [...periods].toSorted(),
    });
  return {
    organizations,
    tooMany: asked.length > mostCompared,
    group,
    rows,
    notApplicable,
    withoutGroup,
    periods: [...periods].toSorted().toReversed(),
    groups: [...dataset.groups.values()].filter(({ id }) => groupsPresent.has(id)),
  };
}
