import type { DrawnRows, DrawRow, PlacedRow } from './drawn-rows.ts';
import { RowVirtualizer, type VirtualRow } from './row-virtualizer.ts';

/**
 * The rows of one table, those near the reader first. In a chunk of its own with the library that knows about
 * scrolling, for tables that are too long to be drawn at once.
 */

/** Rows that are drawn in one task where nobody sees them yet. */
const handful = 24;

/** Milliseconds after which they are drawn without a frame: a page out of sight has none. */
const patience = 200;

/** Height of a row in pixels until one is measured. */
const usualHeight = 72;

/** What the rows of a table are to show now. */
export interface NearRequest {
  /** Keys of all rows, in their order. */
  keys: readonly string[];
  /** Only rows near the reader are on the page; all of them otherwise. */
  counted: boolean;
  draw: DrawRow;
}

interface Places {
  rows: readonly VirtualRow[];
  /** Height of all in pixels. */
  total: number;
}

/** Rows that follow each other, without room between them. */
function oneByOne({ length }: readonly string[]): Places {
  return { rows: Array.from({ length }, (_, index) => ({ index, start: 0, end: 0 })), total: 0 };
}

export class NearRows {
  readonly #drawn: DrawnRows;
  #virtualizer: RowVirtualizer | undefined;
  #request: NearRequest | undefined;
  #keys: readonly string[] = [];
  #height = usualHeight;
  /** Height of what stands above the rows in their box. */
  #above = 0;
  /** The rows on the page. */
  #placed: readonly PlacedRow[] = [];
  /** Those that still show what they showed before. */
  readonly #stale = new Set<string>();
  /** Whether a row was in sight in the last frame; nothing for one that is new. */
  readonly #seen = new WeakMap<Element, boolean>();
  readonly #watch = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) this.#seen.set(target, isIntersecting);
  });
  /** The most rows that were in sight at a time. */
  #most = 0;
  #atTop = true;
  /** What is to be drawn next; another one takes its place. */
  #turn: object | undefined;

  constructor(drawn: DrawnRows) {
    this.#drawn = drawn;
  }

  /** The box is at its beginning, for another order or other rows. */
  toTop(): void {
    this.#atTop = true;
    this.#virtualizer?.toTop();
  }

  /**
   * Shows in all rows what there is to show now: at once in those that a reader sees, in the others when these are
   * painted.
   */
  draw(request: NearRequest): void {
    const { keys } = request;
    this.#request = request;
    const same = keys.length === this.#keys.length && keys.every((key, at) => key === this.#keys[at]);
    // The same list for the same order: for another one, the places of all rows are worked out anew.
    if (!same) this.#keys = keys;
    const known = this.#drawn.keys;
    for (const key of known) this.#stale.add(key);
    const inSight = known.filter((key) => this.#seen.get(this.#drawn.row(key)!)).length;
    this.#most = Math.max(this.#most, inSight);
    // One more than were seen: others may be less high.
    const first = this.#most ? this.#most + 1 : handful;
    const [atTop, focused] = [this.#atTop, this.#focused];
    this.#atTop = false;
    this.#show((key, index, row) => {
      if (key === focused || (atTop && index < first)) return true;
      // In another order nobody knows yet which are in sight.
      return same ? !!row && this.#seen.get(row) !== false : !atTop;
    });
    this.#goOn();
  }

  /** Somebody else draws the rows from now on, or nobody. */
  stop(): void {
    this.#turn = undefined;
    this.#keys = [];
    this.#atTop = true;
    this.#endScrolling();
  }

  /**
   * Height in pixels that the content of the box keeps while rows come and go. Where anything around the widget is to be
   * laid out at the same time, WebKit does so before new rows are there, and scrolls a box that is short then to its top.
   */
  #keepHeight(height: number | undefined): void {
    this.#drawn.place.closest('table')!.parentElement!.style.minBlockSize = height === undefined ? '' : `${height}px`;
  }

  #endScrolling(): void {
    this.#keepHeight(undefined);
    this.#virtualizer?.stop();
    this.#virtualizer = undefined;
  }

  get #focused(): string | undefined {
    const { active } = this.#drawn;
    return active && this.#keys.find((key) => this.#drawn.row(key)?.contains(active));
  }

  /** Draws what nobody sees yet once the rest is painted, in turns, and takes the heights of rows. */
  #goOn(): void {
    const turn = (this.#turn = {});
    const go = (): void => {
      if (turn !== this.#turn) return;
      this.#turn = undefined;
      this.#above = this.#drawn.place.offsetTop;
      let left = handful;
      this.#show((key, _, row) => (row && !this.#stale.has(key)) || left-- > 0);
      this.#measure();
      if (left < 0) this.#goOn();
    };
    requestAnimationFrame(() => setTimeout(go));
    setTimeout(go, patience);
  }

  /** Shows the rows that belong on the page. One that need not be drawn now stays as it is, or away. */
  #show(now: (key: string, index: number, row: HTMLElement | undefined) => boolean): void {
    const { draw, counted } = this.#request!;
    if (!counted) this.#endScrolling();
    const { rows, total } = counted ? this.#near() : oneByOne(this.#keys);
    const later = new Set<string>();
    const placed: PlacedRow[] = [];
    let end = 0;
    for (const { index, start, end: behind } of rows) {
      const key = this.#keys[index]!;
      const row = this.#drawn.row(key);
      if (!now(key, index, row)) {
        if (!row) continue;
        later.add(key);
      }
      placed.push({ key, index, before: start - end });
      end = behind;
    }
    this.#drawn.show(placed, total - end, (row, one, isNew) => {
      const { key } = one;
      if (!this.#seen.has(row)) this.#watch.observe(row);
      if (!isNew && (later.has(key) || !this.#stale.has(key))) return undefined;
      this.#stale.delete(key);
      return draw(row, one, isNew);
    });
    if (counted) this.#keepHeight(this.#above + total);
    this.#placed = placed;
    this.#virtualizer?.place(this.#elements());
  }

  #measure(): void {
    this.#virtualizer?.measure(this.#elements());
  }

  #elements(): (readonly [row: HTMLElement, index: number])[] {
    return this.#placed.map(({ key, index }) => [this.#drawn.row(key)!, index]);
  }

  #near(): Places {
    const focused = this.#focused;
    if (!this.#virtualizer) this.#height = this.#meanHeight ?? this.#height;
    const request = {
      keys: this.#keys,
      pinned: focused === undefined ? undefined : this.#keys.indexOf(focused),
      above: this.#above,
      usual: this.#height,
    };
    this.#virtualizer ??= new RowVirtualizer(this.#drawn.place.closest<HTMLElement>('.scroll')!, request, () => {
      // A reader scrolls, or rows have other heights than was thought.
      this.#show((_, index) => this.#virtualizer?.sees(index) ?? true);
      this.#goOn();
    });
    return this.#virtualizer.rows(request);
  }

  get #meanHeight(): number | undefined {
    const rows = this.#drawn.place.querySelectorAll(':scope > :not(.space)');
    const [first, last] = [rows[0], rows[rows.length - 1]];
    if (!first || !last) return undefined;
    return (last.getBoundingClientRect().bottom - first.getBoundingClientRect().top) / rows.length || undefined;
  }
}
