import { FeedError } from '../feed/feed-error.ts';
import { everyone } from '../feed/observations.ts';
import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import {
  chosenMetric,
  chosenOrganization,
  chosenPeriod,
  knownGroups,
  nameOf,
  shortNameOf,
  type WidgetRequest,
} from './context.ts';
import type { Dataset } from './dataset.ts';
import { frameOf, notesOf, recordsOf, tableCell } from './frame.ts';
import { gapCourse, type GapCourse } from './gap-course.ts';
import { compareCells, type Comparison } from './gap-comparison.ts';
import { gapSpec } from './gap-spec.ts';
import { continuous, yearBefore } from './periods.ts';
import { linesAtOnce } from './trend.ts';
import { trendSpec } from './trend-spec.ts';
import type { FrameView, GapSpec, TrendSpec } from './view.ts';

export interface GapView extends FrameView {
  kind: 'gap';
  chart: GapSpec;
  /** Each group's own course, so that a gap that closes because the higher group fell is seen. */
  overTime: { chart: TrendSpec; courses: GapCourse[] } | undefined;
  /** Groups that can be the reference, and the one that is. */
  references: { id: string; name: string; chosen: boolean }[];
  referenceName: string;
  period: string;
  previousPeriod: string;
}

function chosenReference(dataset: Dataset, request: WidgetRequest, groups: readonly string[]): string {
  if (request.reference) {
    const [reference] = knownGroups(dataset, [request.reference]);
    if (groups.includes(reference!)) return reference!;
    throw new FeedError('unknown-group', { attribute: 'reference', asked: request.reference, known: groups });
  }
  return groups.includes(everyone) ? everyone : groups[0]!;
}

/** Groups to show: the ones asked for and the reference, or all with rows except survey audiences. */
function chosenGroups(dataset: Dataset, organization: Organization, metric: Metric, request: WidgetRequest): string[] {
  const present = dataset.groupsWith(organization.id, metric.id);
  if (!request.groups?.length) {
    const students = present.filter((id) => dataset.groups.get(id)?.family !== 'audience');
    return students.length > 0 ? students : present;
  }
  const asked = new Set(knownGroups(dataset, request.groups));
  if (request.reference) asked.add(request.reference);
  else if (present.includes(everyone)) asked.add(everyone);
  return present.filter((id) => asked.has(id));
}

/**
 * Results of one metric by student group, each compared with a reference group.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function gapView(dataset: Dataset, request: WidgetRequest, words: Words): GapView | undefined {
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(
    dataset,
    organization,
    request,
    (one) => dataset.groupsWith(organization.id, one.id).length > 1,
  );
  if (!metric) return undefined;
  const groups = chosenGroups(dataset, organization, metric, request);
  const period = chosenPeriod(dataset, organization.id, metric.id, groups, request.period);
  if (groups.length === 0 || !period) return undefined;

  const reference = chosenReference(dataset, request, groups);
  const referenceName = nameOf(words, dataset.groups.get(reference));
  const comparisons = groups.map((group) => compareCells(dataset, organization, metric, reference, group, period));
  const before = yearBefore(period);
  const periods = continuous(dataset.periodsWith(organization.id, metric.id, groups)).filter((one) => one <= period);
  const broken = dataset.breaks(organization.id, metric.id, reference).some((note) => note.period === period);
  const previous = !broken && periods.includes(before) ? before : undefined;
  const title = words.say('gap.title', { metric: nameOf(words, metric) });
  const shown = groups.map((group) => ({ organization, metric, group }));
  const chart = gapSpec(words, dataset, { organization, metric, groups, reference, period, previous }, comparisons);
  return {
    kind: 'gap',
    title,
    subtitle: nameOf(words, organization),
    question: words.text(metric.question),
    takeaway: gapTakeaway(words, comparisons, referenceName, period, chart),
    chart,
    overTime: overTimeOf(words, dataset, organization, metric, groups, reference, periods),
    references: groups.map((id) => ({ id, name: nameOf(words, dataset.groups.get(id)), chosen: id === reference })),
    referenceName,
    period: words.year(period),
    previousPeriod: previous ? words.year(previous) : '',
    notes: [
      ...(metric.unit === 'percent' ? [words.say('gap.how')] : [words.say('gap.no-interval')]),
      ...notesOf(words, dataset, shown, [period]),
    ],
    table: {
      caption: words.say('table.caption-year', { title, name: nameOf(words, organization), year: words.year(period) }),
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
    records: recordsOf(
      words,
      dataset,
      `${organization.id}-${metric.id}-groups`,
      groups.flatMap((group) => periods.map((one) => ({ organization, metric, group, period: one }))),
    ),
    ...frameOf(words, dataset, [metric]),
  };
}

function overTimeOf(
  words: Words,
  dataset: Dataset,
  organization: Organization,
  metric: Metric,
  groups: readonly string[],
  reference: string,
  periods: readonly string[],
): GapView['overTime'] {
  if (periods.length < 2) return undefined;
  const line = (group: string) => ({
    id: group,
    organization,
    metric,
    group,
    name: shortNameOf(words, dataset.groups.get(group)!),
    fullName: nameOf(words, dataset.groups.get(group)),
  });
  const others = groups.filter((group) => group !== reference);
  const lines = [reference, ...others].slice(0, linesAtOnce).map(line);
  return {
    chart: trendSpec(words, dataset, metric, lines, periods),
    courses: others
      .map((group) => gapCourse(words, dataset, line(reference), line(group), periods))
      .filter((course) => course !== undefined),
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
