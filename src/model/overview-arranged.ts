import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import {
  byName,
  columnOrder,
  filtered,
  findable,
  sorted,
  underDistricts,
  type Arrangement,
  type ColumnOrder,
  type Line,
} from './overview-order.ts';
import type { OverviewSection, OverviewView } from './overview.ts';
import { sentences } from './sentences.ts';

/** A section with the rows that a reader has left, in the reader's order. */
export interface ArrangedSection {
  section: OverviewSection;
  lines: readonly Line[];
  /** Rows that are left, without those of districts above them. */
  count: number;
  /** What the reader sees of how many rows in which order, in words. */
  said: string;
}

/** What rows are found by, which is the same whatever their columns are. */
const texts = new WeakMap<readonly Organization[], { words: Words; all: readonly string[] }>();

/**
 * Arranges the rows of an overview, again and again while a reader types and sorts: what a column is sorted by and what a
 * row is found by is worked out once.
 */
export class OverviewArranger {
  readonly #words: Words;
  readonly #dataset: Dataset;
  readonly #view: OverviewView;
  readonly #orders = new Map<string, ColumnOrder>();
  #last: { arrangement: Arrangement; sections: ArrangedSection[] } | undefined;

  constructor(words: Words, dataset: Dataset, view: OverviewView) {
    this.#words = words;
    this.#dataset = dataset;
    this.#view = view;
  }

  /** The sections as arranged. The same arrangement a second time costs nothing. */
  sections(arrangement: Arrangement): ArrangedSection[] {
    if (this.#last?.arrangement === arrangement) return this.#last.sections;
    const sections = this.#view.sections.map((section) => this.#section(section, arrangement));
    this.#last = { arrangement, sections };
    return sections;
  }

  /** Works out one thing that will be asked for sooner or later; false when nothing is left. */
  prepare(): boolean {
    for (const section of this.#view.sections) {
      if (texts.get(section.rows)?.words !== this.#words) return this.#find(section).length > 0;
      for (const { id } of section.columns)
        if (!this.#orders.has(`${section.id} ${id}`)) return !!this.#order(section, id);
    }
    return false;
  }

  #section(section: OverviewSection, arrangement: Arrangement): ArrangedSection {
    const { rows } = section;
    const { sort } = arrangement;
    const left = filtered(this.#dataset, rows, arrangement, () => this.#find(section));
    const order = sort && this.#order(section, sort.column);
    const indices = order ? sorted(left, order, sort.descending, this.#words.locale) : left;
    const own = indices.map((index) => rows[index]!);
    const grouped = arrangement.byDistrict && this.#view.list === 'school';
    return {
      section,
      lines: grouped ? this.#grouped(own) : own.map((organization) => ({ organization })),
      count: own.length,
      said: this.#said(section, own.length, arrangement, order, left),
    };
  }

  #grouped(rows: readonly Organization[]): Line[] {
    const districts = this.#view.districts.map(({ id }) => this.#dataset.organizations.get(id)!);
    return underDistricts(this.#dataset, rows, districts);
  }

  #find({ rows }: OverviewSection): readonly string[] {
    let known = texts.get(rows);
    if (known?.words !== this.#words) {
      known = { words: this.#words, all: findable(this.#words, this.#dataset, rows) };
      texts.set(rows, known);
    }
    return known.all;
  }

  #order(section: OverviewSection, id: string): ColumnOrder | { keys: string[] } | undefined {
    const { rows } = section;
    if (id === byName) return { keys: rows.map((one) => nameOf(this.#words, one)) };
    const column = section.columns.find((one) => one.id === id);
    if (!column) return undefined;
    const key = `${section.id} ${id}`;
    let order = this.#orders.get(key);
    if (!order) this.#orders.set(key, (order = columnOrder(this.#dataset, rows, column)));
    return order;
  }

  #said(
    section: OverviewSection,
    count: number,
    { sort, byDistrict }: Arrangement,
    order: ColumnOrder | { keys: string[] } | undefined,
    left: readonly number[],
  ): string {
    const words = this.#words;
    const all = section.rows.length;
    if (count === 0) return words.say('overview.none');
    const showing =
      count < all && words.say('overview.showing', { shown: words.number(count, 0), all: words.number(all, 0) });
    if (!sort || !order) return sentences(showing, words.say('overview.feed-order'));
    const column = section.columns.find(({ id }) => id === sort.column)?.name ?? section.nameColumn;
    const numbers = 'bounds' in order;
    const name = numbers
      ? (`overview.${sort.descending ? 'highest' : 'lowest'}` as const)
      : (`overview.from-${sort.descending ? 'z' : 'a'}` as const);
    const without = numbers ? left.filter((index) => order.keys[index] === undefined).length : 0;
    return sentences(
      showing,
      words.say('overview.sorted', { column, order: words.say(name) }),
      byDistrict && words.say('overview.within-districts'),
      without > 0 && words.say('overview.without', { count: without }),
      numbers && order.bounds && words.say('overview.bounds'),
    );
  }
}
