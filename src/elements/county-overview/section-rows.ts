import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { overviewCell } from '../../model/overview-cell.ts';
import type { ArrangedSection } from '../../model/overview-arranged.ts';
import type { Line } from '../../model/overview-order.ts';
import { overviewName } from '../../model/overview.ts';
import { DrawnRows, type PlacedRow } from './drawn-rows.ts';
import { cardRow, tableRow, type RowParts } from './overview-row.ts';
import type { RowVirtualizer, VirtualRequest, VirtualRow } from './row-virtualizer.ts';

/** So many rows are all on the page: what the browser's own search finds is worth more than what they cost. */
export const wholeLimit = 150;

/** Rows that are drawn before it is known which are in sight. */
const firstRows = 24;

/** Height of a row in pixels until one is measured. */
const usualHeight = 72;

/** Gives a virtualizer for a box once its code is here. */
export type MakeVirtualizer = (
  box: HTMLElement,
  request: VirtualRequest,
  changed: () => void,
) => RowVirtualizer | undefined;

/** What the rows of a section are drawn from. */
export interface RowSource {
  words: Words;
  dataset: Dataset;
  arranged: ArrangedSection;
  /** Identifier of the chosen organization. */
  current: string | undefined;
  /** Cards in a narrow place, and so many of them; rows of a table otherwise. */
  cards: number | undefined;
  /** Every row, as for print. */
  whole: boolean;
  rtl: boolean;
  choose: (id: string) => void;
}

/** The rows of one section on the page: all of them, or those near the reader. */
export class SectionRows {
  readonly #drawn: DrawnRows;
  readonly #make: MakeVirtualizer;
  #virtualizer: RowVirtualizer | undefined;
  #source: RowSource | undefined;
  #lines: readonly Line[] = [];
  #keys: string[] = [];
  #height = usualHeight;
  /** Height of what stands above the rows in their box. */
  #above: number | undefined;

  constructor(place: HTMLElement, make: MakeVirtualizer) {
    this.#drawn = new DrawnRows(place);
    this.#make = make;
  }

  get place(): HTMLElement {
    return this.#drawn.place;
  }

  draw(source: RowSource): void {
    this.#source = source;
    const { lines } = source.arranged;
    if (lines !== this.#lines) {
      this.#lines = lines;
      const keys = lines.map(({ organization, heads }) =>
        heads === undefined ? organization.id : `^${organization.id}`,
      );
      // The same list for the same order: for another one, the places of all rows are worked out anew.
      if (keys.length !== this.#keys.length || keys.some((key, at) => key !== this.#keys[at])) this.#keys = keys;
    }
    this.#show(true);
    // In the next frame, which has to know it anyway: asked now, the whole table would be laid out twice.
    requestAnimationFrame(() => this.#place());
  }

  stop(): void {
    this.#virtualizer?.stop();
    this.#virtualizer = undefined;
  }

  #place(): void {
    const above = this.place.offsetTop;
    if (!this.#virtualizer || above === this.#above) return;
    this.#above = above;
    this.#show(false);
  }

  #show(every: boolean): void {
    const source = this.#source!;
    const { whole, cards } = source;
    const count = this.#keys.length;
    if (whole || cards !== undefined || count <= wholeLimit) {
      this.stop();
      const length = whole ? count : Math.min(count, cards ?? count);
      const all = Array.from({ length }, (_, index): PlacedRow => ({ key: this.#keys[index]!, index, before: 0 }));
      this.#put(all, 0, every);
      return;
    }
    const { rows, total } = this.#inSight(count);
    let end = 0;
    const placed = rows.map((row): PlacedRow => {
      const before = row.start - end;
      end = row.end;
      return { key: this.#keys[row.index]!, index: row.index, before };
    });
    this.#put(placed, total - end, every);
    this.#virtualizer?.measure(placed.map(({ key, index }) => [this.#drawn.row(key)!, index]));
  }

  #inSight(count: number): { rows: readonly VirtualRow[]; total: number } {
    const box = this.place.closest<HTMLElement>('.scroll')!;
    const focused = this.#drawn.focused;
    if (!this.#virtualizer) this.#height = this.#drawn.meanHeight ?? this.#height;
    const pinned = focused === undefined ? -1 : this.#keys.indexOf(focused);
    const request = {
      keys: this.#keys,
      pinned: pinned < 0 ? undefined : pinned,
      above: (this.#above ??= this.place.offsetTop),
      usual: this.#height,
    };
    this.#virtualizer ??= this.#make(box, request, () => this.#show(false));
    if (this.#virtualizer) return this.#virtualizer.rows(request);
    const rows = Array.from({ length: Math.min(firstRows, count) }, (_, index) => ({
      index,
      start: index * this.#height,
      end: (index + 1) * this.#height,
    }));
    return { rows, total: count * this.#height };
  }

  #put(placed: readonly PlacedRow[], after: number, every: boolean): void {
    const { whole, cards } = this.#source!;
    const counted = !whole && cards === undefined && this.#keys.length > wholeLimit;
    const content = cards === undefined ? tableRow : cardRow;
    this.#drawn.show(placed, after, every, (row, { index }) => {
      const line = this.#lines[index]!;
      row.className = line.heads === undefined ? '' : 'district';
      // The row of headers is the first one.
      if (counted) row.setAttribute('aria-rowindex', String(index + 2));
      else row.removeAttribute('aria-rowindex');
      return content(this.#parts(line));
    });
  }

  #parts(line: Line): RowParts {
    const { words, dataset, arranged, current, rtl, choose } = this.#source!;
    const { columns } = arranged.section;
    const { id } = line.organization;
    return {
      name: overviewName(words, dataset, line),
      cells: columns.map((column) => overviewCell(words, dataset, line.organization, column)),
      columns,
      current: id === current,
      rtl,
      choose: () => choose(id),
    };
  }
}
