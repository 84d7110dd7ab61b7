import { englishCharts } from '../i18n/english-charts.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, recordsSeries } from './frame.ts';
import { gapChoice } from './gap-choice.ts';
import { compareCells } from './gap-comparison.ts';
import type { GapOverTimeView } from './gap-over-time.ts';
import { gapSpec } from './gap-spec.ts';
import { gapTakeaway } from './gap-takeaway.ts';
import { aboutMetric, tableCell } from './one-metric.ts';
import { yearBefore } from './periods.ts';
import type { FrameView, GapSpec } from './view.ts';

export interface GapView extends FrameView {
  kind: 'gap';
  chart: GapSpec;
  /** There is more than one year to look at. */
  hasOverTime: boolean;
  /** The view over the years, while it is the one that is shown. */
  overTime?: GapOverTimeView;
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
  addEnglish(englishCharts);
  const choice = gapChoice(dataset, request);
  if (!choice) return undefined;
  const { organization, metric, all, reference, period, periods } = choice;
  const name = nameOf(words, organization);
  const referenceName = nameOf(words, reference.group);
  const comparisons = all.map((series) => compareCells(reference, series, period));
  const before = yearBefore(period);
  const previous = !reference.breaks.has(period) && periods.includes(before) ? before : undefined;
  const title = words.say('gap.title', { metric: nameOf(words, metric) });
  const chart = gapSpec(words, choice, comparisons, previous);
  return {
    kind: 'gap',
    title,
    subtitle: name,
    question: aboutMetric(words, metric),
    takeaway: gapTakeaway(words, comparisons, reference, referenceName, period),
    chart,
    hasOverTime: periods.length > 1,
    references: chart.rows.map(({ id, name: group, reference: chosen }) => ({ id, name: group, chosen })),
    referenceName,
    period: words.year(period),
    previousPeriod: previous ? words.year(previous) : '',
    notes: [words.say(metric.unit === 'percent' ? 'gap.how' : 'gap.no-interval'), ...notesOf(words, all, [period])],
    table: {
      caption: words.say('table.caption', { title, name }),
      columns: [
        words.say('column.group'),
        words.year(period),
        words.say('column.difference', { reference: referenceName }),
        ...(previous ? [words.year(previous)] : []),
      ],
      rows: all.map((series, index) => [
        nameOf(words, series.group),
        tableCell(words, series, period),
        chart.rows[index]!.difference,
        ...(previous ? [tableCell(words, series, previous)] : []),
      ]),
    },
    records: { file: fileName(organization.id, metric.id, 'groups'), series: [recordsSeries(all, periods)] },
    ...frameOf(words, dataset, [metric]),
  };
}
