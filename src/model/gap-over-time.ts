import type { Words } from '../i18n/words.ts';
import { nameOf, shortNameOf, type WidgetRequest } from './context.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import { gapChoice } from './gap-choice.ts';
import type { gapCourse, GapCourse } from './gap-course.ts';
import { linesAtOnce } from './trend.ts';
import { trendSpec, type TrendLine } from './trend-spec.ts';
import type { LineChoice, TrendSpec } from './view.ts';

/** Each group's own course, so that a gap that closes because the higher group fell is seen. */
export interface GapOverTimeView {
  chart: TrendSpec;
  /** All groups, shown or not. */
  choices: LineChoice[];
  /** What became of each gap, in words. */
  courses: GapCourse[];
}

/**
 * The gap over the years. `chosen` are the groups to show; without it, the reference group and the first few others.
 * `course` comes from a chunk of its own; until it is here, there are no sentences.
 */
export function gapOverTime(
  dataset: Dataset,
  request: WidgetRequest,
  words: Words,
  chosen: readonly string[] | undefined,
  course: typeof gapCourse | undefined,
): GapOverTimeView | undefined {
  const choice = gapChoice(dataset, request);
  if (!choice) return undefined;
  const { organization, metric, groups, reference, periods } = choice;
  const line = (group: string): TrendLine => ({
    id: group,
    organization,
    metric,
    group,
    name: shortNameOf(words, dataset.groups.get(group)!),
    fullName: nameOf(words, dataset.groups.get(group)),
  });
  const others = groups.filter((group) => group !== reference);
  const ordered = [reference, ...others];
  const wanted = ordered.filter((group) => chosen?.includes(group));
  const shown = (wanted.length > 0 ? wanted : ordered).slice(0, linesAtOnce);
  const courses = others.map((group) =>
    course?.(words, dataset, line(reference), line(group), periods, decimalsOf(metric)),
  );
  return {
    chart: trendSpec(words, dataset, metric, shown.map(line), periods),
    choices: ordered.map((id) => ({ id, name: line(id).fullName, shown: shown.includes(id) })),
    courses: courses.filter((found) => found !== undefined),
  };
}
