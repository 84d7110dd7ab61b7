/** Opens the sections of a widget that keys lead to, and leads back from them. */
export class Sections {
  readonly #root: ShadowRoot;
  readonly #back: () => void;
  #opened = new AbortController();

  /** `back` gives the focus to where the reader came from. */
  constructor(root: ShadowRoot, back: () => void) {
    this.#root = root;
    this.#back = back;
  }

  /** Opens a section and moves the focus into it. False if the widget has none of that name. */
  open(name: 'table' | 'help'): boolean {
    const details = this.#root.querySelector<HTMLDetailsElement>(`details.${name}`);
    if (!details) return false;
    this.#opened.abort();
    const { signal } = (this.#opened = new AbortController());
    const pressed = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      if (name === 'help') details.open = false;
      this.#back();
    };
    const toggled = (): void => {
      if (details.open) return;
      this.#opened.abort();
      // Closing the help is going back; closing the table, which may have been left open for long, is not.
      if (name === 'help' && details.contains(this.#root.activeElement)) this.#back();
    };
    details.addEventListener('keydown', pressed, { signal });
    details.addEventListener('toggle', toggled, { signal });
    details.open = true;
    this.#enter(details, signal);
    return true;
  }

  /** Forgets that a section was opened. */
  stop(): void {
    this.#opened.abort();
  }

  /**
   * Moves the focus to the first element inside that takes it, as soon as that is here, and until then to the label.
   * Stops waiting when the reader goes elsewhere.
   */
  #enter(details: HTMLDetailsElement, signal: AbortSignal): void {
    const label = details.querySelector('summary')!;
    const enter = (): boolean => {
      // A table that does not scroll is no stop itself; its headers are.
      const inside = details.querySelector<HTMLElement>('[tabindex], th button');
      inside?.focus();
      return inside !== null;
    };
    if (enter()) return;
    label.focus();
    const filled = new MutationObserver(() => {
      if (this.#root.activeElement !== label || enter()) filled.disconnect();
    });
    filled.observe(details, { childList: true, subtree: true });
    signal.addEventListener('abort', () => filled.disconnect(), { once: true });
  }
}
