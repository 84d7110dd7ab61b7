import type { GaugeView } from '../../model/gauge.ts';
import { border, edge, ink, rule, series } from './colours.ts';
import type { Sheet } from './sheet.ts';
import { element, type Attributes } from './xml.ts';

/** A half circle around 100,100, 200 wide, as the SVG painter draws it. */
function point(fraction: number, radius: number): string {
  const angle = Math.PI * (1 - fraction);
  return `${(100 + radius * Math.cos(angle)).toFixed(2)},${(100 - radius * Math.sin(angle)).toFixed(2)}`;
}

function arc(from: number, to: number, radius: number): string {
  return `M${point(from, radius)}A${radius},${radius} 0 0 1 ${point(to, radius)}`;
}

/** Height of a dial, as a share of its width. */
export const dialRatio = 0.52;

/** The dial of a gauge at the top of a sheet, `width` wide: bands outside, the value inside, the goal as a mark across. */
export function dial(sheet: Sheet, { at, bands, target }: GaugeView, x: number, width: number): void {
  const scale = Number((width / 200).toFixed(3));
  const left = Number(sheet.across(x).toFixed(2));
  const paths: Attributes[] = bands.map(({ from, to, current }, index) => ({
    d: arc(from + (index > 0 ? 0.008 : 0), to, 91),
    stroke: current ? edge : border,
    'stroke-width': current ? 10 : 6,
  }));
  paths.push({ d: arc(0, 1, 74), stroke: rule, 'stroke-width': 18 });
  if (at) paths.push({ d: arc(0, at, 74), stroke: series[0], 'stroke-width': 18 });
  if (at !== undefined) paths.push({ d: `M${point(at, 62)}L${point(at, 86)}`, stroke: ink, 'stroke-width': 2 });
  if (target) paths.push({ d: `M${point(target.at, 60)}L${point(target.at, 99)}`, stroke: ink, 'stroke-width': 3 });
  const transform = `translate(${left} 0) scale(${sheet.rtl ? -scale : scale} ${scale})`;
  sheet.marks.push(
    element(
      'g',
      { transform, fill: 'none' },
      paths.map((path) => element('path', path)),
    ),
  );
}
