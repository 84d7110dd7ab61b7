import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { GapSpec, TrendSpec } from '../../model/view.ts';
import { linesThenMarkers } from './drawing.ts';
import { bleed, frameFor, type Frame, type Mark, type MarkChart } from './frame.ts';
import { gapChart, rowShifts } from './gap-chart.ts';
import { between, formerOf, isElsewhere, type Former } from './glide.ts';
import { Motion } from './motion.ts';
import type { Palette, Theme } from './theme.ts';
import { sizeOf } from './tooltip.ts';
import { trendChart } from './trend-chart.ts';

// Registering adds names to Chart.js's own list and changes no default that another chart on the page would see.
Chart.register(LineController, LineElement, PointElement, LinearScale);

/** What stands out: the series or row with this identifier, and the mark of this point or row. */
export interface Emphasis {
  owner?: string;
  of?: Mark['of'];
}

/** The marks of one spec on a canvas in `live`, in the colours of its theme. Throws where the browser gives none. */
export class MarkCanvas {
  readonly #live: HTMLElement;
  readonly #theme: Theme;
  readonly #canvas = document.createElement('canvas');
  #spec: TrendSpec | GapSpec;
  #frame!: Frame;
  #palette!: Palette;
  #shifts: readonly number[] = [];
  #emphasis: Emphasis = {};
  readonly #motion = new Motion();
  /** Where the marks come from, while they are on their way, and how much of it they have behind them. */
  #former: Former | undefined;
  #share = 1;
  #chart: Chart<'line', Mark[]>;

  constructor(live: HTMLElement, theme: Theme, spec: TrendSpec | GapSpec) {
    this.#live = live;
    this.#theme = theme;
    this.#spec = spec;
    this.#canvas.style.left = this.#canvas.style.top = `${-bleed}px`;
    this.#chart = this.#build();
    live.append(this.#canvas);
  }

  /** Draws another spec; marks that stand for the same move to their new places. */
  update(spec: TrendSpec | GapSpec, emphasis: Emphasis): void {
    const rebuild = spec.kind !== this.#spec.kind;
    const former = formerOf(this.#chart.data.datasets);
    this.#motion.stop();
    this.#former = undefined;
    this.#spec = spec;
    this.#emphasis = emphasis;
    if (rebuild) {
      // The axes of a chart that exists cannot change their roles.
      this.#chart.destroy();
      this.#chart = this.#build();
      this.#activate();
      return;
    }
    this.#measure();
    const step = (share: number): void => {
      this.#former = share < 1 ? former : undefined;
      this.#share = share;
      this.#apply();
    };
    const moves = this.#config().data.datasets.some(({ data }) => isElsewhere(former, data));
    // Where nobody looks, movement only takes time from the charts in view.
    if (moves && isInView(this.#live)) this.#motion.start(step);
    else step(1);
  }

  /** Draws the same in the size and the colours of now. Tells whether there was anything to do. */
  refresh(): boolean {
    const before = JSON.stringify([this.#frame, this.#palette]);
    this.#measure();
    const changed = before !== JSON.stringify([this.#frame, this.#palette]);
    if (changed) this.#apply();
    return changed;
  }

  /** Lets a series or row stand out from the others, and one of its marks grow. */
  emphasize(emphasis: Emphasis): void {
    const { owner, of } = this.#emphasis;
    this.#emphasis = emphasis;
    if (owner !== emphasis.owner) this.#apply();
    else if (of !== emphasis.of) this.#activate();
  }

  destroy(): void {
    this.#motion.stop();
    this.#chart.destroy();
    // Frees the bitmap now; Safari keeps it for long otherwise.
    this.#canvas.width = this.#canvas.height = 0;
    this.#canvas.remove();
  }

  #measure(): void {
    this.#frame = frameFor(sizeOf(this.#live), devicePixelRatio);
    this.#palette = this.#theme.palette();
    this.#shifts = rowShifts(this.#live);
  }

  #config(): MarkChart {
    const spec = this.#spec;
    const { owner } = this.#emphasis;
    return spec.kind === 'trend'
      ? trendChart(spec, this.#palette, this.#frame, owner)
      : gapChart(spec, this.#palette, this.#frame, this.#shifts, owner);
  }

  #build(): Chart<'line', Mark[]> {
    if (!this.#canvas.getContext('2d')) {
      throw new Error('The browser gave no canvas for a chart: too many are open, or it blocks them. Close some tabs.');
    }
    this.#measure();
    this.#canvas.width = this.#frame.width;
    this.#canvas.height = this.#frame.height;
    return new Chart(this.#canvas, { ...this.#config(), plugins: [linesThenMarkers((mark) => this.#strength(mark))] });
  }

  #strength({ owner, alpha = 1 }: Mark): number {
    return alpha * (this.#emphasis.owner === undefined || owner === this.#emphasis.owner ? 1 : this.#palette.receded);
  }

  #apply(): void {
    const chart = this.#chart;
    const { data, options } = this.#config();
    const former = this.#former;
    if (former) {
      // The rows of a gap stand beside their names at once; only their values move.
      const axes = this.#spec.kind === 'trend' ? (['x', 'y'] as const) : (['x'] as const);
      for (const dataset of data.datasets) dataset.data = between(former, dataset.data, this.#share, axes);
    }
    // Chart.js would look for the active mark among marks that are gone.
    chart.setActiveElements([]);
    const { datasets } = chart.data;
    datasets.length = Math.min(datasets.length, data.datasets.length);
    // Datasets that are there take the new contents: other objects would be other lines, and made from nothing.
    data.datasets.forEach((dataset, index) => {
      if (datasets[index]) Object.assign(datasets[index], dataset);
      else datasets.push(dataset);
    });
    chart.options = options!;
    const { width, height, ratio } = this.#frame;
    const same = chart.width === width && chart.height === height && chart.currentDevicePixelRatio === ratio;
    if (same) chart.update('none');
    else chart.resize(width, height);
    this.#activate();
  }

  #activate(): void {
    const { of } = this.#emphasis;
    const active = this.#chart.data.datasets.flatMap(({ data }, datasetIndex) => {
      const index = of ? data.findIndex((mark) => mark.of === of) : -1;
      return index < 0 ? [] : [{ datasetIndex, index }];
    });
    this.#chart.setActiveElements(active);
    this.#chart.render();
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

/** Charts that exist, of all hosts on the page: what a leak would show in. */
export function liveCharts(): number {
  return Object.keys(Chart.instances).length;
}
