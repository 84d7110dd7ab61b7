import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds of quiet before something is said: who types fast would hear the beginnings of numbers. */
const quiet = 500;

/** The text of a live region. Of several that come close together, the last one is said. */
export class Announcer implements ReactiveController {
  /** What the region holds now. */
  text = '';
  readonly #host: ReactiveControllerHost;
  #next = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#next = this.text;
  }

  /** Says a text when it is quiet, unless it was the last that was said. */
  say(text: string): void {
    if (text === this.#next) return;
    this.#next = text;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, quiet);
  }
}
