import { races } from './groups.ts';
import { counted, ids } from './organizations.ts';
import type { Cells } from './outcomes.ts';

export type Hidden = 'suppressed' | 'suppressed-complementary';

/** The thresholds of the sample feed. */
export const privacy = { minimumCount: 11, ratedCount: 30 };

/** Groups of one school that add up to its total. */
const families = [races, ['GF', 'GM', 'GX'], ['TK-5', '6-8']];

interface Place {
  organization: string;
  group: string;
}

function key({ organization, group }: Place): string {
  return `${organization} ${group}`;
}

/** Sets of cells whose sum is printed elsewhere: the groups of a school, and one group across the district's schools. */
function* sums(table: Map<string, Cells>, hidden: Map<string, Hidden>): Generator<Place[]> {
  for (const [organization, cells] of table) {
    if (hidden.has(key({ organization, group: 'ALL' }))) continue;
    for (const family of families)
      yield family.map((group) => ({ organization, group })).filter(({ group }) => cells.has(group));
  }
  for (const group of table.get(ids.district)?.keys() ?? []) {
    if (hidden.has(key({ organization: ids.district, group }))) continue;
    yield counted.map((organization) => ({ organization, group }));
  }
}

/**
 * Which cells of one measure and year may not be printed, and why: small ones, and then, until nothing can be found by
 * subtraction, the smallest printed neighbour wherever the hidden ones of a sum are alone or together still too few.
 */
export function protect(table: Map<string, Cells>): Map<string, Hidden> {
  const hidden = new Map<string, Hidden>();
  const count = ({ organization, group }: Place): number => table.get(organization)?.get(group)?.count ?? 0;
  for (const [organization, cells] of table) {
    for (const [group, { count: people }] of cells) {
      if (people > 0 && people < privacy.minimumCount) hidden.set(key({ organization, group }), 'suppressed');
    }
  }
  for (let changed = true; changed;) {
    changed = false;
    for (const sum of sums(table, hidden)) {
      const present = sum.filter((place) => count(place) > 0);
      const secret = present.filter((place) => hidden.has(key(place)));
      const people = secret.reduce((total, place) => total + count(place), 0);
      if (secret.length === 0 || (secret.length > 1 && people >= privacy.minimumCount)) continue;
      const smallest = present.filter((place) => !hidden.has(key(place))).sort((a, b) => count(a) - count(b))[0];
      if (!smallest) continue;
      hidden.set(key(smallest), 'suppressed-complementary');
      changed = true;
    }
  }
  return hidden;
}

export function hiddenAt(hidden: Map<string, Hidden>, organization: string, group: string): Hidden | undefined {
  return hidden.get(key({ organization, group }));
}
