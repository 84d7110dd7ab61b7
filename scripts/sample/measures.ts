/** How a measure behaves: its usual value, what one standard deviation is worth, and in which years it exists. */
export interface Measure {
  metric: string;
  unit: 'percent' | 'points';
  /** Value of an average school in an average year, and the value of one standard deviation (negative: lower is better). */
  base: number;
  spread: number;
  /** How much of the closed schools this measure feels. */
  years: number;
  population: 'tested' | 'attendance' | 'graduating' | 'everyone' | 'learners';
  /** Per school year from 2017-18: r rated, s status only (rated without change), v value without a level, x not collected, - no row. */
  calendar: string;
  /** Lowest value of the levels 5, 4, 3 and 2 of status, in the good direction; likewise of change. */
  status: [number, number, number, number];
  change: [number, number, number, number];
  leveled: boolean;
}

export const measures: Measure[] = [
  {
    metric: 'ela',
    unit: 'points',
    base: -4,
    spread: 52,
    years: 0.5,
    population: 'tested',
    calendar: 'srxxvrrr',
    status: [45, 10, -5, -70],
    change: [15, 3, -2.9, -15],
    leveled: true,
  },
  {
    metric: 'math',
    unit: 'points',
    base: -34,
    spread: 54,
    years: 0.65,
    population: 'tested',
    calendar: 'srxxvrrr',
    status: [35, 0, -25, -95],
    change: [15, 3, -2.9, -15],
    leveled: true,
  },
  {
    metric: 'el-progress',
    unit: 'percent',
    base: 49,
    spread: 6,
    years: 0.7,
    population: 'learners',
    calendar: '-sxxvrsr',
    status: [65, 55, 45, 35],
    change: [10, 2, -1.9, -10],
    leveled: true,
  },
  {
    metric: 'graduation-combined',
    unit: 'percent',
    base: 88,
    spread: 7,
    years: 0.5,
    population: 'graduating',
    calendar: 'srvvvrrr',
    status: [95, 90.5, 80, 68],
    change: [5, 1, -0.9, -5],
    leveled: true,
  },
  {
    metric: 'graduation-four-year',
    unit: 'percent',
    base: 84.5,
    spread: 8,
    years: 0.5,
    population: 'graduating',
    calendar: 'rrrrrrrr',
    status: [0, 0, 0, 0],
    change: [0, 0, 0, 0],
    leveled: false,
  },
  {
    metric: 'college-career',
    unit: 'percent',
    base: 44,
    spread: 20,
    years: 0.4,
    population: 'graduating',
    calendar: 'srvv-srr',
    status: [70, 55, 35, 10],
    change: [9, 2, -1.9, -9],
    leveled: true,
  },
  {
    metric: 'chronic-absenteeism',
    unit: 'percent',
    base: 14,
    spread: -9.5,
    years: 2.6,
    population: 'attendance',
    calendar: 'srxvvrrr',
    status: [-2.5, -5, -10, -20],
    change: [3, 0.5, -0.4, -3],
    leveled: true,
  },
  {
    metric: 'suspension',
    unit: 'percent',
    base: 3.1,
    spread: -2.9,
    years: 0.3,
    population: 'everyone',
    calendar: 'srvvvrrr',
    status: [-0.5, -1.5, -3, -6],
    change: [2, 0.3, -0.2, -2],
    leveled: true,
  },
];

/** Colour of a status (row, best first) and a change (column, best first), as five-by-five tables print it. */
const table = [
  [5, 5, 5, 4, 3],
  [5, 4, 4, 3, 2],
  [4, 4, 3, 2, 2],
  [3, 3, 2, 2, 1],
  [3, 2, 1, 1, 1],
];

function band(value: number, from: [number, number, number, number]): number {
  const found = from.findIndex((start) => value >= start);
  return found === -1 ? 4 : found;
}

/** Published level of a value, from its rounded status and, where there is one, its change. */
export function levelOf(measure: Measure, value: number, change: number | undefined): number {
  const good = measure.spread < 0 ? -1 : 1;
  return table[band(good * value, measure.status)]![change === undefined ? 2 : band(good * change, measure.change)]!;
}
