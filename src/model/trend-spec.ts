import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { decimalsOf, type Dataset } from './dataset.ts';
import { cellText, peopleText, smallText, targetValue } from './phrases.ts';
import { niceScale, position, type AxisScale } from './scale.ts';
import type { GapInSeries, PointView, SeriesView, TickView, TrendSpec } from './view.ts';

/** One line of a trend: a group of an organization. */
export interface TrendLine {
  id: string;
  /** Short, for the label beside the line. */
  name: string;
  /** For sentences. */
  fullName: string;
  organization: Organization;
  metric: Metric;
  group: string;
}

/** Distance of direct labels, as a fraction of the plot's height: one line of text in a plot of twelve. */
const labelDistance = 0.105;

/** Bounds of a metric's axis. */
export function axisLimits(metric: Metric): readonly [number, number] {
  return metric.range ?? (metric.unit === 'percent' ? [0, 100] : [-Infinity, Infinity]);
}

/** The shortest span of an axis that does not blow up a small difference. */
export function honestSpan(metric: Metric): number {
  return metric.unit === 'percent' ? 10 : metric.unit === 'points' ? 20 : 4;
}

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
export function thinning(fromEnd: number): number {
  return fromEnd % 4 === 0 ? 1 : fromEnd % 2 === 0 ? 2 : 4;
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
    ceiling = spread[index]! - distance;
  }
  return spread;
}

/** The chart of a trend: what both painters draw. */
export function trendSpec(
  words: Words,
  dataset: Dataset,
  metric: Metric,
  lines: readonly TrendLine[],
  periods: readonly string[],
): TrendSpec {
  const targets = targetsOf(dataset, lines[0]!, periods);
  const values = lines.flatMap((line) =>
    periods.flatMap((period) => {
      const cell = dataset.cell(line.organization.id, metric.id, line.group, period);
      return cell.shown ? [cell.value] : [];
    }),
  );
  const scale = niceScale([...values, ...targets.map(({ value }) => value)], honestSpan(metric), axisLimits(metric));
  const xOf = (index: number): number => (periods.length === 1 ? 0.5 : index / (periods.length - 1));
  const series = lines.map((line, style) => seriesOf(words, dataset, line, style, periods, scale, xOf));
  const labels = spreadLabels(
    series.map(({ labelY }) => labelY),
    labelDistance,
  );
  const breaks = new Map<number, Set<string>>();
  for (const line of lines) {
    for (const note of dataset.breaks(line.organization.id, metric.id, line.group)) {
      const index = periods.indexOf(note.period);
      if (index < 1) continue;
      const texts = breaks.get(index) ?? new Set();
      breaks.set(index, texts.add(words.text(note.text)));
    }
  }
  return {
    kind: 'trend',
    rtl: words.rtl,
    scale,
    ticks: valueTicks(words, metric, scale),
    periods: periods.map((label, index) => ({ at: xOf(index), label, every: thinning(periods.length - 1 - index) })),
    series: series.map((one, index) => ({ ...one, labelY: labels[index]! })),
    targets: targets.map(({ value, text }) => ({
      value,
      text: words.say('target.line', { text, value: targetValue(words, metric, value) }),
      y: position(value, scale),
    })),
    breaks: [...breaks].map(([index, texts]) => ({ x: (xOf(index - 1) + xOf(index)) / 2, text: [...texts].join(' ') })),
    axisLabel: words.say(
      metric.unit === 'points' ? 'axis.points' : metric.unit === 'percent' ? 'axis.percent' : 'axis.value',
      { name: words.text(metric.name) },
    ),
  };

  function targetsOf(data: Dataset, line: TrendLine, years: readonly string[]): { value: number; text: string }[] {
    const found = data
      .targets(line.organization.id, metric.id, line.group)
      .filter(({ period }) => !period || period >= years[0]!);
    const values = new Map(
      found.map(({ value, label, period }) => {
        const name = words.text(label) || words.say('target');
        return [value, { value, text: period ? words.say('target.due', { label: name, period }) : name }];
      }),
    );
    return [...values.values()].slice(0, 2);
  }
}

function seriesOf(
  words: Words,
  dataset: Dataset,
  line: TrendLine,
  style: number,
  periods: readonly string[],
  scale: AxisScale,
  xOf: (index: number) => number,
): SeriesView {
  const { organization, metric, group } = line;
  const broken = new Set(dataset.breaks(organization.id, metric.id, group).map(({ period }) => period));
  const points: PointView[] = [];
  const gaps: GapInSeries[] = [];
  let joinable = false;
  periods.forEach((period, index) => {
    const cell = dataset.cell(organization.id, metric.id, group, period);
    if (!cell.shown) {
      joinable = false;
      gaps.push({ period, x: xOf(index), text: cellText(words, metric, cell) });
      return;
    }
    points.push({
      period,
      x: xOf(index),
      y: position(cell.value, scale),
      value: cell.value,
      text: cellText(words, metric, cell),
      detail: [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · '),
      small: cell.small,
      joined: joinable && !broken.has(period),
    });
    joinable = true;
  });
  const last = points.at(-1);
  return {
    id: line.id,
    name: line.name,
    style,
    points,
    gaps,
    labelY: last?.y ?? 0,
    latest: last?.text ?? gaps.at(-1)?.text ?? '',
  };
}
