import type { Within } from './within.ts';

/** A line of a table: its number in the file (of the last line, where a quoted cell spans several) and its cells. */
export interface Line {
  number: number;
  cells: string[];
}

/** A table in a file of any kind, opened: its header is known, its rows are read once, one after the other. */
export interface Table {
  path: string;
  header: string[];
  /** Line of the header, from 1, where it is not the first. */
  headerLine?: number;
  /** Sentences about the file as a whole. */
  warnings: string[];
  /** The rows below the header. */
  lines(options?: LinesOptions): AsyncIterable<Line>;
}

/** How to read rows. */
export interface LinesOptions {
  /**
   * Whether a quote around a cell is not part of it: yes in files that are separated by commas or semicolons, no in the
   * others, unless the caller knows better.
   */
  quoted?: boolean;
  /** Allows long cells with quotes in the middle. */
  narratives?: boolean;
  /** Rows that are wanted. A table may give others as well, where to leave them out costs as much as to look at them. */
  within?: Within;
  /** Told how many rows a table has left out. */
  skipped?: (count: number) => void;
}
