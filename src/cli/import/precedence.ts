import type { Cell } from './cells.ts';

/** Why one of two rows for the same cell is used. */
export interface Rule {
  name: 'hidden' | 'published' | 'preferred' | 'state' | 'own-year' | 'file' | 'newest' | 'counts' | 'digits' | 'order';
  /** What is said of the row that is used. */
  because: string;
  /** The lower, the better. */
  rank(cell: Cell, choice: Choice): number;
}

/** What the rules have to know beside the cells. */
export interface Choice {
  /** Paths that the person who runs the import puts before all others. */
  preferred: ReadonlySet<string>;
  /** Who reports a metric, where the row itself does not say. */
  reportedBy(metric: string): Cell['reportedBy'];
}

export const noChoice: Choice = { preferred: new Set(), reportedBy: () => undefined };

/**
 * The rules, first to last: the first one that tells two rows apart decides. None looks at how good a number is, and only
 * the last one depends on the order in which the files are named.
 */
export const precedence: readonly Rule[] = [
  { name: 'hidden', because: 'what one file hides stays hidden', rank: (cell) => (isHidden(cell) ? 0 : 1) },
  {
    name: 'published',
    because: 'it is published, not computed',
    rank: ({ computed }) => (computed ? 1 : 0),
  },
  {
    name: 'preferred',
    because: '--prefer names its file',
    rank: ({ file }, { preferred }) => (preferred.has(file.path) ? 0 : 1),
  },
  {
    name: 'state',
    because: 'the state reports it',
    rank: ({ reportedBy, metric }, choice) => ((reportedBy ?? choice.reportedBy(metric)) === 'state' ? 0 : 1),
  },
  {
    name: 'own-year',
    because: 'it is a row for that year itself',
    rank: ({ prior }) => (prior ? 1 : 0),
  },
  { name: 'file', because: 'a file comes before an earlier feed', rank: ({ file }) => (file.isFeed ? 1 : 0) },
  { name: 'newest', because: 'its file reaches to a later year', rank: ({ file }) => -file.newest },
  {
    name: 'counts',
    because: 'it has the number of people',
    rank: ({ count, responses }) => (count === null && responses === null ? 1 : 0),
  },
  { name: 'digits', because: 'its file has more digits', rank: (cell) => -digitsIn(cell) },
  { name: 'order', because: 'it comes first', rank: ({ file }) => file.order },
  { name: 'order', because: 'it comes first', rank: ({ line }) => line },
];

/** The first rule that tells two cells apart, and which side it takes: negative for the first cell. */
export function decide(a: Cell, b: Cell, choice: Choice): { rule: Rule; side: number } {
  for (const rule of precedence) {
    const side = rule.rank(a, choice) - rule.rank(b, choice);
    if (side !== 0) return { rule, side };
  }
  return { rule: precedence.at(-1)!, side: 0 };
}

export function isHidden({ state }: Pick<Cell, 'state'>): boolean {
  return state === 'suppressed' || state === 'suppressed-complementary';
}

/** Digits after the decimal point. */
export function digitsOf(value: number | null): number {
  return value === null ? 0 : (/\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0);
}

/** Digits with which the file of a cell prints its metric; known when the whole file is read. */
export function digitsIn({ file, metric, value }: Cell): number {
  return file.digits.get(metric) ?? digitsOf(value);
}
