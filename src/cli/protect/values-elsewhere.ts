import type { Exposure } from './exposure.ts';
import { groupOf, isHidden, type PublishedCell } from './published.ts';
import type { Relations } from './relations.ts';

/** Shares that stand beside each other as the same, or as what is missing to 100, in at least this many cells. */
const leastPairs = 3;

/** Room for shares that were rounded one by one. */
const rounding = 0.11;

/** Hidden values that another metric of the same people tells: an equal one, or one that makes 100 of it. */
export function valuesElsewhere({ linked, countOf, metrics }: Relations): Exposure[] {
  const found: Exposure[] = [];
  for (const [a, b] of linked) {
    if (metrics.get(a.metric)?.unit !== metrics.get(b.metric)?.unit) continue;
    const pairs = [...a.cells.values()].flatMap((cell) => {
      const other = b.cells.get(groupOf(cell));
      return other ? [[cell, other] as const] : [];
    });
    const told = pairs.filter(([one, two]) => hasValue(one) && hasValue(two));
    const isShare = metrics.get(a.metric)?.unit === 'percent';
    const differ = new Set(told.map(([one]) => one.value)).size >= leastPairs;
    const same = told.every(([one, two]) => one.value === two.value);
    const whole = isShare && told.every(([one, two]) => Math.abs(one.value! + two.value! - 100) <= rounding);
    if (!differ || !(same || whole)) continue;
    for (const [one, two] of pairs) {
      const [cell, source] = isHidden(one) ? [one, two] : [two, one];
      if (isHidden(cell) && hasValue(source))
        found.push({ kind: 'value elsewhere', count: countOf.get(cell)!, cells: [cell], lines: [], source });
    }
  }
  return found;
}

function hasValue(cell: PublishedCell): boolean {
  return !isHidden(cell) && typeof cell.value === 'number';
}
