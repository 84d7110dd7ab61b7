import type { Words } from '../i18n/words.ts';
import { noNumber } from './course-takeaway.ts';
import type { DistributionChoice } from './distribution-choice.ts';
import { isAlternative } from './distribution-spec.ts';
import { compareCells } from './gap-comparison.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import { cellText, counted } from './phrases.ts';
import { sentences } from './sentences.ts';
import type { Series } from './series.ts';

/** What is said first, and whether a margin of error has decided any of it. */
export interface DistributionTakeaway {
  text: string;
  ties: boolean;
}

/**
 * The number of the chosen school, and of how many others like it the numbers are higher, lower or too close: counts of
 * schools, never a place in a list. Without a chosen school, from where to where the numbers go.
 */
export function distributionTakeaway(words: Words, dataset: Dataset, choice: DistributionChoice): DistributionTakeaway {
  const { chosen, metric, period, group, schools } = choice;
  const { better } = metric;
  const direction = better !== 'neither' && words.say('strip.sentence', { text: words.say(`strip.better.${better}`) });
  const own = chosen && dataset.series(chosen, metric, group);
  const cell = own?.cell(period);
  const name = nameOf(words, chosen);
  if (!own || !cell?.shown || chosen.kind !== 'school') {
    const value =
      cell?.shown &&
      words.say('takeaway.value', { name, value: cellText(words, metric, cell), year: words.year(period) });
    const first = cell?.shown ? value : own && noNumber(words, name, own, period);
    const like = schools.filter((series) => isAlternative(series) === (chosen?.alternative === true));
    return { text: sentences(first, range(words, like, period), direction), ties: false };
  }
  const others = schools.filter(
    (series) =>
      series.organization !== chosen && isAlternative(series) === isAlternative(own) && series.cell(period).shown,
  );
  const kinds = others.map((series) => compareCells(own, series, period).kind);
  const parts = counted(words, kinds, {
    lower: 'gap.lower',
    higher: 'gap.higher',
    tie: 'gap.tie',
    hidden: 'takeaway.not-compared',
  });
  const compared = cell.coded
    ? words.say('strip.coded-self')
    : others.length > 0
      ? words.say('strip.compared', { count: others.length, parts })
      : words.say('strip.only');
  const value = words.say('takeaway.value', { name, value: cellText(words, metric, cell), year: words.year(period) });
  return { text: sentences(value, compared, direction), ties: !cell.coded && kinds.includes('tie') };
}

/** From the lowest number to the highest; a bound is said as a bound. */
function range(words: Words, schools: readonly Series[], period: string): string {
  const cells = schools
    .map((series) => series.cell(period))
    .filter((cell) => cell.shown)
    .toSorted((one, other) => one.value - other.value);
  const [low] = cells;
  const high = cells.at(-1);
  if (!low || !high) return '';
  const { metric } = schools[0]!;
  if (cells.length === 1) return words.say('strip.one');
  return words.say('strip.range', {
    count: cells.length,
    low: cellText(words, metric, low),
    high: cellText(words, metric, high),
  });
}
