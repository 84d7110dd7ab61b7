import { svg, type SVGTemplateResult } from 'lit';

/** A fraction of the plot area as an SVG length. Percentages need no measuring, so a chart is right at every width. */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1e5) / 1e3}%`;
}

/** Horizontal place, mirrored for right-to-left pages. */
export function across(x: number, rtl: boolean): string {
  return percent(rtl ? 1 - x : x);
}

/** Outlines of the five markers, around 0,0, about 9 px across. Series differ by shape, dash and label, not by colour alone. */
const outlines = [
  // A circle, which needs none.
  '',
  'M-3.6,-3.6h7.2v7.2h-7.2z',
  'M0,-4.8L4.157,2.4H-4.157z',
  'M0,-5.2L5.2,0L0,5.2L-5.2,0z',
  'M-4,-4L4,4M4,-4L-4,4',
];

/** Classes of a mark. */
export function look(style: number, small: boolean): string {
  return `mark s${style}${small ? ' small' : ''}`;
}

/** The marker of a series; hollow for small groups. */
export function marker(style: number, small: boolean, x: string, y: string): SVGTemplateResult {
  // Circles can be placed in percent; a path can in an svg of its own, which takes twice as long to draw.
  if (style % 5 === 0) return svg`<circle class=${look(style, small)} cx=${x} cy=${y} r="4"></circle>`;
  return svg`<svg x=${x} y=${y} overflow="visible"><path class=${look(style, small)} d=${outlines[style % 5]!}></path></svg>`;
}
