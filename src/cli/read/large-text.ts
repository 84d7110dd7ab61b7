import { createWriteStream } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse/sync';
import { Failure, fileFault, type Fault } from '../failure.ts';
import { closeWorkshop, openWorkshop, type LoadDuckDb, type Workshop } from './duckdb.ts';
import { longestRow, textOf, type TextFile } from './inspect-text.ts';
import type { Line, LinesOptions } from './table.ts';
import { isQuoted, longLineFault, quoteFault } from './text-rows.ts';
import { withinCondition } from './within.ts';

/** Stands for a cell that a row does not have, as opposed to an empty one: nothing that a text has in it. */
const absent = '\u0001\u0001';

/** Separates nothing: a line is one cell. */
const noDelimiter = '\u0002';

/** Damaged lines that are kept to be told; more do not help anybody. */
const mostRejects = 1000;

/**
 * The rows of a text file that is too large to be parsed here, read by DuckDB: the same rows with the same cells as
 * `textRows` gives, so that a feed does not depend on how large its files are. Rows of other places are dropped there.
 * Lines are counted without empty ones.
 */
export async function* largeTextLines(
  file: TextFile,
  header: readonly string[],
  module: Awaited<ReturnType<LoadDuckDb>>,
  options: LinesOptions = {},
): AsyncGenerator<Line> {
  const quoted = isQuoted(file, options);
  const workshop = await openWorkshop(module);
  try {
    const table = readTable(await pathForDuckDb(file, workshop), file, header.length, quoted);
    const wanted = condition(file, options, quoted);
    yield* keptRows(workshop, table, wanted, quoted ? withoutAbsent : ([line]) => (line ?? '').split(file.delimiter));
    if (options.within && options.skipped) options.skipped(await countSkipped(workshop, table, wanted));
    // A line that is larger than all room for lines is passed over without a word.
    if (file.longLine !== undefined) throw new Failure(longLineFault(file.path, file.longLine, quoted));
    yield* damagedLines(workshop, file, quoted);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (file.longLine !== undefined) throw new Failure(longLineFault(file.path, file.longLine, quoted));
    throw new Failure(faultOf(file.path, error));
  } finally {
    await closeWorkshop(workshop);
  }
}

/** Makes the cells of a row out of those of a result. */
type Split = (cells: (string | null)[]) => string[];

/** The cells that a row has: those that it lacks are at its end. */
function withoutAbsent(cells: (string | null)[]): string[] {
  const end = cells.findLastIndex((cell) => cell !== null) + 1;
  return cells.slice(0, end).map((cell) => cell ?? '');
}

/** The file itself, or a copy in UTF-8: DuckDB reads no Windows-1252, and no Latin-1 with dashes and curly quotes. */
async function pathForDuckDb(file: TextFile, { folder }: Workshop): Promise<string> {
  if (file.encoding === 'utf-8') {
    if (!/[*?[\]]/.test(file.path)) return resolve(file.path);
    // DuckDB would take such a name for a pattern.
    const link = join(folder, 'file.txt');
    await symlink(resolve(file.path), link);
    return link;
  }
  const copy = join(folder, 'copy.txt');
  try {
    await pipeline(Readable.from(textOf(file)), createWriteStream(copy));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code !== 'ENOSPC') throw new Failure(fileFault(file.path, error));
    throw new Failure({
      file: folder,
      found: 'a full disk',
      expected: `room for a copy of ${file.path} in UTF-8`,
      advice: 'Make room, or let TMPDIR name a folder on another disk.',
    });
  }
  return copy;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The call that reads the file. Every cell is text: nothing is guessed from what the file holds. Where quotes mean
 * nothing, a line is one cell and is taken apart here, if it is wanted at all. Else one column more than the header has
 * shows the rows that are too long; still longer ones are rejected, and told from there.
 */
