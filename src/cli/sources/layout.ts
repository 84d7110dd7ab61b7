import type { Draft } from '../import/draft.ts';
import type { Row } from '../read/row.ts';

/** A kind of file that can be imported. Columns are recognised by name, in lower case, in any order. */
export interface Layout {
  /** What people call it. */
  name: string;
  required: readonly string[];
  /** Other spellings of a column in some files, in lower case, by the name that `required` and `read` use. */
  spellings?: Readonly<Record<string, readonly string[]>>;
  /** Rows of other files refer to this one: it is read before them, in whatever order the files are named. */
  isLookup?: boolean;
  /** Columns whose cells, one after the other, are the code of a row's organization. Default: `cds`. */
  code?: readonly string[];
  /** Whether a quote around a cell is not part of it. Default: in files separated by commas or semicolons. */
  quoted?: boolean;
  /** True where people wrote the cells freely: long, with line breaks inside quotes, and with quotes inside a text. */
  narratives?: boolean;
  /** Every column that is read, where people make the header themselves: others are told as not read. */
  columns?: readonly string[];
  /** Whether a row is not data, such as an explanation below the header. */
  isRemark?: (row: Row) => boolean;
  /** Puts one row into the draft. Throws a RowFault when the row cannot be used. */
  read(row: Row, draft: Draft): void;
}
