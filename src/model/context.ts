import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';

/** What a widget's attributes ask for. Everything may be absent: then the feed decides. */
export interface WidgetRequest {
  organization?: string;
  metric?: string;
  metrics?: readonly string[];
  period?: string;
  groups?: readonly string[];
  compare?: readonly string[];
  reference?: string;
}

/** The organization asked for, or the first of the feed. Throws FeedError. */
export function chosenOrganization(dataset: Dataset, request: WidgetRequest): Organization {
  if (!request.organization) return dataset.feed.organizations[0]!;
  const organization = dataset.organizations.get(request.organization);
  if (organization) return organization;
  throw new FeedError('unknown-organization', {
    attribute: 'organization',
    asked: request.organization,
    known: [...dataset.organizations.keys()],
  });
}

function knownMetric(dataset: Dataset, id: string): Metric {
  const metric = dataset.metrics.get(id);
  if (metric) return metric;
  throw new FeedError('unknown-metric', { attribute: 'metric', asked: id, known: [...dataset.metrics.keys()] });
}

/** The metrics asked for, or all that the organization has rows of. Throws FeedError. */
export function chosenMetrics(dataset: Dataset, organization: Organization, request: WidgetRequest): Metric[] {
  const asked = request.metrics?.length ? request.metrics : request.metric ? [request.metric] : [];
  if (asked.length > 0) return asked.map((id) => knownMetric(dataset, id));
  return dataset.feed.metrics.filter(({ id }) => dataset.hasRows(organization.id, id));
}

/** The one metric asked for, or the first that has rows and suits the widget. Throws FeedError. */
export function chosenMetric(
  dataset: Dataset,
  organization: Organization,
  request: WidgetRequest,
  suits: (metric: Metric) => boolean,
): Metric | undefined {
  const asked = request.metric ?? request.metrics?.[0];
  return asked ? knownMetric(dataset, asked) : chosenMetrics(dataset, organization, {}).find(suits);
}

/** Checks group identifiers. Throws FeedError for one that the feed does not know. */
export function knownGroups(dataset: Dataset, groups: readonly string[]): string[] {
  for (const id of groups) {
    if (dataset.groups.has(id)) continue;
    throw new FeedError('unknown-group', { attribute: 'groups', asked: id, known: [...dataset.groups.keys()] });
  }
  return [...new Set(groups)];
}

/** Organizations to compare with: identifiers, or the words district, county and state for those above. Throws FeedError. */
export function comparedOrganizations(
  dataset: Dataset,
  organization: Organization,
  compare: readonly string[],
): Organization[] {
  const above = dataset.ancestors(organization);
  const found: Organization[] = [];
  for (const id of compare) {
    const relative = id === 'district' || id === 'county' || id === 'state';
    const other = relative ? above.find(({ kind }) => kind === id) : chosenOrganization(dataset, { organization: id });
    if (other && other !== organization && !found.includes(other)) found.push(other);
  }
  return found;
}

/** The group that speaks for an organization: everyone, or the first group with rows (a survey's audience). */
export function leadingGroup(dataset: Dataset, organization: string, metric: string): string {
  const groups = dataset.groupsWith(organization, metric);
  return groups.includes(everyone) ? everyone : (groups[0] ?? everyone);
}

/** The year to show: the one asked for, or the latest that is not still to come. Throws FeedError for a year without rows. */
export function chosenPeriod(
  dataset: Dataset,
  organization: string,
  metric: string,
  groups: readonly string[],
  asked?: string,
): string | undefined {
  const periods = dataset.periodsWith(organization, metric, groups);
  if (asked) {
    if (periods.length === 0 || periods.includes(asked)) return asked;
    throw new FeedError('unknown-period', { attribute: 'period', asked, known: periods });
  }
  const states = (period: string): string[] =>
    groups.map((group) => {
      const cell = dataset.cell(organization, metric, group, period);
      return cell.shown ? 'shown' : cell.state;
    });
  return (
    periods.findLast((period) => states(period).some((state) => state !== 'pending' && state !== 'missing')) ??
    periods.at(-1)
  );
}

export function nameOf(words: Words, thing: { name: Organization['name']; id: string } | undefined): string {
  return thing ? words.text(thing.name) : '';
}

export function shortNameOf(
  words: Words,
  thing: { name: Organization['name']; shortName?: Organization['name'] },
): string {
  return words.text(thing.shortName ?? thing.name);
}
