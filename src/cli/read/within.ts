/** Which rows of a table are wanted. */
export interface Within {
  /** Places of the columns whose cells, one after the other, are the code of a row's organization. */
  columns: readonly number[];
  /** Beginnings of the codes that are wanted; the state's own rows, of zeros alone, always are. */
  codes: readonly string[];
}

/** Whether a row is about one of the places that are wanted. */
export function isWithin(cells: readonly string[], { columns, codes }: Within): boolean {
  let code = '';
  for (const column of columns) code += (cells[column] ?? '').replaceAll(/^[ \t]+|[ \t]+$/g, '');
  return /^0*$/.test(code) || codes.some((wanted) => code.startsWith(wanted));
}

/** Digits of a code that stands in several columns: county, district, school. */
const digits = [2, 5, 7];

/** The expression that a cell begins with digits, or that it is of `zeros` alone. */
export type CellTest = (column: number, beginning: string) => string;

/**
 * A condition in SQL that lets all rows through that are wanted, and few others: `isWithin` decides. `test` gives the
 * expression for one cell.
 */
export function withinCondition({ columns, codes }: Within, test: CellTest): string {
  const conditions = codes.map((code) => {
    const parts = columns.length === 1 ? [code] : partsOf(code);
    return parts.map((part, index) => test(columns[index]!, part)).join(' AND ');
  });
  return [test(columns[0]!, 'zeros'), ...conditions].map((condition) => `(${condition})`).join(' OR ');
}

function partsOf(code: string): string[] {
  let at = 0;
  return digits.map((length) => code.slice(at, (at += length))).filter((part) => part !== '');
}
