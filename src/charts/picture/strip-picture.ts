import type { Words } from '../../i18n/words.ts';
import type { DistributionView } from '../../model/distribution.ts';
import type { StripPoint, StripSpec } from '../../model/distribution-spec.ts';
import { edge, muted, paper, rule, series } from './colours.ts';
import { legend, type LegendItem } from './legend.ts';
import { keyWidth, looks } from './series-marks.ts';
import { heightOf, Sheet } from './sheet.ts';
import { widthOf } from './widths.ts';
import type { Attributes } from './xml.ts';

const size = 13;
/** Room for half a label at each end of the axis. */
const margin = 24;

/** Outlines around a place: those of the SVG painter (strip-svg.ts). */
const shapes = {
  dot: (x: number, y: number, r: number) => `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`,
  diamond: (x: number, y: number, r: number) => `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`,
  triangle: (x: number, y: number, r: number) =>
    `M${x - r},${y - Math.abs(r)}l${2 * r},${Math.abs(r)}l${-2 * r},${Math.abs(r)}z`,
};

const full = { fill: edge };
const hollow = { fill: paper, stroke: edge, 'stroke-width': 1.6 };
const chosenLook = (small: boolean): Attributes => ({
  fill: small ? paper : series[0],
  stroke: series[0],
  'stroke-width': 2.5,
});
const lead = { stroke: series[0], 'stroke-width': 2 };
const dashes = ['7 4', '2 3', '9 3 2 3'];
const reference = (style: number): Attributes => ({ ...looks.reference, 'stroke-dasharray': dashes[style] });

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The dots of schools on one axis, with the lines of reference named above, and the key to it all. */
export function stripPicture(words: Words, view: DistributionView, width: number): Sheet {
  const { strip, period } = view;
  const sheet = new Sheet(width, view.rtl);
  if (!strip) return sheet;
  sheet.write(`${strip.axisLabel} · ${period}`, { size, fill: muted });
  const room = width - 2 * margin;
  const place = (at: number): number => margin + at * room;
  const top = names(sheet, view, strip, place);
  const height = (strip.height * room) / strip.width;
  background(sheet, strip, place, top, height);
  marks(sheet, strip, place, top, height);
  for (const { name, top: from } of strip.strips)
    sheet.label(name, margin, top + from * height + 12, { size, bold: true, ground: false });
  const bottom = top + height;
  axis(sheet, strip, place, bottom + 14);
  sheet.height = bottom + 14 + heightOf(0.5, size);
  const { better } = strip;
  if (better) {
    // Said at the end of the axis that it is about.
    const [x, anchor] = better.end === 'end' ? ([width - margin, 'end'] as const) : ([margin, 'start'] as const);
    sheet.label(better.text, x, sheet.height + 12, { size, fill: muted, anchor });
    sheet.height += heightOf(1, size) + 4;
  }
  sheet.append(legend(keys(words, view, strip), width, view.rtl), 8);
  return sheet;
}

/** Each in a row of its own, beside the line that leads down from it. Returns where the plot begins. */
function names(sheet: Sheet, { chosen }: DistributionView, strip: StripSpec, place: (at: number) => number): number {
  const point = chosenOf(strip);
  const labels = [
    ...(point && chosen ? [{ x: point.x, text: chosen.label, look: lead as Attributes }] : []),
    ...strip.references.flatMap(({ x, label, style }) =>
      x === undefined ? [] : [{ x, text: label, look: reference(style) }],
    ),
  ].toSorted((one, other) => one.x - other.x);
  const top = sheet.height + 8;
  const row = heightOf(1, size) + 2;
  const bottom = top + labels.length * row;
  labels.forEach(({ x, text, look }, index) => {
    const y = top + index * row;
    const before = place(x) + 6 + widthOf(text, size) > sheet.width;
    sheet.line([place(x), y], [place(x), bottom], look);
    sheet.label(text, place(x) + (before ? -6 : 6), y + row / 2, { size, anchor: before ? 'end' : 'start' });
  });
  return bottom;
}

