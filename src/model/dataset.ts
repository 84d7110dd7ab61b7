import { eachObservation, everyone } from '../feed/observations.ts';
import type {
  Feed,
  FeedPart,
  Goal,
  Group,
  Metric,
  Note,
  Observation,
  Observations,
  Organization,
  Scale,
  Target,
} from '../feed/types.ts';
import { disclose, isProtected, thresholds, type Thresholds } from './disclosure.ts';
import { Series } from './series.ts';

type Periods = Map<string, Observation>;
type Groups = Map<string, Periods>;

const noRows: Periods = new Map();

function byId<T extends { id: string }>(items: readonly T[] | undefined): Map<string, T> {
  return new Map((items ?? []).map((item) => [item.id, item]));
}

/**
 * A feed, indexed for the questions of widgets. Observations are private; what comes out is disclosed.
 */
export class Dataset {
  /** What the feed says of itself. Without the observations: the way to those is a series. */
  readonly about: Omit<Feed, 'observations'>;
  readonly organizations: Map<string, Organization>;
  readonly groups: Map<string, Group>;
  readonly metrics: Map<string, Metric>;
  readonly scales: Map<string, Scale>;
  readonly goals: Map<string, Goal>;
  readonly thresholds: Thresholds;
  readonly targets: Target[] = [];
  readonly notes: Note[] = [];
  /** For each feed and part, what it says of an organization and a metric, as in `organization metric`: of one group or all. */
  readonly #tables = new Map<object, (key: string, group?: string) => Observations | undefined>();

  constructor(feed: Feed) {
    const { observations: _, ...about } = feed;
    this.about = about;
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
    if (!this.#tables.has(part)) this.#add(part);
  }

  /** Lets go of the observations in a part file. Its targets and notes stay. */
  dropPart(part: FeedPart): void {
    this.#tables.delete(part);
  }

  #add(from: Pick<Feed, 'observations' | 'targets' | 'notes'>): void {
    const { observations, targets = [], notes = [] } = from;
    const { fields, rows } = Array.isArray(observations) ? { rows: observations } : observations;
    // A column of the table, or the field of an object.
    const column = (name: 'organization' | 'metric' | 'group'): string | number => fields?.indexOf(name) ?? name;
    const [organization, metric, group] = (['organization', 'metric', 'group'] as const).map(column) as [
      string,
      string,
      string,
    ];
    const index = new Map<string, Record<string | number, string>[]>();
    for (const row of rows as unknown as Record<string | number, string>[]) {
      const key = `${row[organization]} ${row[metric]}`;
      const same = index.get(key);
      if (same) same.push(row);
      else index.set(key, [row]);
    }
    this.#tables.set(from, (key, asked) => {
      const own = index.get(key)?.filter((row) => !asked || (row[group] ?? everyone) === asked);
      return own && ((fields ? { fields, rows: own } : own) as unknown as Observations);
    });
    this.targets.push(...targets);
    this.notes.push(...notes);
  }

  /** Rows are read when a widget asks for them: a county's feed has thousands, and a page shows some. */
  #groups(organization: Organization, metric: Metric, asked?: string): Groups {
    const key = `${organization.id} ${metric.id}`;
    const groups: Groups = new Map();
    for (const table of this.#tables.values()) {
      for (const observation of eachObservation(table(key, asked) ?? [])) {
        const group = observation.group ?? everyone;
        let periods = groups.get(group);
        if (!periods) groups.set(group, (periods = new Map()));
        // Two rows about the same cell contradict each other; when one of them is protected, the cell is.
        const earlier = periods.get(observation.period);
        if (earlier && isProtected(disclose(earlier, this.thresholds))) continue;
        periods.set(observation.period, observation);
      }
    }
    return groups;
  }

  /** One metric of an organization for one group; without rows where the feed has none. */
  series(organization: Organization, metric: Metric, group: Group): Series {
    const rows = this.#groups(organization, metric, group.id).get(group.id);
    return new Series(organization, metric, group, rows ?? noRows, this);
  }

  /** All groups that have rows, in the feed's order: never ranked. */
  allSeries(organization: Organization, metric: Metric): Series[] {
    const present = this.#groups(organization, metric);
    return [...this.groups.values()].flatMap((group) => {
      const rows = present.get(group.id);
      return rows ? new Series(organization, metric, group, rows, this) : [];
    });
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
