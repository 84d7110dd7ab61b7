import type { Words } from '../../i18n/words.ts';
import type { GapOverTimeView } from '../../model/gap-over-time.ts';
import type { GapView } from '../../model/gap.ts';
import type { GapRowView } from '../../model/view.ts';
import { capital } from './capital.ts';
import { muted, raised, rule, series } from './colours.ts';
import { legend, type LegendItem } from './legend.ts';
import { keyWidth, looks, marker } from './series-marks.ts';
import { heightOf, Sheet } from './sheet.ts';
import { trendFigure } from './trend-figure.ts';
import { widthOf } from './widths.ts';

const size = 13;
/** Shares of the width that names and values get at most; the rest is for the marks. */
const most = { name: 0.3, value: 0.36 };
const gutter = 16;
const padding = 5;

interface Cell {
  text: string;
  size: number;
  bold?: boolean;
  fill?: string;
}

/** What stands at the two ends of a row. */
function cells({ name, people, text, difference, x }: GapRowView): { first: Cell[]; last: Cell[] } {
  const hidden = x === undefined;
  return {
    first: [
      { text: name, size: 14, bold: true },
      { text: people, size, fill: muted },
    ],
    last: [
      { text, size: hidden ? size : 14, bold: !hidden },
      { text: difference, size, fill: muted },
    ],
  };
}

/** Paragraphs below each other, as high as their lines. */
function column(paragraphs: readonly Cell[], width: number, rtl: boolean): Sheet {
  const sheet = new Sheet(width, rtl);
  for (const { text, ...look } of paragraphs) sheet.write(text, look);
  return sheet;
}

/** As wide as the longest text needs, up to a share of the width. */
function columnWidth(paragraphs: readonly Cell[], limit: number): number {
  return Math.min(limit, Math.max(...paragraphs.map((cell) => widthOf(cell.text, cell.size, cell.bold))) + 1);
}

function marks(sheet: Sheet, row: GapRowView, y: number, place: (at: number) => number): void {
  if (row.x === undefined) return;
  if (row.interval) sheet.line([place(row.interval.from), y], [place(row.interval.to), y], looks.interval);
  if (row.before) point(sheet, place(row.before.x), y, 3.5, looks.before);
  if (row.reference) marker(sheet, 3, row.small, place(row.x), y);
  else dot(sheet, row.small, place(row.x), y);
}

function point(sheet: Sheet, x: number, y: number, radius: number, look: Record<string, string | number>): void {
  sheet.add('circle', { cx: sheet.across(x), cy: y, r: radius, ...look });
}

function dot(sheet: Sheet, small: boolean, x: number, y: number): void {
  point(sheet, x, y, 5.5, { stroke: series[0], 'stroke-width': 2, fill: small ? 'none' : series[0] });
}

/** The groups in the feed's order on one axis, each with its number, its people and its distance from the reference. */
export function gapPicture({ chart, period, previousPeriod, referenceName, locale }: GapView, width: number): Sheet {
  const { rows, ticks, referenceX, rtl, axisLabel } = chart;
  const sheet = new Sheet(width, rtl);
  sheet.write(`${axisLabel} · ${period}`, { size, fill: muted });
  const years = [capital(period, locale), capital(previousPeriod, locale)] as const;
  const texts = rows.map(cells);
  const names = columnWidth(
    texts.flatMap(({ first }) => first),
    most.name * width,
  );
  const values = columnWidth(
    texts.flatMap(({ last }) => last),
    most.value * width,
  );
  const place = (at: number): number => names + gutter + at * (width - names - values - 2 * gutter);
  const columns = texts.map(({ first, last }) => [column(first, names, rtl), column(last, values, rtl)] as const);
  const heights = columns.map((pair) => Math.max(...pair.map(({ height }) => height)) + 2 * padding);

  const top = sheet.height + 6;
  const bottom = top + heights.reduce((sum, height) => sum + height, 0);
  let y = top;
  rows.forEach(({ reference }, index) => {
    if (reference) sheet.box(-8, y, width + 16, heights[index]!, { fill: raised });
    sheet.line([0, y], [width, y], { stroke: rule });
    y += heights[index]!;
  });
  for (const { at } of ticks) sheet.line([place(at), top], [place(at), bottom], { stroke: rule });
  if (referenceX !== undefined) sheet.line([place(referenceX), top], [place(referenceX), bottom], looks.reference);
  y = top;
  rows.forEach((row, index) => {
    const [first, last] = columns[index]!;
    const height = heights[index]!;
    sheet.place(first, 0, y + (height - first.height) / 2);
    sheet.place(last, width - values, y + (height - last.height) / 2);
    marks(sheet, row, y + height / 2, place);
    y += height;
  });
  axis(sheet, ticks, place, bottom + 14);
  sheet.height = bottom + 14 + heightOf(0.5, size);
  sheet.append(legend(keys(referenceX === undefined ? '' : referenceName, ...years), width, rtl), 8);
  return sheet;
}

function axis(sheet: Sheet, ticks: GapView['chart']['ticks'], place: (at: number) => number, y: number): void {
  let end = -Infinity;
  for (const { at, label } of ticks) {
    const half = widthOf(label, size) / 2;
    if (place(at) - half < end) continue;
    sheet.label(label, place(at), y, { size, fill: muted, anchor: 'middle' });
    end = place(at) + half + 8;
  }
}

function keys(reference: string, period: string, previous: string): LegendItem[] {
  const middle = keyWidth / 2;
  const items: LegendItem[] = [{ text: period, draw: (sheet, x, y) => dot(sheet, false, x + middle, y) }];
  if (previous) items.push({ text: previous, draw: (sheet, x, y) => point(sheet, x + middle, y, 3.5, looks.before) });
  if (reference)
    items.push({
      text: reference,
      draw: (sheet, x, y) => {
        sheet.line([x + middle, y - 11], [x + middle, y + 11], looks.reference);
        marker(sheet, 3, false, x + middle, y);
      },
    });
  return items;
}

/** Each group's own course, and what became of each gap that is drawn. */
export function gapTimePicture(words: Words, { chart, choices, courses }: GapOverTimeView, width: number): Sheet {
  const sheet = new Sheet(width, chart.rtl);
  sheet.append(trendFigure(words, chart, width, true));
  const shown = new Set(choices.filter((choice) => choice.shown).map(({ name }) => name));
  const told = courses.filter(({ name }) => shown.has(name));
  const names = columnWidth(
    told.map(({ name }) => ({ text: name, size: 14, bold: true })),
    most.name * width,
  );
  told.forEach(({ name, text }, index) => {
    const pair = [
      column([{ text: name, size: 14, bold: true }], names, chart.rtl),
      column([{ text, size: 14 }], width - names - gutter, chart.rtl),
    ] as const;
    const top = sheet.height + (index === 0 ? 16 : 8);
    sheet.place(pair[0], 0, top);
    sheet.place(pair[1], names + gutter, top);
    sheet.height = top + Math.max(...pair.map(({ height }) => height));
  });
  return sheet;
}
