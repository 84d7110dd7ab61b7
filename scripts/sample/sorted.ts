import type { Feed, Observation } from '../../src/feed/types.ts';

function order(list: { id: string }[]): Map<string, number> {
  return new Map(list.map(({ id }, index) => [id, index]));
}

/** Observations sorted by organization, metric, group and period, so that a change of one number is a change of one line. */
export function sorted(
  observations: Observation[],
  { organizations, metrics, groups = [] }: Pick<Feed, 'organizations' | 'metrics' | 'groups'>,
): Observation[] {
  const [byOrganization, byMetric, byGroup] = [order(organizations), order(metrics), order(groups)];
  const compare = (a: Observation, b: Observation): number =>
    byOrganization.get(a.organization)! - byOrganization.get(b.organization)! ||
    byMetric.get(a.metric)! - byMetric.get(b.metric)! ||
    byGroup.get(a.group!)! - byGroup.get(b.group!)! ||
    a.period.localeCompare(b.period, 'en');
  return observations.toSorted(compare);
}
