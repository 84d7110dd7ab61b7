import { eachObservation, everyone } from '../feed/observations.ts';
import type { Feed, FeedPart, FeedText, Metric, Observation, PartReference, Scale } from '../feed/types.ts';
import { disclose, isProtected, thresholds, type Thresholds } from './disclosure.ts';
import { inLanguage, publishedBy, twinNames, withSource } from './merge-texts.ts';

/** A feed of several that are shown together, and its own absolute address. */
export interface LoadedFeed {
  url: string;
  feed: Feed;
}

/** Several feeds as one, and how their parts are taken into it. */
export interface MergedFeed {
  feed: Feed;
  /** Metrics that two feeds call the same and define differently: as they are in the merged feed. */
  twins: string[][];
  /** A part at an address of the merged feed, in the words of the merged feed. */
  taken: (part: FeedPart, address: string) => FeedPart;
}

/** What a feed's own identifiers become in the merged feed. */
interface Renamed {
  metrics: Map<string, string>;
  scales: Map<string, string>;
}

type Numbers = Pick<Feed, 'observations' | 'targets' | 'notes'>;

/**
 * Several feeds as one. Of what two of them have, the first has its way, but for three things: the stricter thresholds
 * of privacy hold; a cell that any of them protects is protected; and metrics that are defined differently stay two,
 * each with the name of its source. All numbers of one measure of an organization come from one feed.
 */
export function mergeFeeds(given: readonly LoadedFeed[]): MergedFeed {
  const [{ feed: first }] = given as [LoadedFeed];
  const language = first.language ?? 'en';
  const sources = given.map(({ url, feed }) => ({ url, feed: inLanguage(feed, feed.language ?? 'en', language) }));
  const strict = strictest(sources.map(({ feed }) => thresholds(feed.privacy)));
  const scales = new Map<string, Scale>();
  const metrics = new Map<string, Metric>();
  const twins = new Map<string, string[]>();
  const renamed = sources.map(({ feed }): Renamed => {
    const names: Renamed = { metrics: new Map(), scales: new Map() };
    for (const scale of feed.scales ?? []) {
      const id = place(scales, scale.id, (other) => sameLevels(other, scale));
      names.scales.set(scale.id, id);
      if (!scales.has(id)) scales.set(id, { ...scale, id });
    }
    for (const metric of feed.metrics) {
      const id = place(metrics, metric.id, (other) => sameMeasure(other, metric));
      names.metrics.set(metric.id, id);
      if (metrics.has(id)) continue;
      if (id !== metric.id) twins.set(metric.id, [...(twins.get(metric.id) ?? [metric.id]), id]);
      metrics.set(id, {
        ...metric,
        id,
        ...(metric.scale && { scale: names.scales.get(metric.scale) ?? metric.scale }),
      });
    }
    return names;
  });
  for (const ids of twins.values()) {
    const own = ids.map((id) => metrics.get(id)!);
    const names = twinNames(
      own,
      own.map((metric) => publisherOf(metric, sources, renamed)),
    );
    own.forEach((metric, index) => metrics.set(metric.id, { ...metric, name: withSource(metric.name, names[index]) }));
  }
  const ownerOf = ownersOf(sources, renamed);
  const translated = sources.map(({ feed }, index) => numbersOf(feed, index, renamed[index]!, ownerOf, strict));
  const taken = new WeakMap<FeedPart, FeedPart>();
  return {
    feed: {
      ...first,
      ...publishedBy(sources.map(({ feed }) => feed)),
      language,
      sample: sources.some(({ feed }) => feed.sample) || undefined,
      privacy: { minimumCount: strict.minimumCount, ratedCount: strict.ratedCount },
      organizations: united(sources.map(({ feed }) => feed.organizations)),
      groups: united(sources.map(({ feed }) => feed.groups ?? [])),
      goals: united(sources.map(({ feed }) => feed.goals ?? [])),
      scales: [...scales.values()],
      metrics: [...metrics.values()],
      observations: translated.flatMap(({ observations }) => [...eachObservation(observations)]),
      targets: translated.flatMap(({ targets = [] }) => targets),
      notes: translated.flatMap(({ notes = [] }) => notes),
      parts: sources.flatMap(({ url, feed }, index) => partsOf(feed, url, index, renamed[index]!)),
    },
    twins: [...twins.values()],
    taken: (part, address) => {
      const index = Number(new URL(address).hash.slice(1));
      const { feed } = given[index]!;
      let own = taken.get(part);
      if (!own) {
        const texts = inLanguage(part, feed.language ?? 'en', language);
        taken.set(part, (own = { ...part, ...numbersOf(texts, index, renamed[index]!, ownerOf, strict) }));
      }
      return own;
    },
  };
}

function strictest(all: readonly Thresholds[]): Thresholds {
  return {
    minimumCount: Math.max(...all.map(({ minimumCount }) => minimumCount)),
    ratedCount: Math.max(...all.map(({ ratedCount }) => ratedCount)),
  };
}

