import { FeedError } from '../feed/feed-error.ts';
import type { Organization } from '../feed/types.ts';
import type { Dataset } from './dataset.ts';

/** What the rows of an overview are. */
export type ListKind = 'school' | 'district';

/** The organizations of an overview, in the feed's order. */
export interface Scope {
  /** The nearest organization above all of them, whose own published numbers speak for the whole. */
  whole?: Organization;
  /** Schools that are compared, charter and district-run alike. */
  schools: Organization[];
  /** Schools with other aims, which stand apart. */
  alternative: Organization[];
  /** Districts, and counties that run schools of their own. */
  districts: Organization[];
  /** Those of them that have schools in the list. */
  runners: Set<Organization | undefined>;
  /** Grades that are named by any school. */
  grades: Set<string>;
}

/** Organizations of a feed never change: those below one are looked for once. */
const scopes = new WeakMap<Dataset, Map<string | undefined, Scope>>();

/** All below an organization, or all of the feed. Throws FeedError for one that the feed does not know. */
export function scopeOf(dataset: Dataset, within?: string): Scope {
  let known = scopes.get(dataset);
  if (!known) scopes.set(dataset, (known = new Map()));
  let scope = known.get(within);
  if (!scope) known.set(within, (scope = foundIn(dataset, within)));
  return scope;
}

function foundIn(dataset: Dataset, within: string | undefined): Scope {
  const top = within ? dataset.organizations.get(within) : undefined;
  if (within && !top) {
    const known = [...dataset.organizations.keys()];
    throw new FeedError('unknown-organization', { attribute: 'within', asked: within, known });
  }
  const scope: Scope = { schools: [], alternative: [], districts: [], runners: new Set(), grades: new Set() };
  let common: Organization[] | undefined;
  for (const organization of dataset.organizations.values()) {
    const { kind } = organization;
    if (kind !== 'school' && kind !== 'district') continue;
    const above = dataset.ancestors(organization);
    if (top && organization !== top && !above.includes(top)) continue;
    if (kind === 'district') scope.districts.push(organization);
    else {
      (organization.alternative ? scope.alternative : scope.schools).push(organization);
      scope.runners.add(above[0]);
      organization.grades?.forEach((grade) => scope.grades.add(grade));
    }
    if (organization === top) continue;
    common = common ? common.filter((one) => above.includes(one)) : above;
  }
  scope.whole = top ?? common?.[0];
  for (const runner of scope.runners) if (runner?.kind === 'county') scope.districts.push(runner);
  return scope;
}

/** The district or county that answers for a school. */
export function districtOf(dataset: Dataset, { parent }: Organization): Organization | undefined {
  return parent === undefined ? undefined : dataset.organizations.get(parent);
}
