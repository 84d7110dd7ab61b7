import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pictureOf } from '../../src/charts/picture/picture.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { partAddresses } from '../../src/feed/parts.ts';
import type { Feed, Metric, Observation } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import type { DistributionRequest } from '../../src/model/distribution-choice.ts';
import { distributionParts } from '../../src/model/distribution-parts.ts';
import { distributionView, mostRows, type DistributionView } from '../../src/model/distribution.ts';
import {
  alternativeCountyFeed,
  countyFeed,
  latest,
  observation,
  suppressedCountyFeed,
} from '../../stories/strip-feeds.ts';
import { fileOf, inEnglish, inSpanish, sortKeysOf } from './fixture.ts';
import { elementsOf, read, sayingOf } from './pictured.ts';

function viewOf(feed: Feed, request: DistributionRequest = {}, words = inEnglish): DistributionView {
  const view = distributionView(new Dataset(feed), { organization: 's0', metric: 'absence', ...request }, words);
  assert.ok(view);
  return view;
}

const points = (view: DistributionView) => view.strip!.strips.flatMap((strip) => strip.points);
const rowsFor = (values: Record<string, number | Partial<Observation>>): Observation[] =>
  Object.entries(values).map(([id, value]) =>
    typeof value === 'number' ? observation(id, value) : { ...observation(id, 0), ...value },
  );

/** Schools with these numbers of many students, so that a difference of five points is one. */
const clear = (values: Record<string, number | Partial<Observation>>, more: Partial<Feed> = {}): Feed =>
  countyFeed(6, { observations: rowsFor(values).map((row) => ({ ...row, count: row.count && 2000 })), ...more });

test('counts the schools that are lower, higher and too close, and names no place in a list', () => {
  const { takeaway, notes } = viewOf(clear({ s0: 20, s1: 10, s2: 12, s3: 20.5, s4: 40 }));
  assert.equal(
    takeaway,
    'Willow Creek School: 20.0% in school year 2024-25. Compared with 4 other schools: 2 are lower, 1 is higher, and ' +
      '1 is too close to tell apart. Lower is better.',
  );
  assert.ok(notes.includes('Too close to tell apart: the difference is within the margin of error (95%).'));
});

test('compares bounds with nothing', () => {
  const bounded = clear({ s0: 20, s1: 10, s2: { value: 95, state: 'top-coded' } });
  assert.match(viewOf(bounded).takeaway, /Compared with 2 other schools: 1 is lower and 1 cannot be compared\./);
  assert.match(
    viewOf(bounded, { organization: 's2' }).takeaway,
    /: above 95\.0% in .* The exact number is not known, so it is not compared with other schools\./,
  );
  const point = points(viewOf(bounded)).find(({ id }) => id === 's2')!;
  assert.deepEqual([point.coded, point.text], ['above', 'above 95.0%']);
});

test('says why the chosen school has no number, and how far those of the others go', () => {
  const { takeaway, chosen } = viewOf(clear({ s0: { value: null, count: null, state: 'suppressed' }, s1: 10, s2: 31 }));
  assert.match(
    takeaway,
    /^Willow Creek School, .*: Not shown, to protect privacy\. The numbers of 2 schools go from 10\.0% to 31\.0%\./,
  );
  assert.equal(chosen, undefined);
});

test('keeps alternative schools apart, in the drawing and in what is compared', () => {
  const view = viewOf(alternativeCountyFeed(), { organization: 'court0' });
  assert.deepEqual(
    view.strip!.strips.map(({ id, points: own }) => [id, own.length]),
    [
      ['schools', 40],
      ['alternative', 2],
    ],
  );
  assert.match(view.takeaway, /Compared with 1 other school: 1 is/);
  assert.ok(view.notes.some((note) => note.startsWith('Alternative schools serve other needs.')));
  const [schools, alternative] = view.strip!.strips;
  assert.ok(schools!.points.every(({ y }) => y > schools!.top && y < schools!.bottom));
  assert.ok(alternative!.points.every(({ y }) => y > schools!.bottom && y < 1));
  // The middle half is that of the other schools.
  const alone = viewOf(countyFeed(40));
  assert.equal(view.strip!.middle!.text, alone.strip!.middle!.text);
});

test('counts in words the schools that are not on the chart, and why', () => {
  const view = viewOf(suppressedCountyFeed(), { organization: 's10' });
  const told = view.notes.find((note) => note.startsWith('Not on the chart'));
  assert.equal(
    told,
    'Not on the chart: 3 schools (to protect privacy), 1 school that it does not apply to, and 2 schools whose numbers are not published.',
  );
  assert.equal(points(view).length, 24);
  assert.ok(view.notes.some((note) => note.startsWith('For 2 schools, only a bound is known.')));
});

