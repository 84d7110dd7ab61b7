import type { Metric } from '../../feed/types.ts';
import { isHidden, type PublishedCell } from './published.ts';
import type { Range } from './reading.ts';
import type { Count, Line, Relations } from './relations.ts';

/** Room for numbers that binary fractions cannot hold. */
const nearly = 1e-9;

/** Whether the values of a metric are shares of people, so that numbers of people stand behind them. */
export function isShare(metric: Metric | undefined): boolean {
  return metric?.unit === 'percent';
}

/** How many of `people` a published share can stand for: 33.3 of 12 is exactly 4. Nothing published: anything. */
export function numeratorOf(cell: PublishedCell | undefined, people: number, metric: Metric | undefined): Range {
  if (!cell || isHidden(cell) || typeof cell.value !== 'number') return { low: 0, high: people };
  const { value, state } = cell;
  const half = 0.5 * 10 ** -(metric?.decimals ?? 1);
  const low = state === 'bottom-coded' ? 0 : Math.ceil((people * (value - half)) / 100 - nearly);
  const high = state === 'top-coded' ? people : Math.floor((people * (value + half)) / 100 + nearly);
  if (state === 'bottom-coded') return { low: 0, high: Math.min(people, Math.floor((people * value) / 100 + nearly)) };
  if (state === 'top-coded') return { low: Math.max(0, Math.ceil((people * value) / 100 - nearly)), high: people };
  const range = { low: Math.max(0, low), high: Math.min(people, high) };
  // A share that no whole number gives is a weighted one: it says only roughly how many.
  return range.low <= range.high ? range : { low: range.high, high: range.low };
}

/** The cell of a count in one slice. */
export function cellIn(count: Count, { metric, period }: Line['slices'][number]): PublishedCell | undefined {
  return count.cells.find((cell) => cell.metric === metric && cell.period === period);
}

/** The slices of a sum in which numbers of people add up behind the values. */
export function shareSlices(line: Line, { metrics }: Relations): Line['slices'] {
  return line.slices.filter(({ metric }) => isShare(metrics.get(metric)));
}
