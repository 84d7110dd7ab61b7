import { indexIds, type Findings } from './meaning-findings.ts';
import { checkPeriod } from './meaning-period.ts';
import { everyone } from './observations.ts';
import { suggestion } from './suggestion.ts';
import type { Feed, Metric, Organization, Scale } from './types.ts';

/** The places of everything that observations, targets, notes and parts refer to. */
export interface Catalogue {
  organizations: Map<string, number>;
  groups: Map<string, number>;
  scales: Map<string, number>;
  goals: Map<string, number>;
  metrics: Map<string, number>;
}

/** Checks an id that points to something: `what` is said of it, such as "an organization of this feed". */
export function checkReference(
  id: string | undefined,
  known: ReadonlyMap<string, unknown>,
  what: string,
  path: string,
  findings: Findings,
): void {
  if (id === undefined || known.has(id)) return;
  findings.error(`unknown ${what}`, () => ({
    path,
    found: JSON.stringify(id),
    expected: what,
    advice: suggestion(id, known.keys()) ?? 'add it, or remove what refers to it',
  }));
}

/** Smallest and largest value of a metric. */
export function rangeOf({ range, unit }: Metric): readonly [number, number] {
  return range ?? (unit === 'percent' ? [0, 100] : [-Infinity, Infinity]);
}

/** Checks everything of a feed but its observations, and returns where its things are. */
export function checkCatalogue(feed: Feed, findings: Findings): Catalogue {
  const { organizations, groups = [], scales = [], goals = [], metrics } = feed;
  const catalogue: Catalogue = {
    organizations: indexIds(organizations, '/organizations', findings),
    groups: indexIds(groups, '/groups', findings),
    scales: indexIds(scales, '/scales', findings),
    goals: indexIds(goals, '/goals', findings),
    metrics: indexIds(metrics, '/metrics', findings),
  };
  // The group of everyone exists in every feed, listed or not.
  if (!catalogue.groups.has(everyone)) catalogue.groups.set(everyone, groups.length);
  checkOrganizations(organizations, catalogue, findings);
  scales.forEach((scale, index) => checkScale(scale, `/scales/${index}`, findings));
  metrics.forEach((metric, index) => checkMetric(metric, `/metrics/${index}`, catalogue, findings));
  checkTargets(feed, catalogue, findings);
  (feed.notes ?? []).forEach((note, index) => checkPlace(note, `/notes/${index}`, catalogue, findings));
  checkParts(feed, catalogue, findings);
  return catalogue;
}

const grades = ['PK', 'TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'AD'];

function checkOrganizations(organizations: Organization[], catalogue: Catalogue, findings: Findings): void {
  for (const [index, { parent, grades: served }] of organizations.entries()) {
    checkReference(
      parent,
      catalogue.organizations,
      'an organization of this feed',
      `/organizations/${index}/parent`,
      findings,
    );
    if (served && grades.indexOf(served[0]) > grades.indexOf(served[1]))
      findings.error('grades', () => ({
        path: `/organizations/${index}/grades`,
        found: served.join(' to '),
        expected: 'the lowest grade first',
      }));
  }
  checkCycles(organizations, catalogue, findings);
}

/** Each organization is visited once: those known to lead out of the tree end every later walk. */
function checkCycles(organizations: Organization[], { organizations: places }: Catalogue, findings: Findings): void {
  const done = new Set<string>();
  for (const start of organizations) {
    const walk = new Set<string>();
    for (let at: Organization | undefined = start; at && !done.has(at.id);) {
      if (walk.has(at.id)) {
        const { id } = at;
        const circle = [...walk].slice([...walk].indexOf(id));
        findings.error('parent cycle', () => ({
          path: `/organizations/${places.get(id)}/parent`,
          found: [...circle, id].slice(0, 6).join(' → '),
          expected: 'a parent that is not below the organization itself',
        }));
        break;
      }
      walk.add(at.id);
      const place: number | undefined = at.parent === undefined ? undefined : places.get(at.parent);
      at = place === undefined ? undefined : organizations[place];
    }
    for (const id of walk) done.add(id);
  }
}

function checkScale({ levels }: Scale, path: string, findings: Findings): void {
  levels.forEach(({ rank }, index) => {
    const before = levels[index - 1];
    if (before && rank <= before.rank)
      findings.error('scale ranks', () => ({
        path: `${path}/levels/${index}/rank`,
        found: String(rank),
        expected: `more than ${before.rank}: levels go from the lowest to the highest`,
      }));
  });
}

function checkMetric(metric: Metric, path: string, catalogue: Catalogue, findings: Findings): void {
  checkReference(metric.goal, catalogue.goals, 'a goal of this feed', `${path}/goal`, findings);
  checkReference(metric.scale, catalogue.scales, 'a scale of this feed', `${path}/scale`, findings);
  const { range, bands = [], source, unit, scale } = metric;
  if (unit === 'rating' && scale === undefined)
    findings.error('rating without a scale', () => ({
      path: `${path}/unit`,
      found: 'a rating without a scale',
      expected: 'scale, whose levels are the ratings',
    }));
  if (range && range[0] >= range[1])
    findings.error('range', () => ({
      path: `${path}/range`,
      found: range.join(' to '),
      expected: 'the smallest value first',
    }));
  bands.forEach(({ from }, index) => {
    const before = bands[index - 1];
    if (before && from <= before.from)
      findings.error('bands', () => ({
        path: `${path}/bands/${index}/from`,
        found: String(from),
        expected: `more than ${before.from}: bands go from low to high`,
      }));
  });
  if (!source)
    findings.warning('no source', () => ({
      path,
      found: `no source for ${metric.id}`,
      expected: 'a source',
      advice: 'Readers trust numbers whose origin they can look up.',
    }));
}

interface Place {
  organization?: string;
  metric?: string;
  group?: string;
  period?: string;
}

function checkPlace(
  { organization, metric, group, period }: Place,
  path: string,
  catalogue: Catalogue,
  findings: Findings,
): void {
  checkReference(
    organization,
    catalogue.organizations,
    'an organization of this feed',
    `${path}/organization`,
    findings,
  );
  checkReference(metric, catalogue.metrics, 'a metric of this feed', `${path}/metric`, findings);
  checkReference(group, catalogue.groups, 'a group of this feed', `${path}/group`, findings);
  if (period !== undefined) checkPeriod(period, `${path}/period`, findings);
}

function checkTargets({ targets = [], metrics }: Feed, catalogue: Catalogue, findings: Findings): void {
  for (const [index, target] of targets.entries()) {
    checkPlace(target, `/targets/${index}`, catalogue, findings);
    const metric = metrics[catalogue.metrics.get(target.metric) ?? -1];
    if (!metric) continue;
    const [low, high] = rangeOf(metric);
    if (target.value < low || target.value > high)
      findings.error('target out of range', () => ({
        path: `/targets/${index}/value`,
        found: String(target.value),
        expected: `${low} to ${high}, the range of ${metric.id}`,
      }));
  }
}

function checkParts({ parts = [] }: Feed, catalogue: Catalogue, findings: Findings): void {
  for (const [index, { organizations = [], metrics = [] }] of parts.entries()) {
    for (const [place, id] of organizations.entries())
      checkReference(
        id,
        catalogue.organizations,
        'an organization of this feed',
        `/parts/${index}/organizations/${place}`,
        findings,
      );
    for (const [place, id] of metrics.entries())
      checkReference(id, catalogue.metrics, 'a metric of this feed', `/parts/${index}/metrics/${place}`, findings);
  }
}
