import { privacy } from '../protect/primary.ts';
import { placeOf } from '../read/file-report.ts';
import type { Cell } from './cells.ts';
import { digitsIn, isHidden, type Rule } from './precedence.ts';

const fields = ['value', 'count', 'level', 'change', 'responses', 'responseRate', 'invited'] as const;
type Field = (typeof fields)[number] | 'state' | 'distribution';

/** Two rows for one cell that do not say the same. */
export interface Conflict {
  /**
   * `hidden`: one file hides what the other prints. `revised`: a later file prints another number for the year before.
   * `rounded`: one value is the other one with fewer digits. `differs`: none of these.
   */
  kind: 'hidden' | 'revised' | 'rounded' | 'differs';
  field: Field;
  /** The cell that stands in the feed. */
  used: Cell;
  other: Cell;
  rule: Rule;
}

/** The states that only say how many people and whether there is a level. */
const measured: ReadonlySet<string> = new Set(['reported', 'small-group', 'not-rated']);

/** How two rows for one cell differ. What only one of them has is no difference. */
export function compare(used: Cell, other: Cell, rule: Rule): { kind: Conflict['kind'] | 'same'; field: Field } {
  if (isHidden(used)) return { kind: isHidden(other) ? 'same' : 'hidden', field: 'state' };
  const kind = rule.name === 'own-year' ? 'revised' : 'differs';
  if ((used.value === null) !== (other.value === null)) return { kind, field: 'value' };
  if (used.state !== other.state && !(measured.has(used.state) && measured.has(other.state)))
    return { kind, field: 'state' };
  const different = fields.filter((name) => {
    const [mine, its] = [used[name] ?? null, other[name] ?? null];
    return mine !== null && its !== null && mine !== its;
  });
  const isRounded = different[0] === 'value' && isRounding(used.value!, other.value!, digitsIn(used), digitsIn(other));
  const rest = different.filter((name) => !(isRounded && (name === 'value' || name === 'change')));
  if (rest[0]) return { kind, field: rest[0] };
  if (used.distribution && other.distribution && used.distribution.join() !== other.distribution.join())
    return { kind, field: 'distribution' };
  return isRounded ? { kind: 'rounded', field: 'value' } : { kind: 'same', field: 'value' };
}

/** Whether one of two numbers is the other one with fewer digits: 80.9 and 80.94. Halves may go either way. */
export function isRounding(a: number, b: number, digitsOfA: number, digitsOfB: number): boolean {
  if (digitsOfA === digitsOfB) return false;
  return Math.abs(a - b) <= 0.5 / 10 ** Math.min(digitsOfA, digitsOfB) + 1e-9;
}

/**
 * Adds to a cell what another row for it has and it has not: a level, or the number of people. The two have the same
 * definition and year, and their values agree.
 */
export function complete(cell: Cell, other: Cell): void {
  if (!measured.has(cell.state) || isHidden(other)) return;
  for (const name of fields) if ((cell[name] ?? null) === null) cell[name] = other[name] ?? null;
  cell.distribution ??= other.distribution;
  cell.numerator ??= other.numerator;
  if (cell.level !== null) cell.state = 'reported';
  else if (cell.state === 'reported' && cell.count !== null && cell.count < privacy.ratedCount)
    cell.state = 'small-group';
}

/** What may be told of a conflict, for people and machines. */
export interface ToldConflict {
  kind: Conflict['kind'];
  organization: string;
  metric: string;
  group: string;
  period: string;
  field: Field;
  used: ToldRow;
  other: ToldRow;
  /** Name of the rule by which the one row is used. */
  rule: Rule['name'];
  because: string;
}

interface ToldRow {
  file: string;
  /** Line of a text file, or place in the list of observations of a feed. */
  line: number;
  /** What the row says in `field`. Absent where either of the two rows hides a number, and where it says nothing. */
  says?: number | string;
}

/**
 * A conflict without any number that the feed hides. Whether it hides one is known at last only when the feed is ready to
 * be written: a cell may have become hidden to protect another one.
 */
export function tell({ kind, field, used, other, rule }: Conflict): ToldConflict {
  const { organization, metric, group, period } = used;
  const isTold = !isHidden(used) && !isHidden(other) && field !== 'distribution';
  // A change beside a year whose change is left out would tell the hidden number of the year before.
  const isSafe = field !== 'change' || used.change !== null;
  const row = (cell: Cell): ToldRow => {
    const says = isTold && isSafe ? cell[field] : null;
    return {
      file: cell.file.path,
      line: cell.line,
      ...(says !== null && says !== undefined && { says: says as number }),
    };
  };
  return {
    kind,
    organization,
    metric,
    group,
    period,
    field,
    used: row(used),
    other: row(other),
    rule: rule.name,
    because: rule.because,
  };
}

/** `34674390000000 suspension ALL 2023-24: a.csv:2 and b.csv:2 differ in value (6, 7); the first is used: it comes first`. */
export function describeConflict(conflict: Conflict): string {
  const { kind, organization, metric, group, period, field, used, other, because } = tell(conflict);
  const places = [placeOf(conflict.used.file, used.line), placeOf(conflict.other.file, other.line)];
  const what = `${organization} ${metric} ${group} ${period}: ${places.join(' and ')}`;
  if (kind === 'hidden') return `${what} differ and one is suppressed; it stays suppressed`;
  const both = used.says !== undefined || other.says !== undefined;
  const says = both ? ` (${used.says ?? 'none'}, ${other.says ?? 'none'})` : '';
  return `${what} differ in ${field}${says}; the first is used: ${because}`;
}
