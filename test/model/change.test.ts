import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metric, Observation } from '../../src/feed/types.ts';
import type { Change } from '../../src/model/disclosure.ts';
import { changeView } from '../../src/model/phrases.ts';
import { datasetOf, inEnglish, inSpanish, rate, row, seriesOf } from './fixture.ts';

const survey: Metric = rate({ survey: { favorable: 'Yes' } });
const breakNote = { period: '2023-24', kind: 'break' as const, text: 'New definition.' };

function changeOf(
  now: Partial<Observation>,
  before: Partial<Observation> | undefined,
  { metric = rate(), notes = [] as (typeof breakNote)[], period = '2022-23' } = {},
): Change {
  const rows = [row(now), ...(before ? [row({ period, ...before })] : [])];
  return seriesOf(datasetOf(rows, { metrics: [metric], notes })).change('2023-24');
}

test('the published change is preferred, because it comes from unrounded values', () => {
  assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, { value: 24.7 }), { known: true, by: -5.2, close: false });
});

test('without a published change it is computed, and rounded as the values are', () => {
  assert.deepEqual(changeOf({ value: 19.6 }, { value: 24.7 }), { known: true, by: -5.1, close: false });
  assert.deepEqual(changeOf({ value: 0.3 }, { value: 0.1 }), { known: true, by: 0.2, close: false });
});

test('a published change needs no row of the year before', () => {
  assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, undefined), { known: true, by: -5.2, close: false });
  assert.deepEqual(changeOf({ value: 19.6 }, undefined), { known: false, reason: 'no-prior' });
});

test('no change is told from a protected year, nor of one', () => {
  for (const state of ['suppressed', 'suppressed-complementary'] as const) {
    assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, { state }), { known: false, reason: 'hidden' });
    assert.deepEqual(changeOf({ state, change: -5.2 }, { value: 24.8 }), { known: false, reason: 'hidden' });
  }
  assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, { value: 24.8, count: 9 }), {
    known: false,
    reason: 'hidden',
  });
});

test('a published change does not reach back over empty years to a protected one', () => {
  const before = { value: 24.8, state: 'suppressed' as const };
  for (const metric of [rate(), survey])
    assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, before, { metric, period: '2020-21' }), {
      known: false,
      reason: 'hidden',
    });
});

test('nothing is computed over an empty year, except between two surveys', () => {
  const before = { value: 24.6 };
  assert.equal(changeOf({ value: 19.6 }, before, { period: '2020-21' }).known, false);
  assert.deepEqual(changeOf({ value: 19.6 }, before, { metric: survey, period: '2020-21' }), {
    known: true,
    by: -5,
    close: false,
  });
});

test('nothing is computed back over a row that says nothing was collected, except between two surveys', () => {
  for (const [metric, by] of [
    [rate(), undefined],
    [survey, -5],
  ] as const) {
    const rows = [row({ value: 19.6 }), row({ period: '2022-23', state: 'not-collected' })];
    const dataset = datasetOf([...rows, row({ period: '2021-22', value: 24.6 })], { metrics: [metric] });
    const change = seriesOf(dataset).change('2023-24');
    assert.equal(change.known ? change.by : undefined, by);
  }
});

test('a published change does not reach back over a row without a number to a protected one', () => {
  const rows = [
    row({ value: 19.6, change: -5.2 }),
    row({ period: '2022-23', state: 'not-collected' }),
    row({ period: '2021-22', value: 24.8, state: 'suppressed' }),
  ];
  for (const metric of [rate(), survey])
    assert.deepEqual(seriesOf(datasetOf(rows, { metrics: [metric] })).change('2023-24'), {
      known: false,
      reason: 'hidden',
    });
});

test('a change of a rate is close where both years have a count and the margin of error holds it', () => {
  const closeOf = (count: number | undefined, metric = rate()): boolean => {
    const change = changeOf({ value: 52, count }, { value: 50, count }, { metric });
    return change.known && change.close;
  };
  assert.equal(closeOf(400), true);
  assert.equal(closeOf(40_000), false);
  assert.equal(closeOf(undefined), false);
  assert.equal(closeOf(400, rate({ unit: 'points' })), false);
});

test('a close change is told with its number, and judged as within the margin of error', () => {
  const view = changeView(inEnglish, rate(), { known: true, by: 2, close: true }, '2022-23');
  assert.equal(view.judged, 'Rose 2.0 percentage points since 2022-23 (within the margin of error)');
  assert.equal(view.known && view.verdict, 'same');
});

test('no change is told across a break', () => {
  assert.deepEqual(changeOf({ value: 19.6, change: -5.2 }, { value: 24.8 }, { notes: [breakNote] }), {
    known: false,
    reason: 'break',
  });
  const earlier = { ...breakNote, period: '2022-23' };
  assert.equal(changeOf({ value: 19.6 }, { value: 24.8 }, { notes: [earlier] }).known, true);
});

test('no change is told from a coded value, nor of one', () => {
  const coded = { value: 95, state: 'top-coded' as const };
  assert.deepEqual(changeOf({ value: 90, change: -7.1 }, coded), { known: false, reason: 'coded' });
  assert.deepEqual(changeOf({ ...coded, change: 7.1 }, { value: 90 }), { known: false, reason: 'coded' });
});

const verdicts = [
  ['higher', 2, 'better'],
  ['higher', -2, 'worse'],
  ['lower', 2, 'worse'],
  ['lower', -2, 'better'],
  ['neither', 2, 'neutral'],
  ['higher', 0, 'same'],
  ['neither', 0, 'same'],
  // Too small to be seen in the rounded value: said to be the same, not better.
  ['higher', 0.04, 'same'],
] as const;
for (const [better, by, verdict] of verdicts) {
  test(`where ${better} is better, a change by ${by} is ${verdict}`, () => {
    const view = changeView(inEnglish, rate({ better }), { known: true, by, close: false }, '2022-23');
    assert.equal(view.known && view.verdict, verdict);
  });
}

test('a rate changes in percentage points, in words that say which way', () => {
  const view = changeView(inEnglish, rate(), { known: true, by: -5.2, close: false }, '2022-23');
  assert.equal(view.text, 'Fell 5.2 percentage points since 2022-23');
  const spanish = changeView(inSpanish, rate(), { known: true, by: 5.2, close: false }, '2022-23');
  assert.equal(spanish.text, 'Subió 5.2 puntos porcentuales desde el 2022-23');
  assert.equal(changeView(inEnglish, rate(), { known: false, reason: 'break' }, '').known, false);
});

test('a change says whether it is good news, and nothing where no direction is better', () => {
  const judged = (better: Metric['better']): string =>
    changeView(inEnglish, rate({ better }), { known: true, by: 2, close: false }, '2022-23').judged;
  assert.match(judged('higher'), /^Rose 2\.0 .* since 2022-23 \(better\)$/);
  assert.match(judged('lower'), /\(worse\)$/);
  assert.match(judged('neither'), /since 2022-23$/);
});
