/** A sentence, with the language and direction of its words. */
export interface Speech {
  text: string;
  lang: string;
  rtl: boolean;
}

/** Milliseconds that a sentence waits for the next one: whoever holds an arrow key down hears where it ends. */
const pause = 100;

/**
 * The voice of a widget: one polite live region, which is on the page before it has anything to say. It is the first
 * thing in the shadow root, where no render takes it away.
 */
export class Speaker {
  readonly #region = document.createElement('div');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement | DocumentFragment) {
    this.#region.className = 'speech';
    this.#region.setAttribute('role', 'status');
    root.prepend(this.#region);
  }

  /** Says something, unless more is said in a moment. `make` is asked for it only then. */
  say(make: () => Speech | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const speech = make();
      if (speech) this.#write(speech);
    }, pause);
  }

  /** Takes back what was said, and what was to be said. */
  hush(): void {
    clearTimeout(this.#timer);
    this.#region.textContent = '';
  }

  #write({ text, lang, rtl }: Speech): void {
    const region = this.#region;
    region.lang = lang;
    region.dir = rtl ? 'rtl' : 'ltr';
    // The same words again are no change, and nobody would hear them.
    region.textContent = region.textContent === text ? `${text}\u00A0` : text;
  }
}
