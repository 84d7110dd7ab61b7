import { basename } from 'node:path';
import { suggestion } from '../../feed/suggestion.ts';
import { show } from '../../feed/validate.ts';
import type { Fault } from '../failure.ts';

/**
 * Why a row was not used. An `error` is bad input and stops the import; `rejected` is a row that is sound and has no place
 * in a feed, such as one of an unknown student group.
 */
export class RowFault extends Error {
  readonly kind: 'error' | 'rejected';
  readonly fault: Fault;

  constructor(kind: 'error' | 'rejected', fault: Fault) {
    super(fault.found);
    this.kind = kind;
    this.fault = fault;
  }
}

/** One row of a table, with cells by the name of their column and readers that say what is wrong with a cell. */
export class Row {
  readonly path: string;
  readonly line: number;
  private readonly cells: readonly string[];
  private readonly columns: ReadonlyMap<string, number>;

  constructor(path: string, line: number, cells: readonly string[], columns: ReadonlyMap<string, number>) {
    this.path = path;
    this.line = line;
    this.cells = cells;
    this.columns = columns;
  }

  /** Whether the file has a column of this name. */
  has(column: string): boolean {
    return this.columns.has(column);
  }

  /** Text of a cell without the blanks around it; empty where the file has no such column. */
  text(column: string): string {
    const index = this.columns.get(column);
    return index === undefined ? '' : (this.cells[index] ?? '').trim();
  }

  fail(column: string, expected: string, advice?: string): never {
    throw new RowFault('error', this.faultAt(column, expected, advice));
  }

  reject(column: string, expected: string, advice?: string): never {
    throw new RowFault('rejected', this.faultAt(column, expected, advice));
  }

  private faultAt(column: string, expected: string, advice?: string): Fault {
    return { file: this.path, line: this.line, column, found: show(this.text(column)), expected, advice };
  }

  /** A county-district-school code: always 14 digits, always text. */
  cds(): string {
    const code = this.text('cds');
    if (/^[0-9]{14}$/.test(code)) return code;
    if (/^[0-9]{13}$/.test(code))
      this.fail(
        'cds',
        '14 digits',
        `A leading zero was lost, as spreadsheets do: write 0${code}, in a column of text.`,
      );
    if (/^[0-9.]+e\+?[0-9]+$/i.test(code))
      this.fail(
        'cds',
        '14 digits',
        'A spreadsheet rounded the code: import the original file, with the column as text.',
      );
    return this.fail('cds', '14 digits: county 2, district 5, school 7');
  }

  /** A number with a decimal point; nothing for a blank or an asterisk, by which the state hides small groups. */
  number(column: string, range: readonly [number, number] = [-Infinity, Infinity]): number | undefined {
    const text = this.text(column);
    if (text === '' || text === '*') return undefined;
    if (!/^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(text)) this.fail(column, 'a number', numberAdvice(text));
    const number = Number(text);
    if (number < range[0] || number > range[1]) this.fail(column, `a number from ${range[0]} to ${range[1]}`);
    return number;
  }

  /** A whole number of people, or nothing for a blank or an asterisk. */
  count(column: string): number | undefined {
    const text = this.text(column);
    if (text === '' || text === '*') return undefined;
    if (!/^[0-9]{1,12}$/.test(text)) this.fail(column, 'a whole number of people', numberAdvice(text));
    return Number(text);
  }

  /** One of a few words, in any case. */
  word<Word extends string>(column: string, words: readonly Word[]): Word {
    const text = this.text(column).toLowerCase();
    const known = words.find((word) => word.toLowerCase() === text);
    return known ?? this.fail(column, `one of ${words.join(', ')}`, capital(suggestion(text, words)));
  }
}

/** A sentence out of a suggestion. */
export function capital(text: string | undefined): string | undefined {
  return text && text[0]!.toUpperCase() + text.slice(1);
}

function numberAdvice(text: string): string | undefined {
  if (text.includes('%')) return 'Leave the percent sign out.';
  if (/^[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(text)) return 'Leave the thousands separator out.';
  if (/^[-+]?[0-9]+,[0-9]+$/.test(text)) return `Write a decimal point: ${text.replace(',', '.')}.`;
  return 'Leave the cell blank where there is no number.';
}

/** The school year that ends in a year: 2024 is 2023-24. */
export function schoolYearEnding(year: number): string {
  return `${year - 1}-${String(year % 100).padStart(2, '0')}`;
}

/** The last year that stands in a file's name, such as 2025 in chronicdownload2025.txt. */
export function yearInName(path: string): number | undefined {
  const years = basename(path).match(/20[0-9]{2}/g);
  return years ? Number(years.at(-1)) : undefined;
}
