import type { Observation } from '../../src/feed/types.ts';
import { programs, races } from './groups.ts';
import { measures } from './measures.ts';
import { counted, ids, schools } from './organizations.ts';
import type { Cells } from './outcomes.ts';
import { populations, students } from './people.ts';
import { latest, periods } from './periods.ts';
import { isFew } from './protection.ts';
import { noise } from './random.ts';

/** How many students there are; here the value itself must not be small. */
export function enrolled(): Observation[] {
  const found: Observation[] = [];
  periods.forEach((period, year) => {
    const table = new Map<string, Cells>();
    const district: Cells = new Map();
    for (const organization of Object.keys(populations)) {
      const cells: Cells = new Map();
      for (const [group, count] of Object.entries(students(organization, year))) {
        cells.set(group, { sum: count, count });
        const sum = (district.get(group)?.count ?? 0) + count;
        if (counted.includes(organization)) district.set(group, { sum, count: sum });
      }
      table.set(organization, cells);
    }
    table.set(ids.district, district);
    for (const [organization, cells] of table) {
      for (const group of year === latest || year === 1 ? ['ALL', ...races, ...programs] : ['ALL']) {
        const value = cells.get(group)!.count;
        if (value === 0) continue;
        const place = { organization, metric: 'enrollment', group, period };
        found.push(isFew(value) ? { ...place, state: 'suppressed' } : { ...place, value });
      }
    }
  });
  return found;
}

/** Dollars per student; the latest year is not closed yet. */
export function spent(): Observation[] {
  const found: Observation[] = [];
  for (const organization of [ids.state, ids.county, ids.district, ...schools]) {
    periods.forEach((period, year) => {
      if (year === 0 || (organization !== ids.district && populations[organization]!.heads[year] === 0)) return;
      const place = { organization, metric: 'spending-per-student', group: 'ALL', period };
      const own = 900 * noise('spending', organization) + 120 * noise('spending', organization, year);
      if (year === latest) found.push({ ...place, state: 'pending' });
      else found.push({ ...place, value: Math.round(12600 + 1050 * year + own) });
    });
  }
  return found;
}

/** What the district and the direct-funded charter say about themselves; other schools do not report it. */
export function selfReported(): Observation[] {
  const metric = 'family-engagement-plan';
  const found: Observation[] = [];
  const met: [organization: string, items: (number | undefined)[], levels: (number | undefined)[]][] = [
    [
      ids.district,
      [undefined, 6, undefined, undefined, 7, 9, 10, 12],
      [undefined, 2, undefined, undefined, 2, 3, 3, 3],
    ],
    [ids.academy, [undefined, 8, undefined, undefined, 8, 5, 4, 4], [undefined, 3, undefined, undefined, 3, 2, 1, 1]],
  ];
  for (const [organization, items, levels] of met) {
    periods.forEach((period, year) => {
      const place = { organization, metric, group: 'ALL', period };
      const done = items[year];
      if (year === 2) found.push({ ...place, state: 'not-collected' });
      if (done === undefined) return;
      found.push({ ...place, value: Math.round((1000 * done) / 12) / 10, level: levels[year] });
    });
  }
  for (const school of schools) {
    if (school === ids.academy) continue;
    found.push({ organization: school, metric, group: 'ALL', period: periods[latest]!, state: 'not-applicable' });
  }
  return found;
}

/** Measures that cannot exist at a school: a graduation rate without a grade 12. */
export function notApplicable(): Observation[] {
  const found: Observation[] = [];
  for (const { metric, population } of measures) {
    for (const organization of schools) {
      if (population !== 'graduating' && population !== 'attendance') continue;
      if (populations[organization]![population] > 0) continue;
      found.push({ organization, metric, group: 'ALL', period: periods[latest]!, state: 'not-applicable' });
    }
  }
  return found;
}

/** The court school: everything that would be published about it is hidden. */
export function court(): Observation[] {
  const found: Observation[] = [];
  const organization = ids.court;
  for (const { metric, calendar } of measures) {
    periods.forEach((period, year) => {
      const kind = calendar[year];
      if (kind === '-') return;
      const few = year >= 5 ? ['ALL', 'AA', 'HI', 'WH', 'SED', 'SWD'] : ['ALL'];
      const groups = metric === 'el-progress' || kind === 'x' ? ['ALL'] : few;
      const state = kind === 'x' ? 'not-collected' : 'suppressed';
      for (const group of groups) found.push({ organization, metric, group, period, state });
    });
  }
  for (const period of periods) {
    found.push({ organization, metric: 'enrollment', group: 'ALL', period, state: 'suppressed' });
  }
  return found;
}
