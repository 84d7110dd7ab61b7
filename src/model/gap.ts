import type { Words } from '../i18n/words.ts';
import { nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, tableCell } from './frame.ts';
import { gapChoice } from './gap-choice.ts';
import { compareCells, type Comparison } from './gap-comparison.ts';
import { gapSpec } from './gap-spec.ts';
import { yearBefore } from './periods.ts';
import type { FrameView, GapSpec } from './view.ts';

export interface GapView extends FrameView {
  kind: 'gap';
  chart: GapSpec;
  /** There is more than one year to look at. */
  hasOverTime: boolean;
  /** Groups that can be the reference, and the one that is. */
  references: { id: string; name: string; chosen: boolean }[];
  referenceName: string;
  period: string;
  previousPeriod: string;
}

/**
 * Results of one metric by student group, each compared with a reference group.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function gapView(dataset: Dataset, request: WidgetRequest, words: Words): GapView | undefined {
  const choice = gapChoice(dataset, request);
  if (!choice) return undefined;
  const { organization, metric, groups, reference, period, periods } = choice;
  const referenceName = nameOf(words, dataset.groups.get(reference));
  const comparisons = groups.map((group) => compareCells(dataset, organization, metric, reference, group, period));
  const before = yearBefore(period);
  const broken = dataset.breaks(organization.id, metric.id, reference).some((note) => note.period === period);
  const previous = !broken && periods.includes(before) ? before : undefined;
  const title = words.say('gap.title', { metric: nameOf(words, metric) });
  const shown = groups.map((group) => ({ organization, metric, group }));
  const chart = gapSpec(words, dataset, { ...choice, previous }, comparisons);
  return {
    kind: 'gap',
    title,
    subtitle: nameOf(words, organization),
    question: words.text(metric.question),
    takeaway: gapTakeaway(words, comparisons, referenceName, period, chart),
    chart,
    hasOverTime: periods.length > 1,
    references: groups.map((id) => ({ id, name: nameOf(words, dataset.groups.get(id)), chosen: id === reference })),
    referenceName,
    period: words.year(period),
    previousPeriod: previous ? words.year(previous) : '',
    notes: [
      ...(metric.unit === 'percent' ? [words.say('gap.how')] : [words.say('gap.no-interval')]),
      ...notesOf(words, dataset, shown, [period]),
    ],
    table: {
      caption: words.say('table.caption', { title, name: nameOf(words, organization) }),
      columns: [
        words.say('column.group'),
        words.year(period),
        words.say('column.difference', { reference: referenceName }),
        ...(previous ? [words.year(previous)] : []),
      ],
      rows: groups.map((group, index) => [
        nameOf(words, dataset.groups.get(group)),
        tableCell(words, dataset, { organization, metric, group, period }),
        chart.rows[index]!.difference,
        ...(previous ? [tableCell(words, dataset, { organization, metric, group, period: previous })] : []),
      ]),
    },
    records: {
      file: fileName(organization.id, metric.id, 'groups'),
      series: [{ organization: organization.id, metric: metric.id, groups, periods }],
    },
    ...frameOf(words, dataset, [metric]),
  };
}

/** How many groups are higher, lower or too close to tell, and how many cannot be shown. No group is singled out. */
function gapTakeaway(
  words: Words,
  comparisons: readonly Comparison[],
  reference: string,
  period: string,
  chart: GapSpec,
): string {
  const own = chart.rows.find((row) => row.reference)!;
  const year = words.year(period);
  const others = comparisons.filter((comparison) => !comparison.reference);
  if (own.x === undefined) return words.say('gap.none', { reference, reason: own.text, year });
  const count = (kind: Comparison['kind']): number => others.filter((comparison) => comparison.kind === kind).length;
  const parts = [
    count('higher') && words.say('gap.higher', { count: count('higher') }),
    count('lower') && words.say('gap.lower', { count: count('lower') }),
    count('tie') && words.say('gap.tie', { count: count('tie') }),
    count('hidden') && words.say('gap.hidden', { count: count('hidden') }),
  ].filter((part) => typeof part === 'string');
  if (parts.length === 0) return words.say('gap.alone', { reference, value: own.text, year });
  return words.say('gap.takeaway', { reference, value: own.text, year, parts: words.list(parts) });
}
