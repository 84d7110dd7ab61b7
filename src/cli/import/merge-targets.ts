import type { Target } from '../../feed/types.ts';
import type { DraftTarget } from './draft.ts';

const localGoal = { en: 'Local goal', es: 'Meta local' };

function groupBy<Item>(items: Item[], key: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return [...groups.values()];
}

/** Files repeat a goal on every row. One target says it for all groups and years, unless the goals differ. */
export function mergeTargets(all: DraftTarget[]): Target[] {
  return groupBy(all, ({ metric, organization }) => `${metric}|${organization}`).flatMap((targets) => {
    const { metric, organization, value } = targets[0]!;
    if (targets.every((target) => target.value === value)) return [{ metric, organization, value, label: localGoal }];
    const cells = groupBy(targets, ({ group, period }) => `${group}|${period}`).map((same) => same[0]!);
    return cells.map((target) => ({ ...target, label: localGoal }));
  });
}
