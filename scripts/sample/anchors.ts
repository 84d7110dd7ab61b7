import { ids } from './organizations.ts';
import { races } from './groups.ts';
import type { Cells } from './outcomes.ts';

/** A place where the sample must show a particular hard case, whatever chance says. */
interface Anchor {
  school: string;
  metric: string;
  period: string;
  set: (cells: Cells) => void;
}

/** Gives a group a mean. */
function mean(group: string, value: number) {
  return (cells: Cells): void => {
    const cell = cells.get(group)!;
    cell.sum = value * cell.count;
  };
}

/** Gives a group a number of people. */
function reached(group: string, number: number) {
  return (cells: Cells): void => {
    cells.get(group)!.sum = number;
  };
}

/** Gives everyone together a number of people, taking or adding one by one where the group is largest. */
function people(wanted: number) {
  return (cells: Cells): void => {
    const largest = races.map((race) => cells.get(race)!).sort((a, b) => b.count - a.count);
    let missing = wanted - largest.reduce((sum, cell) => sum + cell.sum, 0);
    for (let turn = 0; missing !== 0 && turn < 10_000; turn++) {
      const cell = largest[turn % 3]!;
      const step = Math.sign(missing);
      if (cell.sum + step < 0 || cell.sum + step > cell.count) continue;
      cell.sum += step;
      missing -= step;
    }
  };
}

const gap: [period: string, white: number, latino: number][] = [
  ['2021-22', 36.4, -33.9],
  ['2022-23', 38.2, -33.1],
  ['2023-24', 28.6, -33.5],
  ['2024-25', 17.9, -32.8],
];

export const anchors: Anchor[] = [
  // 120 of 485 is 24.742 %, 92 of 470 is 19.574 %: printed 24.7 and 19.6, and a change of -5.2, not -5.1.
  { school: ids.lower, metric: 'chronic-absenteeism', period: '2023-24', set: people(120) },
  { school: ids.lower, metric: 'chronic-absenteeism', period: '2024-25', set: people(92) },
  // Two of about fifty: printed as below 5 %.
  { school: ids.high, metric: 'college-career', period: '2023-24', set: reached('SWD', 2) },
  { school: ids.high, metric: 'college-career', period: '2024-25', set: reached('SWD', 2) },
  // A gap that shrinks because the group on top fell.
  ...gap.flatMap(([period, white, latino]): Anchor[] => [
    { school: ids.middle, metric: 'ela', period, set: mean('WH', white) },
    { school: ids.middle, metric: 'ela', period, set: mean('HI', latino) },
  ]),
];
