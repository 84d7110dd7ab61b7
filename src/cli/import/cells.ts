import type { Metric, ObservationState } from '../../feed/types.ts';
import type { FileReport } from '../read/file-report.ts';
import { compare, complete, type Conflict } from './conflicts.ts';
import { decide, digitsOf, isHidden, noChoice, type Choice } from './precedence.ts';

/** One observation on its way into a feed. `null` is an absent field. */
export interface Cell {
  organization: string;
  metric: string;
  group: string;
  period: string;
  value: number | null;
  count: number | null;
  level: number | null;
  /** Status level of a Dashboard that has no colors: a level only where no other year of the metric has a color. */
  statusLevel?: number | null;
  change: number | null;
  state: ObservationState;
  responses: number | null;
  responseRate: number | null;
  invited?: number | null;
  distribution?: number[] | null;
  /** How many of `count` the value is about, as the file says. Only ever used to compute: it is never published. */
  numerator?: number | null;
  /** Who reports this row, where it is somebody else than who reports the metric. */
  reportedBy?: Metric['reportedBy'];
  /** True when the number was computed from those of the organizations below. */
  computed?: boolean;
  /** The year before, as a later file prints it: gives way to a row for that year itself. */
  prior: boolean;
  file: FileReport;
  line: number;
}

function keyOf({ organization, metric, group }: Cell, period: string): string {
  return `${organization}|${metric}|${group}|${period}`;
}

/** `2022-23` for `2023-24`, `2023` for `2024`. */
export function yearBefore(period: string): string {
  const first = Number(period.slice(0, 4)) - 1;
  return period.length > 4 ? `${first}-${period.slice(2, 4)}` : String(first);
}

/** The year in which a period ends. */
export function yearEnding(period: string): number {
  return Number(period.slice(0, 4)) + (period.length > 4 ? 1 : 0);
}

/** All cells of an import. Rows for the same organization, metric, student group and period are rivals until `settle`. */
export class Cells {
  private readonly byKey = new Map<string, Cell | Cell[]>();
  /** What `settle` found, in the order of the files. */
  conflicts: Conflict[] = [];

  add(cell: Cell): void {
    if (!cell.prior) cell.file.newest = Math.max(cell.file.newest, yearEnding(cell.period));
    const { digits } = cell.file;
    digits.set(cell.metric, Math.max(digits.get(cell.metric) ?? 0, digitsOf(cell.value)));
    const key = keyOf(cell, cell.period);
    const there = this.byKey.get(key);
    if (!there) this.byKey.set(key, cell);
    else if (Array.isArray(there)) there.push(cell);
    else this.byKey.set(key, [there, cell]);
  }

  /** The cell of an organization, metric, group and period, after `settle`. */
  find(organization: string, metric: string, group: string, period: string): Cell | undefined {
    return this.byKey.get(`${organization}|${metric}|${group}|${period}`) as Cell | undefined;
  }

  /**
   * Leaves one cell of all rivals, by the stated precedence; the others may complete it where they agree with it. Must
   * wait until every file is read: which one reaches to the latest year is known only then.
   */
  settle(choice: Choice = noChoice): void {
    for (const [key, rivals] of this.byKey) {
      if (!Array.isArray(rivals)) continue;
      const [winner, ...others] = rivals.toSorted((a, b) => decide(a, b, choice).side);
      const used: Cell = { ...winner! };
      this.byKey.set(key, used);
      for (const other of others) this.weigh(used, winner!, other, choice);
    }
    this.conflicts.sort((a, b) => a.other.file.order - b.other.file.order || a.other.line - b.other.line);
  }

  private weigh(used: Cell, winner: Cell, other: Cell, choice: Choice): void {
    const { rule } = decide(winner, other, choice);
    if (rule.name === 'own-year') other.file.superseded++;
    const { kind, field } = compare(winner, other, rule);
    if (kind === 'same' || kind === 'rounded') complete(used, other);
    if (kind !== 'same') this.conflicts.push({ kind, field, used, other, rule });
    else if (rule.name !== 'own-year') other.file.repeated++;
  }

  /** Hides every number about fewer people than `minimumCount`, where that is more than the files were read with. */
  hideBelow(minimumCount: number): void {
    for (const [key, rivals] of this.byKey) {
      const hidden = [rivals].flat().map((cell) => (isAboutFew(cell, minimumCount) ? withoutNumbers(cell) : cell));
      this.byKey.set(key, Array.isArray(rivals) ? hidden : hidden[0]!);
    }
  }

  /**
   * Every cell. A change is left out where the year before has no value, or only a bound: change and value together
   * would tell it.
   */
  all(): Cell[] {
    const cells = [...this.settled()];
    for (const cell of cells) {
      if (cell.change === null) continue;
      const before = this.byKey.get(keyOf(cell, yearBefore(cell.period))) as Cell | undefined;
      if (before && (before.value === null || isHidden(before) || before.state.endsWith('-coded'))) cell.change = null;
    }
    return cells;
  }

  /** Every cell as it is, after `settle`. */
  *settled(): Generator<Cell> {
    for (const cell of this.byKey.values()) {
      if (Array.isArray(cell)) throw new Error('cells are settled before they are listed');
      yield cell;
    }
  }

  /** Sets a cell that was computed, after `settle`. */
  put(cell: Cell): void {
    this.byKey.set(keyOf(cell, cell.period), cell);
  }
}

function isAboutFew({ count, responses }: Cell, minimumCount: number): boolean {
  return [count, responses].some((people) => people !== null && people > 0 && people < minimumCount);
}

function withoutNumbers(cell: Cell): Cell {
  return {
    ...cell,
    value: null,
    count: null,
    level: null,
    change: null,
    responses: null,
    responseRate: null,
    invited: null,
    distribution: null,
    numerator: null,
    state: 'suppressed',
  };
}
