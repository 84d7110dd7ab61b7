import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import type { TakeOver, TakeOverParts } from './takeover.ts';

/** When a chart becomes live: once a reader points at it or focuses it, as soon as it is in view, or never. */
export type Interactive = 'auto' | 'eager' | 'off';

// Not pointerenter: it does not bubble, and Chromium sends none where only a shadow root listens for it.
const beginnings = ['pointerover', 'pointerdown', 'focusin'] as const;

/**
 * Waits for the first sign of interest in a chart and then fetches all that makes it live, in one go: the take-over and
 * the painter. Until then a page pays for these few lines only.
 */
export class LiveChart implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: TakeOverParts;
  #takeOver: TakeOver | undefined;
  #loading = false;

  constructor(host: ReactiveElement, parts: TakeOverParts) {
    this.#host = host;
    this.#parts = parts;
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    if (!this.#takeOver) for (const type of beginnings) this.#host.renderRoot.addEventListener(type, this.#begin);
  }

  hostUpdated(): void {
    if (this.#parts.mode() === 'eager' && this.#parts.spec()) this.#begin();
  }

  readonly #begin = (event?: Event): void => {
    const eager = this.#parts.mode() === 'eager';
    const inside = event && this.#parts.plot()?.contains(event.target as Node);
    if (this.#takeOver || this.#loading || this.#parts.mode() === 'off' || !(inside || eager)) return;
    this.#loading = true;
    const painter = import('./interactive/painter.ts');
    Promise.all([import('./takeover.ts'), painter]).then(
      ([module]) => {
        for (const type of beginnings) this.#host.renderRoot.removeEventListener(type, this.#begin);
        this.#takeOver = new module.TakeOver(this.#host, this.#parts, event);
      },
      (cause: unknown) => {
        // A later sign of interest tries again; an eager chart stays a picture.
        this.#loading = eager;
        console.warn(
          `[vital-signs] The live chart of <${this.#host.localName}> could not be loaded, so its picture stays. Serve the ` +
            'folder chunks/ beside the script, and allow it in script-src of the Content-Security-Policy.',
          cause,
        );
      },
    );
  };
}
