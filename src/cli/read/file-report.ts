import type { Fault } from '../failure.ts';

/** What happened to the rows of one file. */
export interface FileReport {
  path: string;
  layout: string;
  /** Place among the files of the import, from 0. */
  order: number;
  /** True for a feed of an earlier import, whose "lines" are places in its list of observations, from 1. */
  isFeed: boolean;
  /** Year in which the newest period ends that the file has rows of its own for; 0 while there is none. */
  newest: number;
  /** Most digits after the decimal point that a value of a metric has in this file: 80 among 80.2 and 79.9 is 80.0. */
  digits: Map<string, number>;
  /** Rows read, without the header and those of other places. */
  rows: number;
  /** Rows that are sound and have no place in a feed. */
  rejected: Fault[];
  /** Rows of places that --within does not name. */
  outside: number;
  /** Rows left out on purpose, counted by reason and by what they are about: too many to keep each. */
  leftOut: Map<string, Map<string, number>>;
  /** Cells that another row has with the same content, and that were not used. */
  repeated: number;
  /** Values of the year before that a row for that year itself replaces. */
  superseded: number;
  /** Sentences about the file as a whole. */
  warnings: Set<string>;
}

export function fileReport(path: string, layout: string, order = 0): FileReport {
  return {
    path,
    layout,
    order,
    isFeed: false,
    newest: 0,
    digits: new Map(),
    rows: 0,
    rejected: [],
    outside: 0,
    leftOut: new Map(),
    repeated: 0,
    superseded: 0,
    warnings: new Set(),
  };
}

/** `schools.csv:12`; `feed.json, observation 12`. */
export function placeOf({ path, isFeed }: FileReport, line: number): string {
  return isFeed ? `${path}, observation ${line}` : `${path}:${line}`;
}

/** Counts a row that a feed has no place for by design, such as one of a single grade. */
export function leaveOut({ leftOut }: FileReport, reason: string, about: string): void {
  let counts = leftOut.get(reason);
  if (!counts) leftOut.set(reason, (counts = new Map()));
  counts.set(about, (counts.get(about) ?? 0) + 1);
}
