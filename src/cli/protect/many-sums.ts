import type { Block } from './blocks.ts';
import { hiddenCells, type Exposure } from './exposure.ts';
import { cellIn, isShare, numeratorOf, shareSlices } from './numerators.ts';
import { Program } from './program.ts';
import { isHidden, type PublishedCell } from './published.ts';
import type { Reader } from './reading.ts';
import type { Count, Line } from './relations.ts';

/** A hidden cell in a program: the place of its count, and of its numerator where it has one. */
interface Secret {
  cell: PublishedCell;
  count: Count;
  people: number;
  numerator: number | undefined;
}

interface Model {
  program: Program;
  secrets: Secret[];
}

/**
 * How much a reader may believe, from the sharpest to the least: who believes too much finds no possible table, and
 * believes less. `numerators`, `schools`: those of schools add up; schools and districts are often counted on different
 * days. `sizes`: states say something of sizes.
 */
const beliefs = [
  { schools: true, numerators: true, sizes: true },
  { schools: true, numerators: false, sizes: true },
  { schools: false, numerators: false, sizes: true },
  { schools: false, numerators: false, sizes: false },
];

/**
 * What several sums tell together, exactly: a hidden number that is the same in all possible tables. Two possible tables
 * that differ are proof that it is not: tables beside the first one are tried, then tables far apart, and the least and
 * greatest where all of these agree.
 */
export async function manySums({ lines }: Block, reader: Reader): Promise<Exposure[]> {
  for (const belief of beliefs) {
    const model = modelOf(lines, reader, belief);
    const first = await model.program.greatest([]);
    if (first) return await sameEverywhere(model, first, lines);
  }
  return [];
}

/** Directions in which to look for tables that are far apart, before every cell is asked about by itself. */
const directions = 6;

async function sameEverywhere(model: Model, first: number[], lines: Line[]): Promise<Exposure[]> {
  const { program, secrets } = model;
  /** Counts, and cells with a share, of which all tables so far say the same. */
  const people = new Map(secrets.map(({ count, people: place }) => [count, place]));
  const rates = new Set(secrets.filter(({ numerator }) => numerator !== undefined));
  /** The first share that a table said: a table without people in a cell says none. */
  const shares = new Map<Secret, { n: number; x: number }>();

  function compare(table: number[] | undefined): void {
    if (!table) return;
    for (const [count, place] of people) if (table[place] !== first[place]) people.delete(count);
    for (const rate of rates) {
      const [n, x] = [table[rate.people]!, table[rate.numerator!]!];
      const share = shares.get(rate);
      if (n === 0) continue;
      if (!share) shares.set(rate, { n, x });
      else if (share.x * n !== x * share.n) rates.delete(rate);
    }
  }

  compare(first);
  for (const place of people.values()) compare(program.beside(first, place));
  for (const { numerator } of rates) compare(program.beside(first, numerator!));
  for (let direction = 0; direction < directions && people.size + rates.size > 0; direction++) {
    const places = [...people.values(), ...[...rates].map(({ numerator }) => numerator!)];
    compare(await program.greatest(places.map((place, index) => [place, scattered(direction, index)])));
  }
  const found: Exposure[] = [];
  for (const [count, place] of people) {
    for (const sign of [1, -1]) if (people.has(count)) compare(await program.greatest([[place, sign]]));
    // That nobody is in a group is told openly elsewhere: there is no one whom it could harm.
    if (people.has(count) && first[place] !== 0) found.push({ kind: 'count', count, cells: hiddenCells(count), lines });
  }
  for (const rate of rates) {
    const { people: n, numerator: x, count, cell } = rate;
    if (!shares.has(rate)) compare(await program.greatest([[n, 1]]));
    for (const sign of [1, -1]) {
      const share = shares.get(rate);
      if (!share || !rates.has(rate)) continue;
      const objective = [[x!, sign * share.n] as const, [n, -sign * share.x] as const];
      compare(await program.greatest(objective.filter(([, factor]) => factor !== 0)));
    }
    if (rates.has(rate) && shares.has(rate)) found.push({ kind: 'rate', count, cells: [cell], lines });
  }
  return found;
}

