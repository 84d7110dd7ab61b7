import type { html as Html } from 'lit';
import type { MessageKey } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { sortableColumns, type ColumnKeys, type SortableColumn } from '../../model/table-keys.ts';
import { rowOrder } from '../../model/table-order.ts';
import type { FrameView, TableView } from '../../model/view.ts';
import type { DrawnTable, Order } from './data-table.ts';

/** How the orders of a column are called, ascending and descending. */
const orderNames = {
  number: ['sort.lowest', 'sort.highest'],
  period: ['sort.earliest', 'sort.latest'],
  text: ['sort.from-a', 'sort.from-z'],
} as const satisfies Record<ColumnKeys['kind'], readonly [MessageKey, MessageKey]>;

const arrows = { ascending: 'M1 8L5 2L9 8Z', descending: 'M1 2L5 8L9 2Z', none: 'M2 4L5 1L8 4ZM2 6L5 9L8 6Z' } as const;

/** The reader's order of a table. It is kept while the view changes, and waits for its column where that is gone. */
export class TableSort {
  readonly #html: typeof Html;
  readonly #say: (words: Words, text: string) => void;
  #chosen: { id: string; descending: boolean } | undefined;
  #view: FrameView | undefined;
  #columns: readonly (SortableColumn | undefined)[] = [];

  /** `say` tells the reader, and has the table drawn again. */
  constructor(html: typeof Html, say: (words: Words, text: string) => void) {
    this.#html = html;
    this.#say = say;
  }

  /** The table of a view in the reader's order. */
  table(words: Words, dataset: Dataset, view: FrameView): TableView {
    if (view !== this.#view) {
      this.#view = view;
      this.#columns = sortableColumns(words, dataset, view);
    }
    const { columns, rows, ...rest } = view.table;
    const column = this.#columns.find((one) => one && one.id === this.#chosen?.id);
    const order = column && rowOrder(column, this.#chosen!.descending, words.locale);
    return { ...rest, columns, rows: order ? order.map((index) => rows[index]!) : rows };
  }

  /** The same with headers that sort. */
  drawn(words: Words, dataset: Dataset, view: FrameView): DrawnTable {
    const table = this.table(words, dataset, view);
    return {
      ...table,
      columns: table.columns.map((name, index) => this.#header(words, name, this.#columns[index])),
      orders: this.#columns.map((column) => column && this.#orderOf(column)),
    };
  }

  #orderOf({ id }: SortableColumn): Order {
    if (id !== this.#chosen?.id) return 'none';
    return this.#chosen.descending ? 'descending' : 'ascending';
  }

  #header(words: Words, name: string, column: SortableColumn | undefined): unknown {
    if (!column) return name;
    const html = this.#html;
    return html`<button type="button" class="sort" @click=${() => this.#press(words, name, column)}>
      <span>${name}</span
      ><svg width="10" height="10" aria-hidden="true"><path d=${arrows[this.#orderOf(column)]}></path></svg>
    </button>`;
  }

  /** First the order that readers mostly look for: the highest number, the beginning of the alphabet. Then the other. */
  #press(words: Words, name: string, { id, kind }: SortableColumn): void {
    const first = kind === 'number';
    const again = this.#chosen?.id === id;
    if (again && this.#chosen!.descending !== first) this.#chosen = undefined;
    else this.#chosen = { id, descending: again ? !first : first };
    const order = this.#chosen && words.say(orderNames[kind][this.#chosen.descending ? 1 : 0]);
    this.#say(words, order ? words.say('sort.by', { column: name, order }) : words.say('sort.none'));
  }
}
