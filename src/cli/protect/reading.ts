import { everyone } from '../../feed/observations.ts';
import type { Count, Line, Relations } from './relations.ts';
import { isHidden, peopleOf } from './published.ts';

/** Whole numbers from `low` to `high`, which may be Infinity. */
export interface Range {
  low: number;
  high: number;
}

export const anyNumber: Range = { low: 0, high: Infinity };

/** Why a sum is no help to a reader, or that it is. */
export type Standing =
  /** The total is the parts together, as far as anybody can tell. */
  | 'holds'
  /** The parts are more than the total: people are counted twice. */
  | 'too many'
  /** The parts cannot reach the total: somebody is not in the table. */
  | 'somebody missing'
  /** Nobody's number is told for the total, or everyone's numbers do not show that schools add up. */
  | 'no evidence';

export interface Reading {
  standing: Standing;
  /** Total minus the published parts. Undefined where the total is hidden. */
  remainder: number | undefined;
  /** Parts whose number is not published. */
  open: Count[];
  /** Most people who belong to the total and to no part. */
  rest: number;
}

/** What a reader knows of the numbers of people, and which sums the numbers bear out. Kept until something is hidden. */
export class Reader {
  readonly relations: Relations;
  private readonly ranges = new Map<Count, Range>();
  private readonly readings = new Map<Line, Reading>();

  constructor(relations: Relations) {
    this.relations = relations;
  }

  /** Forgets what was known of a count, because a cell of it has been hidden or shown. */
  forget(count: Count): void {
    this.ranges.delete(count);
    for (const line of count.lines) this.readings.delete(line);
    // Sums of schools are judged by everyone's sum.
    if (count.lines.some((line) => line.kind === 'organizations' && line.total.group === count.group && !line.everyone))
      this.readings.clear();
  }

  /**
   * The sharpest thing that a reader may believe: a suppressed group has fewer than minimumCount people, and may have
   * none, since files suppress empty groups, too; one that is hidden for another's sake has at least minimumCount.
   */
  rangeOf(count: Count): Range {
    let range = this.ranges.get(count);
    if (!range) this.ranges.set(count, (range = readRange(count, this.relations)));
    return range;
  }

  isKnown(count: Count): boolean {
    const { low, high } = this.rangeOf(count);
    return low === high;
  }

  readingOf(line: Line): Reading {
    let reading = this.readings.get(line);
    if (!reading) this.readings.set(line, (reading = this.read(line)));
    return reading;
  }

  private read(line: Line): Reading {
    const open = line.parts.filter((part) => !this.isKnown(part));
    const total = this.rangeOf(line.total);
    const known = line.parts.reduce((sum, part) => sum + (this.isKnown(part) ? this.rangeOf(part).low : 0), 0);
    const remainder = total.low === total.high ? total.low - known : undefined;
    const rest = this.restOf(line);
    const reading = { remainder, open, rest: Math.max(0, rest) };
    const high = open.reduce((sum, part) => sum + this.rangeOf(part).high, reading.rest);
    const judged = remainder ?? total.high - known;
    // A total that does not apply is no number: a group below it may well have people.
    const isTotal = line.total.cells.some(({ state }) => state !== 'not-applicable');
    if (!isTotal && open.length > 0) return { ...reading, standing: 'no evidence' };
    if (line.kind === 'organizations' && Number.isNaN(rest)) return { ...reading, rest: 0, standing: 'no evidence' };
    if (judged < 0 || rest < 0) return { ...reading, standing: 'too many' };
    if (remainder !== undefined && remainder > high) return { ...reading, standing: 'somebody missing' };
    return { ...reading, standing: 'holds' };
  }

  /**
   * Most people whom no part of a sum tells. Groups of a family: nobody, since files leave out groups without students;
   * the numbers show where that is wrong. Schools: everyone's total minus the schools' totals. Negative: counted twice.
   * NaN: there is nothing to judge it by.
   */
  private restOf(line: Line): number {
    if (line.kind === 'groups') return 0;
    const { total, parts } = line.everyone ?? line;
    if (!line.everyone && line.total.group !== everyone) return NaN;
    if (!this.isKnown(total)) return 0;
    let rest = this.rangeOf(total).low;
    let [least, most] = [0, 0];
    for (const part of parts) {
      const { low, high } = this.rangeOf(part);
      if (low === high) rest -= low;
      else [least, most] = [least + low, most + high];
    }
    if (rest < 0) return rest;
    // Where the hidden schools can be all that is missing, nobody is taken to be outside of the schools.
    return rest > most ? rest - least : 0;
  }
}

function readRange({ cells }: Count, { metrics, minimumCount }: Relations): Range {
  const told = cells.map((cell) => peopleOf(cell, metrics.get(cell.metric))).find((people) => people !== undefined);
  if (told !== undefined) return { low: told, high: told };
  let [low, high] = [0, Infinity];
  for (const cell of cells) {
    if (!isHidden(cell)) continue;
    if (cell.state === 'suppressed') high = minimumCount - 1;
    else low = minimumCount;
  }
  // One metric hides a group for its size and another one for its neighbour's: only the first says something of it.
  return low > high ? { low: 0, high } : { low, high };
}
