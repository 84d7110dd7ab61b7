import type { MeaningProblem } from '../../feed/meaning.ts';
import { amount } from '../output.ts';
import { byKind, countOf } from './check-feed.ts';

/** Problems of one kind that are printed; the rest is counted. `--format json` lists more of them. */
const shown = { error: 20, warning: 3 };

/** Characters of one thing; the names of ten thousand fields say no more than the first thirty. */
const longest = 400;

/** Prints problems for people: where, what was found, what was expected, and what to do. */
export function printProblems(problems: MeaningProblem[], print: (line: string) => void): void {
  for (const kind of byKind(problems)) {
    const { severity } = kind[0]!;
    const some = kind.slice(0, shown[severity]);
    for (const { file, path, found, expected, advice } of some) {
      const place = file === undefined ? `at ${plain(path)}` : `in ${plain(file)} at ${plain(path)}`;
      print(`${severity} ${place}: found ${plain(found)}, expected ${plain(expected)}.`);
      if (advice) print(`  ${plain(advice[0]!.toUpperCase() + advice.slice(1))}`);
    }
    const left = countOf(kind) - some.length;
    if (left > 0) print(`  and ${amount(left, `more ${severity}`)} of this kind`);
  }
}

/** What a feed holds must neither fill the screen nor steer the terminal. */
function plain(words: string): string {
  const text = words.slice(0, longest).replaceAll(/[\p{Cc}\u2028-\u202e\u2066-\u2069]/gu, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return words.length > longest ? `${text} ...` : text;
}
