import { everyone } from '../../../feed/observations.ts';
import type { Group, Metric, Observation, Organization } from '../../../feed/types.ts';
import { disclose, isProtected, type Cell, type Thresholds } from '../../../model/disclosure.ts';
import type { ChangeCounts } from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';

export type ChangeKind = keyof ChangeCounts;

/** A change that may be named. Of what was withdrawn, nothing is kept that a page could repeat. */
export interface NamedChange {
  kind: 'corrected' | 'added' | 'withdrawn';
  organization: Organization;
  metric: Metric;
  group: Group;
  period: string;
  past?: Cell;
  present?: Cell;
}

/** What has changed from one publication to another. */
export interface Changes {
  counts: ChangeCounts;
  /** By the identifier of an organization; none for one about which nothing has changed. */
  ofOrganization: ReadonlyMap<string, ChangeCounts>;
  named: NamedChange[];
  organizations: { came: Organization[]; went: Organization[] };
  metrics: { came: Metric[]; went: Metric[] };
}

export const noChanges: Readonly<ChangeCounts> = {
  added: 0,
  corrected: 0,
  detailed: 0,
  withdrawn: 0,
  heldBack: 0,
  released: 0,
};

/**
 * Compares what was published then with what is published now, cell by cell. A cell that is held back in one of the two,
 * or told only as a bound in one of them, is counted and never named, nor is its number kept: the list must not tell what
 * one of the two hides. Numbers of then are held to the thresholds of now, too.
 */
export function compare(then: Content, now: Content): Changes {
  const counts = { ...noChanges };
  const ofOrganization = new Map<string, ChangeCounts>();
  const named: NamedChange[] = [];
  const strict: Thresholds = {
    minimumCount: Math.max(then.dataset.thresholds.minimumCount, now.dataset.thresholds.minimumCount),
    ratedCount: Math.max(then.dataset.thresholds.ratedCount, now.dataset.thresholds.ratedCount),
  };
  for (const organization of union(now.feed.organizations, then.feed.organizations))
    for (const metric of union(now.feed.metrics, then.feed.metrics)) {
      const isRating = metric.unit === 'rating';
      const present = cellsOf(now, organization, metric, (one) => disclose(one, now.dataset.thresholds, isRating));
      const past = cellsOf(then, organization, metric, (one) => disclose(one, strict, isRating));
      for (const [name, { observation, cell }] of new Map([...past, ...present])) {
        const [before, after] = [past.get(name), present.get(name)];
        const kind = kindOf(before, after);
        if (!kind) continue;
        counts[kind]++;
        let own = ofOrganization.get(organization.id);
        if (!own) ofOrganization.set(organization.id, (own = { ...noChanges }));
        own[kind]++;
        if (kind !== 'corrected' && kind !== 'added' && kind !== 'withdrawn') continue;
        const group = groupOf(now, then, observation);
        const change: NamedChange = { kind, organization, metric, group, period: observation.period };
        if (kind === 'corrected') change.past = before!.cell;
        if (kind !== 'withdrawn') change.present = cell;
        named.push(change);
      }
    }
  return {
    counts,
    ofOrganization,
    named,
    organizations: cameAndWent(then.feed.organizations, now.feed.organizations),
    metrics: cameAndWent(then.feed.metrics, now.feed.metrics),
  };
}

interface Published {
  observation: Observation;
  cell: Cell;
}

function cellsOf(
  content: Content,
  { id }: Organization,
  { id: metricId }: Metric,
  decide: (one: Observation) => Cell,
): Map<string, Published> {
  const organization = content.dataset.organizations.get(id);
  const metric = content.dataset.metrics.get(metricId);
  if (!organization || !metric) return new Map();
  const rows = content.rows(organization, metric);
  return new Map(
    rows.map((observation) => [
      `${observation.group} ${observation.period}`,
      { observation, cell: decide(observation) },
    ]),
  );
}

/** How much a cell says: everything, a bound, nothing for the sake of somebody, or nothing. */
function toldBy(cell: Cell | undefined): 'number' | 'bound' | 'protected' | 'nothing' {
  if (!cell) return 'nothing';
  if (cell.shown) return cell.coded ? 'bound' : 'number';
  return cell.state === 'rated' ? 'number' : isProtected(cell) ? 'protected' : 'nothing';
}

function kindOf(before: Published | undefined, after: Published | undefined): ChangeKind | undefined {
  const [then, now] = [toldBy(before?.cell), toldBy(after?.cell)];
  if (then === 'nothing') return now === 'number' || now === 'bound' ? 'added' : undefined;
  if (then === 'protected') return now === 'number' || now === 'bound' ? 'released' : undefined;
  if (now === 'nothing') return 'withdrawn';
  if (now === 'protected' || (then === 'number' && now === 'bound')) return 'heldBack';
  if (then === 'bound' && now === 'number') return 'released';
  if (!isSame(before!.cell, after!.cell)) return 'corrected';
  return detailsOf(before!.observation) === detailsOf(after!.observation) ? undefined : 'detailed';
}

function isSame(one: Cell, other: Cell): boolean {
  if (one.shown && other.shown) return one.value === other.value && one.coded === other.coded;
  return !one.shown && !other.shown && one.level === other.level;
}

function detailsOf({ count, level, change, responses, invited, responseRate, distribution }: Observation): string {
  return JSON.stringify(
    [count, level, change, responses, invited, responseRate, distribution].map((one) => one ?? null),
  );
}

function groupOf(now: Content, then: Content, { group = everyone }: Observation): Group {
  return now.dataset.groups.get(group) ?? then.dataset.groups.get(group)!;
}

/** Those of now in their order, and after them those that are gone. */
function union<Item extends { id: string }>(now: readonly Item[], then: readonly Item[]): Item[] {
  return [...now, ...cameAndWent(then, now).went];
}

function cameAndWent<Item extends { id: string }>(
  then: readonly Item[],
  now: readonly Item[],
): { came: Item[]; went: Item[] } {
  const [before, after] = [new Set(then.map(({ id }) => id)), new Set(now.map(({ id }) => id))];
  return { came: now.filter(({ id }) => !before.has(id)), went: then.filter(({ id }) => !after.has(id)) };
}
