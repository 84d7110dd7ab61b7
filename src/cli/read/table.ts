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
  /**
   * The rows below the header. `quoted` says whether a quote around a cell is not part of it: yes in files that are
   * separated by commas or semicolons, no in the others, unless the caller knows better. `narratives` allows long cells
   * with quotes in the middle.
   */
  lines(options?: { quoted?: boolean; narratives?: boolean }): AsyncIterable<Line>;
}
