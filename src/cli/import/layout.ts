import type { Draft } from './draft.ts';
import type { Row } from './row.ts';

/** A kind of file that can be imported. Columns are recognised by name, in lower case, in any order. */
export interface Layout {
  /** What people call it. */
  name: string;
  required: readonly string[];
  /** Puts one row into the draft. Throws a RowFault when the row cannot be used. */
  read(row: Row, draft: Draft): void;
}
