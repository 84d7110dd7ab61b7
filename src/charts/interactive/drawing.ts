import { PointElement, type ChartArea, type ChartMeta, type Plugin } from 'chart.js';
import type { Mark } from './frame.ts';

/** How much of a mark's colour is there, from 0 to 1. */
export type Strength = (mark: Mark) => number;

/** What the types of Chart.js leave out: without first point and number, a line whose segments differ is not drawn. */
interface DrawnLine {
  draw(context: CanvasRenderingContext2D, area: ChartArea, first: number, count: number): void;
}

/** Marks of a dataset that belong together, and how strong they are. */
interface Part {
  meta: ChartMeta<'line'>;
  first: number;
  count: number;
  strength: number;
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

/** Lines first, then markers, as in the SVG: no line runs over the marker of another series. */
function drawParts(ctx: CanvasRenderingContext2D, area: ChartArea, parts: readonly Part[]): void {
  for (const { meta, first, count } of parts) (meta.dataset as unknown as DrawnLine).draw(ctx, area, first, count);
  for (const { meta, first, count } of parts) {
    for (const point of meta.data.slice(first, first + count)) if (point instanceof PointElement) point.draw(ctx, area);
  }
}

/**
 * Draws everything itself, and tells Chart.js that there is nothing left to do. The faintest first, each as it looks in
 * full strength; then all that is there is made as much fainter than what comes next as it has to be. Drawn faint, a line
 * would shine through its own markers.
 */
export function linesThenMarkers(strength: Strength): Plugin<'line'> {
  return {
    id: 'lines-then-markers',
    beforeDatasetsDraw(chart) {
      const { ctx, chartArea, width, height } = chart;
      const metas = chart.getSortedVisibleDatasetMetas() as ChartMeta<'line'>[];
      const parts = metas.flatMap((meta): Part[] => {
        const marks = chart.data.datasets[meta.index]!.data as unknown as Mark[];
        return stretches(marks).map(([first, count]) => ({ meta, first, count, strength: strength(marks[first]!) }));
      });
      const levels = [...new Set(parts.map((part) => part.strength))].sort((one, other) => one - other);
      levels.forEach((level, index) => {
        drawParts(
          ctx,
          chartArea,
          parts.filter((part) => part.strength === level),
        );
        const next = levels[index + 1] ?? 1;
        if (level === next) return;
        ctx.save();
        ctx.globalCompositeOperation = 'destination-in';
        ctx.globalAlpha = level / next;
        ctx.fillStyle = 'black';
        ctx.fillRect(0, 0, width, height);
        ctx.restore();
      });
      return false;
    },
  };
}
