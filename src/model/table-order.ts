import type { ColumnKeys, NumberKey } from './table-keys.ts';

/**
 * The rows of a table in the order of a column, as indices. Rows without a key come last in both directions, and rows
 * that are alike stay in the order of the table.
 */
export function rowOrder({ kind, keys }: ColumnKeys, descending: boolean, locale: string): number[] {
  const indices = [...keys.keys()];
  const known = indices.filter((index) => keys[index] !== undefined);
  const compare = comparison(kind, locale);
  const sign = descending ? -1 : 1;
  return [
    ...known.toSorted((one, other) => sign * compare(keys[one]!, keys[other]!)),
    ...indices.filter((index) => keys[index] === undefined),
  ];
}

type Compare = (one: string | NumberKey, other: string | NumberKey) => number;

function comparison(kind: ColumnKeys['kind'], locale: string): Compare {
  if (kind === 'number') {
    return (one, other) => {
      const [[value, side], [than, otherSide]] = [one as NumberKey, other as NumberKey];
      return value - than || side - otherSide;
    };
  }
  // 2023-24 and 2023 sort as they are written; names as readers of the language look them up.
  const { compare } = new Intl.Collator(kind === 'text' ? locale : 'en', { numeric: kind === 'text' });
  return compare as Compare;
}
