import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import type { Published } from '../../src/cli/protect/published.ts';

const family = 'race-ethnicity';

/** A small feed: groups A, B, C, D add up to everyone; school S1 to S3 belong to district D. */
export function published(cells: HidableCell[]): Published<HidableCell> {
  return {
    organizations: [
      { id: 'D', kind: 'district', name: 'D' },
      ...['S1', 'S2', 'S3'].map((id) => ({ id, kind: 'school' as const, name: id, parent: 'D' })),
    ],
    groups: [
      { id: 'ALL', name: 'All', family: 'all' },
      ...['A', 'B', 'C', 'E'].map((id) => ({ id, name: id, family: family as 'race-ethnicity' })),
    ],
    metrics: ['m', 'n'].map((id) => ({ id, name: id, unit: 'percent', better: 'higher' })),
    cells,
  };
}

/** One cell: `people` of whom `some` have the property. Groups of 1 to 10 are hidden. */
export function cell(organization: string, group: string, people: number, some = 0, metric = 'm'): HidableCell {
  const nothing = { level: null, change: null, responses: null, responseRate: null };
  const place = { organization, group, metric, period: '2023-24' };
  if (people > 0 && people < 11) return { ...place, ...nothing, value: null, count: null, state: 'suppressed' };
  if (people === 0) return { ...place, ...nothing, value: null, count: null, state: 'not-applicable' };
  return { ...place, ...nothing, value: Math.round((1000 * some) / people) / 10, count: people, state: 'reported' };
}
