import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/node';
import { exampleRows, explanationRow, templateColumns } from './columns.ts';

const names = templateColumns.map(({ name }) => name);
const rows = [explanationRow, ...exampleRows].map((cells) => names.map((name) => cells[name] ?? ''));

/** Rows that are prepared in the workbook: in their cells, a code keeps its zeros and 2011-12 is no date. */
const prepared = 500;

/** The template as CSV, with a byte order mark: without, Excel takes UTF-8 for something else. */
export function templateText(): string {
  const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `\uFEFF${[names, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}

const need = { always: 'in every row', sometimes: 'often', never: 'only when you have it' };

/** The template as a workbook: the table, and a second sheet that explains each column. */
export async function templateWorkbook(): Promise<Buffer> {
  const asText = (value: string | undefined, more: Partial<CellObject> = {}): CellObject => ({
    value,
    type: String,
    format: '@',
    ...more,
  });
  const table: SheetData = [
    names.map((name) => asText(name, { fontWeight: 'bold' })),
    ...rows.map((cells) =>
      cells.map((cell) => asText(cell, { textColor: '#595959', wrap: true, alignVertical: 'top' })),
    ),
    ...Array.from({ length: prepared }, () => names.map(() => asText(undefined))),
  ];
  const help: SheetData = [
    ['Column', 'Needed', 'What to write'].map((text) => asText(text, { fontWeight: 'bold' })),
    ...templateColumns.map(({ name, need: when, text }) =>
      [name, need[when], text].map((one) => asText(one, { wrap: true })),
    ),
  ];
  return await writeXlsxFile([
    { sheet: 'Results', data: table, stickyRowsCount: 1, columns: names.map(() => ({ width: 24 })) },
    { sheet: 'How to fill in', data: help, columns: [{ width: 16 }, { width: 20 }, { width: 90 }] },
  ]).toBuffer();
}

/** The part of the documentation that describes the columns. */
export function templateColumnsTable(): string {
  const lines = templateColumns.map(({ name, need: when, text }) => `| \`${name}\` | ${need[when]} | ${text} |`);
  return ['| column | needed | what to write |', '| --- | --- | --- |', ...lines].join('\n');
}