/** The identifier under which a thing is kept: its own, or the first free one when that means something else already. */
function place<Thing>(known: ReadonlyMap<string, Thing>, id: string, isSame: (other: Thing) => boolean): string {
  let name = id;
  for (let number = 2; known.has(name) && !isSame(known.get(name)!); number++) name = `${id}~${number}`;
  return name;
}

function sameLevels(one: Scale, other: Scale): boolean {
  const ranks = ({ levels }: Scale): string => levels.map(({ rank }) => rank).toString();
  return ranks(one) === ranks(other);
}

/** Whether two metrics of one name are one measure: what is counted, how, and who says so. */
function sameMeasure(one: Metric, other: Metric): boolean {
  const facts = ({ unit, better, definition, source, survey }: Metric): string =>
    JSON.stringify([unit, better, definition?.id, source?.name, survey !== undefined]);
  return facts(one) === facts(other);
}

function publisherOf(
  metric: Metric,
  sources: readonly LoadedFeed[],
  renamed: readonly Renamed[],
): FeedText | undefined {
  const index = renamed.findIndex(({ metrics }) => [...metrics.values()].includes(metric.id));
  return sources[index]?.feed.publisher?.name;
}

/** Things by their identifiers, the first of each, completed by what only later ones say. */
function united<Thing extends { id: string }>(lists: readonly (readonly Thing[])[]): Thing[] {
  const found = new Map<string, Thing>();
  for (const thing of lists.flat()) found.set(thing.id, { ...thing, ...found.get(thing.id) });
  return [...found.values()];
}

/** Which feed the numbers of a measure of an organization come from. */
type Owner = (organization: string, metric: string) => number;

/** The first that has any in its index; where none has, the first whose parts may have them. */
function ownersOf(sources: readonly LoadedFeed[], renamed: readonly Renamed[]): Owner {
  const owners = new Map<string, number>();
  for (const [index, { feed }] of sources.entries())
    for (const { organization, metric } of eachObservation(feed.observations)) {
      const key = `${organization} ${renamed[index]!.metrics.get(metric) ?? metric}`;
      if (!owners.has(key)) owners.set(key, index);
    }
  const listed = sources.map(({ feed }, index) => ({
    organizations: new Set(feed.parts && feed.organizations.map(({ id }) => id)),
    metrics: new Set(renamed[index]!.metrics.values()),
  }));
  return (organization, metric) =>
    owners.get(`${organization} ${metric}`) ??
    listed.findIndex(({ organizations, metrics }) => organizations.has(organization) && metrics.has(metric));
}

/** What a feed or a part of it adds: its own measures, and whatever it protects of those of others. */
function numbersOf(
  { observations, targets = [], notes = [] }: Numbers,
  index: number,
  { metrics }: Renamed,
  ownerOf: Owner,
  strict: Thresholds,
): Numbers {
  const own: Observation[] = [];
  for (const observation of eachObservation(observations)) {
    const metric = metrics.get(observation.metric) ?? observation.metric;
    const { organization, group = everyone, period } = observation;
    if (ownerOf(organization, metric) === index) own.push({ ...observation, metric });
    else if (isProtected(disclose(observation, strict)))
      own.push({ organization, metric, group, period, value: null, state: 'suppressed' });
  }
  const named = <Thing extends { metric?: string }>(thing: Thing): Thing =>
    thing.metric === undefined ? thing : { ...thing, metric: metrics.get(thing.metric) ?? thing.metric };
  return { observations: own, targets: targets.map(named), notes: notes.map(named) };
}

/** The parts of one feed, with addresses that say whose they are, for the organizations and metrics that it has. */
function partsOf(
  { parts = [], organizations, metrics }: Feed,
  url: string,
  index: number,
  names: Renamed,
): PartReference[] {
  return parts.flatMap((part) => {
    const own = part.metrics ?? metrics.map(({ id }) => id);
    const all = part.organizations ?? organizations.map(({ id }) => id);
    const href = (metric?: string): string =>
      `${absolute(metric ? part.href.replaceAll('{metric}', encodeURIComponent(metric)) : part.href, url)}#${index}`;
    const one = (ids: readonly string[], metric?: string): PartReference => ({
      ...part,
      href: href(metric),
      organizations: all,
      metrics: ids.map((id) => names.metrics.get(id) ?? id),
    });
    // The file of a metric is called by the name that it has in its own feed.
    return part.href.includes('{metric}') ? own.map((metric) => one([metric], metric)) : [one(own)];
  });
}

/** An absolute address that keeps its placeholders. */
function absolute(href: string, base: string): string {
  return URL.canParse(href, base) ? new URL(href, base).href.replaceAll('%7B', '{').replaceAll('%7D', '}') : href;
}
