import type { Words } from '../i18n/words.ts';
import { mostCompared, type ComparisonChoice } from './comparison-choice.ts';
import type { ComparedRowView } from './comparison-row.ts';
import { nameOf } from './context.ts';
import { notesOf } from './frame.ts';

/** What a reader must know before believing a row. */
export function comparisonNotes(
  words: Words,
  { organizations, tooMany, group, rows, notApplicable, withoutGroup }: ComparisonChoice,
  views: readonly ComparedRowView[],
  columns: readonly string[],
): string[] {
  const unlike = new Set(organizations.map(({ alternative }) => Boolean(alternative))).size > 1;
  const names = (metrics: readonly { name: ComparedName; id: string }[]): string =>
    words.list([...new Set(metrics.map((metric) => nameOf(words, metric)))]);
  const withoutMargin = rows.filter((_, index) => {
    const { kind, hasMargin } = views[index]!;
    return !hasMargin && (kind === 'differ' || kind === 'close');
  });
  const own = organizations
    .map((organization, column) => ({ organization, metrics: unlike ? ownMeasures(rows, organizations, column) : [] }))
    .filter(({ organization, metrics }) => organization.alternative && metrics.length > 0);
  return [
    tooMany && words.say('comparison.note.most', { count: mostCompared }),
    unlike && words.say('alternative.note'),
    ...own.map(({ organization, metrics }) =>
      words.say('comparison.note.own', { name: columns[organizations.indexOf(organization)]!, names: names(metrics) }),
    ),
    views.some(({ hasMargin }) => hasMargin) && words.say('comparison.note.margin'),
    withoutMargin.length > 0 &&
      words.say('comparison.note.no-margin', { names: names(withoutMargin.map(({ metric }) => metric)) }),
    group &&
      withoutGroup.length > 0 &&
      words.say('comparison.note.group', { group: nameOf(words, group), names: names(withoutGroup) }),
    notApplicable.length > 0 && words.say('scorecard.not-applicable', { names: names(notApplicable) }),
    ...notesOf(
      words,
      rows.flatMap(({ series }) => series),
      [...new Set(rows.flatMap(({ periods }) => periods))],
    ),
  ].filter((note) => note !== false && note !== undefined);
}

type ComparedName = ComparisonChoice['organizations'][number]['name'];

/** Measures that an alternative school has and none of the other schools beside it. */
function ownMeasures(
  rows: ComparisonChoice['rows'],
  organizations: ComparisonChoice['organizations'],
  column: number,
): ComparisonChoice['rows'][number]['metric'][] {
  return rows
    .filter(({ series }) =>
      series.every(({ periods }, index) => {
        if (index === column) return periods.length > 0;
        return organizations[index]!.alternative || periods.length === 0;
      }),
    )
    .map(({ metric }) => metric);
}
