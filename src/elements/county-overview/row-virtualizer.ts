import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';

/** A row that must be on the page, and its place in pixels from the first one's. */
export interface VirtualRow {
  index: number;
  start: number;
  end: number;
}

export interface VirtualRequest {
  /** Keys of all rows, in their order. */
  keys: readonly string[];
  /** Row that stays on the page wherever the reader scrolls: the focus is in it. */
  pinned: number | undefined;
  /** Height of what stands above the first row in the box. */
  above: number;
  /** Height of a row that was not measured yet. */
  usual: number;
}

/** Rows above and below those in sight: whoever goes on by keyboard or screen reader finds the next one. */
const nearby = 5;

/**
 * Which of thousands of rows are on the page. In a chunk of its own with the library that knows about scrolling, for
 * tables that are too long to be there whole.
 */
export class RowVirtualizer {
  readonly #box: HTMLElement;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  readonly #stop: () => void;
  readonly #changed: () => void;
  #request: VirtualRequest;
  /** While something is asked of the library, it need not tell that something has changed. */
  #asking = true;
  #missed = false;
  /** The rows whose heights were taken last. */
  #measured: readonly string[] = [];
  #stopped = false;

  constructor(box: HTMLElement, request: VirtualRequest, changed: () => void) {
    this.#box = box;
    this.#request = request;
    this.#changed = changed;
    this.#virtualizer = new Virtualizer(this.#options());
    this.#stop = this.#virtualizer._didMount();
    this.#virtualizer._willUpdate();
    this.#asking = false;
  }

  get box(): HTMLElement {
    return this.#box;
  }

  /** The rows to show for what is asked, and the height of all. */
  rows(request: VirtualRequest): { rows: readonly VirtualRow[]; total: number } {
    const { keys, above, usual } = this.#request;
    this.#request = request;
    // The library works out all places anew for other options: not at every step of a reader who scrolls.
    if (request.keys !== keys || request.above !== above || request.usual !== usual) {
      this.#asking = true;
      this.#virtualizer.setOptions(this.#options());
      this.#virtualizer._willUpdate();
      this.#asking = false;
    }
    const rows = this.#virtualizer
      .getVirtualItems()
      .map(({ index, start, end }) => ({ index, start: start - request.above, end: end - request.above }));
    return { rows, total: this.#virtualizer.getTotalSize() };
  }

  /** Whether a row is in sight, and not only near. */
  sees(index: number): boolean {
    const { range } = this.#virtualizer;
    return !range || (index >= range.startIndex && index <= range.endIndex);
  }

  /** Tells the rows on the page which they are. */
  place(rows: readonly (readonly [row: HTMLElement, index: number])[]): void {
    for (const [row, index] of rows) if (row.dataset.index !== String(index)) row.dataset.index = String(index);
  }

  /** Takes the true heights of the rows that are on the page. Where one is another than was thought, all is placed anew. */
  measure(rows: readonly (readonly [row: HTMLElement, index: number])[]): void {
    const { itemSizeCache } = this.#virtualizer;
    const { keys } = this.#request;
    this.#asking = true;
    this.#virtualizer.measureElement(null);
    // In another order most rows are new. Told one by one, each would have the library work out all places anew: it is
    // told of the first, and finds the others known.
    if (keys !== this.#measured)
      for (const [row, index] of rows.slice(1))
        if (!itemSizeCache.has(keys[index]!)) itemSizeCache.set(keys[index]!, row.offsetHeight);
    this.#measured = keys;
    for (const [row] of rows) this.#virtualizer.measureElement(row);
    this.#asking = false;
    if (this.#missed) requestAnimationFrame(() => this.#tell());
    this.#missed = false;
  }

  /** The box is at its beginning, which the library would hear of with the next frame. */
  toTop(): void {
    this.#virtualizer.scrollOffset = 0;
  }

  stop(): void {
    this.#stopped = true;
    this.#stop();
  }

  #tell(): void {
    if (this.#asking) this.#missed = true;
    else if (!this.#stopped) this.#changed();
  }

  #options(): VirtualizerOptions<HTMLElement, HTMLElement> {
    const { keys, above, usual } = this.#request;
    return {
      count: keys.length,
      getScrollElement: () => this.#box,
      estimateSize: () => usual,
      getItemKey: (index) => keys[index] ?? index,
      scrollMargin: above,
      scrollPaddingStart: 0,
      overscan: nearby,
      rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
        const { pinned } = this.#request;
        const first = Math.max(0, startIndex - overscan);
        const last = Math.min(count - 1, endIndex + overscan);
        const indexes = Array.from({ length: last - first + 1 }, (_, place) => first + place);
        if (pinned === undefined || pinned >= count || (pinned >= first && pinned <= last)) return indexes;
        return pinned < first ? [pinned, ...indexes] : [...indexes, pinned];
      },
      scrollToFn: elementScroll,
      observeElementRect,
      observeElementOffset,
      // Heights are told in a frame of their own: what is placed anew because of them has heights again.
      useAnimationFrameWithResizeObserver: true,
      onChange: () => this.#tell(),
    };
  }
}
