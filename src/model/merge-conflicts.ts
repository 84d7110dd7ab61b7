import { eachObservation } from '../feed/observations.ts';
import type { Feed, Metric, Organization } from '../feed/types.ts';
import { englishFeeds } from '../i18n/english-feeds.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { leadingSeries, nameOf } from './context.ts';
import { Dataset, datasetOf } from './dataset.ts';
import type { MergedFeed } from './merge-feeds.ts';
import { cellText, organizationKind } from './phrases.ts';
import type { Series } from './series.ts';

/** Where the feeds of a page differ, in sentences. */
export interface ConflictsView {
  summary: string;
  items: string[];
}

/** The most that is told: who has more than these has taken the wrong file. */
const most = 100;

interface Side {
  feed: Feed;
  dataset: Dataset;
}

/**
 * Where several feeds say different things: numbers of the same measure, kinds of an organization, measures of one name.
 * Nothing when they do not. What one of them protects is no difference, and is told nowhere.
 */
export function conflictsView(words: Words, feeds: readonly Feed[], merged: MergedFeed): ConflictsView | undefined {
  addEnglish(englishFeeds);
  const { privacy } = merged.feed;
  // By the strictest thresholds of all, as the numbers themselves are shown.
  const sides = feeds.map((feed): Side => ({ feed, dataset: new Dataset({ ...feed, privacy }) }));
  const items = [
    ...twins(words, merged),
    ...sides.flatMap((side, index) => sides.slice(0, index).flatMap((first) => facts(words, first, side))),
    ...sides.flatMap((side, index) => numbers(words, sides.slice(0, index), side, merged)),
  ];
  if (items.length === 0) return undefined;
  const shown = items.slice(0, most);
  if (items.length > most) shown.push(words.say('feeds.more', { count: items.length - most }));
  return { summary: words.say('feeds.differ', { count: items.length }), items: shown };
}

function twins(words: Words, { feed, twins: all }: MergedFeed): string[] {
  const names = new Map(feed.metrics.map(({ id, name }) => [id, words.text(name)]));
  return all.map((ids) => words.say('feeds.twin', { names: words.list(ids.map((id) => names.get(id) ?? id)) }));
}

function publisher(words: Words, { feed }: Side): string {
  return words.text(feed.publisher?.name ?? feed.title);
}

function facts(words: Words, first: Side, second: Side): string[] {
  return second.feed.organizations.flatMap((organization) => {
    const other = first.dataset.organizations.get(organization.id);
    if (!other) return [];
    const kind = (one: Organization, { dataset }: Side): string =>
      organizationKind(words, one, dataset.organizations.get(one.parent ?? ''));
    // What only one of them says is no difference.
    const [value, theirs] = [kind({ ...organization, ...other }, first), kind({ ...other, ...organization }, second)];
    if (value === theirs) return [];
    return words.say('feeds.fact', {
      organization: nameOf(words, other),
      value,
      source: publisher(words, first),
      other: theirs,
      otherSource: publisher(words, second),
    });
  });
}

function numbers(words: Words, earlier: readonly Side[], side: Side, { feed }: MergedFeed): string[] {
  const measures = new Map<string, [Organization, Metric]>();
  for (const { organization, metric } of eachObservation(side.feed.observations)) {
    const place = side.dataset.organizations.get(organization);
    const measure = side.dataset.metrics.get(metric);
    if (place && measure) measures.set(`${organization} ${metric}`, [place, measure]);
  }
  return [...measures.values()].flatMap(([organization, metric]) => {
    const owner = earlier.find(({ dataset }) => leading(dataset, organization.id, metric.id));
    const own = leading(side.dataset, organization.id, metric.id);
    const theirs = owner && leading(owner.dataset, organization.id, metric.id);
    if (!own || !theirs || own.group.id !== theirs.group.id) return [];
    // A measure that is defined differently is another one, and both are shown.
    if (!feed.metrics.some(({ id, name }) => id === metric.id && words.text(name) === nameOf(words, metric))) return [];
    const shown = leading(datasetOf(feed), organization.id, metric.id);
    return own.periods.flatMap((period) => {
      // A third feed may protect what these two tell.
      if (!shown?.cell(period).shown) return [];
      const [cell, other] = [theirs.cell(period), own.cell(period)];
      const [value, otherValue] = [cellText(words, theirs.metric, cell), cellText(words, own.metric, other)];
      if (!cell.shown || !other.shown || value === otherValue) return [];
      return words.say('feeds.number', {
        organization: nameOf(words, organization),
        measure: nameOf(words, metric),
        year: words.year(period),
        value,
        source: publisher(words, owner!),
        other: otherValue,
        otherSource: publisher(words, side),
      });
    });
  });
}

function leading(dataset: Dataset, organization: string, metric: string): Series | undefined {
  const place = dataset.organizations.get(organization);
  const measure = dataset.metrics.get(metric);
  return place && measure && leadingSeries(dataset.allSeries(place, measure));
}
