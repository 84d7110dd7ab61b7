import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { difference, wilson } from '../../src/model/intervals.ts';

function percent(of: number, people: number): number {
  return (100 * of) / people;
}

function close(found: readonly number[], expected: readonly number[]): void {
  found.forEach((bound, index) => assert.ok(Math.abs(bound - expected[index]!) < 0.006, `${found} is not ${expected}`));
}

// Newcombe (1998), Two-sided confidence intervals for the single proportion, table I, method 3.
for (const [of, people, low, high] of [
  [81, 263, 25.53, 36.62],
  [15, 148, 6.24, 16.05],
  [0, 20, 0, 16.11],
  [1, 29, 0.61, 17.18],
] as const) {
  test(`Wilson's interval of ${of} in ${people} is the published one`, () => {
    close(wilson(percent(of, people), people), [low, high]);
  });
}

// Newcombe (1998), Interval estimation for the difference between independent proportions, table II, method 10.
for (const [one, ofOne, other, ofOther, low, high] of [
  [56, 70, 48, 80, 5.24, 33.39],
  [9, 10, 3, 10, 17.05, 80.9],
  [6, 7, 2, 7, 5.82, 80.62],
  [5, 56, 0, 29, -3.81, 19.26],
  [0, 10, 0, 20, -16.11, 27.75],
  [10, 10, 0, 20, 67.91, 100],
] as const) {
  test(`Newcombe's interval of ${one}/${ofOne} less ${other}/${ofOther} is the published one`, () => {
    const rates = [percent(one, ofOne), percent(other, ofOther)] as const;
    close(difference(rates[0], wilson(rates[0], ofOne), rates[1], wilson(rates[1], ofOther)), [low, high]);
  });
}

test('an interval stays within 0 and 100 and contains the rate, down to one person', () => {
  const rate = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(rate, fc.integer({ min: 1, max: 1_000_000 }), (value, people) => {
      const [low, high] = wilson(value, people);
      assert.ok(low >= 0 && high <= 100 && low < high);
      assert.ok(low <= value + 1e-9 && value - 1e-9 <= high, `${low} ${value} ${high}`);
    }),
  );
});

test('a difference lies in its interval, and the interval turns round with it', () => {
  const group = fc.record({
    value: fc.double({ min: 0, max: 100, noNaN: true }),
    people: fc.integer({ min: 1, max: 9999 }),
  });
  fc.assert(
    fc.property(group, group, (one, other) => {
      const intervals = [wilson(one.value, one.people), wilson(other.value, other.people)] as const;
      const [low, high] = difference(one.value, intervals[0], other.value, intervals[1]);
      const [turnedLow, turnedHigh] = difference(other.value, intervals[1], one.value, intervals[0]);
      assert.ok(low <= one.value - other.value && one.value - other.value <= high);
      assert.ok(Math.abs(low + turnedHigh) < 1e-9 && Math.abs(high + turnedLow) < 1e-9);
    }),
  );
});
