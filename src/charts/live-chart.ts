import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { Deferred } from './deferred.ts';
import type { TakeOver, TakeOverParts } from './takeover.ts';

/** When a chart becomes live: once a reader points at it or focuses it, as soon as it is in view, or never. */
export type Interactive = 'auto' | 'eager' | 'off';

/** What a widget tells of itself to its live chart. */
export interface LiveParts extends TakeOverParts {
  words(): Words;
}

// Not pointerenter: it does not bubble, and Chromium sends none where only a shadow root listens for it.
const beginnings = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Waits for the first sign of interest in a chart and then fetches all that makes it live, in one go: the take-over, what
 * explores it, and the painter. Until then a page pays for these few lines only. Where they cannot be had, the picture
 * stays.
 */
export class LiveChart implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: LiveParts;
  /** Everything but the painter. */
  readonly module: Deferred<typeof import('./takeover.ts')>;
  /** It could not be had, the last time it was asked for. */
  failed = false;
  #takeOver: TakeOver | undefined;
  #watch: IntersectionObserver | undefined;
  #last: Event | undefined;

  constructor(host: ReactiveElement, parts: LiveParts) {
    this.#host = host;
    this.#parts = parts;
    this.module = new Deferred(host, async () => {
      // Together, but nobody waits for it here: whether it comes is the take-over's business.
      import('./interactive/painter.ts').catch(() => {});
      const module = await import('./takeover.ts');
      addEnglish(module.englishLive);
      module.adoptExploreStyles(host.renderRoot);
      return module;
    });
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    // After a move this adds nothing: the listener is the same. The root goes with its host.
    for (const type of beginnings) this.#host.renderRoot.addEventListener(type, this.#begin);
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
    if (this.#takeOver || this.#parts.mode() === 'off' || !this.#parts.plot()?.contains(event.target as Node)) return;
    // Where the keys could not be had they are the page's, and who scrolls with them does not ask for them.
    if (this.failed && event.type === 'keydown') return;
    // The latest sign is answered: a key pressed while all this is on its way, not the focus before it.
    this.#last = event;
    void this.#takeOverNow();
  };

  async #takeOverNow(): Promise<void> {
    const module = await this.module.load();
    this.failed = !module;
    this.#host.requestUpdate();
    if (!module || this.#takeOver) return;
    this.#takeOver = new module.TakeOver(this.#host, this.#parts, this.#last);
    new module.Explorer(this.#host, this.#parts, this.#takeOver, this.#last);
  }
}
