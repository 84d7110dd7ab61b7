import type { Organization } from '../../feed/types.ts';
import { summableMetric, type Summable } from '../catalogue/summable.ts';
import { countyCode, districtCode, isWholeCounty, recordType } from '../import/organization-code.ts';
import type { Organizations } from '../import/organizations.ts';

/** Which charter schools count: those that the state counts for a district, all, or none. */
export type Charters = 'as-published' | 'all' | 'none';

const grades = ['PK', 'TK', 'K', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', 'AD'];

/** The schools of districts and the districts of counties, as the lists and files of an import name them. */
export class Parts {
  private readonly organizations: Organizations;
  private readonly charters: Charters;
  private readonly below = new Map<string, string[]>();

  constructor(organizations: Organizations, charters: Charters) {
    this.organizations = organizations;
    this.charters = charters;
    for (const code of new Set([...organizations.listed.codes(), ...organizations.kinds().keys()])) {
      if (!/^[0-9]{14}$/.test(code) || recordType(code) === 'X' || isWholeCounty(code) || isProgram(code)) continue;
      const above = recordType(code) === 'S' ? districtCode(code) : countyCode(code);
      const siblings = this.below.get(above);
      if (siblings) siblings.push(code);
      else this.below.set(above, [code]);
    }
  }

  /** Everything that others are part of: districts, then counties. */
  wholes(): string[] {
    return [...this.below.keys()].toSorted(
      (a, b) => Number(isWholeCounty(a)) - Number(isWholeCounty(b)) || (a < b ? -1 : 1),
    );
  }

  /**
   * The parts that must have a number of a metric: those with a row, told by `hasRow`, and those without one that may
   * have students in its grades and still teach. Undefined: it is not known which schools are charters.
   */
  needed(whole: string, metric: string, hasRow: (code: string) => boolean): string[] | undefined {
    const rule = summableMetric(metric)!;
    const needed: string[] = [];
    for (const code of this.below.get(whole) ?? []) {
      if (!hasRow(code) && !this.mayHaveStudents(code, rule)) continue;
      if (this.countsCharters(rule) || recordType(code) !== 'S') needed.push(code);
      else {
        const charter = this.charterOf(code);
        if (charter === undefined) return undefined;
        if (!charter) needed.push(code);
      }
    }
    return needed;
  }

  countsCharters({ charters }: Summable): boolean {
    return this.charters === 'as-published' ? charters === 'all' : this.charters === 'all';
  }

  private charterOf(code: string): boolean | undefined {
    const { listed, kept } = this.organizations;
    const charter = listed.get(code)?.charter ?? this.organizations.facts(code)?.charter ?? kept.get(code)?.charter;
    return charter === undefined ? undefined : charter !== false;
  }

  private mayHaveStudents(code: string, rule: Summable): boolean {
    const listed = this.organizations.listed.get(code);
    if (listed?.gone !== undefined) return false;
    if (recordType(code) === 'D')
      return (this.below.get(code) ?? []).some((school) => this.mayHaveStudents(school, rule));
    const span = listed?.grades ?? this.organizations.kept.get(code)?.grades;
    return span === undefined || meet(span, rule.grades);
  }
}

function meet(span: NonNullable<Organization['grades']>, [low, high]: NonNullable<Organization['grades']>): boolean {
  return grades.indexOf(span[0]) <= grades.indexOf(high) && grades.indexOf(span[1]) >= grades.indexOf(low);
}

/** A district's own program for students of no school has the district's digits for those of a school, and no numbers. */
function isProgram(code: string): boolean {
  return recordType(code) === 'S' && code.slice(7) === code.slice(0, 7);
}
