import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suppressComplementary } from '../../src/cli/protect/complementary.ts';
import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import { cell, published } from './tables.ts';

/** A group: few people, none, or just enough to be told. */
const people = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 11, max: 15 }));
const half = (number: number): number => Math.floor(number / 2);

/** Two schools of two groups, and their district, which is exactly both of them. */
function districtOf([a1, b1, a2, b2]: number[]): HidableCell[] {
  const rows: [string, number, number][] = [
    ['S1', a1!, b1!],
    ['S2', a2!, b2!],
    ['D', a1! + a2!, b1! + b2!],
  ];
  return rows.flatMap(([id, a, b]) => [
    cell(id, 'ALL', a + b, half(a) + half(b)),
    cell(id, 'A', a, half(a)),
    cell(id, 'B', b, half(b)),
  ]);
}

/** Whether a published cell allows a number of people. */
function allows({ state, count }: HidableCell, number: number): boolean {
  if (state === 'suppressed') return number <= 10;
  if (state === 'suppressed-complementary') return number >= 11;
  return number === (count ?? 0);
}

/** What each cell can be, by trying every number in every group of both schools. */
function possibleValues(cells: HidableCell[]): Set<number>[] {
  const values = cells.map(() => new Set<number>());
  const candidates = [1, 2, 4, 5].map((index) =>
    Array.from({ length: 41 }, (_, number) => number).filter((number) => allows(cells[index]!, number)),
  );
  const [first, second, third, fourth] = candidates as [number[], number[], number[], number[]];
  for (const a1 of first)
    for (const b1 of second) {
      if (!allows(cells[0]!, a1 + b1)) continue;
      for (const a2 of third) {
        if (!allows(cells[7]!, a1 + a2)) continue;
        for (const b2 of fourth) {
          const world = [a1 + b1, a1, b1, a2 + b2, a2, b2, a1 + b1 + a2 + b2, a1 + a2, b1 + b2];
          if (cells.every((one, index) => allows(one, world[index]!)))
            for (const [index, number] of world.entries()) values[index]!.add(number);
        }
      }
    }
  return values;
}

const table = fc.tuple(people, people, people, people);

test('two schools and their district: no hidden count has one possible value, by trying all', async () => {
  await fc.assert(
    fc.asyncProperty(table, async (numbers) => {
      const cells = districtOf(numbers);
      await suppressComplementary(published(cells));
      const values = possibleValues(cells);
      for (const [index, one] of cells.entries()) {
        if (!one.state.startsWith('suppressed')) continue;
        const possible = [...values[index]!];
        // That nobody is in a group is no secret.
        assert.ok(
          possible.length > 1 || possible[0] === 0,
          `${one.organization} ${one.group}: ${possible.join()} of ${numbers.join()}`,
        );
      }
    }),
    { numRuns: 120 },
  );
});

test('two schools and their district: the same cells in any order are hidden in the same way', async () => {
  await fc.assert(
    fc.asyncProperty(table, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), async (numbers, keys) => {
      const told = async (cells: HidableCell[]): Promise<string[]> => {
        await suppressComplementary(published(cells));
        return cells.map((one) => `${one.organization} ${one.group} ${one.state} ${one.value}`).sort();
      };
      const shuffled = districtOf(numbers)
        .map((one, index) => ({ one, key: keys[index]! }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      assert.deepEqual(await told(districtOf(numbers)), await told(shuffled));
    }),
    { numRuns: 60 },
  );
});

/** Fewest further groups of one school that must be hidden, by trying every choice; undefined where no choice is enough. */
function fewest(numbers: number[]): number | undefined {
  let best: number | undefined;
  const open = numbers.flatMap((number, index) => (number >= 11 ? [index] : []));
  for (let choice = 0; choice < 2 ** open.length; choice++) {
    const more = open.filter((_, bit) => choice & (1 << bit));
    const hidden = numbers.flatMap((number, index) =>
      (number > 0 && number < 11) || more.includes(index) ? [{ number, isMore: more.includes(index) }] : [],
    );
    const rest = hidden.reduce((sum, { number }) => sum + number, 0);
    const isSafe =
      hidden.length === 0 || (rest >= 11 && hidden.every((_, index) => sizes(hidden, index, rest).size > 1));
    if (isSafe && (best === undefined || more.length < best)) best = more.length;
  }
  return best;
}

/** Sizes that one of several hidden groups can have when all of them are `rest` people. */
function sizes(hidden: { isMore: boolean }[], wanted: number, rest: number): Set<number> {
  const found = new Set<number>();
  const visit = (index: number, left: number, own: number): void => {
    if (index === hidden.length) {
      if (left === 0) found.add(own);
      return;
    }
    const { isMore } = hidden[index]!;
    // A reader may guess that no empty group is suppressed.
    for (let number = isMore ? 11 : 1; number <= (isMore ? left : Math.min(10, left)); number++)
      visit(index + 1, left - number, index === wanted ? number : own);
  };
  visit(0, rest, 0);
  return found;
}

test('one school: no more groups are hidden than the fewest that are enough', async () => {
  let compared = 0;
  await fc.assert(
    fc.asyncProperty(fc.tuple(people, people, people, people), async (numbers) => {
      const total = numbers.reduce((sum, number) => sum + number, 0);
      const best = fewest(numbers);
      if (total < 11 || best === undefined) return;
      const cells = [
        cell('S1', 'ALL', total, half(total)),
        ...numbers.map((number, index) => cell('S1', ['A', 'B', 'C', 'E'][index]!, number, half(number))),
      ];
      const { hidden } = await suppressComplementary(published(cells));
      assert.equal(hidden.length, best, numbers.join());
      compared++;
    }),
    { numRuns: 200 },
  );
  assert.ok(compared > 100, `${compared} tables`);
});
