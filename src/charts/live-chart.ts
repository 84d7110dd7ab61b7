import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { Deferred } from './deferred.ts';
import type { TakeOver, TakeOverParts } from './takeover.ts';

/** When a chart becomes live: once a reader points at it or focuses it, as soon as it is in view, or never. */
export type Interactive = 'auto' | 'eager' | 'off';

// Not pointerenter: it does not bubble, and Chromium sends none where only a shadow root listens for it.
const beginnings = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Waits for the first sign of interest in a chart and then fetches all that makes it live, in one go: the take-over and
 * the painter. Until then a page pays for these few lines only. Where they cannot be had, the picture stays.
 */
export class LiveChart implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: TakeOverParts;
  readonly #module: Deferred<typeof import('./takeover.ts')>;
  #takeOver: TakeOver | undefined;
  #watch: IntersectionObserver | undefined;

  constructor(host: ReactiveElement, parts: TakeOverParts) {
    this.#host = host;
    this.#parts = parts;
    this.#module = new Deferred(host, async () => {
      const painter = import('./interactive/painter.ts');
      const module = await import('./takeover.ts');
      await painter;
      return module;
    });
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    if (!this.#takeOver) for (const type of beginnings) this.#host.renderRoot.addEventListener(type, this.#begin);
  }

  hostUpdated(): void {
    const eager = this.#parts.mode() === 'eager' && this.#parts.spec() && !this.#takeOver;
    if (!eager === !this.#watch) return;
    this.#watch?.disconnect();
    this.#watch = undefined;
    if (!eager) return;
    // More than a screen away, it may never be seen.
    this.#watch = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) void this.#takeOverNow();
      },
      { rootMargin: '100%' },
    );
    this.#watch.observe(this.#host);
  }

  readonly #begin = (event: Event): void => {
    if (this.#parts.mode() !== 'off' && this.#parts.plot()?.contains(event.target as Node))
      void this.#takeOverNow(event);
  };

  async #takeOverNow(event?: Event): Promise<void> {
    const module = await this.#module.load();
    if (!module || this.#takeOver) return;
    for (const type of beginnings) this.#host.renderRoot.removeEventListener(type, this.#begin);
    this.#takeOver = new module.TakeOver(this.#host, this.#parts, event);
  }
}
