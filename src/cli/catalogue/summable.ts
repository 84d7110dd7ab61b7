import type { Organization } from '../../feed/types.ts';

/** How the numbers of schools add up to those of a district. */
export interface Summable {
  /** Grades whose students are counted: a school without them is not missing. */
  grades: NonNullable<Organization['grades']>;
  /** Whether the state's number of a district counts its charter schools. */
  charters: 'all' | 'none';
  /** Whether the state publishes a number for all of a county. */
  counties: boolean;
}

const dataQuest: Summable = { grades: ['9', '12'], charters: 'all', counties: true };
const dashboard: Summable = { grades: ['9', '12'], charters: 'none', counties: false };

/**
 * The metrics whose students each belong to one school, so that a sum counts nobody twice. Whether a district's number
 * counts charter schools was found by adding up the schools of Sacramento City Unified: DataQuest's does, the
 * Dashboard's does not.
 */
const summable: Readonly<Record<string, Summable>> = {
  'graduation-four-year': dataQuest,
  'dropout-four-year': dataQuest,
  'a-g-completion': dataQuest,
  'college-going': dataQuest,
  'graduation-dashboard': dashboard,
  'college-career': dashboard,
};

export function summableMetric(id: string): Summable | undefined {
  return Object.hasOwn(summable, id) ? summable[id] : undefined;
}
