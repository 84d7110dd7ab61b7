import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { niceScale, position } from '../../src/model/scale.ts';
import { spreadLabels } from '../../src/model/trend-spec.ts';

const anywhere = [-Infinity, Infinity] as const;
const runs = { numRuns: 500 };

test('ticks are round numbers around the values', () => {
  assert.deepEqual(niceScale([71.2, 88.9], 10, [0, 100]), { min: 70, max: 90, step: 5, ticks: [70, 75, 80, 85, 90] });
  assert.deepEqual(niceScale([-45, 12], 20, anywhere).ticks, [-60, -40, -20, 0, 20]);
});

test('a difference of a tenth does not fill the chart', () => {
  const { min, max } = niceScale([50, 50.1], 10, [0, 100]);
  assert.ok(max - min >= 10);
});

const sane = fc.double({ min: -1e15, max: 1e15, noNaN: true });
const usual = fc.double({ min: -500, max: 500, noNaN: true });
const span = fc.constantFrom(0.1, 4, 10, 20);

test('an axis covers its values, and has ticks inside and few of them', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(usual, sane), { maxLength: 8 }), span, (values, smallest) => {
      const { min, max, step, ticks } = niceScale(values, smallest, anywhere);
      const dust = 1e-9 * Math.max(1, Math.abs(min), Math.abs(max));
      for (const value of values) assert.ok(value >= min - dust && value <= max + dust, `${value} in ${min}..${max}`);
      assert.ok(ticks.length >= 2 && ticks.length < 12, String(ticks));
      for (const tick of ticks) assert.ok(tick >= min - dust - step * 1e-5 && tick <= max + dust + step * 1e-5);
      assert.equal(new Set(ticks).size, ticks.length);
    }),
    runs,
  );
});

test('an axis never goes past its limits, even where values do', () => {
  fc.assert(
    fc.property(fc.array(usual, { maxLength: 8 }), span, (values, smallest) => {
      const { min, max, ticks } = niceScale(values, smallest, [0, 100]);
      assert.ok(min >= 0 && max <= 100 && min < max, `${min}..${max}`);
      for (const tick of ticks) assert.ok(tick >= 0 && tick <= 100);
    }),
    runs,
  );
});

test('any numbers at all give an axis that can be drawn', () => {
  const any = fc.double();
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), fc.tuple(any, any), (values, [one, other]) => {
      for (const limits of [anywhere, [one, other].map((bound) => (Number.isNaN(bound) ? 0 : bound))]) {
        const scale = niceScale(values, 10, limits as [number, number]);
        assert.ok(scale.ticks.length < 50);
        for (const value of values) {
          const place = position(value, scale);
          assert.ok(
            Number.isNaN(value) || (place >= 0 && place <= 1),
            `${value} at ${place} of ${JSON.stringify(scale)}`,
          );
        }
      }
    }),
    runs,
  );
});

test('a number so large that steps vanish beside it does not hang the page', () => {
  for (const huge of [1e15, 1e17, 1.7e308, -1e300]) assert.ok(niceScale([huge], 10, anywhere).ticks.length < 12);
});

test('equal values stand in the middle', () => {
  const scale = niceScale([40, 40, 40], 10, [0, 100]);
  assert.equal(position(40, scale), 0.5);
});

test('labels keep their order and their distance, and stay inside', () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });
  fc.assert(
    fc.property(places, (wanted) => {
      const distance = 0.105;
      const found = spreadLabels(wanted, distance);
      const order = wanted.map((_, index) => index).toSorted((one, other) => wanted[one]! - wanted[other]!);
      order.forEach((label, rank) => {
        assert.ok(found[label]! <= 1 + 1e-9 && found[label]! >= 0 - 1e-9);
        if (rank > 0) assert.ok(found[label]! - found[order[rank - 1]!]! >= distance - 1e-9);
      });
    }),
    runs,
  );
});

test('labels that have room stay where they are', () => {
  assert.deepEqual(spreadLabels([0.9, 0.2, 0.5], 0.1), [0.9, 0.2, 0.5]);
});
