import type { ChartConfiguration, ChartDataset, ChartOptions } from 'chart.js';
import type { GapRowView, PointView } from '../../model/view.ts';

/** Room around the plot, in px, so that markers at its edges are drawn whole. */
export const bleed = 10;

/** A place on a chart, in fractions of the plot area, with what it stands for. A break in a line stands for nothing. */
export interface Mark {
  x: number;
  y: number;
  /** Identifier of the series or row that it belongs to. */
  owner: string;
  /** What it stands for, the same in every spec: by this it is known again. */
  key?: string;
  /** How much of it is there, from 0 to 1, while it fades in. */
  alpha?: number;
  of?: PointView | GapRowView;
}

export type MarkDataset = ChartDataset<'line', Mark[]>;
export type MarkChart = ChartConfiguration<'line', Mark[]>;

/** Size of a canvas, and where the plot area lies in it, all in CSS px. */
export interface Frame {
  width: number;
  height: number;
  padding: { left: number; top: number; right: number; bottom: number };
  /** Device pixels per CSS px. */
  ratio: number;
}

/** The most device pixels of a canvas: beyond 16 million, Safari on phones shows it empty. Half of that is 32 MB. */
const mostPixels = 8e6;

/** The longest side of a canvas in device pixels that all browsers draw. */
const longestSide = 8192;

/** A size that is whole in device pixels too, at all usual zoom factors: otherwise the bitmap is stretched to fit. */
function wholePixels(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** The canvas for a plot of this size. What rounding adds goes to the right and below, so the plot area stays exact. */
export function frameFor(plot: { width: number; height: number }, sharpness: number): Frame {
  const width = wholePixels(plot.width + 2 * bleed);
  const height = wholePixels(plot.height + 2 * bleed);
  return {
    width,
    height,
    padding: { left: bleed, top: bleed, right: width - bleed - plot.width, bottom: height - bleed - plot.height },
    // A chart of many rows on a phone can be taller than a canvas may be.
    ratio: Math.min(sharpness, Math.sqrt(mostPixels / (width * height)), longestSide / Math.max(width, height)),
  };
}

/**
 * Options of a chart that draws marks and nothing else. Both scales run from 0 to 1: a spec tells places in fractions,
 * and with neither ticks nor values of its own the canvas cannot disagree with the SVG about them. `along` is the axis
 * that the marks of a dataset are sorted by.
 */
export function bareOptions(along: 'x' | 'y', rtl: boolean, { padding, ratio }: Frame): ChartOptions<'line'> {
  const scale = { type: 'linear', display: false, min: 0, max: 1, offset: false } as const;
  return {
    indexAxis: along,
    // Size is ours to watch: Chart.js does not see a shadow root attached, and observes the whole document to try.
    responsive: false,
    maintainAspectRatio: false,
    devicePixelRatio: ratio,
    animation: false,
    parsing: false,
    normalized: true,
    events: [],
    clip: false,
    layout: { autoPadding: false, padding },
    scales: {
      x: { ...scale, reverse: rtl },
      // Values grow upwards, rows are listed downwards.
      y: { ...scale, reverse: along === 'y' },
    },
  };
}
