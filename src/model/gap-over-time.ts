import type { Words } from '../i18n/words.ts';
import type { GapChoice } from './gap-choice.ts';
import { gapCourse, type GapCourse } from './gap-course.ts';
import type { TrendLine, trendSpec } from './trend-spec.ts';
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
 * The gap over the years. `chosen` are the groups to show; without it, the reference group and the first few others, up
 * to `limit`. In a chunk of its own, so the chart's function is handed in.
 */
export function gapOverTime(
  words: Words,
  { all, reference, periods }: GapChoice,
  chosen: readonly string[] | undefined,
  limit: number,
  chartOf: typeof trendSpec,
): GapOverTimeView {
  const ordered = [reference, ...all.filter((series) => series !== reference)];
  const lines = ordered.map((series): TrendLine => {
    const { id, name, shortName } = series.group;
    return { id, series, name: words.text(shortName ?? name), fullName: words.text(name) };
  });
  const wanted = lines.filter(({ id }) => chosen?.includes(id));
  const shown = (wanted.length > 0 ? wanted : lines).slice(0, limit);
  const courses = lines.slice(1).map((line) => gapCourse(words, lines[0]!, line, periods));
  return {
    chart: chartOf(words, shown, periods),
    choices: lines.map((line) => ({ id: line.id, name: line.fullName, shown: shown.includes(line) })),
    courses: courses.filter((found) => found !== undefined),
  };
}
