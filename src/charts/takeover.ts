import type { ReactiveController, ReactiveElement } from 'lit';
import type { GapSpec, TrendSpec } from '../model/view.ts';
import type { inSlices, paint, Painting } from './interactive/painter.ts';
import type { Target } from './interactive/targets.ts';
import type { Interactive } from './live-chart.ts';

export { englishLive } from '../i18n/english-live.ts';
export { adoptExploreStyles } from './explore/explore.styles.ts';
export { Explorer } from './explore/explorer.ts';
export { keyboardHelp } from './explore/keyboard-help.ts';

/** What a host tells its controller, asked anew each time: a render may replace all of it. */
export interface TakeOverParts {
  /** The plot area as rendered now. Its `.live` child receives the canvas. */
  plot(): HTMLElement | null | undefined;
  spec(): TrendSpec | GapSpec | undefined;
  mode(): Interactive;
  /** Another way to the painter, for tests. */
  load?(): Promise<{ paint: typeof paint; inSlices: typeof inSlices }> | undefined;
}

// Not pointerenter: it does not bubble, and Chromium sends none where only a shadow root listens for it.
const beginnings = ['pointerover', 'pointerdown', 'focusin'] as const;

/** How far from view a chart is drawn that is not waited for. Less, and a reader who scrolls would see it change. */
const oneScreen = '100%';

/** One warning a page: twenty charts without a network have one cause. */
let warned = false;

/**
 * Imports types only: it comes with the painter, in a chunk of its own (see live-chart.ts).
 *
 * Hands a chart over from the SVG painter to the interactive one when a reader wants it, and back when the chart goes.
 * The host's properties are the truth; the live chart is a cache of them that may be thrown away at any time.
 */
export class TakeOver implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: TakeOverParts;
  /** Marks the activation under way; an import that comes back to another token has come too late. */
  #token: object | undefined;
  #paint: typeof paint | undefined;
  #painting: Painting | undefined;
  #plot: HTMLElement | undefined;
  #spec: TrendSpec | GapSpec | undefined;
  #held: Target | undefined;
  #watch: IntersectionObserver | undefined;
  /** Whether the chart is in view, or less than a screen away. */
  #near = false;
  #failures = 0;

  /** `event` is the sign of interest that brought this code to the page, if one did. */
  constructor(host: ReactiveElement, parts: TakeOverParts, event?: Event) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
    if (event && host.isConnected) void this.#load((this.#token = {}), event);
  }

  hostConnected(): void {
    // At the root, since any render may replace the plot.
    for (const type of beginnings) this.#host.renderRoot.addEventListener(type, this.#begin);
    // Attaching again does not update the host, but an eager chart is to come back.
    if (this.#host.hasUpdated) this.hostUpdated();
  }

  hostUpdated(): void {
    this.#draw();
    if (this.#parts.mode() !== 'eager' || !this.#parts.spec()) return;
    if (this.#near) this.#begin();
    else this.#watchSight();
  }

  hostDisconnected(): void {
    for (const type of beginnings) this.#host.renderRoot.removeEventListener(type, this.#begin);
    // A move within the page disconnects and connects in one go; the chart stays as it is.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#end();
    });
  }

  /** Shows a place as if a mouse were on it, as long as none is elsewhere, also once the painter is here. */
  hold(target?: Target): void {
    this.#held = target;
    this.#painting?.hold(target);
  }

  /** Takes the tooltip away. False if there was none. */
  dismiss(): boolean {
    this.#held = undefined;
    return this.#painting?.dismiss() ?? false;
  }

  readonly #begin = (event?: Event & { relatedTarget?: EventTarget | null }): void => {
    const plot = this.#parts.plot();
    const inPlot = (node: unknown): boolean => node instanceof Node && plot?.contains(node) === true;
    // Coming into the plot counts, not going from mark to mark in it.
    if (event && (!inPlot(event.target) || inPlot(event.relatedTarget))) return;
    // A second try for a network that was away; after that the fault is a lasting one.
    if (this.#token || this.#failures > 1 || this.#parts.mode() === 'off' || !this.#host.isConnected) return;
    void this.#load((this.#token = {}), event);
  };

  /** Draws eager charts that come near, and gives up live ones that are far: each holds half a megabyte and more. */
  #watchSight(): void {
    this.#watch ??= new IntersectionObserver(
      (entries) => {
        this.#near = entries.at(-1)!.isIntersecting;
        if (this.#near && this.#parts.mode() === 'eager') this.#begin();
        // Whoever walks through a chart with the keyboard comes back to it as it was.
        else if (!this.#near && !this.#host.matches(':focus-within')) this.#rest();
      },
      { rootMargin: oneScreen },
    );
    this.#watch.observe(this.#host);
  }

  async #load(token: object, event?: Event): Promise<void> {
    try {
      const painter = await (this.#parts.load?.() ?? import('./interactive/painter.ts'));
      const draw = (): void => {
        if (token !== this.#token) return;
        this.#paint = painter.paint;
        this.#draw(event);
      };
      // A reader is not kept waiting; charts that nobody has asked for take turns.
      if (event) draw();
      else painter.inSlices(draw);
    } catch (cause) {
      if (token === this.#token) this.#fail(cause);
    }
  }

  #draw(event?: Event): void {
    const plot = this.#parts.plot();
    const spec = this.#parts.spec();
    const live = plot?.querySelector<HTMLElement>('.live');
    if (this.#parts.mode() === 'off') this.#end();
    if (plot !== this.#plot || !spec || !live) this.#clear();
    if (!this.#paint || !plot || !spec || !live || !this.#host.isConnected) return;
    try {
      if (!this.#painting) {
        this.#painting = this.#paint(plot, live, spec, { host: this.#host, event });
        this.#watchSight();
        if (this.#held) this.#painting.hold(this.#held);
      } else if (spec !== this.#spec) this.#painting.update(spec);
      this.#plot = plot;
      this.#spec = spec;
    } catch (cause) {
      this.#fail(cause);
    }
  }

  #clear(): void {
    this.#painting?.destroy();
    this.#painting = this.#plot = this.#spec = undefined;
  }

  /** Back to the SVG, until there is interest again. */
  #rest(): void {
    this.#clear();
    this.#token = this.#paint = undefined;
  }

  #end(): void {
    this.#rest();
    this.#watch?.disconnect();
    this.#watch = undefined;
    this.#near = false;
  }

  #fail(cause: unknown): void {
    this.#failures += 1;
    this.#rest();
    if (warned) return;
    warned = true;
    console.warn(
      `vital-signs: the interactive chart of <${this.#host.localName}> did not start, so its static picture stays. ` +
        'Check that the chunks beside the script are served, and that script-src of the Content-Security-Policy allows them.',
      cause,
    );
  }
}
