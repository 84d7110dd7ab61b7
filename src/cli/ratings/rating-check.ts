import { dashboardScale } from '../catalogue/goals.ts';
import { amount, type Output } from '../output.ts';
import type { Row } from '../read/row.ts';
import type { Indicator } from '../sources/dashboard-indicator.ts';
import { rate } from './rate.ts';
import { rulesOf } from './rules.ts';

/** A colour as the state published it, and what it was made of. */
export interface PublishedRating {
  indicator: Indicator;
  /** Year of the Dashboard. */
  year: number;
  /** Which cell, in words for a report. */
  what: string;
  count: number;
  status: number;
  /** As published: it comes from unrounded rates. */
  change: number | undefined;
  statusLevel: number | null;
  changeLevel: number | null;
  color: number;
}

/** Compares published colours with the state's own rules, for whoever asks. It changes nothing in a feed. */
export class RatingCheck {
  private reproduced = 0;
  private readonly years = new Set<number>();
  private readonly differences: string[] = [];
  private readonly overrides: string[] = [];
  /** Colours that were not checked, by the reason. */
  private readonly unchecked = new Map<string, number>();

  check(row: Row, published: PublishedRating): void {
    const { indicator, year, what, count, status, change, statusLevel, changeLevel, color } = published;
    const table = tableOf(row, indicator);
    const rules = rulesOf(indicator, year, table);
    if (!rules) return this.skip(`no rules for ${indicator} ${table} in ${year}`);
    if (change === undefined) return this.skip('no change is published beside them');
    const made = rate(rules, status, change, count);
    const differs = [
      made.color === color ? '' : `color ${colorName(color)}, the rules give ${colorName(made.color)}`,
      statusLevel === null || made.statusLevel === statusLevel
        ? ''
        : `status level ${statusLevel}, the rules give ${made.statusLevel}`,
      changeLevel === null || made.changeLevel === changeLevel
        ? ''
        : `change level ${changeLevel}, the rules give ${made.changeLevel}`,
    ].filter((text) => text !== '');
    this.years.add(year);
    if (differs.length === 0) {
      this.reproduced++;
      return;
    }
    const line = `${row.path}:${row.line}: ${what}: status ${status}, change ${change}: published ${differs.join('; ')}`;
    (isOverridden(row) ? this.overrides : this.differences).push(line);
  }

  private skip(reason: string): void {
    this.unchecked.set(reason, (this.unchecked.get(reason) ?? 0) + 1);
  }

  /** Prints how many colours the rules reproduce, and each one that they do not. */
  print(out: Output): void {
    const checked = this.reproduced + this.overrides.length + this.differences.length;
    out.print('ratings');
    if (checked === 0 && this.unchecked.size === 0) out.print('  no published color in these files');
    if (checked > 0)
      out.print(
        `  ${this.reproduced} of ${amount(checked, 'published color')} reproduced by the rules of ${[...this.years].toSorted((a, b) => a - b).join(', ')}`,
      );
    this.list('differs from the rules', 'differ from the rules', this.differences, out);
    this.list('was set by the state by hand', 'were set by the state by hand', this.overrides, out);
    for (const [reason, count] of this.unchecked)
      out.print(`  ${amount(count, 'published color')} not checked: ${reason}`);
  }

  private list(one: string, many: string, lines: string[], out: Output): void {
    if (lines.length === 0) return;
    out.print(`  ${amount(lines.length, one, many)}`);
    for (const line of lines) out.print(`    ${line}`);
  }
}

/** Which of an indicator's tables of cut scores holds for a row. */
function tableOf(row: Row, indicator: Indicator): string {
  if (indicator === 'SUSP') return row.text('type').toUpperCase() || 'ALL';
  return (indicator === 'ELA' || indicator === 'MATH') && row.text('hscutpoints') === 'Y' ? 'HS' : 'ALL';
}

/** Data that were not certified or wrong get a colour that no rule gives. */
function isOverridden(row: Row): boolean {
  return row.text('dataerrorflag') === 'Y' || row.text('certifyflag') === 'Y';
}

function colorName(color: number | undefined): string {
  const name = dashboardScale.levels.find(({ rank }) => rank === color)?.name;
  return typeof name === 'object' ? name['en']! : 'none';
}
