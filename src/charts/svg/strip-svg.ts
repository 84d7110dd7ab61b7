import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ReferenceLine, StripPoint, StripSpec } from '../../model/distribution-spec.ts';
import { across, percent } from './marker.ts';
import { plotArea } from './plot.ts';

/** A name above the plot, at what it names. */
interface Label {
  x: number;
  text: string;
  className: string;
}

/** Outlines around a place: a dot, a diamond, and a triangle that points to where the number is. */
const shapes = {
  dot: (x: number, y: number, r: number) => `M${x - r},${y}a${r},${r} 0 1,0 ${2 * r},0a${r},${r} 0 1,0 ${-2 * r},0`,
  diamond: (x: number, y: number, r: number) => `M${x},${y - r}l${r},${r}l${-r},${r}l${-r},${-r}z`,
  triangle: (x: number, y: number, r: number) =>
    `M${x - r},${y - Math.abs(r)}l${2 * r},${Math.abs(r)}l${-2 * r},${Math.abs(r)}z`,
};

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/**
 * All marks, in one path for each look: thousands of elements would cost a page more than the numbers that they stand for.
 * The drawing scales as a whole, so that dots which do not touch in one width touch in none.
 */
function marks({ strips, width, height, radius, rtl, dense }: StripSpec): TemplateResult {
  const points = strips.flatMap((strip) => strip.points);
  const path = (of: readonly StripPoint[], shape: (point: StripPoint, x: number, y: number) => string): string =>
    of.map((point) => shape(point, rounded(width * (rtl ? 1 - point.x : point.x)), rounded(height * point.y))).join('');
  const others = points.filter(({ chosen }) => !chosen);
  const exact = others.filter(({ coded }) => !coded);
  const chosen = points.filter((point) => point.chosen);
  // A line lies half inside and half outside of its outline.
  const hollow = Math.max(0.6, radius - 0.8);
  const away = ({ coded }: StripPoint): number => (radius + 0.5) * ((coded === 'above') === rtl ? -1 : 1);
  const outlines: [className: string, outline: string][] = [
    [
      'full',
      path(
        exact.filter(({ small }) => !small),
        (_, x, y) => shapes.dot(x, y, radius),
      ),
    ],
    [
      'small',
      path(
        exact.filter(({ small }) => small),
        (_, x, y) => shapes.dot(x, y, hollow),
      ),
    ],
    [
      'small',
      path(
        others.filter(({ coded }) => coded),
        (point, x, y) => shapes.triangle(x, y, away(point)),
      ),
    ],
    ['halo', path(chosen, (_, x, y) => shapes.diamond(x, y, Math.max(9, 1.7 * radius)))],
    [
      chosen[0]?.small ? 'chosen small' : 'chosen',
      path(chosen, (_, x, y) => shapes.diamond(x, y, Math.max(9, 1.7 * radius))),
    ],
  ];
  return html`<svg class="marks" viewBox="0 0 ${width} ${rounded(height)}" aria-hidden="true">
    ${outlines.map(([className, d]) => (d ? svg`<path class="dots ${className} ${dense ? 'dense' : ''}" d=${d}></path>` : nothing))}
  </svg>`;
}

function line(className: string, x: number, rtl: boolean, from = '0', to = '100%'): SVGTemplateResult {
  return svg`<line class=${className} x1=${across(x, rtl)} x2=${across(x, rtl)} y1=${from} y2=${to}></line>`;
}

/** What stands behind the marks: grid, middle half, lines of reference, and the names of strips. */
function grid({ ticks, middle, references, strips, rtl }: StripSpec): SVGTemplateResult {
  const chosen = strips.flatMap(({ points }) => points).find((point) => point.chosen);
  return svg`
    ${
      middle
        ? svg`<rect class="middle" x=${across(rtl ? middle.to : middle.from, rtl)} width=${percent(middle.to - middle.from)} y=${percent(strips[0]!.top)} height=${percent(strips[0]!.bottom - strips[0]!.top)}></rect>`
        : nothing
    }
    ${ticks.map(({ at }) => line('rule', at, rtl))}
    ${strips.slice(1).map(({ top }) => svg`<line class="rule" x1="0" x2="100%" y1=${percent(top)} y2=${percent(top)}></line>`)}
    ${references.map(({ x, style }) => (x === undefined ? nothing : line(`reference r${style}`, x, rtl)))}
    ${chosen ? line('lead', chosen.x, rtl, '0', percent(chosen.y)) : nothing}
    ${strips.map(
      ({ name, top }) =>
        svg`<text class="strip-name" x=${rtl ? '100%' : '0'} y=${percent(top)} dy="1.1em">${name}</text>`,
    )}`;
}

