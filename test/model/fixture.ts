import { FeedError } from '../../src/feed/feed-error.ts';
import type { Feed, Metric, Observation } from '../../src/feed/types.ts';
import { englishCourses } from '../../src/i18n/english-courses.ts';
import { addEnglish, english } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { Words } from '../../src/i18n/words.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { comparisonView } from '../../src/model/comparison.ts';
import { distributionView } from '../../src/model/distribution.ts';
import { gapChoice } from '../../src/model/gap-choice.ts';
import { gapOverTime, type GapOverTimeView } from '../../src/model/gap-over-time.ts';
import { gapView } from '../../src/model/gap.ts';
import { csvText, recordsOf } from '../../src/model/records.ts';
import { satisfactionView } from '../../src/model/satisfaction.ts';
import { scorecardGroups } from '../../src/model/scorecard-groups.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import type { Series } from '../../src/model/series.ts';
import { sortableColumns } from '../../src/model/table-keys.ts';
import { linesAtOnce, trendView } from '../../src/model/trend.ts';
import { trendSpec } from '../../src/model/trend-spec.ts';
import type { FrameView } from '../../src/model/view.ts';

// A page fetches these with the view over time.
addEnglish(englishCourses);

export const inEnglish = new Words('en', english);
export const inSpanish = new Words('es', spanish);

/** A rate in percent, where higher is better. */
export function rate(changes: Partial<Metric> = {}): Metric {
  return { id: 'rate', name: 'Rate', unit: 'percent', better: 'higher', ...changes };
}

/** An observation of all students of the school in 2023-24, unless it says otherwise. */
export function row(changes: Partial<Observation> = {}): Observation {
  return { organization: 'school', metric: 'rate', period: '2023-24', ...changes };
}

/** A county with a district with a school and an alternative school, four groups and an audience, one metric. */
export function feedOf(observations: Feed['observations'], changes: Partial<Feed> = {}): Feed {
  return {
    format: 'vital-signs/1',
    title: 'Test',
    organizations: [
      { id: 'county', kind: 'county', name: 'The County' },
      { id: 'district', kind: 'district', name: 'The District', parent: 'county' },
      { id: 'school', kind: 'school', name: 'The School', parent: 'district' },
      { id: 'court', kind: 'school', name: 'The Court School', parent: 'county', alternative: true },
    ],
    groups: [
      { id: 'ALL', name: 'All students', family: 'all' },
      { id: 'A', name: 'Group A', family: 'program' },
      { id: 'B', name: 'Group B', family: 'program' },
      { id: 'families', name: 'Families', family: 'audience' },
      { id: 'staff', name: 'Staff', family: 'audience' },
    ],
    metrics: [rate()],
    observations,
    ...changes,
  };
}

export function datasetOf(observations: Feed['observations'], changes: Partial<Feed> = {}): Dataset {
  return new Dataset(feedOf(observations, changes));
}

type View<T> = (dataset: Dataset, request: WidgetRequest, words: Words) => T;

/** The series of the school's rate, or of another metric and group. */
export function seriesOf(dataset: Dataset, metric = 'rate', group = 'ALL'): Series {
  const { organizations, metrics, groups } = dataset;
  return dataset.series(organizations.get('school')!, metrics.get(metric)!, groups.get(group)!);
}

/** Identifiers of all lines that a reader can switch on. */
function allLines(dataset: Dataset): string[] {
  return [...dataset.groups.keys(), ...dataset.organizations.keys()];
}

/** The view over time as the widget asks for it. */
export function overTime(
  dataset: Dataset,
  request: WidgetRequest,
  words: Words,
  chosen?: readonly string[],
): GapOverTimeView | undefined {
  const choice = gapChoice(dataset, request);
  return choice && gapOverTime(words, choice, chosen, linesAtOnce, trendSpec);
}

/** The view models, by the name of their kind, and what a widget makes when a reader opens more of it. */
export const views = {
  scorecard: scorecardView,
  scorecardGroups: (dataset, request, words) =>
    scorecardView(dataset, request, words)
      ?.goals.flatMap(({ cards }) => cards)
      .map((card) => scorecardGroups(dataset, request, words, card)),
  gap: gapView,
  gapOverTime: (dataset, request, words) => overTime(dataset, request, words),
  gapOverTimeOfAll: (dataset, request, words) => overTime(dataset, request, words, allLines(dataset)),
  satisfaction: satisfactionView,
  comparison: comparisonView,
  distribution: distributionView,
  trend: (dataset, request, words) => trendView(dataset, request, words),
  trendOfAll: (dataset, request, words) => trendView(dataset, request, words, allLines(dataset)),
} satisfies Record<string, View<unknown>>;

/** The CSV file behind a view, if it has one. */
export function fileOf(dataset: Dataset, words: Words, view: unknown): string {
  const frame = view as Partial<FrameView> | undefined;
  return frame?.records ? csvText(recordsOf(words, dataset, frame.records)) : '';
}

/** What the table of a view is sorted by, if it has one. */
export function sortKeysOf(dataset: Dataset, words: Words, view: unknown): string {
  const frame = view as Partial<FrameView> | undefined;
  return frame?.table ? JSON.stringify(sortableColumns(words, dataset, frame as FrameView), undefined, 1) : '';
}

/** All that the widgets, their files and the orders of their tables say for a request, or the error instead: one text per view. */
export function everything(dataset: Dataset, request: WidgetRequest, words: Words): Record<string, string> {
  return Object.fromEntries(
    Object.entries(views).map(([name, view]) => {
      try {
        const shown = view(dataset, { organization: 'school', ...request }, words);
        const more = [fileOf(dataset, words, shown), sortKeysOf(dataset, words, shown)];
        return [name, [JSON.stringify(shown, undefined, 1), ...more].join('\n')];
      } catch (error) {
        if (!(error instanceof FeedError)) throw error;
        return [name, `${error.code} ${JSON.stringify(error.detail)}`];
      }
    }),
  );
}
