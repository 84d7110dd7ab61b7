import { standing } from '../groups.ts';
import { measures as usual, type Measure } from '../measures.ts';
import { noise } from '../random.ts';
import { adding, besides, people, type Population } from './people.ts';
import { yearEffect } from './periods.ts';
import type { School } from './schools.ts';

/** What a publisher knows before rounding: a sum (of points, or of people it is true of) over a number of people. */
export interface Cell {
  sum: number;
  count: number;
}

export type Cells = ReadonlyMap<string, Cell>;

const oneYear: Measure = {
  ...usual.find(({ metric }) => metric === 'graduation-combined')!,
  metric: 'graduation-one-year',
  base: 88,
  spread: 9,
  status: [93, 82, 70, 57],
};

/** The measures of the county's feed; how they behave is as in the other sample. */
export const measures: Measure[] = [
  ...['ela', 'math', 'graduation-combined'].map((id) => usual.find(({ metric }) => metric === id)!),
  oneYear,
  ...['chronic-absenteeism', 'suspension'].map((id) => usual.find(({ metric }) => metric === id)!),
];

/** Whether a school has numbers of a measure of its own: graduation is counted in one way or in the other. */
export function isPublishedAt(measure: Measure, school: School): boolean {
  if (measure.metric === 'graduation-one-year') return school.alternative === true;
  return measure.metric !== 'graduation-combined' || !school.alternative;
}

function expected({ metric, base, spread, years }: Measure, school: School, group: string, year: number): number {
  const own = 0.25 * noise('stand', school.id, metric) + 0.12 * noise('stand', school.id, metric, group);
  const trend = 0.05 * noise('trend', school.id) * (year - 3);
  return base + spread * (school.standing + own + trend + (standing[group] ?? 0) + years * yearEffect[year]!);
}

function cell(measure: Measure, school: School, group: string, year: number, count: number): Cell {
  const value = expected(measure, school, group, year);
  const luck = noise('luck', school.id, measure.metric, group, year) / Math.sqrt(Math.max(count, 1));
  if (measure.unit === 'points') return { sum: (value + 55 * luck) * count, count };
  const rate = Math.min(1, Math.max(0, value / 100));
  const reached = Math.round((rate + Math.sqrt(rate * (1 - rate)) * luck) * count);
  return { sum: Math.min(count, Math.max(0, reached)), count };
}

/** Adds up the cells of several groups or schools. */
export function together(cells: Iterable<Cell>): Cell {
  const sum = { sum: 0, count: 0 };
  for (const one of cells) {
    sum.sum += one.sum;
    sum.count += one.count;
  }
  return sum;
}

/** Results of all groups of a school in a year, before anything is hidden or rounded. */
export function outcomes(measure: Measure, school: School, year: number): Cells {
  const counts = people(school, measure.population as Population, year);
  const cells = new Map(
    [...adding, ...besides].map((group) => [group, cell(measure, school, group, year, counts.get(group)!)]),
  );
  return new Map([['ALL', together(adding.map((group) => cells.get(group)!))], ...cells]);
}
