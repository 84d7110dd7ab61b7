import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { tabbedText } from '../../src/model/plain-table.ts';
import { inert } from '../../src/model/records.ts';

test('a line per row, tabs between cells, the caption above and the remarks below', () => {
  const table = { caption: 'Absence', columns: ['Year', 'All'], rows: [['2023-24', '19.7%']] };
  assert.equal(
    tabbedText(table, ['Source: State']),
    ['Absence', 'Year\tAll', '2023-24\t19.7%', 'Source: State', ''].join('\n'),
  );
});

test('whatever stands in the cells, a spreadsheet finds each of them in its place', () => {
  const cell = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('\t', '\n', '\r\n', '"', '=', 'a', ' ', '\u2028'), { maxLength: 6 })
      .map((all) => all.join('')),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell)), (rows) => {
      const table = { caption: 'c', columns: ['x', 'y', 'z'], rows: rows.map((row) => [...row]) };
      const [, , ...read]: string[][] = parse(tabbedText(table, []), {
        delimiter: '\t',
        record_delimiter: '\n',
        relax_column_count: true,
        relax_quotes: true,
      });
      assert.deepEqual(
        read,
        rows.map((row) => row.map((text) => inert(text).replaceAll(/\s+/g, ' '))),
      );
    }),
    { numRuns: 1000 },
  );
});
