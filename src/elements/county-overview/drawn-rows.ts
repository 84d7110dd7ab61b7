import { render, type TemplateResult } from 'lit';

/** A row that is on the page, and where it stands among all that there are. */
export interface PlacedRow {
  /** Tells it apart from every other, wherever it stands. */
  key: string;
  /** Its place among all rows, from 0. */
  index: number;
  /** Empty room before it, in pixels: rows that are not on the page. */
  before: number;
}

/** Gives a row its attributes, and says what is in it. */
export type DrawRow = (row: HTMLElement, placed: PlacedRow, isNew: boolean) => TemplateResult | undefined;

/**
 * The rows of a table or list, each an element of its own that moves with what it shows. A template would give the row
 * at each place another content instead, and whoever stands on a row by keyboard would suddenly be on another.
 */
export class DrawnRows {
  readonly #place: HTMLElement;
  readonly #rows = new Map<string, HTMLElement>();
  readonly #spaces: HTMLElement[] = [];

  constructor(place: HTMLElement) {
    this.#place = place;
  }

  get place(): HTMLElement {
    return this.#place;
  }

  get keys(): readonly string[] {
    return [...this.#rows.keys()];
  }

  row(key: string): HTMLElement | undefined {
    return this.#rows.get(key);
  }

  /**
   * Shows these rows and no other; `after` is the room of those behind them. `draw` gives a row its attributes and its
   * content, or nothing to a row that stays as it is.
   */
  show(placed: readonly PlacedRow[], after: number, draw: DrawRow): void {
    const kept = new Set(placed.map(({ key }) => key));
    const { active } = this;
    // Put in anew below: rows that stay where they were are not moved then, which would take the focus from them.
    for (const space of this.#spaces) space.remove();
    for (const [key, row] of this.#rows) {
      if (kept.has(key)) continue;
      row.remove();
      this.#rows.delete(key);
    }
    let spaces = 0;
    let next = this.#place.firstChild;
    const put = (node: HTMLElement): void => {
      if (node === next) next = next.nextSibling;
      else this.#place.insertBefore(node, next);
    };
    for (const one of placed) {
      if (one.before > 0) put(this.#space(spaces++, one.before));
      const known = this.#rows.get(one.key);
      const row = known ?? this.#element();
      this.#rows.set(one.key, row);
      const content = draw(row, one, !known);
      if (content) render(content, row);
      put(row);
    }
    if (after > 0) put(this.#space(spaces++, after));
    // Sorting moves rows all the same.
    if (active && active !== this.active) active.focus({ preventScroll: true });
  }

  /** What has the focus in a row. */
  get active(): HTMLElement | undefined {
    const active = (this.#place.getRootNode() as ShadowRoot).activeElement;
    return active && this.#place.contains(active) ? (active as HTMLElement) : undefined;
  }

  #element(): HTMLElement {
    return document.createElement(this.#place.localName === 'tbody' ? 'tr' : 'li');
  }

  /** Room for rows that are not on the page. Nobody needs to hear of it: the rows say their places. */
  #space(at: number, height: number): HTMLElement {
    let space = this.#spaces[at];
    if (!space) {
      space = this.#element();
      space.setAttribute('aria-hidden', 'true');
      space.className = 'space';
      space.append(document.createElement(this.#place.localName === 'tbody' ? 'td' : 'span'));
      this.#spaces[at] = space;
    }
    (space.firstElementChild as HTMLElement).style.blockSize = `${height}px`;
    return space;
  }
}
