import type { Metric, Organization } from '../feed/types.ts';
import type { ComparedRow } from './comparison-choice.ts';
import { isProtected, type Cell, type ShownCell } from './disclosure.ts';
import { difference, wilson, type Interval } from './intervals.ts';
import { intervalOf, isClose } from './margin.ts';
import { rounded } from './metric.ts';

/** Why the number of an organization does not stand beside the others in words. */
export type Because =
  'hidden' | 'missing' | 'definition' | 'coded' | 'small' | 'years' | 'alternative' | 'grades' | 'size';

export interface LeftOut {
  because: Because;
  /** Columns, by their place. */
  columns: number[];
}

/**
 * The lowest and the highest of the numbers of a row that can be compared. Hidden and coded numbers are no part of it:
 * `by` does not exist where fewer than two are left.
 */
export interface Difference {
  kind: 'none' | 'same' | 'close' | 'differ' | 'rated-same' | 'rated-differ';
  /** Columns that are compared, by their place. */
  compared: number[];
  left: LeftOut[];
  /** From the lowest to the highest, rounded as the values are. */
  by?: number;
  /** Interval of that difference, in percentage points; absent for units without one. */
  range?: Interval;
}

const grades = ['PK', 'TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'AD'];

/** Whether two organizations teach a grade in common. Where the feed does not say, nothing speaks against it. */
function shareGrades({ grades: one }: Organization, { grades: other }: Organization): boolean {
  if (!one || !other) return true;
  const place = (grade: string): number => grades.indexOf(grade);
  return place(one[0]) <= place(other[1]) && place(other[0]) <= place(one[1]);
}

/** What forbids that two organizations are compared, whatever their numbers are. */
function apart(metric: Metric, one: Organization, other: Organization): Because | undefined {
  if (Boolean(one.alternative) !== Boolean(other.alternative)) return 'alternative';
  if (!shareGrades(one, other)) return 'grades';
  // A district has more students than its school, and that says nothing.
  if (metric.unit === 'count' && one.kind !== other.kind) return 'size';
  return undefined;
}

/** What speaks against a number by itself. */
function unfit(cell: Cell, isRating: boolean): Because | undefined {
  if (isRating && !cell.shown && cell.state === 'rated') return undefined;
  if (!cell.shown) return isProtected(cell) ? 'hidden' : 'missing';
  return cell.coded ? 'coded' : cell.small ? 'small' : undefined;
}

/** The most columns that can all be compared with each other; of two such sets, the one that begins first. */
function largestGroup(columns: readonly number[], fit: (one: number, other: number) => boolean): number[] {
  let best: number[] = [];
  for (let set = 1; set < 1 << columns.length; set++) {
    const some = columns.filter((_, index) => set & (1 << index));
    const fits = some.every((one, index) => some.slice(index + 1).every((other) => fit(one, other)));
    if (fits && (some.length > best.length || (some.length === best.length && some.join() < best.join()))) best = some;
  }
  return best;
}

/**
 * Normal quantiles of a 95 % interval for the widest of one, three or six differences (Bonferroni): among four schools
 * two lie far apart by chance more often than among two.
 */
const quantiles: Record<number, number> = { 2: 1.959963984540054, 3: 2.393979800185101, 4: 2.638257273476751 };

/** How far the highest rate may lie from the lowest, in percentage points; nothing where one of them has no interval. */
function spreadOf(metric: Metric, high: ShownCell, low: ShownCell, quantile: number): Interval | undefined {
  if (![high, low].every((cell) => intervalOf(metric, cell))) return undefined;
  const interval = ({ value, count }: ShownCell): Interval => wilson(value, count!, quantile);
  return difference(high.value, interval(high), low.value, interval(low));
}

/** Compares the numbers of a row. `otherwise` says of a column that its organization counts by another definition. */
export function differenceOf(
  { metric, series, cells, oneYear }: ComparedRow,
  otherwise: (column: number) => boolean,
): Difference {
  const left: LeftOut[] = [];
  const leave = (because: Because, column: number): void => {
    const same = left.find((one) => one.because === because);
    if (same) same.columns.push(column);
    else left.push({ because, columns: [column] });
  };
  const isRating = metric.unit === 'rating';
  const fit: number[] = [];
  for (const [column, cell] of cells.entries()) {
    const because = unfit(cell, isRating);
    if (!because) fit.push(column);
    else leave(because === 'missing' && otherwise(column) ? 'definition' : because, column);
  }
  if (!oneYear) {
    for (const column of fit) leave('years', column);
    return { kind: 'none', compared: [], left };
  }
  const between = (one: number, other: number): Because | undefined =>
    apart(metric, series[one]!.organization, series[other]!.organization);
  const compared = largestGroup(fit, (one, other) => !between(one, other));
  for (const column of fit) {
    const because = !compared.includes(column) && compared.map((one) => between(one, column)).find(Boolean);
    if (because) leave(because, column);
  }
  if (compared.length < 2) return { kind: 'none', compared: [], left };
  if (isRating) {
    const same = new Set(compared.map((column) => cells[column]!.level)).size === 1;
    return { kind: same ? 'rated-same' : 'rated-differ', compared, left };
  }
  const shown = compared.map((column) => cells[column] as ShownCell).toSorted((one, other) => one.value - other.value);
  const low = shown[0]!;
  const high = shown.at(-1)!;
  const by = rounded(metric, high.value - low.value);
  const range = spreadOf(metric, high, low, quantiles[compared.length]!);
  return { kind: by === 0 ? 'same' : isClose(range) ? 'close' : 'differ', compared, left, by, range };
}
