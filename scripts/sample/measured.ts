import type { Observation } from '../../src/feed/types.ts';
import { programs, races } from './groups.ts';
import { levelOf, type Measure } from './measures.ts';
import { ids, schools } from './organizations.ts';
import type { Cell } from './outcomes.ts';
import { populations } from './people.ts';
import { periods } from './periods.ts';
import { isFew, privacy } from './protection.ts';
import { tableOf } from './table.ts';

type Table = ReturnType<typeof tableOf>;

/** One digit after the point, and no negative zero. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

function exact(measure: Measure, { sum, count }: Cell): number {
  return (sum / count) * (measure.unit === 'percent' ? 100 : 1);
}

/** Files of the state print all groups of the district, fewer for county and state, and for schools not every year. */
function isPublished(organization: string, group: string, year: number): boolean {
  if (group === 'ALL') return true;
  if (organization === ids.district)
    return year >= 5 || (!['GF', 'GM', 'GX', 'TK-5', '6-8'].includes(group) && year >= 1);
  if (organization === ids.county || organization === ids.state)
    return year >= 6 && !['LTEL', 'FOS', 'HOM', 'MIL'].includes(group);
  return year === 1 || year >= 4;
}

/** The limit beyond which small graduating classes are only said to be above or below. */
function coded(measure: Measure, value: number, { count }: Cell, organization: string, group: string) {
  const isSmall = count < 60 && group !== 'ALL' && schools.includes(organization);
  if (measure.population !== 'graduating' || !isSmall) return undefined;
  if (value > 95) return { value: 95, state: 'top-coded' as const };
  return value < 5 ? { value: 5, state: 'bottom-coded' as const } : undefined;
}

function observation(
  measure: Measure,
  years: Map<number, Table>,
  organization: string,
  group: string,
  year: number,
): Observation | undefined {
  const place: Observation = { organization, metric: measure.metric, group, period: periods[year]! };
  const kind = measure.calendar[year];
  const cell = years.get(year)!.get(organization)!.get(group);
  if (!cell || cell.count === 0) return undefined;
  if (isFew(cell.count)) return { ...place, state: 'suppressed' };
  const value = exact(measure, cell);
  const code = coded(measure, value, cell, organization, group);
  if (code) return { ...place, count: cell.count, ...code };
  const result: Observation = { ...place, value: rounded(value), count: cell.count };
  const before = years
    .get(year - 1)
    ?.get(organization)
    ?.get(group);
  const isKnown =
    before &&
    before.count > 0 &&
    !isFew(before.count) &&
    !coded(measure, exact(measure, before), before, organization, group);
  if (kind === 'r' && isKnown) result.change = rounded(value - exact(measure, before));
  if (cell.count < privacy.ratedCount) result.state = 'small-group';
  else if (kind === 'v') result.state = 'not-rated';
  else if (measure.leveled) result.level = levelOf(measure, rounded(value), result.change ?? undefined);
  return result;
}

/** Everything that is published about a measure, in the order organization, group, period. */
export function measured(measure: Measure): Observation[] {
  const years = new Map<number, Table>();
  periods.forEach((_, year) => {
    if ('rsv'.includes(measure.calendar[year]!)) years.set(year, tableOf(measure, year));
  });
  const found: Observation[] = [];
  for (const organization of [...Object.keys(populations), ids.district]) {
    const exists = (year: number): boolean =>
      organization === ids.district || (populations[organization]!.heads[year] ?? 0) > 0;
    for (const group of ['ALL', ...races, ...programs, 'GF', 'GM', 'GX', 'TK-5', '6-8']) {
      periods.forEach((period, year) => {
        const sees = [...years.values()].some((table) => (table.get(organization)?.get('ALL')?.count ?? 0) > 0);
        if (measure.calendar[year] === 'x' && group === 'ALL' && sees && exists(year)) {
          found.push({ organization, metric: measure.metric, group, period, state: 'not-collected' });
        }
        if (!years.has(year) || !isPublished(organization, group, year)) return;
        const one = observation(measure, years, organization, group, year);
        if (one) found.push(one);
      });
    }
  }
  return found;
}
