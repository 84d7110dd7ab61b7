import type { Words } from '../i18n/words.ts';
import { counted } from './phrases.ts';
import type { CardView } from './scorecard-card.ts';
import { sentences } from './sentences.ts';

/**
 * How many measures moved which way, and how many cannot be compared. Good and bad news are counted alike. A measure
 * that moved within the margin of error stayed about the same; one where no direction is better has changed, no more.
 */
export function scorecardTakeaway(words: Words, name: string, cards: readonly CardView[]): string {
  const shown = cards.filter((card) => card.shown);
  const reason = [...new Set(cards.map(({ value }) => value))].join('. ');
  if (!shown[0]) return words.say('takeaway.none', { name, reason });
  const kinds = cards.map(({ change }) => (change.known ? change.verdict : 'unknown'));
  const parts = counted(words, kinds, {
    better: 'scorecard.better',
    worse: 'scorecard.worse',
    same: 'scorecard.same',
    neutral: 'scorecard.changed',
    unknown: 'takeaway.not-compared',
  });
  return sentences(
    words.say('scorecard.takeaway', { parts }),
    shown.every(({ small }) => small) && words.say('takeaway.small'),
  );
}