/**
 * Names in rows, each beside the line that leads down from it. All on one side of their lines where there is room: then,
 * in the order of their places, no line crosses a name.
 */
function labelRows(labels: readonly Label[]): (Label & { before: boolean })[] {
  const places = labels.map(({ x }) => x);
  const isBefore = ({ x }: Label): boolean =>
    Math.max(...places) <= 0.6 ? false : Math.min(...places) >= 0.4 ? true : x > 0.5;
  const sided = labels.map((label) => ({ ...label, before: isBefore(label) }));
  return [
    ...sided.filter(({ before }) => !before).toSorted((one, other) => one.x - other.x),
    ...sided.filter(({ before }) => before).toSorted((one, other) => other.x - one.x),
  ];
}

/** Only in wide charts: in narrow ones the key names everything. */
function labels(all: readonly Label[], rtl: boolean): TemplateResult {
  const rows = labelRows(all);
  return html`<svg class="labels" height=${`${rows.length * 1.5 + 0.3}em`} aria-hidden="true">
    ${rows.map(({ x, text, className, before }, index) => {
      const side = before === rtl ? '0.45em' : '-0.45em';
      return svg`${line(className, x, rtl, `${index * 1.5 + 0.2}em`)}
        <text x=${across(x, rtl)} dx=${side} y=${`${index * 1.5 + 1.1}em`} text-anchor=${before ? 'end' : 'start'}>${text}</text>`;
    })}
  </svg>`;
}

/**
 * The static picture of a strip chart: dots of schools on one axis, lines of reference, the chosen school with its
 * name. `plotName` is there if readers can go into the plot.
 */
export function stripChart(spec: StripSpec, chosenLabel: string, plotName: string): TemplateResult {
  const { references, strips, ticks, rtl } = spec;
  const chosen = strips.flatMap(({ points }) => points).find((point) => point.chosen);
  const named: Label[] = [
    ...(chosen ? [{ x: chosen.x, text: chosenLabel, className: 'lead' }] : []),
    ...references.flatMap(({ x, label, style }) =>
      x === undefined ? [] : [{ x, text: label, className: `reference r${style}` }],
    ),
  ];
  return html`<div class="strip">
    ${named.length > 0 ? labels(named, rtl) : nothing} ${plotArea(plotName, grid(spec), marks(spec))}
    <svg class="x-axis" aria-hidden="true">
      ${ticks.map(({ at, label }) => svg`<text x=${across(at, rtl)} y="1.5em" text-anchor="middle">${label}</text>`)}
    </svg>
  </div>`;
}

/** Samples of the marks, for the key. */
export function stripKey(look: 'chosen' | 'full' | 'small' | 'coded' | 'middle' | ReferenceLine): TemplateResult {
  const drawn = (): SVGTemplateResult => {
    if (typeof look === 'object')
      return svg`<line class="reference r${look.style}" x1="14" x2="14" y1="-2" y2="14"></line>`;
    if (look === 'middle') return svg`<rect class="middle" x="2" y="0" width="24" height="12"></rect>`;
    if (look === 'coded') return svg`<path class="dots small" d=${shapes.triangle(14, 6, 5)}></path>`;
    const outline = look === 'chosen' ? shapes.diamond(14, 6, 7) : shapes.dot(14, 6, look === 'small' ? 4.2 : 5);
    return svg`<path class="dots ${look}" d=${outline}></path>`;
  };
  return html`<svg class="key" width="28" height="12" aria-hidden="true">${drawn()}</svg>`;
}
