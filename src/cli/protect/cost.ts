import { amount, type Output } from '../output.ts';
import type { Cost } from './complementary.ts';

/** Fewer hidden cells than this, and the people of all of them would tell those of one: reports are mailed and kept. */
const fewest = 5;

/** Prints what it cost to make hidden cells unrecoverable: cells and people, by metric. */
export function printCost({ hidden, people, coded, extremes }: Cost, out: Output): void {
  if (extremes.length > 0) out.print(`extremes\n  ${amount(extremes.length, 'share')} of small groups told as a bound`);
  out.print('protection against subtraction');
  if (hidden.length + coded.length === 0) {
    out.print('  nothing more had to be hidden');
    return;
  }
  const metrics = new Map<string, { cells: number; people: number; coded: number }>();
  const of = (metric: string) => {
    let tally = metrics.get(metric);
    if (!tally) metrics.set(metric, (tally = { cells: 0, people: 0, coded: 0 }));
    return tally;
  };
  for (const cell of hidden) {
    of(cell.metric).cells++;
    of(cell.metric).people += people.get(cell) ?? 0;
  }
  for (const cell of coded) of(cell.metric).coded++;
  for (const [metric, tally] of [...metrics].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const about = tally.cells < fewest ? '' : ` about ${amount(tally.people, 'person', 'people')}`;
    const parts = [`${amount(tally.cells, 'cell')}${about} hidden`];
    if (tally.coded > 0) parts.push(`${amount(tally.coded, 'total')} told as at most or at least`);
    out.print(`  ${metric}: ${parts.join(', ')}`);
  }
}