test('draws published numbers of district, county and state, and makes none where there is none', () => {
  const lines = (feed: Feed) => viewOf(feed).strip!.references.map(({ label }) => label);
  assert.deepEqual(lines(countyFeed(20)), ['District 21.2%', 'County office 23.1%', 'State 20.4%']);
  assert.deepEqual(lines(clear({ s0: 20, s1: 10, valley: 14 })), ['District 14.0%']);
  const hidden = viewOf(clear({ s0: 20, s1: 10, valley: { value: null, count: null, state: 'suppressed' } }));
  assert.deepEqual(
    hidden.strip!.references.map(({ text, x }) => [text, x]),
    [['Not shown, to protect privacy', undefined]],
  );
  const bounded = viewOf(clear({ s0: 20, s1: 10, valley: { value: 5, state: 'bottom-coded' } }));
  assert.deepEqual(
    bounded.strip!.references.map(({ text, x }) => [text, x]),
    [['below 5.0%', undefined]],
  );
});

test('shows the schools of the county of the chosen organization', () => {
  const feed = countyFeed(20);
  const other: Feed = {
    ...feed,
    organizations: [
      ...feed.organizations,
      { id: 'far', kind: 'county', name: 'Far County' },
      { id: 'away', kind: 'school', name: 'Away School', parent: 'far' },
    ],
    observations: [...(feed.observations as Observation[]), observation('away', 40)],
  };
  assert.equal(points(viewOf(other)).length, 20);
  assert.equal(viewOf(other).subtitle, 'Poppy County Office');
  assert.deepEqual(
    points(viewOf(other, { organization: 'away' })).map(({ id }) => id),
    ['away'],
  );
  assert.equal(points(viewOf(other, { organization: 'state' })).length, 21);
  const district = viewOf(feed, { organization: 'valley' });
  assert.ok(points(district).every(({ chosen }) => !chosen));
  assert.match(district.takeaway, /^Valley School District: 21\.2% in .* The numbers of 20 schools go from/);
});

test('shows only schools of a kind where that is asked for, and the chosen one in any case', () => {
  const feed = countyFeed(40);
  const kinds = viewOf(feed).schools.map(({ id }) => id);
  assert.deepEqual(kinds, ['all', 'district', 'charter', 'district-run', 'grades']);
  const shown = (schools: DistributionRequest['schools']) => points(viewOf(feed, { schools })).map(({ id }) => id);
  assert.ok(shown('district').every((id) => Number(id.slice(1)) % 2 === 0));
  assert.deepEqual(shown('charter').toSorted(), ['s0', 's10', 's17', 's24', 's3', 's31', 's38']);
  assert.equal(shown('district-run').length, 34);
  assert.equal(viewOf(feed, { schools: 'charter' }).subtitle, 'Poppy County Office · Charter schools');
  assert.ok(shown('grades').every((id) => Number(id.slice(1)) % 3 === 0));
  // What leaves nobody out is no choice.
  assert.deepEqual(
    viewOf(clear({ s0: 20, s1: 10 }), { organization: 'county' }).schools.map(({ id }) => id),
    ['all', 'charter', 'district-run'].filter((id) => id === 'all' || id === 'district-run'),
  );
});

test('takes the first measure that most schools have, and one that the chosen school has', () => {
  const metric = (feed: Feed, request: DistributionRequest) =>
    distributionView(new Dataset(feed), request, inEnglish)!.measures.find(({ chosen }) => chosen)!.id;
  const graduation: Metric = { id: 'graduation', name: 'Graduation', unit: 'percent', better: 'higher' };
  const county = countyFeed(30);
  const feed: Feed = {
    ...county,
    metrics: [graduation, ...county.metrics],
    observations: [
      ...(county.observations as Observation[]).filter(({ organization }) => organization !== 's3'),
      observation('s3', 90, { metric: 'graduation' }),
    ],
  };
  assert.equal(metric(feed, {}), 'absence');
  assert.equal(metric(feed, { organization: 's3' }), 'graduation');
  assert.equal(metric(feed, { organization: 's4' }), 'absence');
  assert.throws(() => metric(feed, { metric: 'none' }), FeedError);
});

test('shows one group for all schools, also of a survey', () => {
  const feed = countyFeed(3, {
    observations: [
      observation('s0', 80, { group: 'families' }),
      observation('s1', 70, { group: 'families' }),
      observation('s2', 60, { group: 'students' }),
    ],
  });
  assert.deepEqual(
    points(viewOf(feed)).map(({ id }) => id),
    ['s1', 's0'],
  );
  assert.equal(viewOf(feed).subtitle, 'Poppy County Office · Families');
  assert.deepEqual(
    points(viewOf(feed, { groups: ['students'] })).map(({ id }) => id),
    ['s2'],
  );
});

test('has the same picture for any order of the schools in the feed', () => {
  const feed = countyFeed(60);
  const placed = (one: Feed) => points(viewOf(one)).map(({ id, x, y }) => [id, x, y]);
  const expected = placed(feed);
  fc.assert(
    fc.property(fc.shuffledSubarray(feed.organizations, { minLength: feed.organizations.length }), (organizations) => {
      assert.deepEqual(placed({ ...feed, organizations }), expected);
    }),
    { numRuns: 20 },
  );
});

