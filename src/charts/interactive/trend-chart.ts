import type { SeriesView, TrendSpec } from '../../model/view.ts';
import { bareOptions, type Frame, type Mark, type MarkChart, type MarkDataset } from './frame.ts';
import type { Palette } from './theme.ts';

/** Dashes by series style, as in the style sheet of the SVG. */
const dashes: readonly number[][] = [[], [6, 4], [2, 4.5], [8, 3, 2, 3], [1, 5]];

/** Markers by series style, with the radius at which they are as large as those of the SVG. */
export const markers = [
  { shape: 'circle', radius: 4 },
  { shape: 'rect', radius: 3.6 * Math.SQRT2 },
  { shape: 'triangle', radius: 4.8 },
  { shape: 'rectRot', radius: 5.2 },
  { shape: 'crossRot', radius: 4 * Math.SQRT2 },
] as const;

/** Points of a line, with a hole before each one that nothing leads to. */
function marksOf({ id: owner, points }: SeriesView): Mark[] {
  return points.flatMap((point, index) => {
    const mark = { x: point.x, y: point.y, owner, key: `${owner}\n${point.period}`, of: point };
    // The hole has a place on the axis all the same: Chart.js looks places up by halving.
    return point.joined || index === 0 ? [mark] : [{ x: point.x, y: Number.NaN, owner }, mark];
  });
}

function dataset(series: SeriesView, palette: Palette, raised: boolean): MarkDataset {
  const style = series.style % markers.length;
  const colour = (raised && palette.raised) || palette.series[style]!;
  const { shape, radius } = markers[style]!;
  const data = marksOf(series);
  const fill = data.map(({ of }) => (of?.small ? 'transparent' : colour));
  return {
    label: series.name,
    data,
    borderColor: colour,
    borderWidth: raised ? 4 : 2.5,
    borderCapStyle: 'round',
    borderDash: dashes[style]!,
    // Dashes begin anew at each point, as in the SVG; stretches of unlike style are drawn one by one.
    segment: style === 0 ? undefined : { borderDashOffset: ({ p0DataIndex }) => (p0DataIndex % 2) * 1e-6 },
    pointStyle: shape,
    pointRadius: radius,
    pointBorderColor: colour,
    pointBorderWidth: 2,
    pointBackgroundColor: fill,
    pointHoverRadius: radius + 2,
    pointHoverBorderColor: colour,
    pointHoverBorderWidth: 2.5,
    pointHoverBackgroundColor: fill,
  };
}

/** A trend for Chart.js: one dataset per series, in the order of the spec. `raised` is the series that stands out. */
export function trendChart(spec: TrendSpec, palette: Palette, frame: Frame, raised?: string): MarkChart {
  return {
    type: 'line',
    data: { datasets: spec.series.map((series) => dataset(series, palette, series.id === raised)) },
    options: bareOptions('x', spec.rtl, frame),
  };
}
