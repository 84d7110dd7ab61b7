import type { ObservationState } from '../../feed/types.ts';
import type { FileReport } from '../read/file-report.ts';

/** One observation on its way into a feed. `null` is an absent field. */
export interface Cell {
  organization: string;
  metric: string;
  group: string;
  period: string;
  value: number | null;
  count: number | null;
  level: number | null;
  change: number | null;
  state: ObservationState;
  responses: number | null;
  responseRate: number | null;
  /** The year before, as a later file prints it: gives way to a row for that year itself. */
  prior: boolean;
  file: FileReport;
  line: number;
}

const fields = ['value', 'count', 'level', 'change', 'state', 'responses', 'responseRate'] as const;

function keyOf({ organization, metric, group }: Cell, period: string): string {
  return `${organization}|${metric}|${group}|${period}`;
}

/** `2022-23` for `2023-24`, `2023` for `2024`. */
export function yearBefore(period: string): string {
  const first = Number(period.slice(0, 4)) - 1;
  return period.length > 4 ? `${first}-${period.slice(2, 4)}` : String(first);
}

/**
 * All cells of an import, one for each organization, metric, student group and period. The first file wins, except that
 * a suppressed cell stays suppressed: what one file hides, another one does not bring back.
 */
export class Cells {
  private readonly byKey = new Map<string, Cell>();

  add(cell: Cell): void {
    const key = keyOf(cell, cell.period);
    const there = this.byKey.get(key);
    if (!there) {
      this.byKey.set(key, cell);
      return;
    }
    const isHidden = cell.state === 'suppressed';
    if (isHidden !== (there.state === 'suppressed')) {
      cell.file.conflicts.push(describeConflict(there, cell));
      if (isHidden) this.byKey.set(key, cell);
    } else if (there.prior !== cell.prior) {
      (there.prior ? there : cell).file.superseded++;
      if (there.prior) this.byKey.set(key, cell);
    } else if (fields.every((field) => there[field] === cell[field])) cell.file.repeated++;
    else cell.file.conflicts.push(describeConflict(there, cell));
  }

  /**
   * Every cell. A change is left out where the year before has no value: change and value together would tell it.
   */
  all(): Cell[] {
    for (const cell of this.byKey.values()) {
      if (cell.change === null) continue;
      const before = this.byKey.get(keyOf(cell, yearBefore(cell.period)));
      if (before && before.value === null) cell.change = null;
    }
    return [...this.byKey.values()];
  }
}

/** Says where two rows disagree, and the two values only when neither is hidden. */
function describeConflict(first: Cell, second: Cell): string {
  const what = `${first.organization} ${first.metric} ${first.group} ${first.period}`;
  const where = `${first.file.path}:${first.line} and ${second.file.path}:${second.line}`;
  const hidden = first.state === 'suppressed' || second.state === 'suppressed';
  if (hidden) return `${what}: ${where} differ and one is suppressed; it stays suppressed`;
  const field = fields.find((one) => first[one] !== second[one])!;
  return `${what}: ${where} differ in ${field} (${first[field]}, ${second[field]}); the first is used`;
}
