import type { Observation } from '../../../src/feed/types.ts';
import { rounded } from '../measured.ts';
import { levelOf, type Measure } from '../measures.ts';
import { isFew, privacy } from '../protection.ts';
import { county, countedIn, districtIds, state } from './organizations.ts';
import { isPublishedAt, outcomes, together, type Cell, type Cells } from './outcomes.ts';
import { adding, besides } from './people.ts';
import { latest, periods } from './periods.ts';
import { schoolList } from './schools.ts';

/** A break lies before these years: the number before cannot be compared. */
export const breaks: Record<string, string> = { 'chronic-absenteeism': '2022-23', suspension: '2023-24' };

/** Years in which the state gave no level. */
const unrated: Record<string, string> = { 'graduation-combined': '2021-22', 'graduation-one-year': '2021-22' };

/** The answer sheets of this school were lost in one year: there is no row, and nothing else says so. */
const lost = { school: 'Quarry Road School', metrics: ['ela', 'math'], period: '2022-23' };

const groups = ['ALL', ...adding, ...besides];

/** What stands in for the state: a value of everyone, and how many students there are. */
const ofState: Record<string, [value: number, step: number, count: number]> = {
  ela: [-7.4, 2.2, 2_904_116],
  math: [-41.9, 3.1, 2_897_340],
  'graduation-combined': [88.6, 0.5, 489_225],
  'chronic-absenteeism': [18.1, -1.7, 3_881_402],
  suspension: [3.2, -0.1, 5_702_934],
};

function exact(measure: Measure, { sum, count }: Cell): number {
  return (sum / count) * (measure.unit === 'percent' ? 100 : 1);
}

/** Small graduating classes are only said to be above or below. */
function coded(measure: Measure, { sum, count }: Cell) {
  if (measure.population !== 'graduating' || count >= 60) return undefined;
  const value = (100 * sum) / count;
  if (value > 95) return { value: 95, state: 'top-coded' as const };
  return value < 5 ? { value: 5, state: 'bottom-coded' as const } : undefined;
}

function observation(measure: Measure, place: Observation, now: Cell | undefined, before?: Cell) {
  if (!now || now.count === 0) return undefined;
  if (isFew(now.count)) return { ...place, state: 'suppressed' as const };
  const { count } = now;
  const code = coded(measure, now);
  if (code) return { ...place, count, ...code };
  const { metric } = measure;
  const value = exact(measure, now);
  const result: Observation = { ...place, value: rounded(value), count };
  const compares = before && before.count > 0 && !isFew(before.count) && !coded(measure, before);
  if (compares && breaks[metric] !== place.period) result.change = rounded(value - exact(measure, before));
  if (count < privacy.ratedCount) result.state = 'small-group';
  else if (unrated[metric] === place.period) result.state = 'not-rated';
  else result.level = levelOf(measure, rounded(value), result.change ?? undefined);
  return result;
}

/** All cells of a measure, by organization and year: districts and county are their schools, added up. */
function tableOf(measure: Measure): Map<string, Cells[]> {
  const table = new Map<string, Cells[]>();
  const years = periods.map((_, year) => year);
  for (const school of schoolList)
    table.set(
      school.id,
      years.map((year) => outcomes(measure, school, year)),
    );
  for (const id of [...districtIds, county]) {
    const own = countedIn(id).map((school) => table.get(school.id)!);
    table.set(
      id,
      years.map((year) => new Map(groups.map((group) => [group, together(own.map((one) => one[year]!.get(group)!))]))),
    );
  }
  return table;
}

/** Everything that is published about a measure: everyone in all years, student groups in the last two. */
export function measured(measure: Measure): Observation[] {
  const found: Observation[] = [];
  const table = tableOf(measure);
  const isOfSchools = measure.metric === 'graduation-one-year';
  const schools = schoolList.filter((school) => isPublishedAt(measure, school));
  const [lostId] = schoolList.flatMap(({ id, name }) => (name === lost.school ? id : []));
  for (const organization of [...(isOfSchools ? [] : [county, ...districtIds]), ...schools.map(({ id }) => id)]) {
    const cells = table.get(organization)!;
    const isLost = (year: number): boolean =>
      organization === lostId && lost.metrics.includes(measure.metric) && lost.period === periods[year];
    for (const group of groups) {
      for (let year = group === 'ALL' ? 0 : latest - 1; year <= latest; year++) {
        if (isLost(year)) continue;
        const place = { organization, metric: measure.metric, group, period: periods[year]! };
        const before = isLost(year - 1) ? undefined : cells[year - 1]?.get(group);
        const one = observation(measure, place, cells[year]!.get(group), before);
        if (one) found.push(one);
      }
    }
  }
  return [...found, ...stateOf(measure)];
}

function stateOf(measure: Measure): Observation[] {
  const [value, step, count] = ofState[measure.metric] ?? [];
  if (value === undefined || step === undefined || count === undefined) return [];
  return periods.map((period, year) => {
    const cell = { sum: ((value + step * (year - latest)) * count) / (measure.unit === 'percent' ? 100 : 1), count };
    const before = { ...cell, sum: cell.sum - (step * count) / (measure.unit === 'percent' ? 100 : 1) };
    const place = { organization: state, metric: measure.metric, group: 'ALL', period };
    return observation(measure, place, cell, year > 0 ? before : undefined)!;
  });
}
