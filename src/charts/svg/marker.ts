import { svg, type SVGTemplateResult } from 'lit';

/** A fraction of the plot area as an SVG length. Percentages need no measuring, so a chart is right at every width. */
export function percent(fraction: number): string {
  return `${Number((fraction * 100).toFixed(3))}%`;
}

/** Horizontal place, mirrored for right-to-left pages. */
export function across(x: number, rtl: boolean): string {
  return percent(rtl ? 1 - x : x);
}

/** Outlines of the five markers, around 0,0, about 9 px across. Series differ by shape, dash and label, not by colour alone. */
const outlines = [
  'M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0',
  'M-3.6,-3.6h7.2v7.2h-7.2z',
  'M0,-4.8L4.157,2.4H-4.157z',
  'M0,-5.2L5.2,0L0,5.2L-5.2,0z',
  'M-4,-4L4,4M4,-4L-4,4',
];

/** The marker of a series; hollow for small groups. */
export function marker(style: number, small: boolean, x: string, y: string): SVGTemplateResult {
  // A nested svg is the only thing besides circles and lines that can be placed in percent.
  return svg`<svg x=${x} y=${y} overflow="visible"><path class="mark s${style} ${small ? 'small' : ''}" d=${outlines[style % 5]!}></path></svg>`;
}
