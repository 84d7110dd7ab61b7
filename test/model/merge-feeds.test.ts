import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../src/feed/check.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import { partAddresses } from '../../src/feed/parts.ts';
import type { Feed, FeedPart, Metric, Observation } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { disclose, isProtected, thresholds } from '../../src/model/disclosure.ts';
import { conflictsView } from '../../src/model/merge-conflicts.ts';
import { mergeFeeds } from '../../src/model/merge-feeds.ts';
import { inEnglish, inSpanish, feedOf, rate, row } from './fixture.ts';

const one = 'https://county.example/one/feed.json';
const two = 'https://county.example/two/feed.json';
const together = (...feeds: Feed[]) => mergeFeeds(feeds.map((feed, index) => ({ url: index ? two : one, feed })));
const values = (feed: Feed): unknown[] =>
  [...eachObservation(feed.observations)].map(({ value, state }) => state ?? value);
const named = (name: string, changes: Partial<Feed> = {}): Partial<Feed> => ({ publisher: { name }, ...changes });

describe('several feeds as one', () => {
  it('have the organizations, groups and measures of all, and pass for a feed', () => {
    const first = feedOf([row({ value: 1, count: 50 })]);
    const second = feedOf([row({ organization: 'other', metric: 'more', value: 2, count: 50 })], {
      organizations: [{ id: 'other', kind: 'school', name: 'Other' }],
      metrics: [rate({ id: 'more', name: 'More' })],
    });
    const { feed } = together(first, second);
    assert.deepEqual(checkFeed(feed, 'data').feed, feed);
    assert.ok(feed.organizations.some(({ id }) => id === 'other'));
    assert.deepEqual(feed.metrics.map(({ id }) => id).slice(-1), ['more']);
    assert.deepEqual(values(feed), [1, 2]);
  });

  it('keep a measure of an organization from one of them: the first that has it', () => {
    const first = feedOf([row({ value: 1, count: 50 })]);
    const second = feedOf([row({ value: 2, count: 50 }), row({ value: 3, count: 50, period: '2022-23' })]);
    assert.deepEqual(values(together(first, second).feed), [1]);
  });

  it('complete what the first says of an organization', () => {
    const school = { id: 'school', kind: 'school', name: 'Here' } as const;
    const first = feedOf([], { organizations: [school] });
    const second = feedOf([], { organizations: [{ ...school, name: 'There', city: 'Galt' }] });
    assert.deepEqual(together(first, second).feed.organizations, [{ ...school, city: 'Galt' }]);
  });

  it('keep two measures of one name and two definitions apart, each with its source', () => {
    const first = feedOf([row({ value: 1, count: 50 })], {
      metrics: [rate({ name: { en: 'Graduation', es: 'Graduación' }, definition: { id: 'a', name: 'Dashboard' } })],
    });
    const second = feedOf([row({ value: 2, count: 50 })], {
      metrics: [rate({ name: 'Graduation', definition: { id: 'b' }, source: { name: 'DataQuest' } })],
    });
    const { feed, twins } = together(first, second);
    assert.deepEqual(twins, [['rate', 'rate~2']]);
    assert.deepEqual(
      feed.metrics.map(({ name }) => name),
      [{ en: 'Graduation (Dashboard)', es: 'Graduación (Dashboard)' }, 'Graduation (DataQuest)'],
    );
    assert.deepEqual(
      [...eachObservation(feed.observations)].map(({ metric, value }) => [metric, value]),
      [
        ['rate', 1],
        ['rate~2', 2],
      ],
    );
  });

  it('name two measures of one source apart by who publishes, by the unit, or by a number', () => {
    const source = { name: 'State' };
    const named = (publishers: [string, string], ...units: Metric['unit'][]) => {
      const feeds = units.map((unit, index) =>
        feedOf([], { publisher: { name: publishers[index]! }, metrics: [rate({ name: 'Rate', source, unit })] }),
      );
      return together(...feeds).feed.metrics.map(({ name }) => name);
    };
    assert.deepEqual(named(['County', 'Office'], 'percent', 'count'), ['Rate (County)', 'Rate (Office)']);
    assert.deepEqual(named(['County', 'County'], 'percent', 'count'), ['Rate (State, %)', 'Rate (State)']);
    assert.deepEqual(named(['County', 'County'], 'points', 'count'), ['Rate (State, 1)', 'Rate (State, 2)']);
  });

  it('name all who publish, and a day only where it is that of all', () => {
    const county = feedOf([], { publisher: { name: 'County' }, published: '2025-11-01' });
    const state = feedOf([], { publisher: { name: { en: 'State', es: 'Estado' } }, published: '2025-12-01' });
    const { publisher, published } = together(county, state).feed;
    assert.deepEqual(publisher, { name: { en: 'County · State', es: 'County · Estado' } });
    assert.equal(published, undefined);
    const same = together(county, { ...county, title: 'More' }).feed;
    assert.deepEqual([same.publisher, same.published], [{ name: 'County' }, '2025-11-01']);
  });

  it('say of texts in another language which one that is', () => {
    const first = feedOf([], { language: 'en' });
    const second = feedOf([], {
      language: 'es',
      organizations: [{ id: 'otra', kind: 'school', name: 'Otra' }],
      notes: [{ period: '2023-24', kind: 'break', text: 'Cambio' }],
    });
    const { feed } = together(first, second);
    assert.deepEqual(feed.organizations.at(-1)!.name, { es: 'Otra' });
    assert.deepEqual(feed.notes!.at(-1)!.text, { es: 'Cambio' });
  });

  it('name the parts of each, and take them in by their own names', () => {
    const part: FeedPart = { format: 'vital-signs/1', observations: [row({ value: 4, count: 50 })] };
    const first = feedOf([row({ value: 1, count: 50 })], {
      metrics: [rate({ definition: { id: 'a' } })],
      parts: [{ href: 'p/{organization}.json' }],
    });
    const second = feedOf([row({ value: 2, count: 50 })], {
      metrics: [rate({ definition: { id: 'b' } })],
      parts: [{ href: 'm/{metric}.json' }],
    });
    const merged = together(first, second);
    const addresses = (metrics: string[]) =>
      partAddresses(merged.feed, [one, two], { organizations: ['school'], metrics });
    const [own, theirs] = ['https://county.example/one/p/school.json#0', 'https://county.example/two/m/rate.json#1'];
    assert.deepEqual(addresses([]), [own, theirs]);
    assert.deepEqual(addresses(['rate~2']), [theirs]);
    const metricOf = (address: string) => [...eachObservation(merged.taken(part, address).observations)][0]?.metric;
    assert.equal(metricOf(own!), 'rate');
    assert.equal(merged.taken(part, own!), merged.taken(part, own!), 'the same part is taken in once');
  });
});