function background(
  sheet: Sheet,
  { strips, middle, ticks, references }: StripSpec,
  place: (at: number) => number,
  top: number,
  height: number,
): void {
  const first = strips[0]!;
  if (middle)
    sheet.box(place(middle.from), top, place(middle.to) - place(middle.from), first.bottom * height, { fill: rule });
  for (const { at } of ticks) sheet.line([place(at), top], [place(at), top + height], { stroke: rule });
  for (const { top: from } of strips.slice(1))
    sheet.line([place(0), top + from * height], [place(1), top + from * height], { stroke: rule });
  for (const { x, style } of references)
    if (x !== undefined) sheet.line([place(x), top], [place(x), top + height], reference(style));
}

function marks(sheet: Sheet, strip: StripSpec, place: (at: number) => number, top: number, height: number): void {
  const radius = (strip.radius * height) / strip.height;
  const points = strip.strips.flatMap((one) => one.points).filter(({ chosen }) => !chosen);
  const draw = (
    of: readonly StripPoint[],
    shape: (point: StripPoint, x: number, y: number) => string,
    look: Attributes,
  ) => {
    if (of.length === 0) return;
    const d = of.map((point) => shape(point, rounded(sheet.across(place(point.x))), rounded(top + point.y * height)));
    sheet.add('path', { d: d.join(''), ...look, ...(strip.dense ? { opacity: 0.5 } : {}) });
  };
  const exact = points.filter(({ coded }) => !coded);
  const r = rounded(radius);
  draw(
    exact.filter(({ small }) => !small),
    (_, x, y) => shapes.dot(x, y, r),
    full,
  );
  draw(
    exact.filter(({ small }) => small),
    (_, x, y) => shapes.dot(x, y, rounded(Math.max(0.6, radius - 0.8))),
    hollow,
  );
  const away = ({ coded }: StripPoint): number => r * ((coded === 'above') === strip.rtl ? -1 : 1);
  draw(
    points.filter(({ coded }) => coded),
    (point, x, y) => shapes.triangle(x, y, away(point)),
    hollow,
  );
  const chosen = chosenOf(strip);
  if (!chosen) return;
  const [x, y] = [place(chosen.x), top + chosen.y * height];
  sheet.line([x, top], [x, y], lead);
  const outline = shapes.diamond(rounded(sheet.across(x)), rounded(y), rounded(Math.max(9, 1.7 * radius)));
  sheet.add('path', { d: outline, fill: paper, stroke: paper, 'stroke-width': 6 });
  sheet.add('path', { d: outline, ...chosenLook(chosen.small) });
}

function chosenOf({ strips }: StripSpec): StripPoint | undefined {
  return strips.flatMap(({ points }) => points).find((point) => point.chosen);
}

function axis(sheet: Sheet, { ticks }: StripSpec, place: (at: number) => number, y: number): void {
  for (const { at, label } of ticks) sheet.label(label, place(at), y, { size, fill: muted, anchor: 'middle' });
}

function keys(
  words: Words,
  { chosen, hasSmall, hasCoded }: DistributionView,
  { references, middle }: StripSpec,
): LegendItem[] {
  const middleOf = keyWidth / 2;
  const shaped =
    (outline: (x: number, y: number) => string, look: Attributes): LegendItem['draw'] =>
    (sheet, x, y) =>
      sheet.add('path', { d: outline(rounded(sheet.across(x + middleOf)), rounded(y)), ...look });
  const valued = (name: string, value: string): string => words.say('strip.key.value', { name, value });
  const items: LegendItem[] = [];
  if (chosen)
    items.push({
      text: valued(chosen.name, [chosen.text, chosen.people].filter(Boolean).join(' · ')),
      draw: shaped((x, y) => shapes.diamond(x, y, 7), chosenLook(false)),
    });
  for (const { name, text, style, x: at } of references)
    items.push({
      text: valued(name, text),
      draw: (sheet, x, y) => {
        if (at !== undefined) sheet.line([x + middleOf, y - 9], [x + middleOf, y + 9], reference(style));
      },
    });
  items.push({ text: words.say('strip.key.school'), draw: shaped((x, y) => shapes.dot(x, y, 5), full) });
  if (hasSmall)
    items.push({ text: words.say('strip.key.small'), draw: shaped((x, y) => shapes.dot(x, y, 4.2), hollow) });
  if (hasCoded)
    items.push({ text: words.say('strip.key.coded'), draw: shaped((x, y) => shapes.triangle(x, y, 5), hollow) });
  if (middle)
    items.push({ text: middle.text, draw: (sheet, x, y) => sheet.box(x + 2, y - 6, keyWidth - 4, 12, { fill: rule }) });
  return items;
}
