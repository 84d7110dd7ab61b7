import type { Problem } from './validate.ts';

/** What a check says about one place. `found` never holds a number that a feed hides: findings are printed and logged. */
export type Finding = Omit<Problem, 'severity' | 'unknown'>;

/** A finding and the rule that it breaks, so that many of one kind can be told once. */
export interface MeaningProblem extends Problem {
  kind: string;
  /** How many of this kind there are, where only the first ones are listed: stands on the last of them. */
  total?: number;
  /** The part of the feed that it is in. Without it, the document itself. */
  file?: string;
}

/**
 * Gathers findings, at most `limit` of each kind: a mistake that a machine made half a million times must neither fill
 * the memory nor hide the mistake that was made once.
 */
export class Findings {
  private readonly limit: number;
  private readonly byKind = new Map<string, { problems: MeaningProblem[]; total: number }>();

  constructor(limit: number) {
    this.limit = limit;
  }

  error(kind: string, finding: () => Finding): void {
    this.add('error', kind, finding);
  }

  warning(kind: string, finding: () => Finding): void {
    this.add('warning', kind, finding);
  }

  private add(severity: Problem['severity'], kind: string, finding: () => Finding): void {
    let entry = this.byKind.get(kind);
    if (!entry) this.byKind.set(kind, (entry = { problems: [], total: 0 }));
    entry.total++;
    if (entry.total <= this.limit) entry.problems.push({ severity, kind, ...finding() });
  }

  /** All that was found, in the order of the kinds' first appearance. */
  problems(): MeaningProblem[] {
    return [...this.byKind.values()].flatMap(({ problems, total }) => {
      if (total <= this.limit) return problems;
      const last = problems.at(-1)!;
      const advice = `${last.advice ? `${last.advice} ` : ''}And ${total - problems.length} more of this kind.`;
      return [...problems.slice(0, -1), { ...last, advice, total }];
    });
  }
}

/** Lists of identified things: each id once. Returns the place of every id. */
export function indexIds(list: readonly { id: string }[], path: string, findings: Findings): Map<string, number> {
  const index = new Map<string, number>();
  for (const [position, { id }] of list.entries()) {
    if (!index.has(id)) index.set(id, position);
    else
      findings.error(`duplicate id ${path}`, () => ({
        path: `${path}/${position}/id`,
        found: JSON.stringify(id),
        expected: 'each id once',
        advice: `It is also at ${path}/${index.get(id)}/id: rename or delete one of the two.`,
      }));
  }
  return index;
}
