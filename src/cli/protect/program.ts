import loadHighs from 'highs';
import type { Range } from './reading.ts';

type Term = readonly [variable: number, factor: number];

/** Whole numbers within ranges that keep equations: all the tables that a reader must think possible. */
export class Program {
  private readonly ranges: Range[] = [];
  private readonly equations: { terms: readonly Term[]; sum: number }[] = [];
  /** Equations that an unknown is in, with its factor. */
  private readonly places: Term[][] = [];
  private text: string | undefined;

  /** A new unknown; returns its place. */
  unknown(range: Range): number {
    this.places.push([]);
    return this.ranges.push(range) - 1;
  }

  /** The terms together are `sum`. */
  equation(terms: readonly Term[], sum: number): void {
    for (const [variable, factor] of terms) this.places[variable]!.push([this.equations.length, factor]);
    this.equations.push({ terms, sum });
  }

  /** One unknown is at most another one: what is between them is an unknown, too. */
  atMost(less: number, more: number): void {
    const between = this.unknown({ low: 0, high: Infinity });
    this.equation(
      [
        [less, 1],
        [between, 1],
        [more, -1],
      ],
      0,
    );
  }

  /**
   * A possible table beside a possible one, in which the unknown is one more or one fewer, or nothing when a short search
   * finds none. Every step repairs one sum by changing one more unknown by one.
   */
  beside(table: number[], variable: number): number[] | undefined {
    const next = [...table];
    const off = new Map<number, number>();
    const moved = new Set<number>();
    let tries = 0;

    const move = (place: number, by: number): boolean => {
      const { low, high } = this.ranges[place]!;
      const value = next[place]! + by;
      if (value < low || value > high) return false;
      next[place] = value;
      moved.add(place);
      for (const [row, factor] of this.places[place]!) {
        const left = (off.get(row) ?? 0) + factor * by;
        if (left === 0) off.delete(row);
        else off.set(row, left);
      }
      return true;
    };

    const repair = (depth: number): boolean => {
      const [first] = off;
      if (!first) return true;
      if (depth === 0 || off.size > depth || ++tries > mostTries) return false;
      const [row, left] = first;
      const { terms } = this.equations[row]!;
      // Unknowns that are in this sum only end the search; the others lead to the next sum.
      for (const last of [true, false])
        for (const [place, factor] of terms) {
          if (moved.has(place) || (this.places[place]!.length === 1) !== last) continue;
          const by = -left / factor;
          if (!Number.isInteger(by) || !move(place, by)) continue;
          if (repair(depth - 1)) return true;
          move(place, -by);
          moved.delete(place);
        }
      return false;
    };

    for (const depth of [4, 8, 14, 24]) {
      tries = 0;
      for (const by of [1, -1]) {
        if (!move(variable, by)) continue;
        if (repair(depth)) return next;
        move(variable, -by);
        moved.delete(variable);
      }
    }
    return undefined;
  }

  /** The possible table in which the terms together are most; undefined where no table is possible. */
  async greatest(terms: readonly Term[]): Promise<number[] | undefined> {
    // An objective without an end would be an error: nobody needs more than this many people.
    const { ranges } = this;
    this.text ??= [
      'Subject To',
      ...this.equations.map(({ terms: row, sum }, index) => ` r${index}: ${written(row)} = ${sum}`),
      'Bounds',
      ...ranges.map(({ low, high }, index) => ` ${low} <= v${index} <= ${high === Infinity ? mostPeople : high}`),
      'General',
      ...ranges.map((_, index) => ` v${index}`),
      'End',
    ].join('\n');
    const highs = await (loading ??= loadHighs());
    const objective = terms.length > 0 ? written(terms) : '0 v0';
    const { Status, Columns } = highs.solve(`Maximize\n obj: ${objective}\n${this.text}\n`, options);
    if (Status === 'Infeasible') return undefined;
    if (Status !== 'Optimal') throw new Error(`the solver ended with ${Status}`);
    return ranges.map((_, index) => Math.round(Columns[`v${index}`]!.Primal));
  }
}

/** Steps of one search beside a table. */
const mostTries = 400;

/** More than all students of the largest state; also the end of a range that has none. */
const mostPeople = 10_000_000;

const options = { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 } as const;

let loading: ReturnType<typeof loadHighs> | undefined;

function written(terms: readonly Term[]): string {
  return terms.map(([variable, factor]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} v${variable}`).join(' ');
}
