import type { Fault } from '../failure.ts';

/** What happened to the rows of one file. */
export interface FileReport {
  path: string;
  layout: string;
  /** Rows read, without the header. */
  rows: number;
  /** Rows that are sound and have no place in a feed. */
  rejected: Fault[];
  /** Cells that the same or an earlier file has with the same content. */
  repeated: number;
  /** Cells that the same or an earlier file has with another content. */
  conflicts: string[];
  /** Values of the year before that a row for that year itself replaces. */
  superseded: number;
  /** Sentences about the file as a whole. */
  warnings: Set<string>;
}

export function fileReport(path: string, layout: string): FileReport {
  return { path, layout, rows: 0, rejected: [], repeated: 0, conflicts: [], superseded: 0, warnings: new Set() };
}
