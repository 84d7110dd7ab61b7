import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import type { Series } from './series.ts';

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
  if (!request.organization) return dataset.about.organizations[0]!;
  const organization = dataset.organizations.get(request.organization);
  if (organization) return organization;
  throw new FeedError('unknown-organization', {
    attribute: 'organization',
    asked: request.organization,
    known: [...dataset.organizations.keys()],
  });
}

/** A metric by its identifier. Throws FeedError. */
export function knownMetric(dataset: Dataset, id: string): Metric {
  const metric = dataset.metrics.get(id);
  if (metric) return metric;
  throw new FeedError('unknown-metric', { attribute: 'metric', asked: id, known: [...dataset.metrics.keys()] });
}

/** The metrics asked for, or all that the organization has rows of. Throws FeedError. */
export function chosenMetrics(dataset: Dataset, organization: Organization, request: WidgetRequest): Metric[] {
  const asked = request.metrics?.length ? request.metrics : request.metric ? [request.metric] : [];
  if (asked.length > 0) return asked.map((id) => knownMetric(dataset, id));
  return dataset.about.metrics.filter((metric) => dataset.allSeries(organization, metric).length > 0);
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

/** The series that speaks for an organization: everyone's, or the first one (a survey's audience). */
export function leadingSeries(all: readonly Series[]): Series | undefined {
  return all.find(({ group }) => group.id === everyone) ?? all[0];
}

/** Whether a year is not still to come; of a survey, whether it was taken. */
export function isThere(series: Series, period: string): boolean {
  const cell = series.cell(period);
  if (cell.shown) return true;
  const taken = cell.state !== 'not-collected' || !series.metric.survey;
  return taken && cell.state !== 'pending' && cell.state !== 'missing';
}

/**
 * The year to show: the one asked for, or the latest that is not still to come; of a survey, the latest in which it was
 * taken. Throws FeedError for a year without rows.
 */
export function chosenPeriod(all: readonly Series[], asked?: string): string | undefined {
  const periods = [...new Set(all.flatMap((series) => series.periods))].toSorted();
  if (asked) {
    if (periods.length === 0 || periods.includes(asked)) return asked;
    throw new FeedError('unknown-period', { attribute: 'period', asked, known: periods });
  }
  return periods.findLast((period) => all.some((series) => isThere(series, period))) ?? periods.at(-1);
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
