import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, recordsOf } from '../../src/model/records.ts';
import { trendView } from '../../src/model/trend.ts';
import { datasetOf, fileOf, inEnglish, inSpanish, rate, row } from './fixture.ts';

function linesOf(rows: (string | number | null)[][]): string {
  return csvText({ header: ['a'], rows });
}

test('lines end as RFC 4180 says, the last one too', () => {
  assert.equal(linesOf([['ñ'], [1]]), 'a\r\nñ\r\n1\r\n');
});

test('separators, quotes and line ends are quoted', () => {
  assert.equal(linesOf([['a,b', 'say "hi"', 'two\nlines', null]]), 'a\r\n"a,b","say ""hi""","two\nlines",\r\n');
});

test('what a spreadsheet would run gets an apostrophe; negative numbers stay numbers', () => {
  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1'])
    assert.ok(/(^|[",])'/.test(linesOf([[formula]]).split('a\r\n')[1]!), JSON.stringify(formula));
  assert.equal(linesOf([[-12.5, 'a-b']]), 'a\r\n-12.5,a-b\r\n');
});

test('any text and number can be read back', () => {
  const cells = fc.array(fc.oneof(fc.string(), fc.integer(), fc.constantFrom('"', '\r\n', ',', '=', "'")), {
    minLength: 2,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cells, (row_) => {
      const text = csvText({ header: row_.map(String), rows: [row_] });
      const read: string[][] = parse(text, { relax_column_count: true, record_delimiter: '\r\n' });
      assert.deepEqual(
        read.at(-1)!.map((cell) => cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')),
        row_.map(String),
      );
    }),
    { seed: 1 },
  );
});

const dataset = datasetOf(
  [
    row({ value: -12.34, count: 1204, level: 2 }),
    row({ period: '2022-23', value: 61.7, count: 4, state: 'suppressed' }),
    row({ period: '2021-22', value: 95, state: 'top-coded' }),
    row({ period: '2020-21', value: 50, count: 20 }),
  ],
  {
    sample: true,
    metrics: [rate({ scale: 's', definition: { id: 'def-1' }, source: { name: 'Source' } })],
    scales: [{ id: 's', levels: [1, 2].map((rank) => ({ rank, name: `L${rank}` })) }],
  },
);

test('records hold raw numbers, states for machines, and the mark of invented data', () => {
  const view = trendView(dataset, { organization: 'school' }, inEnglish)!;
  const { file, header, rows } = recordsOf(inEnglish, dataset, view.records);
  assert.equal(file, 'school-rate.csv');
  const column = (name: string) => rows.map((one) => one[header.indexOf(name)]);
  assert.deepEqual(column('period'), ['2020-21', '2021-22', '2022-23', '2023-24']);
  assert.deepEqual(column('value'), [50, 95, null, -12.34]);
  assert.deepEqual(column('people'), [20, null, null, 1204]);
  assert.deepEqual(column('state'), ['small-group', 'top-coded', 'suppressed', 'reported']);
  assert.deepEqual(column('level'), ['', '', '', 'L2']);
  assert.deepEqual(column('definition'), ['def-1', 'def-1', 'def-1', 'def-1']);
  assert.ok(column('sample').every((mark) => mark === 'Sample data, invented'));
});

test('the columns of a file do not depend on the language of the reader', () => {
  const first = (words: typeof inEnglish): string =>
    fileOf(dataset, words, trendView(dataset, { organization: 'school' }, words)).split('\r\n')[0]!;
  assert.equal(first(inSpanish), first(inEnglish));
});
