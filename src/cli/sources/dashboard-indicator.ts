import { basename } from 'node:path';
import { Failure } from '../failure.ts';
import { metricNamed } from '../catalogue/known-metrics.ts';
import type { Metric } from '../../feed/types.ts';
import { schoolYearEnding, type Row } from '../read/row.ts';

/** The state indicators, by the codes of the column `indicator`. */
export const indicators = ['ELA', 'MATH', 'SCIENCE', 'ELPI', 'CHRO', 'SUSP', 'GRAD', 'CCI'] as const;
export type Indicator = (typeof indicators)[number];

/** Columns that only one indicator has, for the years before the state named the indicator in each row. */
const tellingColumns: [column: string, indicator: Indicator][] = [
  ['currprogressed', 'ELPI'],
  ['curr_prep_pct', 'CCI'],
  ['fiveyrnumer', 'GRAD'],
  ['type', 'SUSP'],
];

/** Beginnings of the names that the state gives its files. */
const names: [beginning: RegExp, indicator: Indicator][] = [
  [/^ela/, 'ELA'],
  [/^math/, 'MATH'],
  [/^science/, 'SCIENCE'],
  [/^elpi/, 'ELPI'],
  [/^chronic/, 'CHRO'],
  [/^susp/, 'SUSP'],
  [/^grad/, 'GRAD'],
  [/^cci/, 'CCI'],
];

/**
 * Which indicator a row is of: as the row says, else by a column that only one indicator has, else by the file's name.
 * Nothing, where the row names an indicator that has no metric.
 */
export function indicatorOf(row: Row): Indicator | undefined {
  const written = row.text('indicator').toUpperCase();
  if (written !== '') return indicators.find((one) => one === written);
  const file = basename(row.path).toLowerCase();
  const byColumn = tellingColumns.find(([column]) => row.has(column));
  const byName = names.find(([beginning]) => beginning.test(file));
  const found = byColumn?.[1] ?? byName?.[1];
  if (found) return found;
  throw new Failure({
    file: row.path,
    found: 'no column indicator, and a name that does not say which indicator this is',
    expected: 'one of both',
    advice: 'Name the file as the state does: eladownload2019.txt.',
  });
}

/** What the numbers of one indicator and Dashboard year are. */
export interface Published {
  metric: Metric;
  /** School year of the current numbers. */
  period: string;
  /** School year of the prior numbers; absent where they are no year's, but an average. */
  priorPeriod?: string;
}

/**
 * The metric and the school years of a Dashboard; nothing, where a feed has no metric for its numbers. Under the same name
 * the early Dashboards published other numbers than the later ones. `isRated`: the file has colours.
 */
export function publishedIn(indicator: Indicator, year: number, isRated: boolean): Published | undefined {
  const both = { period: schoolYearEnding(year), priorPeriod: schoolYearEnding(year - 1) };
  if (year <= 2017) {
    if (indicator === 'ELPI') return undefined;
    if (indicator === 'ELA' || indicator === 'MATH')
      return { metric: known(`${indicator}-${isRated ? '3-8' : '11'}`), ...both };
    // The graduating class of the year before, and its rate beside the average of three years.
    if (indicator === 'GRAD') return { metric: known('grad-2018'), period: schoolYearEnding(year - 1) };
    if (indicator === 'CCI') return { metric: known('cci'), period: schoolYearEnding(year - 1) };
  }
  return { metric: known(indicator === 'GRAD' && year <= 2018 ? 'grad-2018' : indicator), ...both };
}

function known(word: string): Metric {
  return metricNamed(word)!;
}

const neverRated = new Set(['ELO', 'RFP', 'EO', 'SBA', 'CAA', 'CAST']);

/** Whether the state rates a student group at all. The others are printed for comparison. */
export function isRatedGroup(group: string): boolean {
  return !neverRated.has(group);
}
