import type { Place } from './placement.ts';
import { nearest, type Target } from './targets.ts';
import type { Tooltip } from './tooltip.ts';

/** What a pointer explores. */
export interface Explored {
  targets: readonly Target[];
  /** The axis along which the nearest target is looked for first. */
  axis: 'x' | 'y';
}

/**
 * Follows mouse and pen over a plot: tells which target is nearest, and that there is none when the pointer leaves or the
 * reader presses Escape. Fingers walk the chart as the keyboard does (see ../explore/touch.ts).
 */
export class PointerReader {
  readonly #plot: HTMLElement;
  readonly #tooltip: Tooltip;
  readonly #explored: () => Explored;
  readonly #found: (target?: Target, pointer?: Place) => void;
  readonly #stop = new AbortController();
  #current: Target | undefined;
  /** Sent away by Escape: stays away until the pointer finds another. */
  #dismissed: Target | undefined;

  constructor(
    plot: HTMLElement,
    tooltip: Tooltip,
    explored: () => Explored,
    found: (target?: Target, pointer?: Place) => void,
  ) {
    this.#plot = plot;
    this.#tooltip = tooltip;
    this.#explored = explored;
    this.#found = found;
    const { signal } = this.#stop;
    plot.addEventListener('pointermove', (event) => event.pointerType !== 'touch' && this.read(event), { signal });
    plot.addEventListener('pointerleave', (event) => event.pointerType !== 'touch' && this.leave(), { signal });
    // Escape has to work wherever the focus is, for a tooltip that a pointer opened.
    document.addEventListener('keydown', (event) => event.key === 'Escape' && this.#dismiss(), { signal });
    document.addEventListener('pointerdown', (event) => !event.composedPath().includes(plot) && this.leave(), {
      signal,
    });
  }

  /** Tells the target nearest to a pointer. */
  read(event: PointerEvent): void {
    // A reader may rest on the tooltip, to read or to copy it.
    if (this.#tooltip.contains(event.target)) return;
    const box = this.#plot.getBoundingClientRect();
    const { targets, axis } = this.#explored();
    const pointer: Place = { x: event.clientX, y: event.clientY };
    const target = nearest(targets, (pointer.x - box.left) / box.width, (pointer.y - box.top) / box.height, axis);
    if (!target || target === this.#dismissed) return;
    this.#dismissed = undefined;
    this.#current = target;
    this.#found(target, pointer);
  }

  /** Tells that the pointer is on nothing. */
  leave(): void {
    this.#dismissed = undefined;
    this.#hide();
  }

  stop(): void {
    this.#stop.abort();
  }

  #dismiss(): void {
    if (!this.#current) return;
    this.#dismissed = this.#current;
    this.#hide();
  }

  #hide(): void {
    if (!this.#current) return;
    this.#current = undefined;
    this.#found();
  }
}
