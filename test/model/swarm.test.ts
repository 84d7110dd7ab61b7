import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { middleHalf } from '../../src/model/quartiles.ts';
import { rowSpan, swarm } from '../../src/model/swarm.ts';

const height = 190;

/** Places of one strip, the lowest first; many of them alike, as numbers with one digit are, and some crowded. */
const places = (maxLength: number): fc.Arbitrary<number[]> =>
  fc
    .constantFrom(80, 920)
    .chain((max) => fc.array(fc.integer({ min: 0, max }), { minLength: 1, maxLength, size: 'max' }))
    .map((all) => all.map((place) => place / 2).toSorted((one, other) => one - other));

test('no two dots touch, and none leaves its row or the height that there is', () => {
  fc.assert(
    fc.property(fc.array(places(150), { minLength: 1, maxLength: 2 }), (groups) => {
      const { radius, pitch, groups: rows } = swarm(groups, height);
      const used = rows.reduce((sum, one) => sum + rowSpan(one), 0);
      assert.ok(used * pitch <= height + 1e-6, `${used} rows of ${pitch}`);
      groups.forEach((xs, group) => {
        const ys = rows[group]!;
        assert.equal(ys.length, xs.length);
        xs.forEach((x, index) => {
          for (let other = index + 1; other < xs.length && xs[other]! - x < 2 * radius; other++) {
            const apart = Math.hypot(xs[other]! - x, (ys[other]! - ys[index]!) * pitch);
            assert.ok(apart > 2 * radius, `dots ${index} and ${other} are ${apart} apart, with radius ${radius}`);
          }
        });
      });
    }),
  );
});

test('few schools get large dots, more get smaller ones, and none get smaller for no reason', () => {
  const alike = (count: number) => Array.from({ length: count }, () => 100);
  assert.equal(swarm([[10, 200, 300]], height).radius, 6);
  const [some, many] = [swarm([alike(20)], height), swarm([alike(60)], height)];
  assert.ok(some.radius < 6 && many.radius < some.radius, `${some.radius} and ${many.radius}`);
  // The middle of a strip is filled first, on both sides alike.
  assert.deepEqual(swarm([alike(5)], height).groups, [[0, -1, 1, -2, 2]]);
});

test('ten thousand dots are drawn over each other, within the height, and soon', () => {
  const xs = Array.from({ length: 10_000 }, (_, index) => 230 + 70 * Math.sin(index) * Math.cos(3 * index)).toSorted(
    (one, other) => one - other,
  );
  const { pitch, radius, groups } = swarm([xs], height);
  assert.equal(radius, 1);
  assert.ok(rowSpan(groups[0]!) * pitch <= height + 1e-6);
});

test('the middle half leaves a quarter of the numbers on each side', () => {
  assert.deepEqual(middleHalf([1, 2, 3, 4, 5], 5), [2, 4]);
  assert.deepEqual(middleHalf([4, 1, 3, 2], 4), [1, 4]);
  assert.equal(middleHalf([1, 2, 3], 4), undefined);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 12 }), (values) => {
      const [low, high] = middleHalf(values, 12)!;
      assert.ok(values.filter((value) => value < low).length <= values.length / 4);
      assert.ok(values.filter((value) => value > high).length <= values.length / 4);
      assert.ok(values.includes(low) && values.includes(high) && low <= high);
    }),
  );
});
