import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Failure, type Fault } from '../failure.ts';
import { textOf, type TextFile } from './inspect-text.ts';
import type { Line } from './table.ts';

/** In characters: beyond, a quote was opened and not closed. */
const longestRow = { usual: 65_536, narratives: 1_048_576 };

/** The lines of a table, header first. A quote in the wrong place ends the reading with a Failure that says where. */
export async function* textRows(
  table: TextFile,
  {
    quoted = table.delimiter === ',' || table.delimiter === ';',
    narratives = false,
  }: { quoted?: boolean; narratives?: boolean } = {},
): AsyncGenerator<Line> {
  const parser = parse({
    bom: true,
    delimiter: table.delimiter,
    // The state's files that are not separated by commas print quotes in names as they are; a quote there means nothing.
    quote: quoted ? '"' : null,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: narratives,
    max_record_size: narratives ? longestRow.narratives : longestRow.usual,
    info: true,
  });
  const source = Readable.from(textOf(table));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let last = 0;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      last = info.lines;
      yield { number: info.lines, cells: record };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new Failure(quoteFault(table.path, error, last));
    throw error;
  } finally {
    source.destroy();
  }
}

function quoteFault(file: string, error: CsvError, last: number): Fault {
  const expected = 'quotes only around a whole cell';
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    return {
      file,
      line: last + 1,
      found: 'a quote that is not closed',
      expected,
      advice: 'Close the quote in this line or one of the next, or double it ("") inside a quoted cell.',
    };
  const line = typeof error['lines'] === 'number' ? error['lines'] : last + 1;
  const place = typeof error['column'] === 'number' ? ` (cell ${error['column'] + 1})` : '';
  return {
    file,
    line,
    found: `a quote in the middle of a cell${place}`,
    expected,
    advice: 'Put the whole cell in quotes and double the inner one: "say ""yes""".',
  };
}
