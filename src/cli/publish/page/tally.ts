import type { Metric, ObservationState, Organization } from '../../../feed/types.ts';
import type { Content } from '../content.ts';

/** Published results, counted. */
export interface Tally {
  all: number;
  hidden: number;
  states: Map<ObservationState, number>;
  first?: string;
  last?: string;
}

function empty(): Tally {
  return { all: 0, hidden: 0, states: new Map() };
}

/** Results of everything, and of each measure and organization. */
export interface Tallies {
  whole: Tally;
  metrics: Map<Metric, Tally>;
  organizations: Map<Organization, Tally>;
}

export function tallies(content: Content): Tallies {
  const { metrics, organizations } = content.feed;
  const found: Tallies = {
    whole: empty(),
    metrics: new Map(metrics.map((one) => [one, empty()])),
    organizations: new Map(organizations.map((one) => [one, empty()])),
  };
  for (const [organization, ofOrganization] of found.organizations)
    for (const [metric, ofMetric] of found.metrics)
      for (const { state = 'reported', period } of content.rows(organization, metric))
        for (const tally of [found.whole, ofOrganization, ofMetric]) count(tally, state, period);
  return found;
}

function count(tally: Tally, state: ObservationState, period: string): void {
  tally.all++;
  tally.states.set(state, (tally.states.get(state) ?? 0) + 1);
  if (state === 'suppressed' || state === 'suppressed-complementary') tally.hidden++;
  if (tally.first === undefined || period < tally.first) tally.first = period;
  if (tally.last === undefined || period > tally.last) tally.last = period;
}
