import type { MeaningProblem } from '../../feed/meaning.ts';
import { problemOf } from '../../feed/validate.ts';
import { violations, type Rule, type Violation } from '../../feed/violations.ts';

/** More than this many breaks are a file of another kind; their number would help nobody. */
const most = 500_000;

/**
 * All that is wrong with the shape of a document. The same mistake in every row of a list is one kind: `limit` of it are
 * listed, and the last of them carries the total.
 */
export function shapeProblems(document: unknown, rule: Rule, limit: number): MeaningProblem[] {
  const kinds = new Map<string, { first: Violation[]; total: number }>();
  for (const violation of violations(document, rule, most)) {
    const key = kindOf(violation);
    const kind = kinds.get(key);
    if (!kind) kinds.set(key, { first: [violation], total: 1 });
    else if (++kind.total <= limit) kind.first.push(violation);
  }
  return [...kinds].flatMap(([key, { first, total }]) =>
    first.map((violation, index) => ({
      ...problemOf(violation),
      kind: `shape ${key}`,
      ...(total > first.length && index === first.length - 1 && { total }),
    })),
  );
}

// The place without the numbers, such as `enum /metrics/*/unit`: row 1 and row 2 break the same rule.
function kindOf({ path, keyword, name = '' }: Violation): string {
  const place = path.map((key) => (typeof key === 'number' ? '*' : key.slice(0, 80))).join('/');
  return `${keyword} /${place}${name && `/${name.slice(0, 80)}`}`;
}
