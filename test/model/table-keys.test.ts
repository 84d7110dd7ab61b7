import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFeed } from '../../src/feed/check.ts';
import type { Words } from '../../src/i18n/words.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { gapView } from '../../src/model/gap.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import { sortableColumns, type SortableColumn } from '../../src/model/table-keys.ts';
import { rowOrder } from '../../src/model/table-order.ts';
import { trendView } from '../../src/model/trend.ts';
import type { FrameView } from '../../src/model/view.ts';
import { datasetOf, inEnglish, inSpanish, rate, row, views } from './fixture.ts';

const file = new URL('../../demo/feeds/sample-unified.json', import.meta.url);
const sample = new Dataset(checkFeed(JSON.parse(readFileSync(file, 'utf8')), 'sample').feed);

/** The names of the rows, from top to bottom, when a column is sorted. */
function sorted(dataset: Dataset, view: FrameView, id: string, descending: boolean, words = inEnglish): string[] {
  const column = sortableColumns(words, dataset, view).find((one) => one?.id === id)!;
  return rowOrder(column, descending, words.locale).map((index) => view.table.rows[index]![0]!);
}

const ids = (dataset: Dataset, view: FrameView): (string | undefined)[] =>
  sortableColumns(inEnglish, dataset, view).map((column) => column?.id);

/** The digits of a number as they stand in a text of the view, whatever its decimals are. */
function isIn(value: number, text: string, words: Words): boolean {
  return [0, 1, 2].some((decimals) => text.includes(words.number(Math.abs(value), decimals)));
}

/** What is wrong with a key for the text that it sorts; nothing for the right one. */
function faultOf(column: SortableColumn, at: number, text: string, words: Words): string | undefined {
  const key = column.keys[at];
  if (key === undefined) return /\d/.test(text.replaceAll(/20\d\d-\d\d/g, '')) ? 'a number without a key' : undefined;
  if (typeof key === 'string') return text.includes(key) ? undefined : `the key ${key}`;
  if (column.id === 'difference') return undefined;
  if (column.id === 'level') {
    const [, position, of] = /(\d) \D+ (\d)$/.exec(text) ?? [];
    return key[0] === Number(position) / Number(of) ? undefined : `the level ${key[0]}`;
  }
  return isIn(key[0], text, words) ? undefined : `the number ${key[0]}`;
}

for (const words of [inEnglish, inSpanish]) {
  test(`every cell of the sample's tables in ${words.locale} has the key of its own text`, () => {
    let keys = 0;
    for (const organization of sample.organizations.keys()) {
      for (const metric of [undefined, ...sample.metrics.keys()]) {
        for (const view of Object.values(views)) {
          const shown = view(sample, { organization, metric }, words) as FrameView | undefined;
          if (!shown?.table) continue;
          for (const [place, column] of sortableColumns(words, sample, shown).entries()) {
            if (!column) continue;
            assert.equal(column.keys.length, shown.table.rows.length, column.id);
            for (const [at, cells] of shown.table.rows.entries()) {
              const fault = faultOf(column, at, cells[place]!, words);
              assert.equal(fault, undefined, `${organization} ${metric} ${column.id}: “${cells[place]}” has ${fault}`);
              keys++;
            }
          }
        }
      }
    }
    assert.ok(keys > 10_000, `only ${keys} keys`);
  });
}

test('numbers sort by their value, cells without one come last in both directions', () => {
  const dataset = datasetOf([
    row({ period: '2019-20', value: -4 }),
    row({ period: '2020-21', value: 61.7, count: 4 }),
    row({ period: '2021-22', value: 100 }),
    row({ period: '2023-24', value: 9.5 }),
  ]);
  const view = trendView(dataset, { organization: 'school' }, inEnglish)!;
  assert.deepEqual(sorted(dataset, view, 'school ALL', true), ['2021-22', '2023-24', '2019-20', '2022-23', '2020-21']);
  assert.deepEqual(sorted(dataset, view, 'school ALL', false), ['2019-20', '2023-24', '2021-22', '2022-23', '2020-21']);
  assert.deepEqual(sorted(dataset, view, 'year', false)[0], '2019-20');
});