function readTable(path: string, { delimiter }: TextFile, width: number, quoted: boolean): string {
  const columns = Array.from({ length: quoted ? width + 1 : 1 }, (_, index) => `'c${index}': 'VARCHAR'`).join(', ');
  const quote = literal(quoted ? '"' : '');
  const parameters = [
    literal(path),
    'auto_detect = false',
    `delim = ${literal(quoted ? delimiter : noDelimiter)}`,
    `quote = ${quote}`,
    `escape = ${quote}`,
    `columns = {${columns}}`,
    'header = true',
    `compression = 'none'`,
    'null_padding = true',
    `nullstr = ${literal(absent)}`,
    `max_line_size = ${longestRow}`,
    'buffer_size = 8388608',
    'store_rejects = true',
    `rejects_limit = ${mostRejects}`,
    // Cells with line breaks in them cannot be read in parallel.
    quoted ? 'parallel = false' : 'strict_mode = false',
  ];
  return `read_csv(${parameters.join(', ')})`;
}

/** The condition that a row may be wanted, in SQL. */
function condition({ delimiter }: TextFile, { within }: LinesOptions, quoted: boolean): string {
  if (!within) return 'true';
  if (quoted)
    return withinCondition(within, (column, beginning) =>
      beginning === 'zeros'
        ? `ltrim(trim(c${column}, ' ' || chr(9)), '0') = ''`
        : `starts_with(trim(c${column}, ' ' || chr(9)), ${literal(beginning)})`,
    );
  // In a whole line, the beginning of a cell is found by a pattern: to split every line takes twenty times as long.
  const mark = `\\x${delimiter.charCodeAt(0).toString(16).padStart(2, '0')}`;
  return withinCondition(within, (column, beginning) => {
    const cell = beginning === 'zeros' ? `0*[ \\t]*(?:${mark}|$)` : beginning;
    return `regexp_matches(c0, ${literal(`^(?:[^${mark}]*${mark}){${column}}[ \\t]*${cell}`)})`;
  });
}

async function* keptRows({ connection }: Workshop, table: string, wanted: string, split: Split): AsyncGenerator<Line> {
  const result = await connection.stream(
    `SELECT * FROM (SELECT row_number() OVER () AS n, * FROM ${table}) WHERE ${wanted}`,
  );
  for (;;) {
    const chunk = await result.fetchChunk();
    if (!chunk || chunk.rowCount === 0) return;
    for (const [number, ...cells] of chunk.getRows())
      yield { number: Number(number) + 1, cells: split(cells as (string | null)[]) };
  }
}

async function countSkipped({ connection }: Workshop, table: string, wanted: string): Promise<number> {
  const quiet = table.replace('store_rejects = true', 'ignore_errors = true').replace(/, rejects_limit = \d+/, '');
  const query = `SELECT count(*) FROM ${quiet} WHERE NOT (${wanted})`;
  const [[count] = []] = (await connection.runAndReadAll(query)).getRows();
  return Number(count);
}

/** Lines that DuckDB could not take apart: those that are too long for the header as rows, other damage as a Failure. */
async function* damagedLines(
  { connection }: Workshop,
  { path, delimiter }: TextFile,
  quoted: boolean,
): AsyncGenerator<Line> {
  const query =
    'SELECT line, any_value(error_type)::VARCHAR, any_value(csv_line) FROM reject_errors GROUP BY line ORDER BY line';
  for (const [number, type, text] of (await connection.runAndReadAll(query)).getRows() as [bigint, string, string][]) {
    const line = Number(number);
    if (type === 'LINE SIZE OVER MAXIMUM') throw new Failure(longLineFault(path, line, quoted));
    if (type !== 'TOO MANY COLUMNS') throw new Failure(quoteFault(path, line, type === 'UNQUOTED VALUE'));
    const source = text.replace(/^[\r\n]+/, '');
    const [cells] = parse(source, { delimiter, quote: quoted ? '"' : null, to: 1, relax_column_count: true });
    if (cells) yield { number: line, cells };
  }
}

function faultOf(file: string, error: unknown): Fault {
  const [message = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  return {
    file,
    found: `what DuckDB cannot read (${message.slice(0, 300)})`,
    expected: 'a table whose lines all end in the same way and whose quotes are closed',
    advice: 'Get the file again, or import the file of one county.',
  };
}
