import type { Words } from '../i18n/words.ts';
import { cellText, changeView } from './phrases.ts';
import { sentences } from './sentences.ts';
import type { Series } from './series.ts';
import type { TargetView } from './view.ts';

/** That there is no number, and why: `Families, school year 2024-25: Not collected.` */
export function noNumber(words: Words, name: string, series: Series, period: string): string {
  return words.say('takeaway.none', {
    name: `${name}, ${words.year(period)}`,
    reason: cellText(words, series.metric, series.cell(period)),
  });
}

/**
 * What the number of a year is, how it moved since an earlier year, and whether that is good news. Says so where there
 * is no number, no earlier one or none that may be compared, and where few people stand behind it.
 */
export function courseTakeaway(words: Words, name: string, series: Series, period: string, since: string): string {
  const { metric } = series;
  const cell = series.cell(period);
  const earlier = series.cell(since);
  if (!cell.shown) return noNumber(words, name, series, period);
  const change = changeView(words, metric, series.change(period, since), since);
  const value = cellText(words, metric, cell);
  const told = {
    name,
    value: metric.survey ? words.say('survey.value', { value }) : value,
    year: words.year(period),
    since,
    before: cellText(words, metric, earlier),
  };
  // A published change can be known where the number that it is counted from is not.
  const both = change.known && earlier.shown;
  return sentences(
    both
      ? words.say(`trend.${change.close ? 'close' : change.direction}`, { ...told, by: change.by })
      : `${words.say('takeaway.value', told)} ${change.text}.`,
    // That more favorable answers are better needs no saying.
    change.known &&
      !change.close &&
      !metric.survey &&
      change.verdictText &&
      words.say(`trend.${metric.better as 'higher' | 'lower'}`, { verdict: change.verdictText }),
    (cell.small || (both && earlier.small)) && words.say('takeaway.small'),
  );
}

/** A target and whether it is reached: `LCAP goal: 90% by 2026-27 (not reached yet).` Empty without one. */
export function targetTakeaway(target: TargetView | undefined): string {
  return target ? `${target.text}${target.metText && ` (${target.metText})`}.` : '';
}
