import { smallCount, type Rules } from './rules.ts';

export interface Rating {
  statusLevel: number;
  changeLevel: number;
  /** Nothing where the state's table has no colour. */
  color: number | undefined;
}

/** Level, 5 is the good end, of a value rounded to one decimal. */
function levelOf(value: number, cuts: readonly number[], better: Rules['better']): number {
  const place = cuts.findIndex((cut) => (better === 'higher' ? value >= cut : value <= cut));
  return place < 0 ? 1 : 5 - place;
}

/** The outer levels of either side become the inner ones. */
function inner(level: number): number {
  return Math.min(4, Math.max(2, level));
}

/** Rates a status, the published change and a number of students, as the state does. */
export function rate(rules: Rules, status: number, change: number, count: number): Rating {
  const isSmall = count < smallCount;
  const statusLevel = levelOf(status, rules.cuts.status, rules.better);
  const anyChange = levelOf(change, rules.cuts.change, rules.better);
  const changeLevel = isSmall && rules.smallChanges ? inner(anyChange) : anyChange;
  const grid = (isSmall && rules.smallGrid) || rules.grid;
  const color = Number(grid.split(' ')[5 - statusLevel]![5 - changeLevel]);
  return { statusLevel, changeLevel, color: color || undefined };
}
