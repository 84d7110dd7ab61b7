import type { C2MChartConfig } from 'chart2music';
import type { GapSpec, TrendSpec } from '../../model/view.ts';

/** What chart2music is told about a chart: everything but the element that it listens to. */
export type SoundData = Required<Pick<C2MChartConfig, 'type' | 'data' | 'axes'>>;

/** A point that is heard, or a place where nothing sounds and the reason is said. */
interface Note {
  x: number;
  y: number;
  label?: string;
}

/** Numbers as the chart writes them. A number that no point has is only asked for by the library's own sums. */
function written(texts: ReadonlyMap<number, string>): (value: number) => string {
  return (value) => texts.get(value) ?? String(value);
}

function trendSound({ series, periods, scale, axisLabel }: TrendSpec): SoundData {
  const texts = new Map(series.flatMap(({ points }) => points.map(({ value, text }) => [value, text] as const)));
  const notes = series.map(({ points, gaps }): Note[] =>
    periods.map(({ at }, x) => {
      const point = points.find((one) => one.x === at);
      return point
        ? { x, y: point.value, ...(point.detail ? { label: point.detail } : {}) }
        : { x, y: Number.NaN, label: gaps.find((gap) => gap.x === at)?.text };
    }),
  );
  return {
    type: series.map(() => 'line' as const),
    // Lines are known by name, and two schools may have the same one.
    data: Object.fromEntries(
      series.map(({ name }, index) => [
        series.findIndex((one) => one.name === name) < index ? `${name} (${index + 1})` : name,
        notes[index]!,
      ]),
    ),
    axes: {
      x: { valueLabels: periods.map(({ label }) => label) },
      y: { label: axisLabel, minimum: scale.min, maximum: scale.max, format: written(texts) },
    },
  };
}

function gapSound({ rows, scale, axisLabel }: GapSpec): SoundData {
  const texts = new Map(rows.flatMap(({ value, text }) => (value === undefined ? [] : [[value, text] as const])));
  return {
    type: 'bar',
    data: rows.map(({ value, text, difference }, x): Note =>
      value === undefined ? { x, y: Number.NaN, label: text } : { x, y: value, label: difference },
    ),
    axes: {
      x: { valueLabels: rows.map(({ name }) => name) },
      y: { label: axisLabel, minimum: scale.min, maximum: scale.max, format: written(texts) },
    },
  };
}

/** A chart for the ear, from the same spec as for the eye: what is not shown cannot be heard. */
export function soundData(spec: TrendSpec | GapSpec): SoundData {
  return spec.kind === 'trend' ? trendSound(spec) : gapSound(spec);
}
