import { apportion } from '../people.ts';
import { noise } from '../random.ts';
import type { School } from './schools.ts';
import { periods } from './periods.ts';

/** The groups of the county's feed that add up to everyone, and those that a student can be in besides. */
export const adding = ['AS', 'AA', 'HI', 'MR', 'WH'];
export const besides = ['EL', 'SWD'];

/** Shares of the groups that add up, by city. */
const mixes: Record<string, number[]> = {
  Samplefield: [0.13, 0.06, 0.46, 0.09, 0.26],
  'Lower Samplefield': [0.08, 0.09, 0.66, 0.07, 0.1],
  'Port Example': [0.19, 0.13, 0.4, 0.1, 0.18],
  'North Example': [0.24, 0.04, 0.22, 0.12, 0.38],
  'Valle Ficción': [0.03, 0.02, 0.72, 0.04, 0.19],
  Placeholder: [0.02, 0.01, 0.35, 0.08, 0.54],
  'Invented Pass': [0.02, 0.01, 0.17, 0.11, 0.69],
};

const grades = ['PK', 'TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'AD'];
const tested = new Set(['3', '4', '5', '6', '7', '8', '11']);

/** Whom a measure is about. */
export type Population = 'everyone' | 'tested' | 'attendance' | 'graduating';

/** The share of a school's students whom a measure is about, by the grades that it serves. */
function share({ grades: [first, last] }: School, population: Population): number {
  const served = grades.slice(grades.indexOf(first), grades.indexOf(last) + 1);
  const counts: Record<Population, string[]> = {
    everyone: served,
    tested: served.filter((grade) => tested.has(grade)),
    attendance: served.filter((grade) => grades.indexOf(grade) <= grades.indexOf('8')),
    graduating: served.filter((grade) => grade === '12'),
  };
  return counts[population].length / served.length;
}

/** Students of a school in a year; none before it opened. */
export function heads(school: School, year: number): number {
  if (year < (school.since ?? 0)) return 0;
  const ago = periods.length - 1 - year;
  const growth = 1 - 0.012 * ago * noise('growth', school.id);
  // A young school fills its grades one by one.
  const filled = school.since === undefined ? 1 : 1 - 0.3 * ago;
  return Math.round(school.heads * growth * filled);
}

/** People of each group whom a measure is about; the groups that add up are everyone together. */
export function people(school: School, population: Population, year: number): Map<string, number> {
  const total = Math.round(heads(school, year) * share(school, population));
  const mix = mixes[school.city]!.map((part, index) => part * Math.max(0.2, 1 + 0.3 * noise('mix', school.id, index)));
  const counts = new Map(apportion(total, mix).map((count, index) => [adding[index]!, count]));
  const needs = school.name.includes('Special Education') ? 1 : 0.13 * (1 + 0.15 * noise('needs', school.id));
  const learners =
    Math.min(0.6, 0.32 * (counts.get('HI')! / Math.max(1, total)) + 0.06) * (school.grades[1] === '12' ? 0.6 : 1);
  counts.set('EL', Math.round(total * learners));
  counts.set('SWD', Math.round(total * needs));
  return counts;
}
