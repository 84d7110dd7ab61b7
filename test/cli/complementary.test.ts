import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { suppressComplementary } from '../../src/cli/protect/complementary.ts';
import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import { cell, published } from './tables.ts';

const groups = ['A', 'B', 'C', 'E'];
/** A group at one school: people, and how many of them have the property. */
const person = fc
  .oneof(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 11, max: 14 }))
  .chain((n) => fc.record({ n: fc.constant(n), x: fc.integer({ min: 0, max: n }) }));
const school = fc.tuple(person, person, person);

function tableOf(schools: { n: number; x: number }[][]): HidableCell[] {
  return schools.flatMap((row, index) => {
    const id = `S${index + 1}`;
    const sum = (name: 'n' | 'x'): number => row.reduce((total, one) => total + one[name], 0);
    if (sum('n') < 11) return [];
    return [cell(id, 'ALL', sum('n'), sum('x')), ...row.map(({ n, x }, group) => cell(id, groups[group]!, n, x))];
  });
}

/** All counts of the hidden groups of one school that the published ones allow, by trying every one. */
function worlds(cells: HidableCell[]): number[][] {
  const all = cells.find(({ group }) => group === 'ALL')!;
  const parts = cells.filter(({ group }) => group !== 'ALL');
  const hidden = parts.filter(({ state }) => state.startsWith('suppressed'));
  const told = parts.reduce((sum, { count }) => sum + (count ?? 0), 0);
  const found: number[][] = [];
  const tryAll = (start: number[]): void => {
    if (start.length === hidden.length) {
      if (all.count === null || told + start.reduce((sum, n) => sum + n, 0) === all.count) found.push(start);
      return;
    }
    const [low, high] = hidden[start.length]!.state === 'suppressed' ? [0, 10] : [11, 30];
    for (let n = low; n <= high; n++) tryAll([...start, n]);
  };
  tryAll([]);
  return found;
}

test('no hidden group of a school has one possible size, by trying all', async () => {
  await fc.assert(
    fc.asyncProperty(school, async (row) => {
      const cells = tableOf([row]);
      if (cells.length === 0) return;
      await suppressComplementary(published(cells));
      const possible = worlds(cells);
      const hidden = cells.filter(({ state, group }) => group !== 'ALL' && state.startsWith('suppressed'));
      for (const index of hidden.keys())
        assert.ok(new Set(possible.map((one) => one[index])).size > 1, JSON.stringify(cells));
    }),
    { numRuns: 150 },
  );
});

test('the same cells in another order are hidden in the same way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.tuple(school, school), async (rows) => {
      const told = async (cells: HidableCell[]): Promise<string[]> => {
        await suppressComplementary(published(cells));
        return cells.map(({ organization, group, state }) => `${organization} ${group} ${state}`).sort();
      };
      assert.deepEqual(await told(tableOf(rows)), await told(tableOf(rows).reverse()));
    }),
    { numRuns: 40 },
  );
});

test('one hidden group costs one more, the smallest', async () => {
  const cells = [
    cell('S1', 'ALL', 137, 50),
    cell('S1', 'A', 60, 20),
    cell('S1', 'B', 40, 15),
    cell('S1', 'C', 30, 12),
    cell('S1', 'E', 7),
  ];
  const cost = await suppressComplementary(published(cells));
  assert.deepEqual(
    cost.hidden.map(({ group }) => group),
    ['C'],
  );
  assert.equal(cost.people.get(cells[3]!), 30);
});

test('nobody: a total becomes a bound where no group can protect it', async () => {
  const cells = [cell('S1', 'ALL', 117), cell('S1', 'A', 100), cell('S1', 'B', 9), cell('S1', 'C', 8)];
  const cost = await suppressComplementary(published(cells));
  assert.equal(cost.hidden.length, 0);
  assert.deepEqual([cells[0]!.state, cells[0]!.value, cells[0]!.count], ['bottom-coded', 1, 117]);
});

test('a hidden school costs nothing where many people are outside of the listed schools', async () => {
  const cells = [cell('D', 'ALL', 900, 400), cell('S1', 'ALL', 100, 40), cell('S2', 'ALL', 7)];
  const cost = await suppressComplementary(published(cells));
  assert.deepEqual([cost.hidden, cost.coded], [[], []]);
});
