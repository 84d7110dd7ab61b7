import type { MeaningProblem } from '../../feed/meaning.ts';
import { amount } from '../output.ts';
import { byKind, countOf } from './check-feed.ts';

/** Problems of one kind that are printed; the rest is counted. `--format json` lists more of them. */
const shown = { error: 20, warning: 3 };

/** Prints problems for people: where, what was found, what was expected, and what to do. */
export function printProblems(problems: MeaningProblem[], print: (line: string) => void): void {
  for (const kind of byKind(problems)) {
    const { severity } = kind[0]!;
    const some = kind.slice(0, shown[severity]);
    for (const { path, found, expected, advice } of some) {
      print(`${severity} at ${path}: found ${found}, expected ${expected}.`);
      if (advice) print(`  ${advice[0]!.toUpperCase()}${advice.slice(1)}`);
    }
    const left = countOf(kind) - some.length;
    if (left > 0) print(`  and ${amount(left, `more ${severity}`)} of this kind`);
  }
}
