import { edge, ink, muted, paper, series } from './colours.ts';
import type { Sheet } from './sheet.ts';
import type { Attributes } from './xml.ts';

/** Outlines and dashes of the five series: those of the SVG painter (marker.ts, chart.styles.ts), as a test sees to. */
const outlines = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  'M-3.6,-3.6h7.2v7.2h-7.2z',
  'M0,-4.8L4.157,2.4H-4.157z',
  'M0,-5.2L5.2,0L0,5.2L-5.2,0z',
  'M-4,-4L4,4M4,-4L-4,4',
];
const dashes = [undefined, '6 4', '2 4.5', '8 3 2 3', '1 5'];

/** The line of a series. */
export function lineLook(style: number): Attributes {
  return {
    stroke: series[style % 5],
    'stroke-width': 2.5,
    'stroke-linecap': 'round',
    'stroke-dasharray': dashes[style % 5],
    fill: 'none',
  };
}

/** The marker of a series; hollow for small groups. */
export function marker(sheet: Sheet, style: number, small: boolean, x: number, y: number): void {
  const colour = series[style % 5];
  sheet.shape(outlines[style % 5]!, x, y, { stroke: colour, 'stroke-width': 2, fill: small ? paper : colour });
}

export const looks = {
  target: { stroke: ink, 'stroke-width': 2, 'stroke-dasharray': '9 5' },
  break: { stroke: muted, 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
  reference: { stroke: muted, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' },
  interval: { stroke: edge, 'stroke-width': 2 },
  before: { stroke: edge, 'stroke-width': 1.5, fill: paper },
} satisfies Record<string, Attributes>;

/** Width of a key: the line and the marker as they are drawn. */
export const keyWidth = 28;

/** The key of a series, its middle at the height `y`. */
export function seriesKey(sheet: Sheet, style: number, x: number, y: number): void {
  sheet.line([x + 1, y], [x + keyWidth - 1, y], lineLook(style));
  marker(sheet, style, false, x + keyWidth / 2, y);
}
