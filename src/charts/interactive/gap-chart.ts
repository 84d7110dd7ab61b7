import type { GapSpec } from '../../model/view.ts';
import { bareOptions, type Frame, type Mark, type MarkChart, type MarkDataset } from './frame.ts';
import type { Palette } from './theme.ts';
import { markers } from './trend-chart.ts';

/** Height of a row's centre, as a fraction from the top. */
export function rowCentre(index: number, rows: number): number {
  return (index + 0.5) / rows;
}

/** How far a browser moves a picture that begins at this height: to a whole pixel of the screen. */
function snap(top: number): number {
  return Math.round(top * devicePixelRatio) / devicePixelRatio - top;
}

/**
 * How much farther a browser moves the picture of each row than the canvas, as a fraction of the plot's height. Without
 * this, marks would move by up to a pixel when the canvas takes over.
 */
export function rowShifts(live: HTMLElement): number[] {
  const pictures = live.parentElement?.parentElement?.querySelectorAll('.rows .marks') ?? [];
  const { top, height } = live.getBoundingClientRect();
  return [...pictures].map((picture) => (snap(picture.getBoundingClientRect().top) - snap(top)) / height);
}

/**
 * A gap for Chart.js: intervals, then values of the year before, then values, each kind a dataset over all rows.
 * `shifts` are those of the rows, `raised` is the row that stands out.
 */
export function gapChart(
  spec: GapSpec,
  palette: Palette,
  frame: Frame,
  shifts: readonly number[],
  raised?: string,
): MarkChart {
  const places = spec.rows.map((row, index) => ({
    row,
    owner: row.id,
    y: rowCentre(index, spec.rows.length) + (shifts[index] ?? 0),
  }));
  const shown = places.filter(({ row }) => row.x !== undefined);

  const ends = shown.flatMap(({ row: { interval }, owner, y }): Mark[] =>
    interval
      ? [
          { x: interval.from, y, owner, key: `from\n${owner}` },
          { x: interval.to, y, owner, key: `to\n${owner}` },
          { x: Number.NaN, y, owner },
        ]
      : [],
  );
  const intervals: MarkDataset = {
    data: ends,
    borderColor: palette.muted,
    borderWidth: 2,
    segment: {
      borderWidth: ({ p0DataIndex }) => (ends[p0DataIndex]?.owner === raised ? 4 : undefined),
      borderColor: ({ p0DataIndex }) => (ends[p0DataIndex]?.owner === raised ? palette.raised : undefined),
    },
    pointRadius: 0,
    pointHoverRadius: 0,
  };
  const before: MarkDataset = {
    data: shown.flatMap(({ row, owner, y }) =>
      row.before ? [{ x: row.before.x, y, owner, key: `before\n${owner}` }] : [],
    ),
    showLine: false,
    pointRadius: 3.5,
    pointBorderColor: palette.muted,
    pointBorderWidth: 1.5,
    pointBackgroundColor: 'transparent',
  };
  const rows = shown.map(({ row }) => row);
  const colours = rows.map((row) => (row.id === raised && palette.raised) || palette.series[row.reference ? 3 : 0]!);
  const fills = rows.map((row, index) => (row.small ? 'transparent' : colours[index]!));
  const radii = rows.map((row) => (row.reference ? markers[3].radius : 5.5));
  const values: MarkDataset = {
    data: shown.map(({ row, owner, y }) => ({ x: row.x!, y, owner, key: `value\n${owner}`, of: row })),
    showLine: false,
    pointStyle: rows.map((row) => (row.reference ? 'rectRot' : 'circle')),
    pointRadius: radii,
    pointBorderColor: colours,
    pointBorderWidth: 2,
    pointBackgroundColor: fills,
    pointHoverRadius: radii.map((radius) => radius + 2),
    pointHoverBorderColor: colours,
    pointHoverBorderWidth: 2.5,
    pointHoverBackgroundColor: fills,
  };
  return {
    type: 'line',
    data: { datasets: [intervals, before, values] },
    options: bareOptions('y', spec.rtl, frame),
  };
}
