import type { Feed, Metric, Organization } from '../feed/types.ts';
import { chosenPeriod } from '../model/context.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Series } from '../model/series.ts';
import type { WidgetTag } from '../embed/widget-tags.ts';

export type ViewKind = 'scorecard' | 'trend' | 'gap' | 'gauge';

/** One widget about one organization, which has a page of its own. */
export interface View {
  kind: ViewKind;
  organization: Organization;
  /** None for a scorecard. */
  metric?: Metric;
}

export const tagOf: Readonly<Record<ViewKind, WidgetTag>> = {
  scorecard: 'school-scorecard',
  trend: 'metric-trend',
  gap: 'achievement-gap-chart',
  gauge: 'satisfaction-gauge',
};

/** Views that a site has at most, unless somebody asks for more: in two languages these are 40,000 files. */
export const mostViews = 4000;

export interface Selection {
  views: View[];
  /** How many there may be. */
  most: number;
  /** How many views were left out, by what they are. */
  left: { kind: ViewKind; schools: boolean; count: number }[];
}

/**
 * What gets a page: every scorecard; a trend where there are two years to compare, gaps where there are two groups, gauges
 * of surveys. Beyond `most`, whole kinds are left out, those first that are asked for least: a page that is there for one
 * school is there for all of them.
 */
export function selectViews(dataset: Dataset, most = mostViews): Selection {
  const { organizations, metrics } = dataset.about;
  const all = organizations.flatMap((organization) => viewsOf(dataset, organization, metrics));
  const isSchool = ({ organization }: View): boolean => organization.kind === 'school';
  const shares: [ViewKind, boolean][] = [
    ['scorecard', false],
    ['scorecard', true],
    ['trend', false],
    ['gap', false],
    ['gauge', false],
    ['trend', true],
    ['gauge', true],
    ['gap', true],
  ];
  const taken = new Set<string>();
  const left: Selection['left'] = [];
  let count = 0;
  for (const [kind, schools] of shares) {
    const share = all.filter((view) => view.kind === kind && isSchool(view) === schools).length;
    // Scorecards are the ground that everything else stands on.
    if (kind !== 'scorecard' && (left.length > 0 || count + share > most)) {
      if (share > 0) left.push({ kind, schools, count: share });
      continue;
    }
    taken.add(`${kind} ${schools}`);
    count += share;
  }
  return { views: all.filter((view) => taken.has(`${view.kind} ${isSchool(view)}`)), most, left };
}

function viewsOf(dataset: Dataset, organization: Organization, metrics: Feed['metrics']): View[] {
  const found: View[] = [];
  for (const metric of metrics) {
    const all = dataset.allSeries(organization, metric);
    if (all.length === 0) continue;
    if (found.length === 0) found.push({ kind: 'scorecard', organization });
    if (metric.unit === 'rating') continue;
    if (all.some((series) => shownYears(series) > 1)) found.push({ kind: 'trend', organization, metric });
    if (metric.survey && all.some((series) => shownYears(series) > 0))
      found.push({ kind: 'gauge', organization, metric });
    if (!metric.survey && shownGroups(all) > 1) found.push({ kind: 'gap', organization, metric });
  }
  return found;
}

function shownYears(series: Series): number {
  return series.periods.filter((period) => series.cell(period).shown).length;
}

/** Groups with a number in the year that the chart would show. */
function shownGroups(all: readonly Series[]): number {
  const students = all.filter(({ group }) => group.family !== 'audience');
  const period = chosenPeriod(students);
  return period ? students.filter((series) => series.cell(period).shown).length : 0;
}
