import { capital, type Row } from '../read/row.ts';
import { suggestion } from '../../feed/suggestion.ts';

/** How the numbers of a column are written. */
export interface Amount {
  percent?: boolean;
  range?: readonly [number, number];
  whole?: boolean;
}

/**
 * A number as people write it into a spreadsheet: 84.6%, 1,204 and $15,230 are understood. Nothing for a blank cell; what
 * could be read in two ways is an error that says how to write it.
 */
export function amountOf(row: Row, column: string, { percent, range, whole }: Amount = {}): number | undefined {
  const text = row.text(column);
  if (text === '') return undefined;
  const expected = whole ? 'a whole number' : 'a number';
  let plain = text.replace('−', '-').replace(/^\$/, '');
  if (plain.endsWith('%')) {
    if (!percent)
      row.fail(column, `${expected} without a percent sign`, 'If it is a percentage, write percent as the unit.');
    plain = plain.replace(/\s*%$/, '');
  }
  if (/^[-+]?[0-9]{1,3}(,[0-9]{3})+(\.[0-9]+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  if (!/^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)$/.test(plain) || (whole && !Number.isInteger(Number(plain))))
    row.fail(column, expected, cure(plain));
  const number = Number(plain);
  const [low, high] = range ?? (percent ? [0, 100] : whole ? [0, Infinity] : [-Infinity, Infinity]);
  if (number < low || number > high)
    row.fail(column, high === Infinity ? `${expected}, ${low} or more` : `${expected} from ${low} to ${high}`);
  return number;
}

function cure(text: string): string | undefined {
  if (/^[<>*]/.test(text)) return 'Leave the cell blank and write suppressed in the column state.';
  if (/^[-+]?[0-9]+,[0-9]+$/.test(text)) return `Write a decimal point: ${text.replace(',', '.')}.`;
  if (/^[-+]?[0-9]+\.[0-9]+$/.test(text)) return 'People are counted whole.';
  return 'Where there is no number, leave the cell blank and say why in the column state.';
}

/** An answer option of a survey and the percent that chose it. */
export interface Answer {
  name: string;
  percent: number;
}

/** `Strongly agree 51.2; Agree 32.8` as a list. */
export function answersOf(row: Row): Answer[] | undefined {
  const text = row.text('answers');
  if (text === '') return undefined;
  const example = 'every answer with its percent, such as Agree 32.8; Disagree 67.2';
  const answers = partsOf(text).map((part): Answer => {
    const [, name, number] = /^(.*?)\s*[:=]?\s*([0-9]+(?:\.[0-9]+)?)\s*%?$/.exec(part) ?? [];
    if (!name || !number)
      return row.fail('answers', example, `“${part}” has no percent. Put semicolons between the answers.`);
    return { name, percent: Number(number) };
  });
  if (answers.length < 2 || answers.length > 10) row.fail('answers', `2 to 10 answers: ${example}`);
  const sum = answers.reduce((total, { percent }) => total + percent, 0);
  if (Math.abs(sum - 100) > Math.max(1, answers.length / 2))
    row.fail('answers', 'percents that add up to 100', `They add up to ${Number(sum.toFixed(1))}.`);
  return answers;
}

/** The parts of a cell that holds a list, between semicolons or on lines of their own. */
export function partsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** A word of a few, also with blanks in place of its hyphens; nothing for a blank cell. */
export function wordOf<Word extends string>(row: Row, column: string, words: readonly Word[]): Word | undefined {
  const text = row
    .text(column)
    .toLowerCase()
    .replaceAll(/[\s_]+/g, '-');
  if (text === '') return undefined;
  const known = words.find((word) => word === text);
  return known ?? row.fail(column, `one of ${words.join(', ')}`, capital(suggestion(text, words)));
}

/** An identifier made of a name: letters, digits and hyphens. */
export function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
}
