import type { GapSpec } from '../../model/view.ts';
import { bareOptions, type Frame, type MarkChart, type MarkDataset } from './frame.ts';
import type { Palette } from './theme.ts';
import { markers } from './trend-chart.ts';

/** Height of a row's centre, as a fraction from the top. */
export function rowCentre(index: number, rows: number): number {
  return (index + 0.5) / rows;
}

/** A gap for Chart.js: intervals, then values of the year before, then values, each kind a dataset over all rows. */
export function gapChart(spec: GapSpec, palette: Palette, frame: Frame): MarkChart {
  const places = spec.rows.map((row, index) => ({ row, y: rowCentre(index, spec.rows.length) }));
  const shown = places.filter(({ row }) => row.x !== undefined);

  const intervals: MarkDataset = {
    data: shown.flatMap(({ row: { interval }, y }) =>
      interval
        ? [
            { x: interval.from, y },
            { x: interval.to, y },
            { x: Number.NaN, y },
          ]
        : [],
    ),
    borderColor: palette.muted,
    borderWidth: 2,
    pointRadius: 0,
    pointHoverRadius: 0,
  };
  const before: MarkDataset = {
    data: shown.flatMap(({ row, y }) => (row.before ? [{ x: row.before.x, y }] : [])),
    showLine: false,
    pointRadius: 3.5,
    pointBorderColor: palette.muted,
    pointBorderWidth: 1.5,
    pointBackgroundColor: 'transparent',
  };
  const rows = shown.map(({ row }) => row);
  const colours = rows.map((row) => palette.series[row.reference ? 3 : 0]!);
  const fills = rows.map((row, index) => (row.small ? 'transparent' : colours[index]!));
  const radii = rows.map((row) => (row.reference ? markers[3].radius : 5.5));
  const values: MarkDataset = {
    data: shown.map(({ row, y }) => ({ x: row.x!, y, of: row })),
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
