/** How many options the page keys go. */
const page = 10;

/** What the box asks of the element that it is part of. */
export interface ComboboxHost {
  /** How many options the open list has. */
  count(): number;
  /** The reader wants the option at this place. */
  choose(place: number): void;
  /** Something is to be drawn anew. */
  changed(): void;
}

/**
 * The state of an editable combobox whose list is completed by hand, and its keys, as the ARIA Authoring Practices have
 * them. Focus stays in the field; what is active in the list is told to screen readers.
 */
export class Combobox {
  /** What was typed since the last choice. Undefined while the field shows the choice. */
  typed: string | undefined;
  isOpen = false;
  /** Place of the active option, or -1 while the reader is in the text. */
  active = -1;
  readonly #host: ComboboxHost;

  constructor(host: ComboboxHost) {
    this.#host = host;
  }

  /** The text to search for, while the list is open. */
  get asked(): string | undefined {
    return this.isOpen ? (this.typed ?? '') : undefined;
  }

  input(text: string): void {
    this.typed = text;
    this.open();
  }

  open(): void {
    this.isOpen = true;
    this.#activate(-1);
  }

  /** Closes the list, and leaves the text. */
  close(): void {
    this.isOpen = false;
    this.#activate(-1);
  }

  /** Closes the list, and lets the field show the choice again. */
  leave(): void {
    this.typed = undefined;
    this.close();
  }

  key(event: KeyboardEvent): void {
    // A key that ends the writing of a Chinese word is none of ours, and neither are shortcuts.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const handled = event.altKey ? this.#keyWithAlt(event.key) : this.#key(event.key);
    if (handled) event.preventDefault();
  }

  /** Answers whether the key has done its work, and the browser must not do its own. */
  #keyWithAlt(key: string): boolean {
    if (key === 'ArrowDown') this.open();
    else if (key === 'ArrowUp') this.close();
    else return false;
    return true;
  }

  #key(key: string): boolean {
    const { isOpen, active } = this;
    const last = this.#host.count() - 1;
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp':
        this.#step(key === 'ArrowDown' ? 1 : -1);
        return true;
      case 'PageDown':
      case 'PageUp':
        if (!isOpen) return false;
        this.#activate(key === 'PageDown' ? Math.min(last, active + page) : Math.max(0, active - page));
        return true;
      case 'Enter':
        if (!isOpen || (active < 0 && last !== 0)) return false;
        // A single match needs no walk to it.
        this.#host.choose(Math.max(0, active));
        return true;
      case 'Escape':
        if (isOpen) this.close();
        else if (this.typed === undefined) return false;
        else this.leave();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The browser moves the caret: the reader is back in the text.
        this.#activate(-1);
        return false;
      default:
        return false;
    }
  }

  /** One option further, around the ends. */
  #step(by: number): void {
    const count = this.#host.count();
    if (!this.isOpen) {
      this.isOpen = true;
      // The list is not drawn yet: its end is known when it is.
      this.#activate(by > 0 ? 0 : Infinity);
    } else if (count > 0) this.#activate(this.active < 0 && by < 0 ? count - 1 : (this.active + by + count) % count);
  }

  #activate(place: number): void {
    this.active = place;
    this.#host.changed();
  }
}
