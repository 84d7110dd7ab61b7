import type { ObservationState } from '../../feed/types.ts';
import { isHidden, type PublishedCell } from './published.ts';
import type { Reader } from './reading.ts';
import type { Count } from './relations.ts';

/** A cell whose numbers can be taken away. */
export interface HidableCell extends PublishedCell {
  value: number | null;
  count: number | null;
  level: number | null;
  change: number | null;
  state: ObservationState;
  responses: number | null;
  responseRate: number | null;
  invited?: number | null;
  distribution?: number[] | null;
  numerator?: number | null;
}

const noNumbers = {
  value: null,
  count: null,
  level: null,
  change: null,
  responses: null,
  responseRate: null,
  invited: null,
  distribution: null,
  numerator: null,
};

type Numbers = Pick<HidableCell, keyof typeof noNumbers | 'state'>;

/** Hides counts for the sake of others, and can take it back. */
export class Hiding {
  readonly reader: Reader;
  /** What was there before, by cell. */
  private readonly before = new Map<HidableCell, Numbers>();
  /** Counts that are hidden for another's sake, with the number of people that each is about. */
  readonly hidden = new Map<Count, number>();
  /** Totals that say "at most" or "at least" instead of nobody or everybody. */
  readonly coded = new Set<HidableCell>();

  constructor(reader: Reader) {
    this.reader = reader;
  }

  hide(count: Count): void {
    this.hidden.set(count, this.reader.rangeOf(count).low);
    for (const cell of count.cells as HidableCell[]) if (!isHidden(cell)) this.empty(cell);
    this.reader.forget(count);
  }

  private empty(cell: HidableCell): void {
    if (!this.before.has(cell)) this.before.set(cell, numbersOf(cell));
    this.coded.delete(cell);
    Object.assign(cell, noNumbers);
    cell.state = 'suppressed-complementary';
  }

  show(count: Count): void {
    for (const cell of count.cells as HidableCell[]) {
      const numbers = this.before.get(cell);
      if (numbers && cell.state === 'suppressed-complementary') Object.assign(cell, numbers);
    }
    this.hidden.delete(count);
    this.reader.forget(count);
  }

  /**
   * Lets a share say less: at most so many percent, or at least. The step is the finest of 1, 2, 5 and 10 percent that is
   * more than one person.
   */
  code(count: Count, cell: HidableCell, people: number, end: 'bottom' | 'top'): void {
    const step = [1, 2, 5, 10].find((percent) => (people * percent) / 100 >= 1) ?? 10;
    this.before.set(cell, numbersOf(cell));
    this.coded.add(cell);
    cell.value = end === 'bottom' ? step : 100 - step;
    cell.state = end === 'bottom' ? 'bottom-coded' : 'top-coded';
    cell.level = null;
    cell.change = null;
    cell.distribution = null;
    this.reader.forget(count);
  }

  /** What a cell said before it was hidden or coded. */
  originalOf(cell: HidableCell): Numbers | undefined {
    return this.before.get(cell);
  }
}

function numbersOf(cell: HidableCell): Numbers {
  const { value, count, level, change, state, responses, responseRate, invited, distribution, numerator } = cell;
  return { value, count, level, change, state, responses, responseRate, invited, distribution, numerator };
}
