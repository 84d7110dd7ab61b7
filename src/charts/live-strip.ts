import { isServer, type ReactiveController, type ReactiveElement } from 'lit';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import type { StripSpec } from '../model/distribution-spec.ts';
import { Deferred } from './deferred.ts';

/** What an element tells of its strip chart, asked anew each time: a render may replace all of it. */
export interface StripParts {
  plot(): HTMLElement | null | undefined;
  spec(): StripSpec | undefined;
  words(): Words;
  /** A reader has chosen a school, by its identifier. */
  choose(id: string): void;
}

// Not pointerenter: it does not bubble, and Chromium sends none where only a shadow root listens for it.
const beginnings = ['pointerover', 'pointerdown', 'focusin', 'keydown'] as const;

/**
 * Waits for the first sign of interest in a strip chart and then fetches what lets a reader walk it. There is no painter
 * to take over: the picture stays what it is, with a tooltip and a cursor over it.
 */
export class LiveStrip implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #parts: StripParts;
  /** What walks and explains the chart. */
  readonly module: Deferred<typeof import('./strip/strip-live.ts')>;
  /** It could not be had, the last time it was asked for. */
  failed = false;
  #begun = false;
  #last: Event | undefined;
  #explore: (typeof import('./takeover.ts'))['Explorer'] | undefined;

  constructor(host: ReactiveElement, parts: StripParts) {
    this.#host = host;
    this.#parts = parts;
    this.module = new Deferred(host, async () => {
      const [explore, strip] = await Promise.all([import('./takeover.ts'), import('./strip/strip-live.ts')]);
      addEnglish(explore.englishLive);
      explore.adoptExploreStyles(host.renderRoot);
      this.#explore = explore.Explorer;
      return strip;
    });
    if (!isServer) host.addController(this);
  }

  hostConnected(): void {
    // After a move this adds nothing: the listener is the same. The root goes with its host.
    for (const type of beginnings) this.#host.renderRoot.addEventListener(type, this.#begin);
  }

  readonly #begin = (event: Event): void => {
    if (this.#begun || !this.#parts.plot()?.contains(event.target as Node)) return;
    // Where the keys could not be had they are the page's, and who scrolls with them does not ask for them.
    if (this.failed && event.type === 'keydown') return;
    // The latest sign is answered: a key pressed while all this is on its way, not the focus before it.
    this.#last = event;
    void this.#start();
  };

  async #start(): Promise<void> {
    const module = await this.module.load();
    this.failed = !module;
    this.#host.requestUpdate();
    if (!module || this.#begun) return;
    this.#begun = true;
    const pointer = new module.StripPointer(this.#host, this.#parts, () => explorer.tell());
    const walk = (drawn: unknown) => new module.StripWalk(drawn as StripSpec);
    const parts = { ...this.#parts, walk, mode: () => 'auto' as const };
    const explorer = new this.#explore!(this.#host, parts, pointer, this.#last);
  }
}
