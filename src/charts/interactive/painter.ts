import type { GapSpec, TrendSpec } from '../../model/view.ts';
import { watchLegend } from './legend.ts';
import { adoptLiveStyles } from './live-styles.ts';
import { MarkCanvas, type Emphasis } from './mark-canvas.ts';
import type { Place } from './placement.ts';
import { PointerReader } from './pointer.ts';
import { inSlices } from './slices.ts';
import { sameTarget, targetsOf, type Target } from './targets.ts';
import { Theme } from './theme.ts';
import { Tooltip } from './tooltip.ts';

export { liveCharts } from './mark-canvas.ts';
export { inSlices } from './slices.ts';

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
  /**
   * Says what a reader is on, by pointer, finger or keyboard: its mark grows, its series or row stands out, and its
   * tooltip is shown; with none, all of that goes. `pointer` is a place on the screen that the tooltip leaves free.
   */
  point(target?: Target, pointer?: Place): void;
  /** Says what the keyboard or a finger is on, for as long as no mouse is elsewhere; with none, no longer. */
  hold(target?: Target): void;
  /** Takes the tooltip away. False if there was none. */
  dismiss(): boolean;
  /** Takes everything back: listeners, canvas, tooltip, and the mark that hides the SVG. */
  destroy(): void;
}

class LivePainting implements Painting {
  readonly #plot: HTMLElement;
  readonly #canvas: MarkCanvas;
  readonly #tooltip: Tooltip;
  readonly #pointer: PointerReader;
  readonly #resize: ResizeObserver;
  readonly #stop = new AbortController();
  #spec: TrendSpec | GapSpec;
  #targets: readonly Target[];
  #pointed: Target | undefined;
  #held: Target | undefined;
  /** The series or row that a reader is on in a list beside the plot. */
  #listed: string | undefined;

  constructor(plot: HTMLElement, live: HTMLElement, spec: TrendSpec | GapSpec, { host, event }: PaintOptions) {
    this.#plot = plot;
    this.#spec = spec;
    this.#targets = targetsOf(spec);
    adoptLiveStyles(live.getRootNode());
    const theme = new Theme(live, () => inSlices(this.#refresh), this.#stop.signal);
    this.#canvas = new MarkCanvas(live, theme, spec);
    this.#tooltip = new Tooltip(host, live);
    this.#pointer = new PointerReader(
      plot,
      this.#tooltip,
      () => ({ targets: this.#targets, axis: this.#axis }),
      (target, place) => this.point(target, place),
    );
    const listed = (owner: string | undefined): void => {
      this.#listed = owner;
      this.#canvas.emphasize(this.#emphasis);
    };
    watchLegend(plot, () => this.#spec, listed, this.#stop.signal);
    this.#resize = new ResizeObserver(this.#refresh);
    this.#resize.observe(live);
    // Only now, with the marks drawn: hiding those of the SVG any sooner would flash.
    plot.toggleAttribute('data-live', true);
    if (event instanceof PointerEvent && event.pointerType !== 'touch' && plot.matches(':hover'))
      this.#pointer.read(event);
  }

  update(spec: TrendSpec | GapSpec): void {
    this.#spec = spec;
    this.#targets = targetsOf(spec);
    const again = (before: Target | undefined): Target | undefined =>
      before && this.#targets.find((target) => sameTarget(target, before));
    this.#held = again(this.#held);
    this.#pointed = again(this.#pointed);
    this.#canvas.update(spec, this.#emphasis);
    if (this.#pointed) this.point(this.#pointed);
    else {
      this.#tooltip.hide();
      this.#pointer.leave();
    }
  }

  hold(target?: Target): void {
    // Where nothing was held, what a mouse is on stays.
    if (!target && !this.#held) return;
    // A place with a mark says what it says to a mouse.
    this.#held = (target?.of && this.#targets.find(({ of }) => of === target.of)) ?? target;
    this.point(this.#held);
  }

  dismiss(): boolean {
    const { open } = this.#tooltip;
    this.#held = undefined;
    this.point();
    return open;
  }

  point(target = this.#held, pointer?: Place): void {
    if (target) this.#tooltip.show(target, this.#axis, pointer);
    else this.#tooltip.hide();
    if (target === this.#pointed) return;
    this.#pointed = target;
    this.#canvas.emphasize(this.#emphasis);
  }

  destroy(): void {
    this.#plot.removeAttribute('data-live');
    this.#stop.abort();
    this.#pointer.stop();
    this.#resize.disconnect();
    this.#canvas.destroy();
    this.#tooltip.remove();
  }

  /** The axis that the targets lie along. */
  get #axis(): 'x' | 'y' {
    return this.#spec.kind === 'trend' ? 'x' : 'y';
  }

  get #emphasis(): Emphasis {
    return this.#pointed ?? { owner: this.#listed };
  }

  // Observing a size reports once at the start, and a theme that changes tells of each colour.
  readonly #refresh = (): void => {
    if (this.#stop.signal.aborted) return;
    if (this.#canvas.refresh() && this.#pointed) this.point(this.#pointed);
  };
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
