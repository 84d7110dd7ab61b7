import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { Failure, type Fault } from '../failure.ts';
import { amount } from '../output.ts';
import { longestRow, textOf, type TextFile } from './inspect-text.ts';
import type { Line, LinesOptions } from './table.ts';

/** Bytes of the longest row where people wrote the cells freely. */
const longestNarrative = 1_048_576;

/** Whether a quote around a cell is not part of it. */
export function isQuoted({ delimiter }: TextFile, { quoted }: LinesOptions): boolean {
  // The state's files that are not separated by commas print quotes in names as they are; a quote there means nothing.
  return quoted ?? (delimiter === ',' || delimiter === ';');
}

/** The lines of a table, header first. A quote in the wrong place ends the reading with a Failure that says where. */
export async function* textRows(table: TextFile, options: LinesOptions = {}): AsyncGenerator<Line> {
  const quoted = isQuoted(table, options);
  const { narratives = false } = options;
  const parser = parse({
    bom: true,
    delimiter: table.delimiter,
    quote: quoted ? '"' : null,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: true,
    relax_quotes: narratives,
    max_record_size: narratives ? longestNarrative : longestRow,
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
    if (error instanceof CsvError) throw new Failure(csvFault(table.path, error, last, { quoted, narratives }));
    throw error;
  } finally {
    source.destroy();
  }
}

function csvFault(file: string, error: CsvError, last: number, options: LinesOptions): Fault {
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return longLineFault(file, last + 1, options.quoted, options.narratives ? longestNarrative : longestRow);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return quoteFault(file, last + 1, true);
  const line = typeof error['lines'] === 'number' ? error['lines'] : last + 1;
  return quoteFault(file, line, false, typeof error['column'] === 'number' ? error['column'] + 1 : undefined);
}

/** A row without an end in sight: where quotes mean something, one that is not closed makes the rest of a file one row. */
export function longLineFault(file: string, line: number, quoted = false, longest = longestRow): Fault {
  const long = `a line of more than ${amount(longest, 'byte')}`;
  return {
    file,
    line,
    found: quoted ? `${long}, or a quote that is not closed` : long,
    expected: 'rows of a table',
    advice: quoted
      ? 'Close the quote in this line or one of the next, or get the file again: it may be damaged.'
      : 'The file is damaged, or something else than a table: get it again.',
  };
}

/** A quote that opens and is not closed, or one that stands in the middle of a cell. */
export function quoteFault(file: string, line: number, isOpen: boolean, cell?: number): Fault {
  const expected = 'quotes only around a whole cell';
  return isOpen
    ? {
        file,
        line,
        found: 'a quote that is not closed',
        expected,
        advice: 'Close the quote in this line or one of the next, or double it ("") inside a quoted cell.',
      }
    : {
        file,
        line,
        found: `a quote in the middle of a cell${cell === undefined ? '' : ` (cell ${cell})`}`,
        expected,
        advice: 'Put the whole cell in quotes and double the inner one: "say ""yes""".',
      };
}
