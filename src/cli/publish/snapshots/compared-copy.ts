import type { EarlierCopy } from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';
import { compare, noChanges, type Changes } from './compare.ts';

/** A frozen copy together with what has changed since. */
export interface ComparedCopy extends EarlierCopy {
  past: Content;
  present: Content;
  changes: Changes;
}

/** What a copy is compared by: what it is, what it tells, and which files are in it. */
interface Copy {
  name: string;
  date: string;
  content: Content;
  policy?: string;
  has: (path: string) => boolean;
}

/** Compares a frozen copy with what is published now. */
export function comparedCopy({ content, ...copy }: Copy, now: Content): ComparedCopy {
  const changes = compare(content, now);
  return {
    ...copy,
    past: content,
    present: now,
    changes,
    changed: (organization) =>
      organization === undefined ? changes.counts : (changes.ofOrganization.get(organization) ?? noChanges),
  };
}
