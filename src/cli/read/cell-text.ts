import type { NumberLook } from './workbook-sheets.ts';

/** A value as the library that reads workbooks gives it. */
export type WorkbookValue = string | number | boolean | Date | null;

/**
 * A cell of a workbook as the text that stands in it: numbers without the dust of binary fractions, percentages with
 * their sign, days as 2024-10-02, and TRUE or FALSE.
 */
export function cellText(value: WorkbookValue, look: NumberLook | undefined): string {
  if (value === null) return '';
  if (typeof value === 'number') return numberText(value, look);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return dateText(value);
  return value;
}

/** A spreadsheet program counts 15 digits; what comes after them is not the writer's. */
function numberText(value: number, look: NumberLook | undefined): string {
  if (look === 'percent') return `${Number((value * 100).toPrecision(15))}%`;
  const text = String(Number(value.toPrecision(15)));
  return typeof look === 'number' && /^[0-9]+$/.test(text) ? text.padStart(look, '0') : text;
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
