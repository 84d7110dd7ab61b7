import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { NumberKey } from '../../src/model/table-keys.ts';
import { rowOrder } from '../../src/model/table-order.ts';

const number = fc.tuple(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(-1, 0, 1));
const keys = fc.array(fc.option(number as fc.Arbitrary<NumberKey>, { nil: undefined }));

test('an order has every row once, those without a number at the end', () => {
  fc.assert(
    fc.property(keys, fc.boolean(), (column, descending) => {
      const order = rowOrder({ kind: 'number', keys: column }, descending, 'en');
      assert.deepEqual(
        order.toSorted((one, other) => one - other),
        [...column.keys()],
      );
      const known = order.map((index) => column[index] !== undefined);
      assert.deepEqual(
        known,
        known.toSorted((one, other) => Number(other) - Number(one)),
      );
    }),
  );
});

test('no row stands before one that it should follow, and rows alike keep their places', () => {
  fc.assert(
    fc.property(keys, fc.boolean(), (column, descending) => {
      const order = rowOrder({ kind: 'number', keys: column }, descending, 'en').filter((index) => column[index]);
      for (let at = 1; at < order.length; at++) {
        const [before, after] = [order[at - 1]!, order[at]!];
        const [[low, lowSide], [high, highSide]] = descending
          ? [column[after]!, column[before]!]
          : [column[before]!, column[after]!];
        assert.ok(low < high || (low === high && lowSide <= highSide));
        if (low === high && lowSide === highSide) assert.ok(before < after);
      }
    }),
  );
});

test('the table itself is left as it was', () => {
  const column = [[2, 0], undefined, [1, 0]] as const;
  assert.deepEqual(rowOrder({ kind: 'number', keys: column }, false, 'en'), [2, 0, 1]);
  assert.deepEqual(column, [[2, 0], undefined, [1, 0]]);
});
