import { inert } from './records.ts';
import type { TableView } from './view.ts';

/**
 * A table as text for a spreadsheet or a text editor: a line per row, tabs between cells. Its caption stands above, and
 * `remarks` below, so that the numbers do not travel without saying what they are and where they come from.
 */
export function tabbedText({ caption, columns, rows }: TableView, remarks: readonly string[]): string {
  const lines = [[caption], columns, ...rows, ...remarks.map((remark) => [remark])];
  return lines.map((cells) => `${cells.map(tabbedCell).join('\t')}\n`).join('');
}

/** A spreadsheet would take a cell that begins with a quotation mark for the beginning of a longer one. */
function tabbedCell(text: string): string {
  const line = inert(text).replaceAll(/\s+/g, ' ');
  return line.startsWith('"') ? `"${line.replaceAll('"', '""')}"` : line;
}