test('a coded value stands beside its bound, on the side where it truly is', () => {
  const dataset = datasetOf([
    row({ period: '2018-19', value: 95, state: 'top-coded' }),
    row({ period: '2019-20', value: 95 }),
    row({ period: '2020-21', value: 95.1 }),
    row({ period: '2021-22', value: 5, state: 'bottom-coded' }),
    row({ period: '2022-23', value: 5 }),
    row({ period: '2023-24', value: 4.9 }),
  ]);
  const view = trendView(dataset, { organization: 'school' }, inEnglish)!;
  const lowest = ['2023-24', '2021-22', '2022-23', '2019-20', '2018-19', '2020-21'];
  assert.deepEqual(sorted(dataset, view, 'school ALL', false), lowest);
  assert.deepEqual(sorted(dataset, view, 'school ALL', true), lowest.toReversed());
});

test('names sort as readers of the language look them up', () => {
  const names = ['Zebra', 'ñu', 'nube', 'Árbol', 'Group 10', 'Group 9'];
  const dataset = datasetOf(
    names.map((_, index) => row({ group: `g${index}`, value: index })),
    { groups: names.map((name, index) => ({ id: `g${index}`, name, family: 'program' as const })) },
  );
  const view = gapView(dataset, { organization: 'school' }, inSpanish)!;
  const order = ['Árbol', 'Group 9', 'Group 10', 'nube', 'ñu', 'Zebra'];
  assert.deepEqual(sorted(dataset, view, 'group', false, inSpanish), order);
  assert.deepEqual(sorted(dataset, view, 'group', true, inSpanish), order.toReversed());
});

test('differences sort as they are told: the reference group is nought, and what cannot be compared comes last', () => {
  const dataset = datasetOf([
    row({ value: 60, count: 900 }),
    row({ group: 'A', value: 95, count: 400, state: 'top-coded' }),
    row({ group: 'B', value: 70, count: 300 }),
  ]);
  const view = gapView(dataset, { organization: 'school' }, inEnglish)!;
  assert.deepEqual(sorted(dataset, view, 'difference', true), ['Group B', 'All students', 'Group A']);
  assert.deepEqual(sorted(dataset, view, 'year', true), ['Group A', 'Group B', 'All students']);
  const hidden = gapView(dataset, { organization: 'school', reference: 'A' }, inEnglish)!;
  assert.deepEqual(ids(dataset, hidden), ['group', 'year', undefined], 'nothing can be compared with “above 95%”');
});

test('rows that are alike stay in the order of the table, in both directions', () => {
  const dataset = datasetOf(['ALL', 'A', 'B'].map((group) => row({ group, value: group === 'A' ? 9 : 50 })));
  const view = gapView(dataset, { organization: 'school' }, inEnglish)!;
  assert.deepEqual(sorted(dataset, view, 'year', false), ['Group A', 'All students', 'Group B']);
  assert.deepEqual(sorted(dataset, view, 'year', true), ['All students', 'Group B', 'Group A']);
});

test('a column that mixes units has no order, one of a single unit has', () => {
  const observations = [row({ value: 50 }), row({ metric: 'other', value: 12 })];
  const of = (unit: 'points' | 'percent'): (string | undefined)[] => {
    const dataset = datasetOf(observations, { metrics: [rate(), rate({ id: 'other', unit })] });
    return ids(dataset, scorecardView(dataset, { organization: 'school' }, inEnglish)!);
  };
  assert.deepEqual(of('points'), ['measure', 'year', undefined, undefined, undefined, undefined]);
  assert.deepEqual(of('percent'), ['measure', 'year', 'value', undefined, undefined, undefined]);
});

test('a table of one row cannot be sorted', () => {
  const dataset = datasetOf([row({ value: 50 })]);
  const view = trendView(dataset, { organization: 'school' }, inEnglish)!;
  assert.deepEqual(ids(dataset, view), [undefined, undefined]);
});
