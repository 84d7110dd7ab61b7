import { programs, races } from './groups.ts';
import { ids } from './organizations.ts';
import { noise } from './random.ts';

/** Who goes to a school: heads in each of the eight years, shares of the groups, and how much of the school a measure sees. */
interface Population {
  heads: number[];
  /** In the order of `races`. */
  race: number[];
  /** In the order of `programs`. */
  program: number[];
  /** Share of the students in tested grades, in transitional kindergarten to grade 8, and in the graduating class. */
  tested: number;
  attendance: number;
  graduating: number;
  /** Year of the first graduating class of a young school. */
  firstClass?: number;
}

const usual = [0.14, 0.04, 0.12, 0.62, 0.13, 0.011, 0.035, 0.02];

export const populations: Record<string, Population> = {
  [ids.state]: {
    heads: [2418300, 2405100, 2388700, 2341200, 2322500, 2317800, 2311400, 2303900],
    race: [0.005, 0.095, 0.055, 0.025, 0.55, 0.005, 0.045, 0.22],
    program: [0.19, 0.05, 0.13, 0.6, 0.13, 0.006, 0.035, 0.02],
    tested: 0.53,
    attendance: 0.68,
    graduating: 0.083,
  },
  [ids.county]: {
    heads: [71240, 71610, 71890, 70420, 69980, 69710, 69650, 69320],
    race: [0.006, 0.15, 0.11, 0.03, 0.36, 0.017, 0.077, 0.25],
    program: [0.18, 0.045, 0.12, 0.58, 0.14, 0.008, 0.04, 0.025],
    tested: 0.53,
    attendance: 0.68,
    graduating: 0.081,
  },
  [ids.elementary]: {
    heads: [431, 428, 426, 402, 397, 405, 409, 412],
    race: [0.005, 0.11, 0.06, 0.03, 0.42, 0.01, 0.085, 0.28],
    program: [0.24, 0, 0.06, 0.55, 0.12, 0.01, 0.03, 0.04],
    tested: 0.47,
    attendance: 1,
    graduating: 0,
  },
  [ids.lower]: {
    heads: [540, 533, 529, 503, 497, 490, 485, 470],
    race: [0.01, 0.13, 0.17, 0.02, 0.5, 0.025, 0.055, 0.09],
    program: [0.33, 0.03, 0.08, 0.82, 0.14, 0.015, 0.07, 0.01],
    tested: 0.55,
    attendance: 1,
    graduating: 0,
  },
  [ids.middle]: {
    heads: [742, 735, 748, 731, 706, 694, 688, 691],
    race: [0.006, 0.14, 0.1, 0.035, 0.37, 0.014, 0.075, 0.26],
    program: usual,
    tested: 0.98,
    attendance: 1,
    graduating: 0,
  },
  [ids.high]: {
    heads: [1684, 1702, 1718, 1729, 1703, 1676, 1661, 1640],
    race: [0.006, 0.15, 0.11, 0.04, 0.36, 0.014, 0.07, 0.25],
    program: [0.12, 0.075, 0.15, 0.6, 0.13, 0.01, 0.03, 0.03],
    tested: 0.24,
    attendance: 0,
    graduating: 0.232,
  },
  [ids.academy]: {
    // Opened in 2018-19 with its lowest grades; the first class graduated in 2021-22.
    heads: [0, 268, 354, 431, 498, 521, 534, 540],
    race: [0.004, 0.21, 0.07, 0.06, 0.28, 0.006, 0.09, 0.28],
    program: [0.07, 0.03, 0.17, 0.41, 0.09, 0.004, 0.012, 0.03],
    tested: 0.55,
    attendance: 0.43,
    graduating: 0.135,
    firstClass: 4,
  },
  [ids.community]: {
    heads: [305, 311, 318, 322, 351, 384, 391, 386],
    race: [0.01, 0.05, 0.24, 0.01, 0.52, 0.02, 0.05, 0.1],
    program: [0.3, 0.05, 0.07, 0.86, 0.17, 0.02, 0.08, 0.005],
    tested: 0.6,
    attendance: 1,
    graduating: 0,
  },
};

/** Whole numbers in proportion to the weights that add up to the total: what is left over goes to the largest remainders. */
export function apportion(total: number, weights: number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const exact = weights.map((weight) => (total * weight) / all);
  const whole = exact.map(Math.floor);
  const order = exact.map((value, index) => ({ index, rest: value - whole[index]! })).sort((a, b) => b.rest - a.rest);
  const left = Math.round(total - whole.reduce((sum, value) => sum + value, 0));
  for (const { index } of order.slice(0, left)) whole[index]!++;
  return whole;
}

/** Students of each group at a school in a year; the race groups add up to ALL. */
export function students(school: string, year: number): Record<string, number> {
  const population = populations[school]!;
  const total = population.heads[year]!;
  const counts: Record<string, number> = { ALL: total };
  const drifting = population.race.map((share, index) => share * (1 + 0.015 * year * noise(school, races[index]!)));
  apportion(total, drifting).forEach((count, index) => (counts[races[index]!] = count));
  programs.forEach((id, index) => {
    const share = population.program[index]! * (1 + 0.03 * noise(school, id, year));
    counts[id] = Math.round(total * share);
  });
  return counts;
}
