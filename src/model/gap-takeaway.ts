import type { Words } from '../i18n/words.ts';
import { noNumber } from './course-takeaway.ts';
import type { Comparison } from './gap-comparison.ts';
import { cellText, counted } from './phrases.ts';
import { sentences } from './sentences.ts';
import type { Series } from './series.ts';

/**
 * How many groups are higher, lower, or cannot be told apart from the reference group, and how many cannot be compared.
 * No group is singled out. Where there is no margin of error, small groups are warned of.
 */
export function gapTakeaway(
  words: Words,
  comparisons: readonly Comparison[],
  reference: Series,
  name: string,
  period: string,
): string {
  const cell = reference.cell(period);
  if (!cell.shown) return sentences(noNumber(words, name, reference, period), words.say('gap.none'));
  const compared = comparisons.filter(({ kind }) => kind !== 'hidden');
  const kinds = comparisons.map(({ kind }) => kind);
  const parts = counted(words, kinds, {
    higher: 'gap.higher',
    lower: 'gap.lower',
    tie: 'gap.tie',
    hidden: 'takeaway.not-compared',
  });
  const told = { name, value: cellText(words, reference.metric, cell), year: words.year(period), parts };
  return sentences(
    words.say(compared[1] ? 'gap.takeaway' : 'takeaway.value', told),
    !compared[1] && words.say('gap.none'),
    comparisons.some(({ cell: own, range }) => own.shown && own.small && !range) && words.say('takeaway.small'),
  );
}
