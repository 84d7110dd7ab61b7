import { eachObservation, everyone } from '../feed/observations.ts';
import type {
  Feed,
  FeedPart,
  Goal,
  Group,
  Metric,
  Note,
  Observation,
  Organization,
  Scale,
  Target,
} from '../feed/types.ts';
import {
  disclose,
  discloseChange,
  isProtected,
  thresholds,
  type Cell,
  type Change,
  type Thresholds,
} from './disclosure.ts';
import { yearBefore } from './periods.ts';

type Periods = Map<string, Observation>;
type Groups = Map<string, Periods>;

function byId<T extends { id: string }>(items: readonly T[] | undefined): Map<string, T> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}

function applies(asked: string | undefined, given: string): boolean {
  return asked === undefined || asked === given;
}

/** Digits after the decimal point of a metric's values. */
export function decimalsOf({ decimals, unit }: Metric): number {
  return decimals ?? (unit === 'percent' || unit === 'points' ? 1 : 0);
}

/**
 * A feed, indexed for the questions of widgets. Observations are private; what comes out is disclosed.
 */
export class Dataset {
  readonly feed: Feed;
  readonly organizations: Map<string, Organization>;
  readonly groups: Map<string, Group>;
  readonly metrics: Map<string, Metric>;
  readonly scales: Map<string, Scale>;
  readonly goals: Map<string, Goal>;
  readonly thresholds: Thresholds;
  readonly #index = new Map<string, Groups>();
  readonly #targets: Target[] = [];
  readonly #notes: Note[] = [];
  readonly #parts = new Set<FeedPart>();

  constructor(feed: Feed) {
    this.feed = feed;
    this.organizations = byId(feed.organizations);
    this.groups = byId(feed.groups);
    if (!this.groups.has(everyone)) {
      // A feed for one school need not list the only group it has.
      const name = { en: 'All students', es: 'Todos los estudiantes' };
      this.groups = new Map([[everyone, { id: everyone, name, family: 'all' as const }], ...this.groups]);
    }
    this.metrics = byId(feed.metrics);
    this.scales = byId(feed.scales);
    this.goals = byId(feed.goals);
    this.thresholds = thresholds(feed.privacy);
    this.#add(feed);
  }

  /** Takes in a part file; a second time changes nothing. */
  addPart(part: FeedPart): void {
    if (this.#parts.has(part)) return;
    this.#parts.add(part);
    this.#add(part);
  }

  #add({ observations, targets = [], notes = [] }: Pick<Feed, 'observations' | 'targets' | 'notes'>): void {
    for (const observation of eachObservation(observations)) {
      const key = `${observation.organization} ${observation.metric}`;
      let groups = this.#index.get(key);
      if (!groups) this.#index.set(key, (groups = new Map()));
      const group = observation.group ?? everyone;
      let periods = groups.get(group);
      if (!periods) groups.set(group, (periods = new Map()));
      // Two rows about the same cell contradict each other; when one of them is protected, the cell is.
      const earlier = periods.get(observation.period);
      if (earlier && isProtected(disclose(earlier, this.thresholds))) continue;
      periods.set(observation.period, observation);
    }
    this.#targets.push(...targets);
    this.#notes.push(...notes);
  }

  #find(organization: string, metric: string, group: string, period: string): Observation | undefined {
    return this.#index.get(`${organization} ${metric}`)?.get(group)?.get(period);
  }

  /** What may be shown of one observation. */
  cell(organization: string, metric: string, group: string, period: string): Cell {
    return disclose(this.#find(organization, metric, group, period), this.thresholds);
  }

  #rowBefore(organization: string, metric: string, group: string, period: string): string | undefined {
    return this.periodsWith(organization, metric, [group]).findLast((one) => one < period);
  }

  /** The period that a change is counted from: the year before, or the last one in which a survey was taken. */
  since(organization: string, metric: Metric, group: string, period: string): string {
    const last = metric.survey ? this.#rowBefore(organization, metric.id, group, period) : undefined;
    return last ?? yearBefore(period);
  }

  /** The change since then, where it may be shown. */
  change(organization: string, metric: Metric, group: string, period: string): Change {
    const observation = this.#find(organization, metric.id, group, period);
    const since = this.since(organization, metric, group, period);
    // A published change can reach back over years without a row, to a cell whose number is kept back.
    const last = this.cell(
      organization,
      metric.id,
      group,
      this.#rowBefore(organization, metric.id, group, period) ?? since,
    );
    const kept = isProtected(last) || (last.shown && last.coded !== undefined);
    const before = kept ? last : this.cell(organization, metric.id, group, since);
    const broken = this.breaks(organization, metric.id, group).some(
      (note) => note.period > since && note.period <= period,
    );
    const cell = disclose(observation, this.thresholds);
    return discloseChange(cell, before, observation?.change, broken, decimalsOf(metric));
  }

  /** Groups that have a row, in the feed's order: never ranked. */
  groupsWith(organization: string, metric: string): string[] {
    const present = this.#index.get(`${organization} ${metric}`);
    return present ? [...this.groups.keys()].filter((group) => present.has(group)) : [];
  }

  /** Periods that have a row, in order of time. */
  periodsWith(organization: string, metric: string, groups?: readonly string[]): string[] {
    const periods = new Set<string>();
    for (const [group, rows] of this.#index.get(`${organization} ${metric}`) ?? []) {
      if (!groups || groups.includes(group)) for (const period of rows.keys()) periods.add(period);
    }
    return [...periods].toSorted();
  }

  hasRows(organization: string, metric: string): boolean {
    return this.#index.has(`${organization} ${metric}`);
  }

  /** Notes on a series, about one period or all. */
  notes(organization: string, metric: string, group: string): Note[] {
    return this.#notes.filter(
      (note) => applies(note.organization, organization) && applies(note.metric, metric) && applies(note.group, group),
    );
  }

  breaks(organization: string, metric: string, group: string): Note[] {
    return this.notes(organization, metric, group).filter(({ kind }) => kind === 'break');
  }

  /** Targets of an organization and group; those made for them come before those made for all. */
  targets(organization: string, metric: string, group: string): Target[] {
    const exact = (target: Target): number =>
      Number(target.organization === undefined) + Number(target.group === undefined);
    return this.#targets
      .filter(
        (target) =>
          target.metric === metric && applies(target.organization, organization) && applies(target.group, group),
      )
      .toSorted((one, other) => exact(one) - exact(other));
  }

  /** District, county and state above an organization, nearest first. */
  ancestors(organization: Organization): Organization[] {
    const found: Organization[] = [];
    let parent = organization.parent;
    while (parent && found.length < 5) {
      const next = this.organizations.get(parent);
      if (!next || next === organization || found.includes(next)) break;
      found.push(next);
      parent = next.parent;
    }
    return found;
  }
}

const datasets = new WeakMap<Feed, Dataset>();

/** The dataset of a feed, built once however many widgets ask. */
export function datasetOf(feed: Feed): Dataset {
  let dataset = datasets.get(feed);
  if (!dataset) datasets.set(feed, (dataset = new Dataset(feed)));
  return dataset;
}
