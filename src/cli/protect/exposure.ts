import type { PublishedCell } from './published.ts';
import { isHidden } from './published.ts';
import type { Count, Line } from './relations.ts';

/** What a reader can find of a hidden cell. */
export type Kind =
  /** How many people it is about. */
  | 'count'
  /** Its value: nobody, everybody, or one share only is possible. */
  | 'rate'
  /** The hidden cells of a sum are together fewer people than may be told: their common size and value. */
  | 'few together'
  /** Another row about the same cell tells it. */
  | 'told twice'
  /** The count is published under another metric or year of the same people. */
  | 'count elsewhere'
  /** The value follows from another metric of the same people: the same one, or what is missing to 100. */
  | 'value elsewhere';

/** One thing that a reader can find, and the sums that lead there, in order. */
export interface Exposure {
  kind: Kind;
  cells: PublishedCell[];
  count: Count;
  lines: Line[];
  /** The published cell that tells it, of what is told elsewhere. */
  source?: PublishedCell;
}

export function hiddenCells({ cells }: Count): PublishedCell[] {
  return cells.filter(isHidden);
}
