import type { ReactiveElement } from 'lit';
import { Deferred } from '../../charts/deferred.ts';
import type { Words } from '../../i18n/words.ts';
import type { Dataset } from '../../model/dataset.ts';
import { overviewCell } from '../../model/overview-cell.ts';
import type { ArrangedSection } from '../../model/overview-arranged.ts';
import type { Line } from '../../model/overview-order.ts';
import { overviewName } from '../../model/overview.ts';
import { DrawnRows, type DrawRow } from './drawn-rows.ts';
import { cardRow, tableRow } from './overview-row.ts';
import type { NearRows } from './near-rows.ts';

/** So many rows are all on the page: what the browser's own search finds is worth more than what they cost. */
export const wholeLimit = 150;

/** Rows of a table that are drawn before the code is here that knows which are in sight. */
const firstRows = 24;

/** What rows are drawn from. */
export interface RowSource {
  words: Words;
  dataset: Dataset;
  /** Identifier of the chosen organization. */
  current: string | undefined;
  /** Cards in a narrow place, and so many of them; rows of a table otherwise. */
  cards: number | undefined;
  /** Every row, as for print. */
  whole: boolean;
  rtl: boolean;
  choose: (id: string) => void;
}

interface Section {
  drawn: DrawnRows;
  near?: NearRows;
  lines?: readonly Line[];
  /** One for each line. */
  keys: readonly string[];
}

/** The rows of all sections, each in its place on the page. */
export class OverviewRows {
  readonly #host: ReactiveElement;
  readonly #later: Deferred<typeof import('./near-rows.ts')>;
  readonly #sections = new Map<string, Section>();
  /** The code for long tables cannot be had: all rows are drawn, however long that takes. */
  #alone = false;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#later = new Deferred(host, () => import('./near-rows.ts'));
  }

  /** Called after each update of the host: draws the rows of those sections that have a place. */
  draw(sections: readonly ArrangedSection[], source: RowSource): void {
    const { whole, cards } = source;
    const scrolls = !whole && cards === undefined;
    if (scrolls && !this.#alone && sections.some(({ lines }) => lines.length > firstRows)) void this.#load();
    for (const arranged of sections) {
      const { id } = arranged.section;
      const place = this.#host.renderRoot.querySelector<HTMLElement>(`[data-section=${id}] .rows`);
      if (!place) continue;
      let section = this.#sections.get(id);
      if (section?.drawn.place !== place) {
        section?.near?.stop();
        this.#sections.set(id, (section = { drawn: new DrawnRows(place), keys: [] }));
      }
      const { drawn } = section;
      const { lines } = arranged;
      if (section.lines !== lines) {
        section.lines = lines;
        section.keys = lines.map(({ organization: { id: own }, heads }) => (heads === undefined ? own : `^${own}`));
      }
      const { keys } = section;
      const counted = scrolls && lines.length > wholeLimit;
      const draw = drawRow(arranged, source, counted);
      if (scrolls && this.#later.value) {
        section.near ??= new this.#later.value.NearRows(drawn);
        section.near.draw({ keys, counted, draw });
        continue;
      }
      section.near?.stop();
      const shown = scrolls && !this.#alone ? keys.slice(0, firstRows) : keys.slice(0, whole ? undefined : cards);
      drawn.show(
        shown.map((key, index) => ({ key, index, before: 0 })),
        0,
        draw,
      );
    }
  }

  /** Before an update that shows other rows or another order: the first ones are to be seen. */
  toTop(): void {
    for (const { drawn, near } of this.#sections.values()) {
      drawn.place.closest('.scroll')?.scrollTo({ top: 0, behavior: 'instant' });
      near?.toTop();
    }
  }

  /** What follows the reader's scrolling ends. */
  stop(): void {
    for (const { near } of this.#sections.values()) near?.stop();
  }

  async #load(): Promise<void> {
    if (this.#later.value || (await this.#later.load())) return;
    this.#alone = true;
    this.#host.requestUpdate();
  }
}

function drawRow({ section, lines }: ArrangedSection, source: RowSource, counted: boolean): DrawRow {
  const { words, dataset, current, cards, rtl, choose } = source;
  const { columns } = section;
  const content = cards === undefined ? tableRow : cardRow;
  return (row, { index }) => {
    const line = lines[index]!;
    const { organization, heads } = line;
    row.className = heads === undefined ? '' : 'district';
    // The row of headers is the first one.
    if (counted) row.setAttribute('aria-rowindex', String(index + 2));
    else row.removeAttribute('aria-rowindex');
    return content({
      name: overviewName(words, dataset, line),
      cells: columns.map((column) => overviewCell(words, dataset, organization, column)),
      columns,
      current: organization.id === current,
      rtl,
      choose: () => choose(organization.id),
    });
  };
}
