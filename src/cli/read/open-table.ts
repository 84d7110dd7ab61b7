import { Failure } from '../failure.ts';
import { inspectText } from './inspect-text.ts';
import type { Table } from './table.ts';
import { textRows } from './text-rows.ts';

/** Opens a file as a table. Fails when it is missing, empty or not a table. */
export async function openTable(path: string): Promise<Table> {
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

async function* withoutFirst<Item>(items: AsyncIterable<Item>): AsyncGenerator<Item> {
  let isFirst = true;
  for await (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}
