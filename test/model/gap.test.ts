import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metric, Observation } from '../../src/feed/types.ts';
import { compareCells, type Comparison } from '../../src/model/gap-comparison.ts';
import { gapView, type GapView } from '../../src/model/gap.ts';
import { datasetOf, inEnglish, rate, row, seriesOf } from './fixture.ts';

function compared(own: Partial<Observation>, reference: Partial<Observation>, metric: Metric = rate()): Comparison {
  const dataset = datasetOf([row({ group: 'A', ...own }), row(reference)], { metrics: [metric] });
  return compareCells(seriesOf(dataset), seriesOf(dataset, 'rate', 'A'), '2023-24');
}

function view(rows: Partial<Observation>[], request = {}): GapView {
  const dataset = datasetOf(rows.map(row));
  return gapView(dataset, { organization: 'school', metric: 'rate', ...request }, inEnglish)!;
}

test('there is no difference with a hidden or coded side', () => {
  for (const side of [
    { value: 61.7, state: 'suppressed' },
    { value: 61.7, count: 4 },
    { value: 95, state: 'top-coded' },
  ]) {
    for (const comparison of [
      compared(side as Observation, { value: 50, count: 100 }),
      compared({ value: 50, count: 100 }, side as Observation),
    ])
      assert.deepEqual([comparison.kind, comparison.by, comparison.range], ['hidden', undefined, undefined]);
  }
});

test('a difference within the margin of error is a tie, and says so', () => {
  const close = compared({ value: 52, count: 100 }, { value: 50, count: 1000 });
  assert.equal(close.kind, 'tie');
  const [, shown] = view([
    { value: 50, count: 1000 },
    { group: 'A', value: 52, count: 100 },
  ]).chart.rows;
  assert.equal(shown?.difference, '2.0 percentage points higher: too close to tell apart');
});

test('a difference beyond it is named with its range, of which both ends are sizes', () => {
  const far = compared({ value: 30, count: 1000 }, { value: 50, count: 5000 });
  assert.equal(far.kind, 'lower');
  assert.ok(far.range![1] < 0);
  const rows = view([
    { value: 50, count: 5000 },
    { group: 'A', value: 30, count: 1000 },
  ]).chart.rows;
  assert.match(rows[1]!.difference, /^20\.0 percentage points lower \(likely 1\d\.\d to 2\d\.\d\)$/);
});

test('points have no interval, because no spread is published', () => {
  const metric = rate({ unit: 'points' });
  const comparison = compared({ value: -12, count: 1000 }, { value: 3, count: 5000 }, metric);
  assert.deepEqual([comparison.interval, comparison.range, comparison.kind], [undefined, undefined, 'lower']);
  assert.equal(compared({ value: 3 }, { value: 3 }, metric).kind, 'tie');
});

test('rates without a count, coded ones and impossible ones have no interval', () => {
  assert.equal(compared({ value: 50 }, { value: 50 }).interval, undefined);
  assert.equal(compared({ value: 95, count: 100, state: 'top-coded' }, { value: 50 }).interval, undefined);
  assert.equal(compared({ value: 120, count: 100 }, { value: 50 }).interval, undefined);
});

test('groups stay in the order of the feed, with the reference among them', () => {
  const rows = [{ group: 'B', value: 90 }, { group: 'A', value: 10 }, { value: 50 }];
  assert.deepEqual(
    view(rows).chart.rows.map(({ id, reference }) => [id, reference]),
    [
      ['ALL', true],
      ['A', false],
      ['B', false],
    ],
  );
  const other = view(rows, { reference: 'B' });
  assert.equal(other.referenceName, 'Group B');
  assert.equal(other.chart.rows[1]?.difference, '80.0 percentage points lower');
});

test('the sentence counts groups and singles none out', () => {
  const rows = [{ value: 50 }, { group: 'A', value: 60 }, { group: 'B', state: 'suppressed' as const }];
  assert.equal(
    view(rows).takeaway,
    'Groups compared with All students (50.0%, school year 2023-24): 1 is higher and 1 cannot be compared.',
  );
});

test('without a number for the reference group nothing is compared', () => {
  const hidden = view([
    { value: 50.7, state: 'suppressed' },
    { group: 'A', value: 60 },
  ]);
  assert.match(hidden.takeaway, /^All students, school year 2023-24: Not shown/);
  assert.equal(hidden.chart.rows[1]?.difference, 'Cannot be compared');
  assert.equal(hidden.chart.referenceX, undefined);
});

test('the mark of the year before is absent for hidden cells and across breaks', () => {
  const rows = [{ value: 50 }, { group: 'A', value: 60 }, { group: 'B', value: 70 }].map(row);
  const before = [
    row({ period: '2022-23', value: 40 }),
    row({ period: '2022-23', group: 'A', value: 31.7, state: 'suppressed' }),
    row({ period: '2022-23', group: 'B', value: 90 }),
  ];
  const notes = [{ group: 'B', period: '2023-24', kind: 'break' as const, text: 'Counted in another way.' }];
  const shown = gapView(datasetOf([...rows, ...before], { notes }), { organization: 'school' }, inEnglish)!;
  assert.deepEqual(
    shown.chart.rows.map((one) => one.before?.value),
    [40, undefined, undefined],
  );
  assert.ok(shown.chart.scale.min > 31.7 && shown.chart.scale.max < 90, 'the axis does not reach for them');
});

test('a survey audience is no student group', () => {
  const rows = [{ value: 50 }, { group: 'A', value: 60 }, { group: 'families', value: 70 }];
  assert.deepEqual(
    view(rows).chart.rows.map(({ id }) => id),
    ['ALL', 'A'],
  );
});
