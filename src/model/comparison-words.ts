import type { Scale } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { ComparedRow } from './comparison-choice.ts';
import type { Difference, LeftOut } from './comparison-difference.ts';
import type { ShownCell } from './disclosure.ts';
import { decimalsOf } from './metric.ts';
import { levelView } from './phrases.ts';
import { sentences } from './sentences.ts';

/** The names of some columns, from those of all. */
type NamesOf = (columns: readonly number[]) => string;

/** Of two, which is higher, or lower where that is better; of more, the lowest and the highest. No place in a ranking. */
function between(
  words: Words,
  { metric, cells }: ComparedRow,
  { kind, compared, by = 0, range }: Difference,
  namesOf: NamesOf,
): string {
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
    namesOf(values.filter((one) => text(one.value) === value).map(({ column }) => column));
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

/** Says how the numbers of a row differ, with the uncertainty, and who is not compared and why. `names` are the columns'. */
export function differenceText(
  words: Words,
  row: ComparedRow,
  difference: Difference,
  names: readonly string[],
  scale?: Scale,
): string {
  const { kind, left } = difference;
  const namesOf: NamesOf = (columns) => words.list(columns.map((column) => names[column]!));
  const because = (one: LeftOut): string =>
    words.say(`comparison.because.${one.because}`, { names: namesOf(one.columns) });
  const reasons = left.map(because).join('; ');
  if (kind === 'none') return words.say('comparison.not', { reasons });
  const isRated = kind === 'rated-same' || kind === 'rated-differ';
  const text = isRated ? ratings(words, row, difference, scale) : between(words, row, difference, namesOf);
  return sentences(`${text}.`, reasons && words.say('comparison.left', { reasons }));
}
