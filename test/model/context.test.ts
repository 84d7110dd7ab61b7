import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explain } from '../../src/feed/explain.ts';
import { FeedError, type FeedErrorCode } from '../../src/feed/feed-error.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { gapView } from '../../src/model/gap.ts';
import { trendView } from '../../src/model/trend.ts';
import { datasetOf, inEnglish, row, views } from './fixture.ts';

const dataset = datasetOf([row({ value: 50 }), row({ group: 'A', value: 40 })]);

function failure(run: () => unknown): FeedError {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof FeedError);
    return error;
  }
  throw new Error('no error');
}

const mistakes: [WidgetRequest, FeedErrorCode, RegExp][] = [
  [{ organization: 'schol' }, 'unknown-organization', /organization="schol".*did you mean "school"\?.*Known: county/],
  [{ organization: 'school', metric: 'rte' }, 'unknown-metric', /metric="rte".*did you mean "rate"\?/],
  [{ organization: 'school', groups: ['famlies'] }, 'unknown-group', /groups="famlies".*did you mean "families"\?/],
  [{ organization: 'school', metric: 'rate', period: '2021-22' }, 'unknown-period', /Known: 2023-24/],
];

for (const [request, code, message] of mistakes) {
  test(`${code} names what was asked, what is near, and what is known`, () => {
    const error = failure(() => gapView(dataset, request, inEnglish));
    assert.equal(error.code, code);
    assert.match(explain(error), message);
  });
}

test('a reference without rows is refused with those that have some', () => {
  const error = failure(() => gapView(dataset, { organization: 'school', metric: 'rate', reference: 'B' }, inEnglish));
  assert.match(explain(error), /reference="B".*Known: ALL, A\./);
});

test('an organization to compare with must be known; one above that is missing is left out', () => {
  const request = { organization: 'school', metric: 'rate' };
  assert.equal(
    failure(() => trendView(dataset, { ...request, compare: ['nowhere'] }, inEnglish)).code,
    'unknown-organization',
  );
  assert.equal(trendView(dataset, { ...request, compare: ['state'] }, inEnglish)?.chart.series.length, 2);
});

test('names of the language itself are no identifiers', () => {
  for (const id of ['__proto__', 'constructor', 'toString']) {
    assert.equal(failure(() => gapView(dataset, { organization: id }, inEnglish)).code, 'unknown-organization');
    assert.equal(
      failure(() => gapView(dataset, { organization: 'school', metric: id }, inEnglish)).code,
      'unknown-metric',
    );
  }
});

test('without attributes the feed decides', () => {
  assert.equal(
    trendView(datasetOf([row({ organization: 'county', value: 1 })]), {}, inEnglish)?.subtitle,
    'The County',
  );
});

test('an organization without rows has no view, and no error', () => {
  // A comparison always has something to offer: whom to compare with.
  const { comparison: _, ...others } = views;
  for (const [name, view] of Object.entries(others))
    assert.equal(view(datasetOf([]), { organization: 'school' }, inEnglish), undefined, name);
});

test('a feed for one school need not list its only group', () => {
  const alone = datasetOf([row({ value: 50 })], { groups: undefined });
  assert.match(trendView(alone, { organization: 'school' }, inEnglish)!.takeaway, /^All students: 50\.0%/);
});

test('organizations that are each other’s parents do not hang', () => {
  const organizations = [
    { id: 'school', kind: 'district' as const, name: 'One', parent: 'other' },
    { id: 'other', kind: 'county' as const, name: 'Other', parent: 'school' },
  ];
  assert.ok(views.scorecard(datasetOf([row({ value: 5 })], { organizations }), { organization: 'school' }, inEnglish));
});
