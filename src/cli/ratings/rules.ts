import type { Indicator } from '../sources/dashboard-indicator.ts';

/**
 * Cut scores for the levels 5, 4, 3 and 2, best first. Where higher is better, each is the lowest value of its level; where
 * lower is better, the highest. What reaches none of them is level 1.
 */
export interface Cuts {
  status: readonly [number, number, number, number];
  change: readonly [number, number, number, number];
}

/**
 * Colours by status level (five words, from 5 to 1) and change level (five digits in each, from 5 to 1). 0: the state has
 * no colour there, because no such change can lead to such a status.
 */
type Grid = string;

export interface Rules {
  better: 'higher' | 'lower';
  cuts: Cuts;
  grid: Grid;
  /** For fewer than `smallCount` students, where it differs. */
  smallGrid?: Grid;
  /** For fewer than `smallCount` students, the outer two changes of either side are one. */
  smallChanges?: true;
}

/** Below this number of students, the state uses the small tables. */
export const smallCount = 150;

const points: Grid = '55544 54444 44333 33222 22111';
const rates: Grid = '55543 54432 44322 33221 32111';
const suspensions: Grid = '55540 54430 44322 33221 32111';
const suspensionsHigh: Grid = '55540 54432 44322 33221 32111';

const testChange = [15, 3, -2.9, -15] as const;

/**
 * The state's five-by-five tables of the Dashboards of 2023 to 2025, from
 * https://www.cde.ca.gov/ta/ac/cm/fivebyfivecolortables.asp. A high school has its own cut scores in English and
 * mathematics (column `hscutpoints`), a suspension rate those of its type of school or district (column `type`).
 */
const tables: Record<Indicator, Record<string, Rules>> = {
  ELA: {
    ALL: { better: 'higher', cuts: { status: [45, 10, -5, -70], change: testChange }, grid: points },
    HS: { better: 'higher', cuts: { status: [75, 30, 0, -45], change: testChange }, grid: points },
  },
  MATH: {
    ALL: { better: 'higher', cuts: { status: [35, 0, -25, -95], change: testChange }, grid: points },
    HS: { better: 'higher', cuts: { status: [25, 0, -60, -115], change: testChange }, grid: points },
  },
  SCIENCE: {
    ALL: { better: 'higher', cuts: { status: [65, 55, 45, 35], change: [5, 2, -1.9, -5] }, grid: points },
  },
  ELPI: {
    ALL: { better: 'higher', cuts: { status: [65, 55, 45, 35], change: [10, 2, -1.9, -10] }, grid: rates },
  },
  CCI: {
    ALL: {
      better: 'higher',
      cuts: { status: [70, 55, 35, 10], change: [9, 2, -1.9, -9] },
      grid: rates,
      smallChanges: true,
    },
  },
  GRAD: {
    ALL: {
      better: 'higher',
      cuts: { status: [95, 90.5, 80, 68], change: [5, 1, -0.9, -5] },
      grid: '55550 54432 44322 33221 11111',
      smallGrid: '55550 44433 44322 33222 11111',
    },
  },
  CHRO: {
    ALL: {
      better: 'lower',
      cuts: { status: [2.5, 5, 10, 20], change: [-3, -0.5, 0.4, 3] },
      grid: rates,
      smallChanges: true,
    },
  },
  SUSP: {
    ES: suspension([0.5, 1, 3, 6], [-1, -0.3, 0.2, 2], suspensions),
    MS: suspension([0.5, 2, 8, 12], [-3, -0.3, 0.2, 4], suspensions),
    HS: suspension([0.5, 1.5, 6, 10], [-2, -0.3, 0.2, 3], suspensions),
    ED: suspension([0.5, 1.5, 3, 6], [-2, -0.3, 0.2, 2], suspensions),
    HD: suspension([1.5, 3.5, 6, 9], [-3, -0.5, 0.4, 3], suspensionsHigh),
    UD: suspension([1, 2.5, 4.5, 8], [-2, -0.3, 0.2, 2], suspensionsHigh),
  },
};

function suspension(status: Cuts['status'], change: Cuts['change'], grid: Grid): Rules {
  return { better: 'lower', cuts: { status, change }, grid, smallChanges: true };
}

/** First and last Dashboard whose rules are known here, by indicator where they differ. */
const years = { first: 2023, last: 2025 };
const firstRated: Partial<Record<Indicator, number>> = { CCI: 2024, SCIENCE: 2025 };

/** The rules by which the state rated an indicator in a year; nothing for years whose rules are not known here. */
export function rulesOf(indicator: Indicator, year: number, table: string): Rules | undefined {
  if (year < (firstRated[indicator] ?? years.first) || year > years.last) return undefined;
  const known = tables[indicator];
  return Object.hasOwn(known, table) ? known[table] : undefined;
}
