import { PointElement, type ChartArea, type ChartMeta, type Plugin } from 'chart.js';
import type { Mark } from './frame.ts';

/** How much of a mark's colour is there, from 0 to 1. */
export type Strength = (mark: Mark) => number;

/** What the types of Chart.js leave out: without first point and number, a line whose segments differ is not drawn. */
interface DrawnLine {
  draw(context: CanvasRenderingContext2D, area: ChartArea, first: number, count: number): void;
}

/** Stretches of marks that belong to one series or row, as [first, count]. */
function stretches(marks: readonly Mark[]): [number, number][] {
  const found: [number, number][] = [];
  marks.forEach(({ owner }, index) => {
    const last = found.at(-1);
    if (last && marks[index - 1]?.owner === owner) last[1] += 1;
    else found.push([index, 1]);
  });
  return found;
}

/**
 * All lines first, then all markers, as in the SVG: no line runs over the marker of another series. What is strong goes
 * over what is weak.
 */
export function linesThenMarkers(strength: Strength): Plugin<'line'> {
  return {
    id: 'lines-then-markers',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea } = chart;
      const metas = chart.getSortedVisibleDatasetMetas() as ChartMeta<'line'>[];
      const parts = metas.flatMap((meta) => {
        const marks = chart.data.datasets[meta.index]!.data as unknown as Mark[];
        return stretches(marks).map(([first, count]) => ({ meta, first, count, alpha: strength(marks[first]!) }));
      });
      parts.sort((one, other) => one.alpha - other.alpha);
      ctx.save();
      for (const { meta, first, count, alpha } of parts) {
        ctx.globalAlpha = alpha;
        (meta.dataset as unknown as DrawnLine).draw(ctx, chartArea, first, count);
      }
      for (const { meta, first, count, alpha } of parts) {
        ctx.globalAlpha = alpha;
        for (const point of meta.data.slice(first, first + count))
          if (point instanceof PointElement) point.draw(ctx, chartArea);
      }
      ctx.restore();
      return false;
    },
  };
}
