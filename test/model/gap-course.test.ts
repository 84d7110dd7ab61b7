import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Note, Observation } from '../../src/feed/types.ts';
import { datasetOf, inEnglish, row, overTime } from './fixture.ts';

type Values = Record<string, number | Partial<Observation>>;

function datasetWith(all: Values, group: Values, notes: Note[] = []) {
  const rows = (id: string, values: Values): Observation[] =>
    Object.entries(values).map(([period, value]) =>
      row({ group: id, period, ...(typeof value === 'number' ? { value } : value) }),
    );
  return datasetOf([...rows('ALL', all), ...rows('A', group)], { notes });
}

function courseOf(all: Values, group: Values, notes: Note[] = []): string | undefined {
  const request = { organization: 'school', metric: 'rate' };
  return overTime(datasetWith(all, group, notes), request, inEnglish)?.courses[0]?.text;
}

test('the years are those in which both sides may be shown, with no coded value', () => {
  const hidden = { value: 31.7, state: 'suppressed' as const };
  const coded = { value: 95, state: 'top-coded' as const };
  const all = { '2019-20': 80, '2020-21': 80, '2021-22': 80, '2022-23': 80, '2023-24': 70 };
  const group = { '2019-20': hidden, '2020-21': coded, '2021-22': 60, '2022-23': 60, '2023-24': hidden };
  assert.match(courseOf(all, group)!, /^From 2021-22 to 2022-23, the difference stayed/);
  assert.equal(courseOf({ '2022-23': 80, '2023-24': 70 }, { '2022-23': hidden, '2023-24': 60 }), undefined);
});

test('nothing is compared across a break of either side', () => {
  const all = { '2019-20': 80, '2022-23': 70, '2023-24': 60 };
  const group = { '2019-20': 60, '2022-23': 55, '2023-24': 50 };
  for (const side of ['ALL', 'A']) {
    const note: Note = { group: side, period: '2021-22', kind: 'break', text: 'New definition.' };
    assert.match(courseOf(all, group, [note])!, /^From 2022-23 to 2023-24/);
  }
  assert.equal(courseOf(all, group, [{ period: '2023-24', kind: 'break', text: 'New definition.' }]), undefined);
});

test('lines are chosen by the reader; choosing none shows the first ones', () => {
  const dataset = datasetWith({ '2022-23': 1, '2023-24': 2 }, { '2022-23': 3, '2023-24': 4 });
  const lines = (chosen: string[] | undefined): string[] | undefined =>
    overTime(dataset, { organization: 'school' }, inEnglish, chosen)?.chart.series.map(({ id }) => id);
  assert.deepEqual(lines(['A']), ['A']);
  assert.deepEqual(lines([]), ['ALL', 'A']);
  assert.deepEqual(lines(undefined), ['ALL', 'A']);
});
