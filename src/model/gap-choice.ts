import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Metric, Organization } from '../feed/types.ts';
import { chosenMetric, chosenOrganization, chosenPeriod, knownGroups, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { continuous } from './periods.ts';

function chosenReference(dataset: Dataset, request: WidgetRequest, groups: readonly string[]): string {
  if (request.reference) {
    const [reference] = knownGroups(dataset, [request.reference]);
    if (groups.includes(reference!)) return reference!;
    throw new FeedError('unknown-group', { attribute: 'reference', asked: request.reference, known: groups });
  }
  return groups.includes(everyone) ? everyone : groups[0]!;
}

/** Groups to show: the ones asked for and the reference, or all with rows except survey audiences. */
function chosenGroups(dataset: Dataset, organization: Organization, metric: Metric, request: WidgetRequest): string[] {
  const present = dataset.groupsWith(organization.id, metric.id);
  if (!request.groups?.length) {
    const students = present.filter((id) => dataset.groups.get(id)?.family !== 'audience');
    return students.length > 0 ? students : present;
  }
  const asked = new Set(knownGroups(dataset, request.groups));
  if (request.reference) asked.add(request.reference);
  else if (present.includes(everyone)) asked.add(everyone);
  return present.filter((id) => asked.has(id));
}

/** What a request comes to: the metric, the groups, the reference group, the year, and the years up to it. */
export interface GapChoice {
  organization: Organization;
  metric: Metric;
  groups: string[];
  reference: string;
  period: string;
  periods: string[];
}

/** Nothing when there are no rows. Throws FeedError for identifiers that the feed does not know. */
export function gapChoice(dataset: Dataset, request: WidgetRequest): GapChoice | undefined {
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(
    dataset,
    organization,
    request,
    (one) => dataset.groupsWith(organization.id, one.id).length > 1,
  );
  if (!metric) return undefined;
  const groups = chosenGroups(dataset, organization, metric, request);
  const period = chosenPeriod(dataset, organization.id, metric.id, groups, request.period);
  if (groups.length === 0 || !period) return undefined;
  const reference = chosenReference(dataset, request, groups);
  const periods = continuous(dataset.periodsWith(organization.id, metric.id, groups)).filter((one) => one <= period);
  return { organization, metric, groups, reference, period, periods };
}
