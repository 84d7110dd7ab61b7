import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Observation, ObservationState } from '../../src/feed/types.ts';
import { disclose, thresholds, type Cell } from '../../src/model/disclosure.ts';
import { datasetOf, row, seriesOf } from './fixture.ts';

const usual = thresholds(undefined);

function cellOf(changes: Partial<Observation>, limits = usual): Cell {
  return disclose(row({ value: 50, ...changes }), limits);
}

test('a reported value is shown with its count and level', () => {
  assert.deepEqual(cellOf({ count: 100, level: 3 }), { shown: true, value: 50, small: false, count: 100, level: 3 });
});

test('zero is a value', () => {
  assert.deepEqual(cellOf({ value: 0 }), { shown: true, value: 0, small: false });
});

const hiddenStates = ['suppressed', 'suppressed-complementary', 'not-applicable', 'not-collected', 'pending'] as const;
for (const state of hiddenStates) {
  test(`${state} has no number, whatever stands beside it`, () => {
    assert.deepEqual(cellOf({ state, count: 100, level: 3, responses: 50 }), { shown: false, state });
  });
}

test('a state that nobody knows hides the number', () => {
  assert.deepEqual(cellOf({ state: 'redacted' as ObservationState, count: 500 }), {
    shown: false,
    state: 'suppressed',
  });
});

test('of a rating only the level is shown, and not of few people', () => {
  const rating = (changes: Partial<Observation>): Cell => disclose(row(changes), usual, true);
  assert.deepEqual(rating({ level: 2 }), { shown: false, state: 'rated', level: 2 });
  assert.deepEqual(rating({ value: 2, level: 2, count: 500 }), { shown: false, state: 'rated', level: 2 });
  assert.deepEqual(rating({ level: 2, count: 20 }), { shown: false, state: 'missing' });
  assert.deepEqual(rating({ level: 2, count: 5 }), { shown: false, state: 'suppressed' });
  assert.deepEqual(rating({ level: 2, state: 'suppressed' }), { shown: false, state: 'suppressed' });
  assert.deepEqual(rating({ level: 2, state: 'not-rated' }), { shown: false, state: 'not-rated' });
});

test('a level beside a blank value is not shown: the value may be blank to protect somebody', () => {
  assert.deepEqual(cellOf({ value: null, level: 2, count: 500 }), { shown: false, state: 'missing' });
});

test('no row is missing, and so is a row without a number', () => {
  assert.deepEqual(disclose(undefined, usual), { shown: false, state: 'missing' });
  assert.deepEqual(cellOf({ value: null, count: 500 }), { shown: false, state: 'missing' });
  assert.deepEqual(cellOf({ value: null, state: 'not-rated' }), { shown: false, state: 'not-rated' });
});

test('fewer people than the minimum hide the number, even where the feed forgot to say so', () => {
  assert.deepEqual(cellOf({ count: 10 }), { shown: false, state: 'suppressed' });
  assert.equal(cellOf({ count: 11 }).shown, true);
  assert.deepEqual(cellOf({ count: 10, state: 'top-coded' }), { shown: false, state: 'suppressed' });
  assert.deepEqual(cellOf({ value: null, count: 7 }), { shown: false, state: 'suppressed' });
});

test('a survey is as small as the number who answered, were asked, or must have answered', () => {
  for (const few of [
    { responses: 10 },
    { invited: 10 },
    { invited: 100, responseRate: 10 },
    { count: 99, responses: 4 },
  ])
    assert.deepEqual(cellOf(few), { shown: false, state: 'suppressed' }, JSON.stringify(few));
  assert.equal(cellOf({ invited: 100, responseRate: 11 }).shown, true);
  assert.equal(cellOf({ responses: 11, invited: 1000, responseRate: 1 }).shown, true);
});

test('nobody there means that the measure does not apply', () => {
  assert.deepEqual(cellOf({ count: 0 }), { shown: false, state: 'not-applicable' });
  assert.deepEqual(cellOf({ count: 0, state: 'suppressed' }), { shown: false, state: 'suppressed' });
});

test('between the thresholds a number has no level and no distribution', () => {
  const small = cellOf({ count: 29, level: 3, distribution: [50, 50] });
  assert.deepEqual(small, { shown: true, value: 50, small: true, count: 29 });
  const rated = cellOf({ count: 30, level: 3, distribution: [50, 50] });
  assert.equal(rated.shown && rated.level, 3);
  assert.deepEqual(rated.shown && rated.survey?.distribution, [50, 50]);
  assert.equal((cellOf({ state: 'small-group', level: 3 }) as { level?: number }).level, undefined);
});

test('not rated has a number and no level', () => {
  assert.deepEqual(cellOf({ state: 'not-rated', count: 100, level: 3 }), {
    shown: true,
    value: 50,
    small: false,
    count: 100,
  });
});

test('a coded value comes without the answers that would tell the exact one', () => {
  const coded = cellOf({ value: 95, state: 'top-coded', responses: 400, distribution: [97.4, 2.6] });
  assert.deepEqual(coded.shown && [coded.coded, coded.survey?.distribution], ['above', undefined]);
  assert.equal((cellOf({ state: 'bottom-coded' }) as { coded?: string }).coded, 'below');
});

test('thresholds belong to the feed, and the second is never below the first', () => {
  assert.deepEqual(usual, { minimumCount: 11, ratedCount: 30 });
  assert.deepEqual(thresholds({ minimumCount: 40 }), { minimumCount: 40, ratedCount: 40 });
  assert.equal(cellOf({ count: 15 }, thresholds({ minimumCount: 20 })).shown, false);
  assert.equal(
    (cellOf({ count: 15 }, thresholds({ minimumCount: 5, ratedCount: 15 })) as { small: boolean }).small,
    false,
  );
});

test('of two rows about the same cell, a protected one wins', () => {
  for (const rows of [
    [row({ value: 61.8 }), row({ state: 'suppressed' })],
    [row({ state: 'suppressed' }), row({ value: 61.8 })],
  ])
    assert.deepEqual(seriesOf(datasetOf(rows)).cell('2023-24'), { shown: false, state: 'suppressed' });
  const corrected = seriesOf(datasetOf([row({ value: 61.8 }), row({ value: 61.9 })])).cell('2023-24');
  assert.equal(corrected.shown && corrected.value, 61.9);
});