/** A whole number from -9 to 9 that looks like chance and is the same in every run. */
function scattered(direction: number, index: number): number {
  const mixed = Math.imul(index + 1, 2_654_435_761) ^ Math.imul(direction + 7, 1_597_334_677);
  return ((mixed >>> 9) % 19) - 9 || 1;
}

function modelOf(lines: Line[], reader: Reader, belief: (typeof beliefs)[number]): Model {
  const program = new Program();
  const { metrics } = reader.relations;
  const people = new Map<Count, number>();
  const numerators = new Map<PublishedCell | string, number>();
  const secrets: Secret[] = [];
  const identities = new Map<Count, number>();

  /** The place of an unknown count. */
  function placeOf(count: Count): number {
    let place = people.get(count);
    if (place === undefined) {
      const { high, low } = reader.rangeOf(count);
      place = program.unknown(belief.sizes ? { low, high } : { low: 0, high: Infinity });
      people.set(count, place);
    }
    return place;
  }

  /** The terms and the fixed part of a numerator: of a published cell often one whole number, else an unknown. */
  function numeratorTerm(count: Count, slice: Line['slices'][number]): { place?: number; fixed: number } {
    const cell = cellIn(count, slice);
    const metric = metrics.get(slice.metric);
    const isOpen = !reader.isKnown(count);
    const identity = identities.get(count) ?? identities.size;
    identities.set(count, identity);
    const key = cell ?? `${identity} ${slice.metric} ${slice.period}`;
    let place = numerators.get(key);
    if (place !== undefined) return { place, fixed: 0 };
    if (!isOpen) {
      const range = numeratorOf(cell, reader.rangeOf(count).low, metric);
      if (range.low === range.high) return { fixed: range.low };
      place = program.unknown(range);
    } else {
      place = program.unknown({ low: 0, high: Infinity });
      program.atMost(place, placeOf(count));
    }
    numerators.set(key, place);
    return { place, fixed: 0 };
  }

  for (const line of lines) {
    const isOfSchools = line.kind === 'organizations';
    if (isOfSchools && !belief.schools) continue;
    const { open, rest } = reader.readingOf(line);
    const terms: [number, number][] = open.map((part) => [placeOf(part), 1]);
    const others = rest > 0 ? program.unknown({ low: 0, high: rest }) : undefined;
    if (others !== undefined) terms.push([others, 1]);
    let sum = 0;
    if (reader.isKnown(line.total)) sum = reader.rangeOf(line.total).low;
    else terms.push([placeOf(line.total), -1]);
    for (const part of line.parts) if (!open.includes(part)) sum -= reader.rangeOf(part).low;
    program.equation(terms, sum);
    for (const slice of !isOfSchools || belief.numerators ? shareSlices(line, reader.relations) : []) {
      const shares: [number, number][] = [];
      let fixed = 0;
      for (const [count, sign] of [[line.total, -1] as const, ...line.parts.map((part) => [part, 1] as const)]) {
        const term = numeratorTerm(count, slice);
        if (term.place === undefined) fixed += sign * term.fixed;
        else shares.push([term.place, sign]);
      }
      if (others !== undefined) {
        const place = program.unknown({ low: 0, high: rest });
        program.atMost(place, others);
        shares.push([place, 1]);
      }
      if (shares.length > 0) program.equation(shares, -fixed);
    }
  }
  for (const [count, place] of people)
    for (const cell of count.cells) {
      if (!isHidden(cell)) continue;
      const numerator = isShare(metrics.get(cell.metric)) ? numerators.get(cell) : undefined;
      secrets.push({ cell, count, people: place, numerator });
    }
  return { program, secrets };
}
