import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import { periodAt, seriesAt } from './overview-cell.ts';
import type { ColumnView } from './overview-columns.ts';
import { districtOf } from './overview-scope.ts';
import type { NumberKey } from './table-keys.ts';
import { rowOrder } from './table-order.ts';

/** Sorts by the names of the organizations. */
export const byName = 'name';

/** What a reader has made of the rows. Empty texts ask for nothing. */
export interface Arrangement {
  /** A metric, or `byName`. Without it, the feed's order. */
  sort?: { column: string; descending: boolean };
  /** Words that the name of an organization or its district has, or its identifier. */
  find: string;
  /** Identifier of a district. */
  district: string;
  run: '' | 'charter' | 'district';
  /** A grade that is served. */
  grade: string;
  byDistrict: boolean;
}

export const unarranged: Arrangement = { find: '', district: '', run: '', grade: '', byDistrict: false };

/** A row, or the row of a district above its schools. */
export interface Line {
  organization: Organization;
  /** How many rows follow that belong to it; absent for a row of its own. */
  heads?: number;
  /** It stands below its district. */
  under?: true;
}

/** What the rows of a section are sorted by. Made once for each column. */
export interface ColumnOrder {
  keys: readonly (NumberKey | undefined)[];
  /** Rows that have no number in the column's year. */
  without: number;
  /** Some are only known to be beyond a bound. */
  bounds: boolean;
}

/** From the youngest to the oldest. */
export const gradeOrder = 'PK TK K 1 2 3 4 5 6 7 8 9 10 11 12 AD'.split(' ');

/** Letters without accents, small: what a reader types is found however it is written. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The keys of a column; a number of another year than the column's is none. */
export function columnOrder(dataset: Dataset, rows: readonly Organization[], column: ColumnView): ColumnOrder {
  const levels = dataset.scales.get(dataset.metrics.get(column.id)?.scale ?? '')?.levels ?? [];
  const keys = rows.map((organization): NumberKey | undefined => {
    const series = seriesAt(dataset, organization, column);
    if (periodAt(series, column) !== column.period) return undefined;
    const cell = series.cell(column.period);
    if (cell.shown) return [cell.value, cell.coded === 'above' ? 1 : cell.coded === 'below' ? -1 : 0];
    return cell.level !== undefined && levels.some(({ rank }) => rank === cell.level) ? [cell.level, 0] : undefined;
  });
  return {
    keys,
    without: keys.filter((key) => key === undefined).length,
    bounds: keys.some((key) => key !== undefined && key[1] !== 0),
  };
}

/** The texts that rows are found by. Made once, with the first letter that somebody types. */
export function findable(words: Words, dataset: Dataset, rows: readonly Organization[]): string[] {
  return rows.map((one) => folded([nameOf(words, one), nameOf(words, districtOf(dataset, one)), one.id].join(' ')));
}

/** The rows that are left when a reader has filtered, as indices in the feed's order. */
export function filtered(
  dataset: Dataset,
  rows: readonly Organization[],
  { find, district, run, grade }: Arrangement,
  texts: () => readonly string[],
): number[] {
  const asked = folded(find).split(/\s+/).filter(Boolean);
  if (!asked[0] && !district && !run && !grade) return [...rows.keys()];
  const known = asked[0] ? texts() : [];
  return [...rows.keys()].filter((index) => {
    const one = rows[index]!;
    if (district && one.id !== district && districtOf(dataset, one)?.id !== district) return false;
    if (run && (one.charter !== undefined) !== (run === 'charter')) return false;
    if (grade && !serves(one, grade)) return false;
    return asked.every((word) => known[index]!.includes(word));
  });
}

function serves({ grades }: Organization, grade: string): boolean {
  if (!grades) return false;
  const [low, high, asked] = [...grades, grade].map((one) => gradeOrder.indexOf(one)) as [number, number, number];
  return low <= asked && asked <= high;
}

/** Rows in the order of a column: those without a number last, in the feed's order, whichever way it is sorted. */
export function sorted(
  indices: readonly number[],
  { keys }: Pick<ColumnOrder, 'keys'> | { keys: readonly (string | undefined)[] },
  descending: boolean,
  locale: string,
): number[] {
  const own = indices.map((index) => keys[index]);
  const kind = typeof own.find((key) => key !== undefined) === 'string' ? 'text' : 'number';
  return rowOrder({ kind, keys: own as never[] }, descending, locale).map((place) => indices[place]!);
}

/** Rows under their districts, which stay in the feed's order; those without a row that is left are left out. */
export function underDistricts(
  dataset: Dataset,
  rows: readonly Organization[],
  districts: readonly Organization[],
): Line[] {
  const under = new Map<Organization | undefined, Organization[]>(districts.map((one) => [one, []]));
  for (const row of rows) {
    const district = districtOf(dataset, row);
    const own = under.get(district) ?? [];
    if (own.length === 0) under.set(district, own);
    own.push(row);
  }
  return [...under].flatMap(([district, own]) => {
    if (own.length === 0) return [];
    const lines = own.map((organization): Line => (district ? { organization, under: true } : { organization }));
    return district ? [{ organization: district, heads: own.length }, ...lines] : lines;
  });
}
