import type { Scale } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { ComparedRow } from './comparison-choice.ts';
import type { Difference, LeftOut } from './comparison-difference.ts';
import { shortNameOf } from './context.ts';
import type { ShownCell } from './disclosure.ts';
import { decimalsOf } from './metric.ts';
import { levelView } from './phrases.ts';
import { sentences } from './sentences.ts';

function namesOf(words: Words, { series }: ComparedRow, columns: readonly number[]): string {
  return words.list(columns.map((column) => shortNameOf(words, series[column]!.organization)));
}

/** Of two, which is higher, or lower where that is better; of more, the lowest and the highest. No place in a ranking. */
function between(words: Words, row: ComparedRow, { kind, compared, by = 0, range }: Difference): string {
  const { metric, cells } = row;
  const decimals = decimalsOf(metric);
  const values = compared.map((column) => ({ column, ...(cells[column] as ShownCell) }));
  const sorted = values.toSorted((one, other) => one.value - other.value);
  const text = (value: number): string => words.value(value, metric.unit, decimals);
  const low = text(sorted[0]!.value);
  const high = text(sorted.at(-1)!.value);
  if (kind === 'same') return words.say('comparison.same', { value: low });
  const difference = words.difference(by, metric.unit, decimals);
  const two = compared.length === 2;
  if (kind === 'close')
    return two
      ? words.say('comparison.close', { by: difference })
      : words.say('comparison.close.spread', { low, high });
  // As a reader sees them: two schools with the same number on the page are named together.
  const named = (value: string): string =>
    namesOf(
      words,
      row,
      values.filter((one) => text(one.value) === value).map(({ column }) => column),
    );
  if (!two) {
    const spread = words.say('comparison.spread', { low, high, lowest: named(low), highest: named(high) });
    return range ? words.say('comparison.beyond', { text: spread }) : spread;
  }
  const isLower = metric.better === 'lower';
  const told = words.say(isLower ? 'comparison.lower' : 'comparison.higher', {
    by: difference,
    one: named(isLower ? low : high),
    other: named(isLower ? high : low),
  });
  if (!range) return told;
  const [from, to] = range;
  return words.say('comparison.range', {
    text: told,
    low: words.number(from, decimals),
    high: words.number(to, decimals),
  });
}

function ratings(words: Words, { cells }: ComparedRow, { kind, compared }: Difference, scale?: Scale): string {
  if (kind === 'rated-differ') return words.say('comparison.level.differ');
  return words.say('comparison.level.same', { level: levelView(words, scale, cells[compared[0]!]!)?.name ?? '' });
}

/** Says how the numbers of a row differ, with the uncertainty, and who is not compared and why. */
export function differenceText(words: Words, row: ComparedRow, difference: Difference, scale?: Scale): string {
  const { kind, left } = difference;
  const because = (one: LeftOut): string =>
    words.say(`comparison.because.${one.because}`, { names: namesOf(words, row, one.columns) });
  const reasons = left.map(because).join('; ');
  if (kind === 'none') return words.say('comparison.not', { reasons });
  const isRated = kind === 'rated-same' || kind === 'rated-differ';
  const text = isRated ? ratings(words, row, difference, scale) : between(words, row, difference);
  return sentences(`${text}.`, reasons && words.say('comparison.left', { reasons }));
}
