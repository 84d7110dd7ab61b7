import { anchors } from './anchors.ts';
import { programs, races, standing } from './groups.ts';
import type { Measure } from './measures.ts';
import { ids } from './organizations.ts';
import { populations, students } from './people.ts';
import { periods, yearEffect } from './periods.ts';
import { noise } from './random.ts';

/** What a publisher knows before rounding: a sum (of points, or of people it is true of) over a number of people. */
export interface Cell {
  sum: number;
  count: number;
}

export type Cells = Map<string, Cell>;

/** How a school stands, in standard deviations, and what a year adds to it. */
const schools: Record<string, { level: number; trend: number }> = {
  [ids.state]: { level: 0.02, trend: 0.004 },
  [ids.county]: { level: -0.05, trend: 0.006 },
  [ids.elementary]: { level: 0.12, trend: 0.02 },
  [ids.lower]: { level: -0.48, trend: 0.035 },
  [ids.middle]: { level: 0.02, trend: -0.015 },
  [ids.high]: { level: 0.1, trend: 0.015 },
  [ids.academy]: { level: 0.72, trend: 0.02 },
  [ids.community]: { level: -0.72, trend: -0.02 },
};

/** In the year at home hardly anyone was suspended. */
function special(measure: Measure, year: number): number {
  return measure.metric === 'suspension' && year === 3 ? 0.04 : 1;
}

function share(measure: Measure, school: string, year: number): number {
  const population = populations[school]!;
  if (measure.population === 'graduating' && year < (population.firstClass ?? 0)) return 0;
  if (measure.population === 'everyone') return 1.02;
  if (measure.population === 'learners') return 0.93;
  // The two graduation definitions follow slightly different students.
  const cohort = measure.metric === 'graduation-four-year' ? 0.97 : 1;
  return population[measure.population] * cohort;
}

/** Both definitions of graduation follow the same classes, so that their luck is the same. */
function seed({ metric }: Measure): string {
  return metric.startsWith('graduation') ? 'graduation' : metric;
}

function expected(measure: Measure, school: string, group: string, year: number): number {
  const { level, trend } = schools[school]!;
  const own = 0.22 * noise('stand', school, seed(measure)) + 0.1 * noise('stand', school, seed(measure), group);
  const distance = level + trend * year + own + (standing[group] ?? 0) + measure.years * yearEffect[year]!;
  return (measure.base + measure.spread * distance) * special(measure, year);
}

function cell(measure: Measure, school: string, group: string, year: number, people: number): Cell {
  const count = Math.round(people * share(measure, school, year));
  const value = expected(measure, school, group, year);
  const luck = noise('luck', school, seed(measure), group, year) / Math.sqrt(Math.max(count, 1));
  if (measure.unit === 'points') return { sum: (value + 55 * luck) * count, count };
  const rate = Math.min(1, Math.max(0, value / 100));
  const reached = Math.round((rate + Math.sqrt(rate * (1 - rate)) * luck * 0.8) * count);
  return { sum: Math.min(count, Math.max(0, reached)), count };
}

/** The race groups of a school add up to everyone, in people and in results. */
function total(cells: Cells): Cell {
  const all = { sum: 0, count: 0 };
  for (const race of races) {
    all.sum += cells.get(race)!.sum;
    all.count += cells.get(race)!.count;
  }
  return all;
}

/** Results of all groups of a school in a year. */
export function outcomes(measure: Measure, school: string, year: number): Cells {
  const heads = students(school, year);
  const cells: Cells = new Map();
  const learners = measure.population === 'learners';
  for (const group of learners ? ['EL', 'LTEL'] : [...races, ...programs]) {
    cells.set(group, cell(measure, school, group === 'EL' ? 'EL' : group, year, heads[group]!));
  }
  if (learners) {
    // Everyone whom this measure is about is an English learner.
    const all = cell(measure, school, 'ALL', year, heads.EL!);
    return new Map([
      ['ALL', all],
      ['LTEL', cells.get('LTEL')!],
    ]);
  }
  for (const anchor of anchors) {
    if (anchor.school === school && anchor.metric === measure.metric && anchor.period === periods[year]) {
      anchor.set(cells);
    }
  }
  cells.set('ALL', total(cells));
  return cells;
}
