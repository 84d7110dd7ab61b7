import { createReadStream } from 'node:fs';
import { Failure } from '../failure.ts';
import { inspectText } from './inspect-text.ts';
import type { Table } from './table.ts';
import { textRows } from './text-rows.ts';
import { openWorkbook, workbookKind } from './workbook.ts';

/**
 * Opens a file as a table, a workbook by its bytes and whatever its name. `isHeader` finds the header in a workbook, which
 * may have several sheets and titles above the table. Fails when the file is missing, empty or not a table.
 */
export async function openTable(path: string, isHeader: (cells: string[]) => boolean): Promise<Table> {
  if (workbookKind(await beginningOf(path))) return await openWorkbook(path, isHeader);
  const file = await inspectText(path);
  let header: string[] | undefined;
  for await (const { cells } of textRows(file)) {
    header = cells;
    break;
  }
  if (!header) throw new Failure({ file: path, found: 'no header', expected: 'a header and rows' });
  const warnings = file.encoding === 'windows-1252' ? ['the file is not UTF-8: it is read as Windows-1252'] : [];
  return { path, header, warnings, lines: (options) => withoutFirst(textRows(file, options)) };
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
