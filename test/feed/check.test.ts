import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkFeed, checkPart } from '../../src/feed/check.ts';
import { explain } from '../../src/feed/explain.ts';
import { FeedError, type FeedErrorCode } from '../../src/feed/feed-error.ts';

const feed = {
  format: 'vital-signs/1',
  title: 'Test',
  organizations: [{ id: 'school', kind: 'school', name: 'School' }],
  metrics: [{ id: 'rate', name: 'Rate', unit: 'percent', better: 'higher' }],
  observations: [{ organization: 'school', metric: 'rate', period: '2023-24', value: 5 }],
};

function refusal(
  document: unknown,
  code: FeedErrorCode = 'invalid',
  check: typeof checkFeed | typeof checkPart = checkFeed,
): string {
  try {
    check(document, 'feed.json');
  } catch (error) {
    assert.ok(error instanceof FeedError);
    assert.equal(error.code, code);
    return explain(error);
  }
  return assert.fail('accepted');
}

function table(fields: string[], ...rows: unknown[][]): unknown {
  return { ...feed, observations: { fields, rows } };
}

const columns = ['organization', 'metric', 'period', 'value', 'distribution'];

test('a feed is accepted as it is, in both forms', () => {
  assert.equal(checkFeed(feed, 'feed.json').feed, feed);
  assert.deepEqual(checkFeed(table(columns, ['school', 'rate', '2023-24', null, [1, 99]]), 'x').unknown, []);
  assert.deepEqual(checkFeed(table(columns, ['school', 'rate', '2023-24']), 'x').unknown, []);
});

test('what is wrong is named with its place, what was found and what was expected', () => {
  const message = refusal({ ...feed, metrics: [{ ...feed.metrics[0], unit: 'percnt' }] });
  assert.match(message, /^feed\.json is not a valid feed:\n {2}at \/metrics\/0\/unit: found "percnt", expected one of/);
  assert.match(message, /did you mean "percent"\?/);
});

test('of many mistakes a few are told, and how many more there are', () => {
  const observations = Array.from({ length: 9 }, () => ({ organization: 'school' }));
  assert.match(refusal({ ...feed, observations }), /and 13 more/);
});

test('a later version is told from a mistake', () => {
  assert.match(refusal({ ...feed, format: 'vital-signs/2' }, 'wrong-version'), /"vital-signs\/2".*Update the script/);
  assert.match(refusal({ ...feed, format: 'vital signs' }), /at \/format/);
});

test('anything that is no object is refused', () => {
  for (const document of [null, 5, 'feed', [], [feed], true, undefined]) refusal(document);
});

test('unknown fields are tolerated and told', () => {
  const { unknown } = checkFeed({ ...feed, nextRelase: '2026-01-01', 'x-own': 1 }, 'feed.json');
  assert.deepEqual(
    unknown.map(({ name }) => name),
    ['nextRelase'],
  );
});

const wrongTables: [string, unknown, RegExp][] = [
  ['a needed column', table(['organization', 'metric', 'value']), /observations\/fields: .*the field "period"/],
  [
    'a cell of the wrong type',
    table(columns, ['school', 'rate', '2023-24', '5']),
    /rows\/0\/3: found text, expected number/,
  ],
  ['a cell too many', table(columns, ['school', 'rate', '2023-24', 5, null, 6]), /rows\/0\/5: .*no further cell/],
  ['a row without a period', table(columns, ['school', 'rate', null, 5]), /rows\/0\/2: found nothing, expected string/],
  ['a row that ends early', table(columns, ['school', 'rate', '2023-24'], ['school']), /rows\/1\/1: found nothing/],
  [
    'words in a distribution',
    table(columns, ['school', 'rate', '2023', 5, ['a', 'b']]),
    /rows\/0\/4: .*expected numbers/,
  ],
  ['no number', table(columns, ['school', 'rate', '2023', Number.NaN]), /rows\/0\/3: /],
];
for (const [what, document, message] of wrongTables) {
  test(`a table with ${what} is refused by name`, () => assert.match(refusal(document), message));
}

test('a part needs no organizations, and is checked all the same', () => {
  const part = { format: 'vital-signs/1', observations: feed.observations };
  assert.equal(checkPart(part, 'part.json').part, part);
  assert.match(refusal({ ...part, observations: [{ value: 5 }] }, 'invalid', checkPart), /"organization"/);
  assert.match(
    refusal(feed, 'invalid', (document, name) => checkPart({ ...(document as object), observations: 5 }, name)),
    /observations/,
  );
});
