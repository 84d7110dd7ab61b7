import type { Metric } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { axisLimits, decimalsOf, honestSpan } from './metric.ts';
import { cellText, peopleText, smallText, targetText } from './phrases.ts';
import type { Series } from './series.ts';
import { niceScale, position, type AxisScale } from './scale.ts';
import type { GapInSeries, PointView, SeriesView, TickView, TrendSpec } from './view.ts';

/** One line of a trend: a group of an organization. */
export interface TrendLine {
  id: string;
  /** Short, for the label beside the line. */
  name: string;
  /** For sentences. */
  fullName: string;
  series: Series;
}

/** Distance of direct labels, as a fraction of the plot's height: one line of text in a plot of twelve. */
const labelDistance = 0.105;

/** Value ticks with labels short enough for an axis. */
export function valueTicks(words: Words, metric: Metric, scale: AxisScale): TickView[] {
  const decimals = Number.isInteger(scale.step) ? 0 : Math.min(3, decimalsOf(metric) || 1);
  return scale.ticks.map((tick) => ({
    at: position(tick, scale),
    label: metric.unit === 'points' ? words.number(tick, decimals) : words.value(tick, metric.unit, decimals),
    every: 1,
  }));
}

/** How wide a chart must be before a tick is shown: thinned from the latest year backwards, so that one always stays. */
export function thinning(fromEnd: number, count: number): number {
  if (count > 8 || fromEnd === 0) return fromEnd % 4 === 0 ? 1 : fromEnd % 2 === 0 ? 2 : 4;
  // Up to four have room on a phone, unless its letters are very large.
  return count > 4 && fromEnd % 2 === 1 ? 4 : 0;
}

/** Moves labels apart that would overprint each other, keeping their order and staying inside the plot. */
export function spreadLabels(places: readonly number[], distance: number): number[] {
  const order = places.map((_, index) => index).toSorted((one, other) => places[one]! - places[other]!);
  const spread = [...places];
  for (let i = 1; i < order.length; i++) {
    spread[order[i]!] = Math.max(spread[order[i]!]!, spread[order[i - 1]!]! + distance);
  }
  let ceiling = 1;
  for (const index of order.toReversed()) {
    spread[index] = Math.min(spread[index]!, ceiling);
    ceiling = spread[index] - distance;
  }
  return spread;
}

/** The chart of a trend: what both painters draw. All lines are of one metric. */
export function trendSpec(words: Words, lines: readonly TrendLine[], periods: readonly string[]): TrendSpec {
  const { metric } = lines[0]!.series;
  // Those that lie ahead of the first year or hold always, each value once.
  const ahead = lines[0]!.series.targets.filter(({ period }) => !period || period >= periods[0]!);
  const targets = [...new Map(ahead.map((target) => [target.value, target])).values()].slice(0, 2);
  const values = lines.flatMap(({ series }) =>
    periods.flatMap((period) => {
      const cell = series.cell(period);
      return cell.shown ? [cell.value] : [];
    }),
  );
  const scale = niceScale([...values, ...targets.map(({ value }) => value)], honestSpan(metric), axisLimits(metric));
  const xOf = (index: number): number => (periods.length === 1 ? 0.5 : index / (periods.length - 1));
  const series = lines.map((line, style) => seriesView(words, line, style, periods, scale, xOf));
  const labels = spreadLabels(
    series.map(({ labelY }) => labelY),
    labelDistance,
  );
  return {
    kind: 'trend',
    rtl: words.rtl,
    scale,
    ticks: valueTicks(words, metric, scale),
    periods: periods.map((label, index) => ({
      at: xOf(index),
      label,
      every: thinning(periods.length - 1 - index, periods.length),
    })),
    series: series.map((one, index) => ({ ...one, labelY: labels[index]! })),
    targets: targets.map((target) => ({
      value: target.value,
      y: position(target.value, scale),
      text: targetText(words, metric, target),
      period: target.period,
    })),
    breaks: breaksOf(words, lines, periods).map(([index, text]) => ({ x: (xOf(index - 1) + xOf(index)) / 2, text })),
    axisLabel: axisLabel(words, metric),
    unit: metric.unit,
    decimals: decimalsOf(metric),
  };
}

/** What a value axis measures, with its unit. */
export function axisLabel(words: Words, metric: Metric): string {
  const name = words.text(metric.name);
  if (metric.unit === 'points') return words.say('axis.points', { name });
  return metric.unit === 'percent' ? words.say('axis.percent', { name }) : name;
}

/** Places of breaks (before which period) and what is said about them. */
function breaksOf(words: Words, lines: readonly TrendLine[], periods: readonly string[]): [number, string][] {
  const notes = lines.flatMap(({ series }) => series.notes).filter(({ kind }) => kind === 'break');
  return periods.flatMap((period, index): [number, string][] => {
    const texts = new Set(notes.filter((note) => note.period === period).map(({ text }) => words.text(text)));
    return index > 0 && texts.size > 0 ? [[index, [...texts].join(' ')]] : [];
  });
}

function seriesView(
  words: Words,
  { id, name, series }: TrendLine,
  style: number,
  periods: readonly string[],
  scale: AxisScale,
  xOf: (index: number) => number,
): SeriesView {
  const { metric, breaks } = series;
  const points: PointView[] = [];
  const gaps: GapInSeries[] = [];
  let joinable = false;
  periods.forEach((period, index) => {
    const cell = series.cell(period);
    const text = cellText(words, metric, cell);
    const x = xOf(index);
    if (cell.shown) {
      const detail = [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · ');
      const joined = joinable && !breaks.has(period);
      const { value, small, coded } = cell;
      points.push({ period, x, y: position(value, scale), value, text, detail, small, coded, joined });
    } else gaps.push({ period, x, text });
    joinable = cell.shown;
  });
  const last = points.at(-1);
  return { id, name, style, points, gaps, labelY: last?.y ?? 0, latest: (last ?? gaps.at(-1))?.text ?? '' };
}
