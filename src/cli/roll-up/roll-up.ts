import { everyone } from '../../feed/observations.ts';
import { summableMetric } from '../catalogue/summable.ts';
import { Failure } from '../failure.ts';
import type { Cell } from '../import/cells.ts';
import type { Draft } from '../import/draft.ts';
import { isWholeCounty } from '../import/organization-code.ts';
import { fileReport } from '../read/file-report.ts';
import { Parts, type Charters } from './parts.ts';
import { sumOf, type Obstacle, type Sum } from './sum.ts';

/** A number that could be computed from those of the organizations below. */
export interface RolledUp extends Sum {
  /** The cell of the feed: the computed one, or the published one that it was compared with. */
  cell: Cell;
  /** What it was computed from. */
  from: Cell[];
  charters: boolean;
}

export interface Refused {
  organization: string;
  metric: string;
  group: string;
  period: string;
  because: Obstacle | 'charters';
}

/** What a roll-up has done. */
export interface RollUp {
  computed: RolledUp[];
  /** Sums that differ from the published number, which stays. */
  checks: RolledUp[];
  refused: Refused[];
}

/**
 * Computes numbers of districts from those of their schools, and of counties from those of their districts, where nothing
 * is published and all parts are known. Only for metrics that count each student in one school. Nothing that a file has
 * a row for is replaced, also not a number that the row hides.
 */
export function rollUp(draft: Draft, charters: Charters): RollUp {
  if (draft.organizations.listed.isEmpty)
    throw new Failure({
      found: '--roll-up without a list of schools',
      expected: 'the public school directory (pubschls.txt) or an entity list beside the files',
      advice: 'Nothing else says whether a school is missing.',
    });
  const result: RollUp = { computed: [], checks: [], refused: [] };
  const parts = new Parts(draft.organizations, charters);
  const report = { ...fileReport('', 'computed from the organizations below'), order: draft.files.length };
  for (const [metric, periods] of periodsOf(draft)) {
    const rule = summableMetric(metric);
    const decimals = draft.metricNamed(metric)?.decimals ?? 1;
    if (!rule) continue;
    for (const whole of parts.wholes()) {
      // Published districts count charter schools as the state does: another choice would mix the two.
      if (isWholeCounty(whole) && (!rule.counties || charters !== 'as-published')) continue;
      for (const [period, groups] of periods) {
        const find = (code: string, group: string) => draft.cells.find(code, metric, group, period);
        const needed = parts.needed(whole, metric, (code) => find(code, everyone) !== undefined);
        if (needed && !needed.some((code) => find(code, everyone))) continue;
        for (const group of groups) {
          const there = find(whole, group);
          const place = { organization: whole, metric, group, period };
          const cells = needed?.map((code) => partCell(find(code, everyone), find(code, group)));
          const sum = cells ? sumOf(cells, decimals) : 'charters';
          const isOpen = !there || there.computed === true;
          if (typeof sum === 'string') {
            if (isOpen && cells?.some((cell) => cell?.group === group)) result.refused.push({ ...place, because: sum });
            else if (isOpen && !cells && group === everyone) result.refused.push({ ...place, because: sum });
            continue;
          }
          const from = cells!.filter((cell) => cell !== undefined);
          const about = { ...sum, from, charters: parts.countsCharters(rule) };
          if (!isOpen) {
            if (there.value !== null && there.value !== sum.value) result.checks.push({ ...about, cell: there });
            continue;
          }
          const cell = computedCell(place, sum, draft.privacy.ratedCount, report);
          draft.cells.put(cell);
          draft.organizations.open(whole);
          result.computed.push({ ...about, cell });
        }
      }
    }
  }
  return result;
}

/** A school that has nobody at all has nobody of any group. */
function partCell(all: Cell | undefined, own: Cell | undefined): Cell | undefined {
  return own ?? (all && (all.state === 'not-applicable' || all.count === 0) ? all : undefined);
}

function computedCell(
  place: Pick<Cell, 'organization' | 'metric' | 'group' | 'period'>,
  { value, count }: Sum,
  ratedCount: number,
  file: Cell['file'],
): Cell {
  return {
    ...place,
    value,
    count,
    level: null,
    change: null,
    state: count < ratedCount ? 'small-group' : 'reported',
    responses: null,
    responseRate: null,
    computed: true,
    prior: false,
    file,
    line: 0,
  };
}

/** The years and groups that there are for each metric that can be summed. */
function periodsOf(draft: Draft): Map<string, Map<string, Set<string>>> {
  const metrics = new Map<string, Map<string, Set<string>>>();
  for (const { metric, period, group } of draft.cells.settled()) {
    if (!summableMetric(metric)) continue;
    const periods = metrics.get(metric) ?? new Map<string, Set<string>>();
    metrics.set(metric, periods);
    periods.set(period, (periods.get(period) ?? new Set<string>()).add(group));
  }
  return metrics;
}
