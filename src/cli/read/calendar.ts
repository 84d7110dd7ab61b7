import type { Row } from './row.ts';

/**
 * A school or fiscal year in the form of the feed, 2023-24. Also understood: 2023-2024, 2023/24, and dashes of all kinds.
 * Fails on a year alone, which could be either of two, and on what a spreadsheet program made a date of.
 */
export function schoolYearOf(row: Row, column: string): string {
  const text = row.text(column);
  const [, first, second] = /^([0-9]{4})\s*[-/‐‑‒–—−]\s*((?:[0-9]{2})?[0-9]{2})$/.exec(text) ?? [];
  if (first === undefined || second === undefined) {
    const example = 'a school year such as 2023-24';
    if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}/.test(text))
      row.fail(
        column,
        example,
        `A spreadsheet program took the year for a date. Format the column as text and write ${text.slice(0, 7)} again.`,
      );
    if (/^[0-9]{4}$/.test(text)) {
      const year = Number(text);
      row.fail(
        column,
        example,
        `Write ${written(year - 1)} if it ended in ${year}, or ${written(year)} if it began then.`,
      );
    }
    return row.fail(column, example);
  }
  const expected = written(Number(first));
  const isNext = second.length === 4 ? Number(second) === Number(first) + 1 : expected.endsWith(second);
  if (!isNext) row.fail(column, expected, 'The second year is the one after the first.');
  return expected;
}

function written(first: number): string {
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`;
}

/** A day in the form of the feed, 2024-12-13. Also understood: 12/13/2024, as American spreadsheets write it. */
export function dayOf(row: Row, column: string): string {
  const text = row.text(column);
  const [, month, day, year] = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : text;
  const date = new Date(`${iso}T00:00:00Z`);
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(iso) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso))
    row.fail(column, 'a day such as 2024-12-13');
  return iso;
}
