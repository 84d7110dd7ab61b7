import { Chart, LinearScale, LineController, LineElement, PointElement, type ChartArea, type Plugin } from 'chart.js';
import type { GapSpec, TrendSpec } from '../../model/view.ts';
import { bleed, frameFor, type Frame, type Mark, type MarkChart } from './frame.ts';
import { gapChart } from './gap-chart.ts';
import { adoptLiveStyles } from './live-styles.ts';
import { PointerReader } from './pointer.ts';
import { targetsOf, type Target } from './targets.ts';
import { paletteAt, watchTheme } from './theme.ts';
import { sizeOf, Tooltip } from './tooltip.ts';
import { trendChart } from './trend-chart.ts';

// Registering adds names to Chart.js's own list and changes no default that another chart on the page would see.
Chart.register(LineController, LineElement, PointElement, LinearScale);

export interface PaintOptions {
  /** The element whose box tooltips stay in. */
  host: HTMLElement;
  /** What made the chart live. A pointer that is still there gets its tooltip at once. */
  event?: Event;
}

/** A live chart. Whoever made it destroys it. */
export interface Painting {
  /** Draws another spec in the same place. */
  update(spec: TrendSpec | GapSpec): void;
  /** Takes everything back: listeners, canvas, tooltip, and the mark that hides the SVG. */
  destroy(): void;
}

/** What the types of Chart.js leave out: without first point and number, a line whose segments differ is not drawn. */
interface DrawnLine {
  draw(context: CanvasRenderingContext2D, area: ChartArea, first: number, count: number): void;
}

/** All lines first, then all markers, as in the SVG: no line runs over the marker of another series. */
const linesThenMarkers: Plugin<'line'> = {
  id: 'lines-then-markers',
  beforeDatasetsDraw(chart) {
    const metas = chart.getSortedVisibleDatasetMetas();
    for (const { dataset, data } of metas) {
      (dataset as unknown as DrawnLine).draw(chart.ctx, chart.chartArea, 0, data.length);
    }
    for (const { data } of metas) {
      for (const point of data) if (point instanceof PointElement) point.draw(chart.ctx, chart.chartArea);
    }
    return false;
  },
};

class LivePainting implements Painting {
  readonly #plot: HTMLElement;
  readonly #live: HTMLElement;
  readonly #canvas = document.createElement('canvas');
  readonly #tooltip: Tooltip;
  readonly #pointer: PointerReader;
  readonly #resize: ResizeObserver;
  readonly #stop = new AbortController();
  #spec: TrendSpec | GapSpec;
  #targets: readonly Target[];
  #frame!: Frame;
  #chart: Chart<'line', Mark[]>;

  constructor(plot: HTMLElement, live: HTMLElement, spec: TrendSpec | GapSpec, { host, event }: PaintOptions) {
    this.#plot = plot;
    this.#live = live;
    this.#spec = spec;
    this.#targets = targetsOf(spec);
    adoptLiveStyles(live.getRootNode());
    this.#canvas.style.left = this.#canvas.style.top = `${-bleed}px`;
    this.#chart = this.#build();
    live.append(this.#canvas);
    this.#tooltip = new Tooltip(host, live);
    this.#pointer = new PointerReader(
      plot,
      this.#tooltip,
      () => ({ targets: this.#targets, axis: this.#spec.kind === 'trend' ? 'x' : 'y' }),
      (target) => this.#highlight(target),
    );
    this.#resize = new ResizeObserver(() => this.#fit());
    this.#resize.observe(live);
    watchTheme(() => this.#redraw(), this.#stop.signal);
    // Only now, with the marks drawn: hiding those of the SVG any sooner would flash.
    plot.toggleAttribute('data-live', true);
    if (event instanceof PointerEvent && plot.matches(':hover')) this.#pointer.read(event);
  }

  update(spec: TrendSpec | GapSpec): void {
    const rebuild = spec.kind !== this.#spec.kind;
    this.#spec = spec;
    this.#targets = targetsOf(spec);
    if (rebuild) {
      this.#pointer.leave();
      // The axes of a chart that exists cannot change their roles.
      this.#chart.destroy();
      this.#chart = this.#build();
    } else {
      this.#redraw();
    }
  }

  destroy(): void {
    this.#plot.removeAttribute('data-live');
    this.#stop.abort();
    this.#pointer.stop();
    this.#resize.disconnect();
    this.#chart.destroy();
    // Frees the bitmap now; Safari keeps it for long otherwise.
    this.#canvas.width = this.#canvas.height = 0;
    this.#canvas.remove();
    this.#tooltip.remove();
  }

  #config(frame: Frame): MarkChart {
    const palette = paletteAt(this.#live);
    return this.#spec.kind === 'trend' ? trendChart(this.#spec, palette, frame) : gapChart(this.#spec, palette, frame);
  }

  #build(): Chart<'line', Mark[]> {
    if (!this.#canvas.getContext('2d')) {
      throw new Error('The browser gave no canvas for a chart: too many are open, or it blocks them. Close some tabs.');
    }
    const frame = frameFor(sizeOf(this.#live), devicePixelRatio);
    this.#canvas.width = frame.width;
    this.#canvas.height = frame.height;
    this.#frame = frame;
    return new Chart(this.#canvas, { ...this.#config(frame), plugins: [linesThenMarkers] });
  }

  #redraw(): void {
    // Chart.js would look for the active mark among marks that are gone.
    this.#pointer.leave();
    const chart = this.#chart;
    const frame = (this.#frame = frameFor(sizeOf(this.#live), devicePixelRatio));
    const { data, options } = this.#config(frame);
    chart.data = data;
    chart.options = options!;
    const { width, height, currentDevicePixelRatio } = chart;
    const same = width === frame.width && height === frame.height && currentDevicePixelRatio === frame.ratio;
    if (same) chart.update('none');
    else chart.resize(frame.width, frame.height);
  }

  #fit(): void {
    const { width, height, padding } = frameFor(sizeOf(this.#live), devicePixelRatio);
    const { right, bottom } = this.#frame.padding;
    const same = width === this.#frame.width && height === this.#frame.height;
    // Observing reports once at the start, when nothing has changed.
    if (!same || padding.right !== right || padding.bottom !== bottom) this.#redraw();
  }

  #highlight(target: Target | undefined): void {
    const chart = this.#chart;
    const active = chart.data.datasets.flatMap(({ data }, datasetIndex) => {
      const index = target?.of ? data.findIndex(({ of }) => of === target.of) : -1;
      return index < 0 ? [] : [{ datasetIndex, index }];
    });
    chart.setActiveElements(active);
    chart.render();
  }
}

/** Draws a spec on a canvas in `live`, over the marks of `plot`. Throws where the browser gives no canvas. */
export function paint(
  plot: HTMLElement,
  live: HTMLElement,
  spec: TrendSpec | GapSpec,
  options: PaintOptions,
): Painting {
  return new LivePainting(plot, live, spec, options);
}

/** Charts that exist, of all hosts on the page: what a leak would show in. */
export function liveCharts(): number {
  return Object.keys(Chart.instances).length;
}
