import type { Observation } from '../../../src/feed/types.ts';
import { county, districts } from './organizations.ts';
import { latest, periods } from './periods.ts';
import { schoolList } from './schools.ts';

export const engagement = 'family-engagement';

/** What districts, the county office and a charter school say about themselves: 3 is met, 1 is not met for years. */
const ratings: Record<string, number[]> = {
  [county]: [3, 3, 3, 3],
  [districts.elementary]: [3, 3, 3, 3],
  [districts.high]: [3, 2, 3, 3],
  [districts.port]: [3, 3, 2, 1],
  [districts.valley]: [2, 3, 3, 3],
  [districts.mountain]: [3, 3, 3, 2],
};

/** Local indicators, as those report them who must: a school reports none, but for a charter that is on its own. */
export function rated(): Observation[] {
  const charters = schoolList.filter(({ charter }) => charter === 'direct-funded');
  const own = charters.map(({ id, since = 0 }): [string, (number | undefined)[]] => [
    id,
    periods.map((_, year) => (year < since ? undefined : 3)),
  ]);
  return [...Object.entries(ratings), ...own].flatMap(([organization, levels]) =>
    levels.flatMap((level, year) =>
      level ? { organization, metric: engagement, group: 'ALL', period: periods[year]!, level } : [],
    ),
  );
}

/** Schools of the unified districts say that they have no graduating class; other districts leave the row out. */
export function notApplicable(): Observation[] {
  const unified: string[] = [districts.port, districts.valley, districts.mountain];
  return schoolList
    .filter(({ parent, grades }) => unified.includes(parent) && grades[1] !== '12')
    .map(({ id }) => ({
      organization: id,
      metric: 'graduation-combined',
      group: 'ALL',
      period: periods[latest]!,
      state: 'not-applicable',
    }));
}
