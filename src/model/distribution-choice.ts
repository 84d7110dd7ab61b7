import { everyone } from '../feed/observations.ts';
import type { Group, Metric, Organization } from '../feed/types.ts';
import { chosenOrganization, chosenPeriod, knownMetric, leadingSeries, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { knownGroups } from './one-metric.ts';
import type { Series } from './series.ts';

/** Which schools are shown: all, or those that have something in common with the chosen one. */
export type SchoolsShown = 'all' | 'district' | 'charter' | 'district-run' | 'grades';

export interface DistributionRequest extends WidgetRequest {
  schools?: SchoolsShown;
  /** Numbers are left where they are: in a file for each school. */
  filesLeft?: boolean;
}

/** What a request comes to. */
export interface DistributionChoice {
  /** The organization asked for; nothing where none was. */
  chosen: Organization | undefined;
  /** Whose schools these are: a county, or the feed itself. */
  county: Organization | undefined;
  /** District, county and state of the schools, as far as they are known. */
  above: Organization[];
  metric: Metric;
  /** Measures to choose from. */
  metrics: Metric[];
  group: Group;
  period: string;
  /** Of every school that is shown, in the feed's order; without rows where the feed has none. */
  schools: Series[];
  shown: SchoolsShown;
  /** What a reader can choose to see. */
  choices: SchoolsShown[];
}

/** Schools that are looked at to find out which measures most schools have. */
const sampled = 60;

function isUnder(dataset: Dataset, organization: Organization, above: Organization): boolean {
  return dataset.ancestors(organization).includes(above);
}

/** All schools of the county of an organization; of the state or of a feed without counties, all of the feed. */
function schoolsAround(
  dataset: Dataset,
  organization: Organization,
): { county?: Organization; schools: Organization[] } {
  const all = dataset.about.organizations.filter(({ kind }) => kind === 'school');
  const county = [organization, ...dataset.ancestors(organization)].find(({ kind }) => kind === 'county');
  const own = county && all.filter((school) => isUnder(dataset, school, county));
  // A county office may stand in a feed without any school that names it.
  return own?.[0] ? { county, schools: own } : { schools: all };
}

/** Measures that schools have, in the feed's order; a rating has no number to be placed. */
function metricsOf(dataset: Dataset, schools: readonly Organization[]): { metric: Metric; having: number }[] {
  const step = Math.max(1, Math.floor(schools.length / sampled));
  const some = schools.filter((_, index) => index % step === 0);
  return dataset.about.metrics
    .filter(({ unit }) => unit !== 'rating')
    .map((metric) => ({
      metric,
      having: some.filter((school) => dataset.allSeries(school, metric).length > 0).length,
    }))
    .filter(({ having }) => having > 0);
}

/**
 * The measure asked for, or the first that about as many schools have as any; if there is a chosen school, one that it
 * has. Throws FeedError.
 */
function metricFor(
  dataset: Dataset,
  chosen: Organization | undefined,
  asked: string | undefined,
  all: { metric: Metric; having: number }[],
): Metric | undefined {
  if (asked) return knownMetric(dataset, asked);
  const own = all.filter(({ metric }) => chosen && dataset.allSeries(chosen, metric).length > 0);
  const candidates = own.length > 0 ? own : all;
  const most = Math.max(...candidates.map(({ having }) => having));
  return candidates.find(({ having }) => having >= 0.9 * most)?.metric;
}

/** One group for all schools, since numbers of families and of students are not on one axis. Throws FeedError. */
function groupFor(
  dataset: Dataset,
  organizations: readonly Organization[],
  metric: Metric,
  asked: readonly string[],
): Group {
  const [known] = knownGroups(dataset, asked.slice(0, 1));
  if (known) return known;
  const everybody = dataset.groups.get(everyone)!;
  let leading: Group | undefined;
  for (const organization of organizations) {
    const group = leadingSeries(dataset.allSeries(organization, metric))?.group;
    if (group === everybody) return everybody;
    leading ??= group;
  }
  return leading ?? everybody;
}

const kinds = ['all', 'district', 'charter', 'district-run', 'grades'] as const satisfies SchoolsShown[];

/** Whether a school is among those that a reader wants to see. */
function belongs(
  dataset: Dataset,
  shown: SchoolsShown,
  school: Organization,
  chosen: Organization | undefined,
): boolean {
  const { parent, charter, grades } = school;
  switch (shown) {
    case 'all':
      return true;
    case 'district':
      return parent === (chosen?.kind === 'district' ? chosen.id : chosen?.parent);
    case 'charter':
      return charter !== undefined;
    case 'district-run':
      return charter === undefined && dataset.organizations.get(parent ?? '')?.kind === 'district';
    case 'grades':
      return grades !== undefined && String(grades) === String(chosen?.grades);
  }
}

/** A choice of schools is offered where it leaves some out and some others in. */
function choicesOf(
  dataset: Dataset,
  chosen: Organization | undefined,
  schools: readonly Organization[],
): SchoolsShown[] {
  const parent = dataset.organizations.get(chosen?.parent ?? '');
  const inDistrict = chosen?.kind === 'district' || (chosen?.kind === 'school' && parent?.kind === 'district');
  return kinds.filter((one) => {
    if (one === 'all') return true;
    if (one === 'district' && !inDistrict) return false;
    const left = schools.filter((school) => belongs(dataset, one, school, chosen)).length;
    return left > 1 && left < schools.length;
  });
}

/** Whose schools and which measure a request is about. */
interface Subject {
  first: Organization;
  chosen: Organization | undefined;
  county: Organization | undefined;
  around: Organization[];
  metrics: Metric[];
  metric: Metric | undefined;
}

/** Throws FeedError for identifiers that the feed does not know. */
export function distributionSubject(dataset: Dataset, request: DistributionRequest): Subject {
  const first = chosenOrganization(dataset, request);
  const chosen = request.organization ? first : undefined;
  const { county, schools: around } = schoolsAround(dataset, first);
  const all = metricsOf(dataset, around);
  const metric = metricFor(dataset, chosen, request.metric ?? request.metrics?.[0], all);
  return { first, chosen, county, around, metrics: all.map((one) => one.metric), metric };
}

/** Nothing when no school has rows. Throws FeedError for identifiers that the feed does not know. */
export function distributionChoice(dataset: Dataset, request: DistributionRequest): DistributionChoice | undefined {
  const { first, chosen, county, around, metrics, metric } = distributionSubject(dataset, request);
  if (!metric) return undefined;
  const group = groupFor(dataset, chosen ? [chosen, ...around] : around, metric, request.groups ?? []);
  const choices = choicesOf(dataset, chosen, around);
  const shown = choices.find((one) => one === request.schools) ?? 'all';
  const schools = around
    .filter((school) => school === chosen || belongs(dataset, shown, school, chosen))
    .map((school) => dataset.series(school, metric, group));
  const period = chosenPeriod(schools, request.period);
  if (!period || schools.every((series) => series.periods.length === 0)) return undefined;
  const above = new Set([...(chosen && chosen.kind !== 'school' ? [chosen] : []), ...dataset.ancestors(first)]);
  if (county) for (const one of [county, ...dataset.ancestors(county)]) above.add(one);
  return {
    chosen,
    county,
    above: chosen ? [...above] : [...above].filter(({ kind }) => kind !== 'district'),
    metric,
    metrics: metrics.includes(metric) ? metrics : [metric, ...metrics],
    group,
    period,
    schools,
    shown,
    choices,
  };
}
