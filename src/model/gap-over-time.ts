import type { Words } from '../i18n/words.ts';
import { nameOf, shortNameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { gapChoice } from './gap-choice.ts';
import type { gapCourse, GapCourse } from './gap-course.ts';
import { decimalsOf } from './metric.ts';
import { linesAtOnce } from './trend.ts';
import { trendSpec } from './trend-spec.ts';
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
  const { metric, all, reference, periods } = choice;
  const ordered = [reference, ...all.filter((series) => series !== reference)];
  const lines = ordered.map((series) => ({
    id: series.group.id,
    series,
    name: shortNameOf(words, series.group),
    fullName: nameOf(words, series.group),
  }));
  const wanted = lines.filter(({ id }) => chosen?.includes(id));
  const shown = (wanted.length > 0 ? wanted : lines).slice(0, linesAtOnce);
  const courses = lines.slice(1).map((line) => course?.(words, lines[0]!, line, periods, decimalsOf(metric)));
  return {
    chart: trendSpec(words, shown, periods),
    choices: lines.map((line) => ({ id: line.id, name: line.fullName, shown: shown.includes(line) })),
    courses: courses.filter((found) => found !== undefined),
  };
}
