import { everyone } from '../feed/observations.ts';
import type { PartRequest } from '../feed/parts.ts';
import type { Dataset } from './dataset.ts';
import { distributionSubject, type DistributionRequest } from './distribution-choice.ts';

/**
 * What the parts of a feed must hold for a measure over all schools. The index has the latest number of everyone; another
 * group or year is in the file of the measure, where the feed has such files: those of hundreds of schools are not fetched
 * one by one.
 */
export function distributionParts(dataset: Dataset, request: DistributionRequest): PartRequest | undefined {
  const { parts, organizations } = dataset.about;
  const { organization, metric, period, groups = [] } = request;
  if (!parts) return undefined;
  // What the feed does not know is told when the view is made.
  if ((organization && !dataset.organizations.has(organization)) || (metric && !dataset.metrics.has(metric)))
    return undefined;
  const inIndex = !period && (groups.length === 0 || groups[0] === everyone);
  const chosen = metric
    ? dataset.metrics.get(metric)
    : inIndex
      ? undefined
      : distributionSubject(dataset, request).metric;
  // An index may also leave a measure to its parts altogether.
  if (!chosen || (inIndex && organizations.some((one) => dataset.allSeries(one, chosen).length > 0))) return undefined;
  return { organizations: organizations.map(({ id }) => id), metrics: [chosen.id], ofMany: true };
}
