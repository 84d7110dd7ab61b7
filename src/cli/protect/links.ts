import { everyone } from '../../feed/observations.ts';
import type { Metric } from '../../feed/types.ts';
import { groupOf, peopleOf, type PublishedCell } from './published.ts';

/** One metric of one organization in one period: its cells by group. */
export interface Slice {
  organization: string;
  metric: string;
  period: string;
  cells: Map<string, PublishedCell>;
}

/**
 * Evidence that the counts of two slices are the same people. In the organization itself: every group that both tell has
 * the same count, at least three of them, with three different numbers. In the whole feed: two metrics of one year agree
 * in nineteen of twenty organizations, and in at least thirty cells; then also where an organization tells too little.
 */
const evidence = { cells: 3, numbers: 3, feedCells: 30, feedShare: 0.95 };

interface Agreement {
  cells: number;
  numbers: Set<number>;
  differs: boolean;
}

function compare(a: Slice, b: Slice, metrics: ReadonlyMap<string, Metric>): Agreement {
  const agreement: Agreement = { cells: 0, numbers: new Set(), differs: false };
  for (const [group, cell] of a.cells) {
    const other = b.cells.get(group);
    if (!other) continue;
    const [one, two] = [peopleOf(cell, metrics.get(a.metric)), peopleOf(other, metrics.get(b.metric))];
    if (one === undefined || two === undefined) continue;
    if (one !== two) agreement.differs = true;
    agreement.cells++;
    agreement.numbers.add(one);
    if (agreement.differs) break;
  }
  return agreement;
}

/** `2022-23` comes before `2023-24`. */
function follows(period: string, next: string): boolean {
  return period.length === next.length && Number(period.slice(0, 4)) + 1 === Number(next.slice(0, 4));
}

/** Puts observations into slices, by organization. */
export function slicesOf(cells: Iterable<PublishedCell>): Map<string, Slice[]> {
  const slices = new Map<string, Map<string, Slice>>();
  for (const cell of cells) {
    const { organization, metric, period } = cell;
    let own = slices.get(organization);
    if (!own) slices.set(organization, (own = new Map()));
    const key = `${metric}|${period}`;
    let slice = own.get(key);
    if (!slice) own.set(key, (slice = { organization, metric, period, cells: new Map() }));
    // Of two rows about one cell, a reader takes the one that tells.
    const there = slice.cells.get(groupOf(cell));
    if (!there || peopleOf(there, undefined) === undefined) slice.cells.set(groupOf(cell), cell);
  }
  return new Map([...slices].map(([organization, own]) => [organization, [...own.values()]]));
}

/** Pairs of slices of one organization whose counts are the same people: two metrics of one cohort, or a year repeated. */
export function* linkedSlices(
  slices: ReadonlyMap<string, Slice[]>,
  metrics: ReadonlyMap<string, Metric>,
): Generator<[Slice, Slice]> {
  const unsure = new Map<string, [Slice, Slice][]>();
  const feedwide = new Map<string, { agree: number; differ: number; cells: number }>();
  for (const own of slices.values())
    for (const [index, a] of own.entries())
      for (const b of own.slice(index + 1)) {
        const sameYear = a.period === b.period;
        if (!sameYear && !(a.metric === b.metric && (follows(a.period, b.period) || follows(b.period, a.period))))
          continue;
        const [one, two] = [a, b].map((slice) => {
          const whole = slice.cells.get(everyone);
          return whole && peopleOf(whole, metrics.get(slice.metric));
        });
        const pair = [a.metric, b.metric].sort().join('|');
        const tally = feedwide.get(pair) ?? { agree: 0, differ: 0, cells: 0 };
        if (sameYear) feedwide.set(pair, tally);
        if (one !== undefined && two !== undefined && one !== two) {
          tally.differ++;
          continue;
        }
        const { cells, numbers, differs } = compare(a, b, metrics);
        if (differs) tally.differ++;
        else if (cells > 0) tally.agree++;
        if (!differs) tally.cells += cells;
        if (differs) continue;
        if (cells >= evidence.cells && numbers.size >= evidence.numbers) yield [a, b];
        else if (sameYear) unsure.set(pair, [...(unsure.get(pair) ?? []), [a, b]]);
      }
  for (const [pair, pairs] of unsure) {
    const { agree, differ, cells } = feedwide.get(pair)!;
    if (cells >= evidence.feedCells && agree >= evidence.feedShare * (agree + differ)) yield* pairs;
  }
}
