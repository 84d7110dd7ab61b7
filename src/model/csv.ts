import type { RecordsView } from './view.ts';

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it. Numbers are left as they are. */
function cell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** RFC 4180 text, with the byte order mark that spreadsheets need to read accents. */
export function csvText({ header, rows }: RecordsView): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
