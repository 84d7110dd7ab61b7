import { isHidden } from '../import/precedence.ts';
import { amount, type Output } from '../output.ts';
import type { Refused, RolledUp, RollUp } from './roll-up.ts';

const examples = 5;

const reasons: Record<Refused['because'], string> = {
  hidden: 'a part is suppressed',
  missing: 'a part has no number',
  'no-count': 'a part does not say how many people',
  inexact: 'the rounded rates leave two sums open',
  charters: 'no file says which schools are charters',
};

/** Prints what was computed, what was not and why, and where a sum differs from the published number. */
export function printRollUp({ computed, checks, refused }: RollUp, out: Output): void {
  out.print('roll-up');
  const about = new Set(computed.map(({ cell }) => cell.organization)).size;
  out.print(`  ${amount(computed.length, 'number')} of ${amount(about, 'organization')} computed`);
  for (const [because, reason] of Object.entries(reasons)) {
    const same = refused.filter((one) => one.because === because);
    if (same.length === 0) continue;
    const places = same.slice(0, examples).map((one) => `${one.organization} ${one.metric} ${one.group} ${one.period}`);
    const more = same.length > examples ? ` and ${same.length - examples} more` : '';
    out.print(`  ${amount(same.length, 'number')} not computed, ${reason}: ${places.join(', ')}${more}`);
  }
  if (checks.length === 0) return;
  out.print(
    `  ${amount(checks.length, 'published number differs', 'published numbers differ')} from the sum, and ${checks.length === 1 ? 'stays' : 'stay'}`,
  );
  for (const check of checks.slice(0, examples)) out.print(`    ${describe(check)}`);
  if (checks.length > examples)
    out.print(`    and ${checks.length - examples} more: write all to a file with --report`);
}

/** A sum is not told where one of its parts, or the published number, became hidden: it would tell the hidden one. */
function isTold({ cell, from }: RolledUp): boolean {
  return !isHidden(cell) && !from.some(isHidden);
}

function describe(check: RolledUp): string {
  const { organization, metric, group, period, value, count } = check.cell;
  const what = `${organization} ${metric} ${group} ${period}`;
  if (!isTold(check)) return what;
  return `${what}: published ${value} of ${count ?? 'unknown'}, sum of ${check.parts} is ${check.value} of ${check.count}`;
}

/** The same for machines. */
export function rollUpReport({ computed, checks, refused }: RollUp): object {
  const place = ({ cell: { organization, metric, group, period } }: RolledUp) => ({
    organization,
    metric,
    group,
    period,
  });
  return {
    computed: computed.map((one) => ({ ...place(one), parts: one.parts })),
    checks: checks.map((one) => ({
      ...place(one),
      parts: one.parts,
      ...(isTold(one) && {
        published: { value: one.cell.value, count: one.cell.count },
        sum: { value: one.value, count: one.count },
      }),
    })),
    refused,
  };
}
