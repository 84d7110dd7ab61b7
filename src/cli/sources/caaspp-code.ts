import type { Organization } from '../../feed/types.ts';
import type { Row } from '../read/row.ts';

/** The columns of a county-district-school code and the number of digits in each. */
const parts = [
  ['county code', 2],
  ['district code', 5],
  ['school code', 7],
] as const;

/** Columns whose cells, one after the other, are the code of an organization. */
export const codeColumns = parts.map(([column]) => column);

/**
 * The 14 digits of a row's code. The state is all zeros, and a county as a whole is its two digits and zeros: never the
 * code of the county's office, which stands in the same files as a district (10 in its third and fourth digit).
 */
export function caasppCode(row: Row): string {
  return parts.map(([column, digits]) => part(row, column, digits)).join('');
}

function part(row: Row, column: string, digits: number): string {
  const text = row.text(column);
  if (text.length === digits && /^[0-9]+$/.test(text)) return text;
  const isShort = /^[0-9]+$/.test(text) && text.length < digits;
  return row.fail(
    column,
    `${digits} digits`,
    isShort ? 'Leading zeros were lost, as spreadsheets do: import the original file.' : undefined,
  );
}

const charters: Readonly<Record<string, Organization['charter'] | false>> = {
  '7': false,
  '9': 'direct-funded',
  '10': 'locally-funded',
};

/** Whether a row is about a charter school, and how that is funded, by the type of the record. Files to 2019 have none. */
export function caasppCharter(row: Row): Organization['charter'] | false {
  return charters[row.text('type id').replace(/^0/, '')];
}
