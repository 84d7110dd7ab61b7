import type { Words } from '../../i18n/words.ts';
import type { SeriesView, TrendSpec } from '../../model/view.ts';
import { apart } from './apart.ts';
import { capital } from './capital.ts';
import { muted, rule } from './colours.ts';
import { legend, type LegendItem } from './legend.ts';
import { keyWidth, lineLook, looks, marker, seriesKey } from './series-marks.ts';
import { heightOf, Sheet } from './sheet.ts';
import { widthOf } from './widths.ts';
import { clipped } from './wrap.ts';

const plotHeight = 290;
/** Of everything that is written on a chart. */
const size = 13;
/** The direct labels get no more of the width than this. */
const labelWidth = 140;
/** From the end of the lines to the direct labels. */
const labelInset = 32;

interface Plot {
  sheet: Sheet;
  /** Where the lines of the grid begin. The first year may stand a little further in. */
  start: number;
  /** Places of fractions of the plot. */
  x: (at: number) => number;
  y: (at: number) => number;
}

function axes({ sheet, start, x, y }: Plot, { ticks, periods, targets, breaks, scale }: TrendSpec): void {
  for (const { at, label } of ticks) {
    const zero = scale.min < 0 && Math.abs(at + scale.min / (scale.max - scale.min)) < 1e-9;
    sheet.line([start, y(at)], [x(1), y(at)], { stroke: zero ? muted : rule });
    sheet.label(label, start - 8, y(at), { size, fill: muted, anchor: 'end' });
  }
  for (const { x: at } of breaks) sheet.line([x(at), y(1)], [x(at), y(0)], looks.break);
  for (const { y: at } of targets) sheet.line([start, y(at)], [x(1), y(at)], looks.target);
  // From the latest year backwards, so that this one always has its label.
  let end = Infinity;
  for (const { at, label } of periods.toReversed()) {
    const half = widthOf(label, size) / 2;
    if (x(at) + half > end) continue;
    sheet.label(label, x(at), y(0) + 20, { size, fill: muted, anchor: 'middle' });
    end = x(at) - half - 10;
  }
}

function line({ sheet, x, y }: Plot, { style, points }: SeriesView): void {
  let path = '';
  points.forEach(({ x: atX, y: atY, joined }, index) => {
    const place = `${sheet.across(x(atX)).toFixed(2)},${y(atY).toFixed(2)}`;
    path += joined && index > 0 ? `L${place}` : `M${place}`;
  });
  if (/L/.test(path)) sheet.add('path', { d: path, ...lineLook(style) });
}

interface DirectLabel {
  lines: string[];
  style: number;
  small: boolean;
  /** Where the line ends. */
  end: number;
}

function directLabel({ name, style, points }: SeriesView): DirectLabel {
  const { y, small } = points.at(-1)!;
  return { lines: clipped(name, labelWidth, size, 2), style, small, end: y };
}

/** The name of each line at its end, with its marker, since it may have to give way to a neighbour's. */
function directLabels({ sheet, x, y }: Plot, labels: readonly DirectLabel[]): void {
  const heights = labels.map(({ lines }) => heightOf(lines.length, size));
  const ends = labels.map(({ end }) => y(end));
  const places = apart(ends, heights, y(1) - 12, y(0) + 12);
  labels.forEach(({ lines, style, small }, index) => {
    const top = places[index]! - heights[index]! / 2;
    marker(sheet, style, small, x(1) + 20, top + heightOf(0.5, size));
    sheet.lines(lines, x(1) + labelInset, top, { size });
  });
}

/** The widest value of a lone line, if there is room at its points for all of them; 0 otherwise. */
function valueWidth([alone, ...others]: readonly SeriesView[], room: number): number {
  if (!alone || others.length > 0) return 0;
  const widest = Math.max(...alone.points.map(({ text }) => widthOf(text, size, true)));
  const steps = alone.points.slice(1).map(({ x }, index) => x - alone.points[index]!.x);
  return widest + 4 < Math.min(...steps) * (room - widest) ? widest : 0;
}

function values({ sheet, x, y }: Plot, { points }: SeriesView): void {
  points.forEach(({ x: atX, y: atY, text }, index) => {
    const before = points[index - 1]?.y ?? atY;
    const after = points[index + 1]?.y ?? atY;
    // Away from the line: below where it comes from above on both sides.
    const below = before + after > 2 * atY && y(atY) + 26 < y(0);
    sheet.label(text, x(atX), y(atY) + (below ? 17 : -16), { size, bold: true, anchor: 'middle', ground: true });
  });
}

/** A trend with axes, targets, breaks, lines, direct labels and a key; `latest` puts the lines and their values into it. */
export function trendFigure(words: Words, spec: TrendSpec, width: number, latest: boolean): Sheet {
  const sheet = new Sheet(width, spec.rtl);
  sheet.write(spec.axisLabel, { size, fill: muted });
  const drawn = spec.series.filter(({ points }) => points.length > 0);
  const labels = drawn.length > 1 ? drawn.map(directLabel) : [];
  const [first, last] = [0, -1].map((index) => widthOf(spec.periods.at(index)!.label, size) / 2);
  const start = 8 + Math.max(...spec.ticks.map(({ label }) => widthOf(label, size)));
  const named = Math.max(...labels.flatMap(({ lines }) => lines.map((one) => widthOf(one, size))), 0);
  const written = valueWidth(drawn, width - start - last!);
  const left = Math.max(first!, start + written / 2);
  const right = Math.max(labels.length > 0 ? named + labelInset : 0, last!, written / 2);
  // Above the plot there may be the value of a point, or half a label.
  const top = sheet.height + 26;
  const plot: Plot = {
    sheet,
    start,
    x: (at) => left + at * (width - left - right),
    y: (at) => top + (1 - at) * plotHeight,
  };
  axes(plot, spec);
  for (const one of drawn) line(plot, one);
  for (const { style, points } of drawn) {
    for (const { x, y, small } of points) marker(sheet, style, small, plot.x(x), plot.y(y));
  }
  if (written > 0) values(plot, drawn[0]!);
  directLabels(plot, labels);
  sheet.height = top + plotHeight + 20 + heightOf(0.5, size);
  const keys = [...(latest ? seriesKeys(spec) : []), ...otherKeys(words, spec)];
  if (keys.length > 0) sheet.append(legend(keys, width, spec.rtl), 10);
  return sheet;
}

/** The key to everything that is not a line: targets, breaks, and the hollow marks of small groups. */
function otherKeys(words: Words, { series, targets, breaks }: TrendSpec): LegendItem[] {
  const middle = keyWidth / 2;
  const items = targets.map(({ text }): LegendItem => {
    return { text, draw: (sheet, x, y) => sheet.line([x, y], [x + keyWidth, y], looks.target) };
  });
  if (breaks.length > 0)
    items.push({
      text: words.say('ui.break'),
      draw: (sheet, x, y) => sheet.line([x + middle, y - 9], [x + middle, y + 9], looks.break),
    });
  const hollow = series.find(({ points }) => points.some(({ small }) => small));
  if (hollow)
    items.push({
      text: capital(words.say('cell.small'), words.locale),
      draw: (sheet, x, y) => marker(sheet, hollow.style, true, x + middle, y),
    });
  return items;
}

function seriesKeys({ series }: TrendSpec): LegendItem[] {
  return series.map(({ name, latest, style }) => ({
    text: `${name}: ${latest}`,
    draw: (sheet, x, y) => seriesKey(sheet, style, x, y),
  }));
}