describe('where several feeds differ', () => {
  const view = (...feeds: Feed[]) => conflictsView(inEnglish, feeds, together(...feeds));

  it('nothing is said when they do not', () => {
    const feed = feedOf([row({ value: 1, count: 50 })]);
    assert.equal(view(feed, { ...feed }), undefined);
  });

  it('both numbers are told, with both sources', () => {
    const first = feedOf([row({ value: 84.6, count: 500 })], named('State'));
    const second = feedOf([row({ value: 80.9, count: 500 })], named('District'));
    const { summary, items } = view(first, second)!;
    assert.equal(summary, 'The sources of this page differ in 1 place');
    assert.match(
      items[0]!,
      /, Rate, school year 2023-24: 84\.6% \(State\), 80\.9% \(District\)\. The first is shown\.$/,
    );
    const spanish = conflictsView(inSpanish, [first, second], together(first, second))!;
    assert.match(spanish.items[0]!, /84\.6% \(State\), 80\.9% \(District\)\. Se muestra lo primero\.$/);
  });

  it('so are two kinds of an organization, unless one of them does not say', () => {
    const school = { id: 'school', kind: 'school', name: 'Here' } as const;
    const first = feedOf([], named('State', { organizations: [{ ...school, charter: 'direct-funded' }] }));
    const second = feedOf([], named('District', { organizations: [{ ...school, charter: 'locally-funded' }] }));
    assert.match(view(first, second)!.items[0]!, /^Here: Charter school, funded directly by the state \(State\)/);
    assert.equal(view(first, feedOf([], named('District', { organizations: [school] }))), undefined);
  });

  it('nothing is said of a number that one of them protects, by its own thresholds or by a third feed', () => {
    const secret = 84.6;
    const open = feedOf([row({ value: secret, count: 12 })], named('State', { privacy: { minimumCount: 11 } }));
    const other = feedOf([row({ value: 80.9, count: 12 })], named('District', { privacy: { minimumCount: 11 } }));
    const closed = feedOf([row({ value: null, state: 'suppressed' })]);
    const stricter = feedOf([], { privacy: { minimumCount: 20 } });
    for (const third of [closed, stricter])
      for (const order of [
        [open, other, third],
        [third, other, open],
        [other, third, open],
      ]) {
        const merged = mergeFeeds(order.map((feed, index) => ({ url: `https://county.example/${index}.json`, feed })));
        assert.doesNotMatch(JSON.stringify(conflictsView(inEnglish, order, merged) ?? ''), /84\.6|80\.9/);
        const dataset = new Dataset(merged.feed);
        const [cell] = dataset
          .allSeries(dataset.organizations.get('school')!, dataset.metrics.get('rate')!)
          .map((series) => series.cell('2023-24'));
        assert.equal(cell!.shown, false);
      }
  });
});

