import { everyone } from '../../feed/observations.ts';
import type { Metric } from '../../feed/types.ts';
import type { HidableCell } from './hiding.ts';

/** Groups of fewer people than this have their extremes told as a bound: one person is more than one percent of them. */
const fewest = 100;

/**
 * Tells shares that are nearly everybody or nearly nobody of a student group only as "above" or "below" a bound: whoever
 * knows that somebody belongs to such a group would know about that person. Everyone's share stays. With 95, the bounds
 * are 95 and 5 percent. Changes the cells in place; returns those that it has changed.
 */
export function codeExtremes(cells: Iterable<HidableCell>, metrics: readonly Metric[], percent: number): HidableCell[] {
  const shares = new Set(metrics.filter(({ unit }) => unit === 'percent').map(({ id }) => id));
  const coded: HidableCell[] = [];
  for (const cell of cells) {
    const { value, group = everyone, metric, state } = cell;
    const people = cell.count ?? cell.responses;
    if (value === null || !shares.has(metric) || group === everyone || state.endsWith('-coded')) continue;
    if (people === null || people >= fewest || (value <= percent && value >= 100 - percent)) continue;
    cell.state = value > percent ? 'top-coded' : 'bottom-coded';
    cell.value = value > percent ? percent : 100 - percent;
    // Each of these would tell the exact share again.
    cell.level = null;
    cell.change = null;
    cell.distribution = null;
    coded.push(cell);
  }
  return coded;
}
