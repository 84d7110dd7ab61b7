import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Failure } from '../failure.ts';
import { duckDbFor, type LoadDuckDb } from './duckdb.ts';
import { inspectText } from './inspect-text.ts';
import { largeTextLines } from './large-text.ts';
import type { Table } from './table.ts';
import { textRows } from './text-rows.ts';
import { openWorkbook, workbookKind } from './workbook.ts';

/** Where text becomes too large to be parsed here, and what reads it then. */
export interface Large {
  /** Bytes of the largest text that is parsed here. */
  upTo?: number;
  loadDuckDb?: LoadDuckDb;
}

const largestParsed = 200_000_000;

/**
 * Opens a file as a table, a workbook by its bytes and whatever its name. `isHeader` finds the header in a workbook, which
 * may have several sheets and titles above the table. Fails when the file is missing, empty or not a table.
 */
export async function openTable(
  path: string,
  isHeader: (cells: string[]) => boolean,
  large: Large = {},
): Promise<Table> {
  if (workbookKind(await beginningOf(path))) return await openWorkbook(path, isHeader);
  // Before the file is read to its end: what is missing should be told at once.
  const duckDb = await neededFor(path, large);
  const file = await inspectText(path);
  let header: string[] | undefined;
  for await (const { cells } of textRows(file)) {
    header = cells;
    break;
  }
  if (!header) throw new Failure({ file: path, found: 'no header', expected: 'a header and rows' });
  const warnings = file.encoding === 'windows-1252' ? ['the file is not UTF-8: it is read as Windows-1252'] : [];
  const lines: Table['lines'] = (options) =>
    duckDb && !options?.narratives
      ? largeTextLines(file, header, duckDb, options)
      : withoutFirst(textRows(file, options));
  return { path, header, warnings, lines };
}

async function neededFor(path: string, { upTo = largestParsed, loadDuckDb }: Large) {
  const size = await stat(path).then(
    (entry) => entry.size,
    () => 0,
  );
  return size > upTo ? await duckDbFor(path, size, loadDuckDb) : undefined;
}

async function beginningOf(path: string): Promise<Buffer> {
  try {
    for await (const chunk of createReadStream(path, { end: 7 }) as AsyncIterable<Buffer>) return chunk;
  } catch {
    // Whoever reads the whole file says what is wrong with it.
  }
  return Buffer.alloc(0);
}

async function* withoutFirst<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let isFirst = true;
  for await (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}