describe('for all feeds', () => {
  const cell = fc.record({
    organization: fc.constantFrom('school', 'district'),
    metric: fc.constantFrom('rate', 'more'),
    period: fc.constantFrom('2022-23', '2023-24'),
    value: fc.integer({ min: 10, max: 90 }),
    count: fc.integer({ min: 1, max: 40 }),
    state: fc.constantFrom('reported', 'suppressed', undefined),
  });
  const rows = fc.uniqueArray(cell, {
    maxLength: 8,
    selector: ({ organization, metric, period }) => `${organization} ${metric} ${period}`,
  });
  const observations = (cells: readonly (typeof cell extends fc.Arbitrary<infer C> ? C : never)[]): Observation[] =>
    cells.map(({ state, value, count, ...place }) =>
      state === 'suppressed' ? { ...place, value: null, state } : { ...place, value, count },
    );
  const sourceFeed = fc
    .record({ cells: rows, minimumCount: fc.constantFrom(5, 11, 20), definition: fc.constantFrom('a', 'b') })
    .map(({ cells, minimumCount, definition }) =>
      feedOf(observations(cells), {
        privacy: { minimumCount },
        metrics: [rate({ definition: { id: definition } }), rate({ id: 'more', name: 'More' })],
      }),
    );
  const sources = fc.array(sourceFeed, { minLength: 2, maxLength: 3 });

  it('what one of them protects is hidden in what they are together', () => {
    fc.assert(
      fc.property(sources, (feeds) => {
        const { feed } = mergeFeeds(
          feeds.map((each, index) => ({ url: `https://c.example/${index}.json`, feed: each })),
        );
        const dataset = new Dataset(feed);
        for (const each of feeds)
          for (const observation of eachObservation(each.observations)) {
            if (!isProtected(disclose(observation, thresholds(each.privacy)))) continue;
            // Under the name that the measure has together: that of its definition.
            const definition = each.metrics.find(({ id }) => id === observation.metric)!.definition?.id;
            const metric = feed.metrics.find(
              ({ id, definition: own }) => id.split('~')[0] === observation.metric && own?.id === definition,
            )!;
            const series = dataset.series(
              dataset.organizations.get(observation.organization)!,
              metric,
              dataset.groups.get('ALL')!,
            );
            assert.equal(series.cell(observation.period).shown, false);
          }
      }),
    );
  });

  it('an index and its parts say the same as one file', () => {
    fc.assert(
      fc.property(sources, fc.boolean(), (feeds, backwards) => {
        const whole = mergeFeeds(feeds.map((feed, index) => ({ url: `https://c.example/${index}.json`, feed })));
        const split = mergeFeeds(
          feeds.map((feed, index) => ({
            url: `https://c.example/${index}.json`,
            feed: { ...feed, parts: [{ href: 'all.json' }] },
          })),
        );
        const dataset = new Dataset(split.feed);
        const parts = feeds.map(({ observations: rowsOf }, index): [FeedPart, string] => [
          { format: 'vital-signs/1', observations: rowsOf },
          `https://c.example/all.json#${index}`,
        ]);
        for (const [part, address] of backwards ? parts.toReversed() : parts)
          dataset.addPart(split.taken(part, address));
        const told = (from: Dataset): unknown =>
          [...from.organizations.values()].map((organization) =>
            [...from.metrics.values()].map((metric) =>
              from.allSeries(organization, metric).map((series) => series.periods.map((period) => series.cell(period))),
            ),
          );
        assert.deepEqual(told(dataset), told(new Dataset(whole.feed)));
      }),
    );
  });
});
