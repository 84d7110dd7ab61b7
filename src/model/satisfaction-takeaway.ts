import type { Words } from '../i18n/words.ts';
import { courseTakeaway, noNumber, targetTakeaway } from './course-takeaway.ts';
import type { GaugeView } from './gauge.ts';
import { sentences } from './sentences.ts';
import type { Series } from './series.ts';

/**
 * What each audience says and how that changed, with what must be known to trust it. The goal is said for one audience
 * only: with several it stands under every gauge. `asked` is the year that the page asks for.
 */
export function satisfactionTakeaway(
  words: Words,
  all: readonly Series[],
  gauges: readonly GaugeView[],
  asked?: string,
): string {
  return sentences(
    ...all.flatMap((series, index) => {
      const { name, period, lowResponse, target } = gauges[index]!;
      const latest = series.periods.at(-1)!;
      return [
        courseTakeaway(words, name, series, period, series.since(period)),
        lowResponse,
        !asked && period < latest && noNumber(words, name, series, latest),
        !all[1] && targetTakeaway(target),
      ];
    }),
  );
}
