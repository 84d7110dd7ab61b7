import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, Group, Observation } from '../../src/feed/types.ts';
import { trendView, type TrendView } from '../../src/model/trend.ts';
import type { SeriesView } from '../../src/model/view.ts';
import { datasetOf, inEnglish, rate, row } from './fixture.ts';

const request = { organization: 'school', metric: 'rate' };

function view(rows: Partial<Observation>[], changes: Partial<Feed> = {}, asked = {}): TrendView {
  return trendView(datasetOf(rows.map(row), changes), { ...request, ...asked }, inEnglish)!;
}

function joins({ points }: SeriesView): [string, boolean][] {
  return points.map(({ period, joined }) => [period, joined]);
}

const years = ['2019-20', '2020-21', '2021-22', '2022-23', '2023-24'];

test('a line is not joined across a break, and the break has a note', () => {
  const notes = [{ period: '2021-22', kind: 'break' as const, text: 'New definition.' }];
  const { chart } = view(
    years.map((period, index) => ({ period, value: 50 + index })),
    { notes },
  );
  assert.deepEqual(
    joins(chart.series[0]!).map(([, joined]) => joined),
    [false, true, false, true, true],
  );
  assert.deepEqual(chart.breaks, [{ x: 0.375, text: 'New definition.' }]);
});

test('few years have all their names on a phone, many have some, and the latest is there in any width', () => {
  const shown = (count: number): string => {
    const periods = Array.from({ length: count }, (_, index) => `${2001 + index}`);
    const { chart } = view(periods.map((period) => ({ period, value: 50 })));
    return chart.periods.map(({ every }) => every).join('');
  };
  assert.equal(shown(4), '0001');
  assert.equal(shown(6), '404041');
  assert.equal(shown(9), '142414241');
});

test('missing and hidden years are gaps with a reason, never zero', () => {
  const { chart } = view([
    { period: '2019-20', value: 50 },
    { period: '2020-21', value: 31.7, state: 'suppressed' },
    { period: '2021-22', value: 52 },
    { period: '2023-24', value: 0 },
  ]);
  const [series] = chart.series;
  assert.deepEqual(joins(series!), [
    ['2019-20', false],
    ['2021-22', false],
    ['2023-24', false],
  ]);
  assert.deepEqual(
    series!.gaps.map(({ period, text }) => [period, text]),
    [
      ['2020-21', 'Not shown, to protect privacy'],
      ['2022-23', 'No data'],
    ],
  );
  assert.equal(series!.points.at(-1)!.value, 0);
});

test('rows may come in any order', () => {
  const shuffled = [3, 0, 4, 1, 2].map((index) => ({ period: years[index]!, value: index }));
  const { chart } = view(shuffled);
  assert.deepEqual(
    chart.periods.map(({ label }) => label),
    years,
  );
  assert.deepEqual(
    chart.series[0]!.points.map(({ value }) => value),
    [0, 1, 2, 3, 4],
  );
});

test('one line at first, five at most, and all can be chosen', () => {
  const groups: Group[] = ['ALL', 'G1', 'G2', 'G3', 'G4', 'G5', 'G6'].map((id) => ({
    id,
    name: id,
    family: id === 'ALL' ? 'all' : 'other',
  }));
  const rows = groups.map(({ id }) => ({ group: id, value: 50 }));
  assert.deepEqual(
    view(rows, { groups }).choices.map(({ shown }) => shown),
    [true, false, false, false, false, false, false],
  );
  const asked = { groups: groups.map(({ id }) => id) };
  assert.equal(view(rows, { groups }, asked).chart.series.length, 5);
  assert.equal(view(rows, { groups }, { groups: ['G1', 'G1'] }).chart.series.length, 1);
});

test('several organizations on one chart carry their own names', () => {
  const rows = [{ value: 50 }, { organization: 'district', value: 60 }, { organization: 'county', value: 70 }];
  const { chart, headline } = view(rows, {}, { compare: ['district', 'county'] });
  assert.deepEqual(
    chart.series.map(({ name, latest }) => [name, latest]),
    [
      ['The School', '50.0%'],
      ['The District', '60.0%'],
      ['The County', '70.0%'],
    ],
  );
  assert.equal(headline.length, 3);
});

test('a target is a line, and the axis reaches it', () => {
  const targets = [{ metric: 'rate', value: 90, period: '2025-26', label: 'LCAP goal' }];
  const { chart } = view([{ value: 50 }], { targets });
  assert.deepEqual(
    chart.targets.map(({ text, value }) => [text, value]),
    [['LCAP goal: 90% by 2025-26', 90]],
  );
  assert.ok(chart.scale.max >= 90);
});

test('the sentence compares with the first year since the break, in the direction that is good', () => {
  const notes = [{ period: '2021-22', kind: 'break' as const, text: 'New definition.' }];
  const rows = years.map((period, index) => ({ period, value: 50 - index }));
  const { takeaway } = view(rows, { notes, metrics: [rate({ better: 'lower' })] });
  assert.match(takeaway, /46\.0% in school year 2023-24, down 2\.0 percentage points from 48\.0% in 2021-22/);
});

test('the sentence says nothing about the course when a coded value stands at an end', () => {
  const { takeaway } = view([
    { period: '2022-23', value: 95, state: 'top-coded' },
    { period: '2023-24', value: 90 },
  ]);
  assert.match(takeaway, /90\.0% in .* Exact change since 2022-23 not known/);
});

test('an all-suppressed series is a chart of reasons', () => {
  const { chart, takeaway } = view(years.map((period) => ({ period, value: 31.7, state: 'suppressed' })));
  assert.equal(chart.series[0]!.points.length, 0);
  assert.match(takeaway, /Not shown, to protect privacy/);
});

test('one year is one point in the middle', () => {
  const { chart } = view([{ value: 50 }]);
  assert.deepEqual(
    chart.series[0]!.points.map(({ x, y }) => [x, y]),
    [[0.5, 0.5]],
  );
});

test('a survey of two years keeps its place', () => {
  const { chart } = view([
    { period: '2019-21', value: 50 },
    { period: '2021-23', value: 55 },
  ]);
  assert.equal(chart.series[0]!.points.length, 2);
});

test('a measure says what is counted, after its question', () => {
  const metric = rate({ question: 'How many?', description: 'All of them.' });
  const dataset = datasetOf([row({ value: 61.7 })], { metrics: [metric] });
  assert.equal(trendView(dataset, { organization: 'school' }, inEnglish)?.question, 'How many? All of them.');
});
