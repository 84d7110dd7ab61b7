import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvText, inert, recordsOf } from '../../src/model/records.ts';
import { fileName } from '../../src/model/frame.ts';
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

const seldom = ['"', '\r\n', ',', '=', "'", ' ', '\t', '\0', '\u200B', '\u00A0', '＝', '-', '@', ';'];
const text = fc.oneof(
  fc.string(),
  fc
    .array(fc.oneof(fc.constantFrom(...seldom), fc.string({ maxLength: 3 })), { maxLength: 5 })
    .map((all) => all.join('')),
);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));
const records = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(fc.oneof(text, number), { minLength: width, maxLength: width }), { minLength: 1 }),
  );

/** A program that trims a cell before it looks for a formula, the most eager kind. */
function wouldRun(cell: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(cell.replace(/^[\s\0"\u200B]+/, ''));
}

test('what is written is read back by another program, and no text in it is a formula', () => {
  fc.assert(
    fc.property(records, (rows) => {
      const width = rows[0]!.length;
      const written = csvText({ header: Array.from({ length: width }, (_, index) => `c${index}`), rows });
      // A mark of its own for the end of a record: the program must not guess.
      const [, ...read] = parse(written, { record_delimiter: '\r\n' }) as string[][];
      for (const [at, cells] of rows.entries()) {
        for (const [place, cell] of cells.entries()) {
          const found = read[at]![place]!;
          if (typeof cell === 'number')
            assert.ok(Object.is(Number(found), cell === 0 ? 0 : cell), `${cell} is ${found}`);
          else assert.ok(found === cell || found === `'${cell}`, `${JSON.stringify(cell)} is ${JSON.stringify(found)}`);
          if (typeof cell === 'string') assert.ok(!wouldRun(found), `${JSON.stringify(found)} would run`);
        }
      }
      assert.equal(read.length, rows.length);
    }),
    { numRuns: 1000 },
  );
});

test('only what could be a formula gets an apostrophe', () => {
  for (const formula of ['=1', ' =1', '"=1', '\u00A0+1', "'-1", '\u200B@x', '\t', '\0', '＝1', '-', '-5 points'])
    assert.equal(inert(formula), `'${formula}`);
  for (const plain of ['', 'a=b', '1-2', '"quoted" =', 'Grade 9', '−12.3 points', '“Agree”', "'tis", '2023-24'])
    assert.equal(inert(plain), plain);
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

test('the name of a file leads nowhere and hides nothing, whatever the identifiers are', () => {
  assert.equal(fileName('willow-creek', 'rate', 'groups'), 'willow-creek-rate-groups.csv');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom('..', '/', '\\', '~', '.htaccess')), { minLength: 1 }),
      (ids) => {
        assert.match(fileName(...ids), /^[\w-]*\.csv$/);
      },
    ),
  );
});