test('lists schools with value, district and people, and sorts by each', () => {
  const view = viewOf(countyFeed(20));
  assert.deepEqual(view.table.columns, ['School', 'District', 'school year 2024-25', 'Students']);
  const rows = view.table.rows.map((row) => row.join(' | '));
  assert.equal(rows.length, 23);
  assert.match(rows[0]!, /^Valley School District \| Poppy County Office \| 21\.2% \| 9,100$/);
  assert.match(rows[3]!, /^Willow Creek School \| Valley School District \| [\d.]+% \| 240$/);
  assert.match(rows[8]!, /19 · small group$/);
  const keys = JSON.parse(sortKeysOf(new Dataset(countyFeed(20)), inEnglish, view)) as {
    id: string;
    keys: unknown[];
  }[];
  assert.deepEqual(
    keys.map(({ id, keys: all }) => `${id} ${all.length}`),
    ['school 23', 'district 23', 'year 23', 'people 23'],
  );
});

test('cuts a table of thousands, says so, and has all of them in the file', () => {
  const feed = countyFeed(1200, { metrics: [countyFeed(1).metrics[0]!] });
  const view = viewOf(feed);
  assert.equal(view.table.rows.length, mostRows);
  assert.match(
    view.table.caption,
    /The table shows the first 1,000 of 1,203 schools\. The CSV file has all of them\.$/,
  );
  const dataset = new Dataset(feed);
  assert.equal(fileOf(dataset, inEnglish, view).trim().split('\r\n').length, 1204);
  // The highest of some of them would pass for the highest of all.
  assert.equal(sortKeysOf(dataset, inEnglish, view), '[]');
});

test('says in Spanish what it says in English', () => {
  const { takeaway } = viewOf(clear({ s0: 20, s1: 10, s2: 12, s4: 40 }), {}, inSpanish);
  assert.match(
    takeaway,
    /Frente a otras 3 escuelas: 2 tienen un resultado más bajo y 1 tiene un resultado más alto\. Más bajo es mejor\./,
  );
});

test('asks for the file of the measure only where the index will not do', () => {
  const parts = [{ href: 'organizations/{organization}.json' }, { href: 'measures/{metric}.json', insteadOf: 8 }];
  const dataset = new Dataset(countyFeed(20, { parts }));
  const needed = (request: DistributionRequest, of = dataset) => distributionParts(of, request)?.metrics;
  assert.equal(needed({ organization: 's0' }), undefined);
  assert.equal(needed({ organization: 's0', metric: 'absence', groups: ['ALL'] }), undefined);
  assert.deepEqual(needed({ organization: 's0', metric: 'reading', period: latest }), ['reading']);
  assert.deepEqual(needed({ organization: 's0', groups: ['EL'] }), ['absence']);
  assert.equal(distributionParts(dataset, { groups: ['EL'] })!.organizations.length, 24);
  // An identifier that the feed does not know is not this function's business.
  assert.equal(needed({ organization: 'nobody', groups: ['EL'] }), undefined);
  assert.deepEqual(needed({ metric: 'absence' }, new Dataset(countyFeed(20, { parts, observations: [] }))), [
    'absence',
  ]);
});

test('fetches no file for each of many schools, and says that their numbers stay there', () => {
  const parts = [{ href: 'organizations/{organization}.json' }];
  const files = (schools: number): number => {
    const dataset = new Dataset(countyFeed(schools, { parts }));
    const request = distributionParts(dataset, { metric: 'absence', groups: ['EL'] })!;
    return partAddresses(dataset.about, ['https://county.example/feed.json'], request).length;
  };
  assert.deepEqual([files(20), files(40)], [24, 0]);
  const notes = (filesLeft: boolean): string => viewOf(clear({ s0: 20 }), { filesLeft }).notes.join(' ');
  assert.match(notes(true), /are in a file for each school, and are not loaded here/);
  assert.doesNotMatch(notes(false), /a file for each school/);
});

test('is a picture with the same dots, lines and words', () => {
  const view = viewOf(suppressedCountyFeed(), { organization: 's10' });
  const picture = pictureOf(inEnglish, view);
  const outlines = elementsOf(read(picture.svg)).flatMap(({ name, attributes }) =>
    name === 'path' ? [attributes] : [],
  );
  const drawn = outlines.map(({ d }) => (d!.match(/M/g) ?? []).length);
  // 20 full, 1 hollow and 2 triangles, the chosen school twice because of its halo, and the samples of the key.
  assert.deepEqual(drawn, [20, 1, 2, 1, 1, 1, 1, 1, 1]);
  const said = sayingOf(picture);
  for (const text of ['Willow Grove School', 'District 21.2%', 'Lower is better', 'A school with few students'])
    assert.ok(said.includes(text), text);
  assert.match(said, /Not on the chart: 3 schools \(to protect privacy\)/);
});
