import type { Feed } from '../../feed/types.ts';
import { describeFault, type Fault } from '../failure.ts';
import { printRollUp } from '../roll-up/print.ts';
import { amount, type Output } from '../output.ts';
import type { Cell } from './cells.ts';
import { describeConflict, type Conflict } from './conflicts.ts';
import type { Draft } from './draft.ts';
import type { Cost } from '../protect/complementary.ts';
import { printCost } from '../protect/cost.ts';
import type { FileReport } from '../read/file-report.ts';

/** Examples printed of one kind of thing; the rest is counted. */
const examples = 5;

export interface Tally {
  observations: number;
  suppressed: number;
  /** Hidden so that others cannot be found by subtraction. */
  complementary: number;
  notApplicable: number;
  prior: number;
}

export function tally(cells: Iterable<Cell>): Tally {
  const count = { observations: 0, suppressed: 0, complementary: 0, notApplicable: 0, prior: 0 };
  for (const { state, prior } of cells) {
    count.observations++;
    if (state === 'suppressed') count.suppressed++;
    if (state === 'suppressed-complementary') count.complementary++;
    if (state === 'not-applicable') count.notApplicable++;
    if (prior) count.prior++;
  }
  return count;
}

function sentence({ observations, suppressed, complementary, notApplicable, prior }: Tally): string {
  const parts = [`${amount(observations, 'observation')} written`, `${amount(suppressed, 'is', 'are')} suppressed`];
  if (complementary > 0) parts.push(`${amount(complementary, 'is', 'are')} hidden to protect them`);
  parts.push(`${amount(notApplicable, 'is', 'are')} not applicable`);
  if (prior > 0) parts.push(`${amount(prior, 'is', 'are')} of the year before`);
  return parts.join(', ');
}

/** Prints what became of every file, and the totals. */
export function printReport(draft: Draft, feed: Feed, cells: Cell[], cost: Cost, out: Output): void {
  for (const file of draft.files) {
    out.print(file.path);
    out.print(`  ${file.layout}`);
    out.print(`  ${amount(file.rows, 'row')} read`);
    out.print(`  ${sentence(tally(cells.filter((cell) => cell.file === file)))}`);
    printLeftOut(file, out);
    for (const warning of file.warnings) out.print(`  warning: ${warning}`);
  }
  printConflicts(draft.cells, out);
  if (draft.rollUp) printRollUp(draft.rollUp, out);
  const doubts = draft.organizations.doubts();
  if (doubts.length > 0) out.print('organizations');
  for (const { says } of doubts) out.print(`  warning: ${says}`);
  printCost(cost, out);
  const rows = draft.files.reduce((sum, file) => sum + file.rows, 0);
  const rejected = draft.files.reduce((sum, file) => sum + file.rejected.length, 0);
  out.print('total');
  out.print(`  ${amount(rows, 'row')} read, ${amount(rejected, 'row')} rejected`);
  out.print(`  ${sentence(tally(cells))}`);
  out.print(`  ${amount(feed.organizations.length, 'organization')}, ${amount(feed.metrics.length, 'metric')}`);
}

function printLeftOut(file: FileReport, out: Output): void {
  if (file.outside > 0) out.print(`  ${amount(file.outside, 'row')} of other places skipped`);
  out.print(`  ${amount(file.rejected.length, 'row')} rejected`);
  for (const [reason, faults] of byReason(file.rejected)) {
    const lines = faults.slice(0, examples).map(({ line }) => line);
    const more = faults.length > examples ? ` and ${faults.length - examples} more` : '';
    out.print(`    ${amount(faults.length, 'row')}: ${reason} (line ${lines.join(', ')}${more})`);
  }
  for (const [reason, counts] of file.leftOut) out.print(`  ${leftOutSentence(reason, counts)}`);
  if (file.repeated > 0) out.print(`  ${amount(file.repeated, 'cell')} repeated with the same content`);
  if (file.superseded > 0)
    out.print(`  ${amount(file.superseded, 'value')} of the year before left to the file of that year`);
}

const headings: Record<Conflict['kind'], string> = {
  differs: 'different in two rows',
  hidden: 'hidden in one row and printed in another',
  revised: 'printed again by a later file with another number',
  rounded: 'printed with more digits in one row than in another: no conflict',
};

/** How many cells two rows disagree about, by kind, with a few examples: `--report` has them all. */
function printConflicts({ conflicts }: Draft['cells'], out: Output): void {
  if (conflicts.length > 0) out.print('rows for the same cell');
  for (const kind of Object.keys(headings) as Conflict['kind'][]) {
    const same = conflicts.filter((conflict) => conflict.kind === kind);
    if (same.length === 0) continue;
    out.print(`  ${amount(same.length, 'cell')} ${headings[kind]}`);
    if (kind === 'rounded') continue;
    for (const conflict of same.slice(0, examples)) out.print(`    ${describeConflict(conflict)}`);
    if (same.length > examples) out.print(`    and ${same.length - examples} more: write all to a file with --report`);
  }
}

/** `1,200 rows left out, single grades: 3 (200), 4 (200)`: everything is named, since each may be missed by somebody. */
function leftOutSentence(reason: string, counts: ReadonlyMap<string, number>): string {
  const rows = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const about = [...counts].map(([name, count]) => `${name} (${count})`);
  return `${amount(rows, 'row')} left out, ${reason}: ${about.join(', ')}`;
}

/** Rejected rows with the same cause, told once. */
function byReason(faults: Fault[]): Map<string, Fault[]> {
  const reasons = new Map<string, Fault[]>();
  for (const fault of faults) {
    const reason = describeFault({ ...fault, file: undefined, line: undefined });
    const same = reasons.get(reason);
    if (same) same.push(fault);
    else reasons.set(reason, [fault]);
  }
  return reasons;
}
