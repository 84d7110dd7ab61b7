import type { Words } from '../../i18n/words.ts';
import type { TrendSpec } from '../../model/view.ts';

/** Years as a reader would say them: `2019-20 to 2021-22 and 2023-24`. */
function years(words: Words, spans: readonly (readonly string[])[]): string {
  const said = spans.flatMap((span) =>
    span.length > 2 ? words.say('picture.years', { first: span[0]!, last: span.at(-1)! }) : span,
  );
  return words.list(said);
}

/** Years that follow each other in the chart, together. */
function spansOf(periods: readonly string[], all: readonly string[]): string[][] {
  const spans: string[][] = [];
  for (const period of periods) {
    const span = spans.at(-1);
    if (span && all.indexOf(period) === all.indexOf(span.at(-1)!) + 1) span.push(period);
    else spans.push([period]);
  }
  return spans;
}

/**
 * Why lines have holes, in words: on a page a reader finds that in the table, which the picture does not have. Lines that
 * miss the same years for the same reason are told together.
 */
export function missingYears(words: Words, { series, periods }: TrendSpec): string[] {
  const all = periods.map(({ label }) => label);
  const found = new Map<string, { reason: string; when: string; names: string[] }>();
  for (const { name, gaps } of series) {
    for (const reason of new Set(gaps.map(({ text }) => text))) {
      const own = gaps.filter(({ text }) => text === reason).map(({ period }) => period);
      const when = years(words, spansOf(own, all));
      const entry = found.get(reason + when) ?? { reason, when, names: [] };
      found.set(reason + when, { ...entry, names: [...entry.names, name] });
    }
  }
  return [...found.values()].map(({ reason, when, names }) =>
    names.length === series.length
      ? words.say('note', { period: when, text: reason })
      : words.say('picture.missing', { name: words.list(names), reason, years: when }),
  );
}

/** What the breaks of a chart are, each with the year that begins anew. */
export function breakNotes(words: Words, { breaks, periods }: TrendSpec): string[] {
  return breaks.map(({ x, text }) => words.say('note', { period: periods.find(({ at }) => at > x)!.label, text }));
}
