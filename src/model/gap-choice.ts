import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Metric, Organization } from '../feed/types.ts';
import { chosenOrganization, chosenPeriod, leadingSeries, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { chosenMetric, knownGroups } from './one-metric.ts';
import { continuous } from './periods.ts';
import type { Series } from './series.ts';

/** What a request comes to: the groups, the reference group among them, the year, and the years up to it. */
export interface GapChoice {
  organization: Organization;
  metric: Metric;
  all: Series[];
  reference: Series;
  period: string;
  periods: string[];
}

/** Groups to show: the ones asked for and the reference, or all with rows except survey audiences. */
function chosenSeries(
  dataset: Dataset,
  present: readonly Series[],
  { groups = [], reference }: WidgetRequest,
): Series[] {
  if (groups.length === 0) {
    const students = present.filter(({ group }) => group.family !== 'audience');
    return students.length > 0 ? students : [...present];
  }
  const asked = new Set([...knownGroups(dataset, groups).map(({ id }) => id), reference ?? everyone]);
  return present.filter(({ group }) => asked.has(group.id));
}

function chosenReference(dataset: Dataset, all: readonly Series[], asked: string | undefined): Series {
  if (!asked) return leadingSeries(all)!;
  knownGroups(dataset, [asked]);
  const reference = all.find(({ group }) => group.id === asked);
  if (reference) return reference;
  throw new FeedError('unknown-group', { attribute: 'reference', asked, known: all.map(({ group }) => group.id) });
}

/** Nothing when there are no rows. Throws FeedError for identifiers that the feed does not know. */
export function gapChoice(dataset: Dataset, request: WidgetRequest): GapChoice | undefined {
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(dataset, organization, request, (one) => dataset.allSeries(organization, one).length > 1);
  if (!metric) return undefined;
  const all = chosenSeries(dataset, dataset.allSeries(organization, metric), request);
  const period = chosenPeriod(all, request.period);
  if (all.length === 0 || !period) return undefined;
  const reference = chosenReference(dataset, all, request.reference);
  const periods = continuous(all.flatMap((series) => series.periods)).filter((one) => one <= period);
  return { organization, metric, all, reference, period, periods };
}
