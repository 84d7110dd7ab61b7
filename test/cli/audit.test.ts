import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { audit } from '../../src/cli/protect/audit.ts';
import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import { inDirectory, vitalSigns } from './command-line.ts';
import { cell, published } from './tables.ts';

async function kinds(cells: HidableCell[]): Promise<string[]> {
  const { exposures } = await audit(published(cells));
  return exposures.map(({ kind, count }) => `${kind} ${count.organization} ${count.group}`);
}

test('groups: the only hidden one of a family is found', async () => {
  const found = await kinds([
    cell('S1', 'ALL', 107, 50),
    cell('S1', 'A', 60, 20),
    cell('S1', 'B', 40, 28),
    cell('S1', 'C', 7),
  ]);
  assert.ok(found.includes('count S1 C'), found.join());
});

test('schools: a group hidden at one school is found from the district', async () => {
  const cells = ['D', 'S1', 'S2'].flatMap((id) => {
    const [all, a] = { D: [200, 47], S1: [100, 40], S2: [100, 7] }[id]!;
    return [cell(id, 'ALL', all!, 50), cell(id, 'A', a!, 5)];
  });
  assert.ok((await kinds(cells)).includes('count S2 A'));
});

test('schools that are fewer than the district leave a rest: nothing is found', async () => {
  const cells = ['D', 'S1', 'S2'].flatMap((id) => {
    const [all, a] = { D: [260, 67], S1: [100, 40], S2: [100, 7] }[id]!;
    return [cell(id, 'ALL', all!, 50), cell(id, 'A', a!, id === 'D' ? 25 : 15)];
  });
  assert.deepEqual(await kinds(cells), []);
});

test('schools that are more than the district count people twice: nothing is found', async () => {
  const cells = ['D', 'S1', 'S2'].flatMap((id) => {
    const [all, a] = { D: [190, 47], S1: [100, 40], S2: [100, 7] }[id]!;
    return [cell(id, 'ALL', all!, 50), cell(id, 'A', a!, 5)];
  });
  assert.deepEqual(await kinds(cells), []);
});

test('metrics of the same people: a count hidden in one and told in the other is found', async () => {
  const counts: [string, number][] = [
    ['ALL', 130],
    ['A', 60],
    ['B', 40],
    ['C', 30],
  ];
  const cells = counts.flatMap(([group, people]) => [cell('S1', group, people, 20), cell('S1', group, people, 9, 'n')]);
  Object.assign(cells.at(-1)!, { value: null, count: null, state: 'suppressed-complementary' });
  assert.ok((await kinds(cells)).includes('count elsewhere S1 C'));
});

test('nobody and everybody: the rate of hidden groups is found although their counts are not', async () => {
  for (const some of [0, 1]) {
    const found = await kinds([
      cell('S1', 'ALL', 117, 117 * some),
      cell('S1', 'A', 100, 100 * some),
      cell('S1', 'B', 9),
      cell('S1', 'C', 8),
    ]);
    assert.deepEqual(found, ['rate S1 B', 'rate S1 C']);
  }
});

test('two worlds are possible: no alarm', async () => {
  assert.deepEqual(
    await kinds([cell('S1', 'ALL', 115, 50), cell('S1', 'A', 100, 42), cell('S1', 'B', 9), cell('S1', 'C', 6)]),
    [],
  );
});

test('hidden groups that are together too few are told', async () => {
  const found = await kinds([
    cell('S1', 'ALL', 107, 50),
    cell('S1', 'A', 100, 46),
    cell('S1', 'B', 4),
    cell('S1', 'C', 3),
  ]);
  assert.deepEqual(found, ['few together S1 B']);
});

test('a table of two schools is found through several sums', async () => {
  const cells = [
    ...[cell('D', 'ALL', 240, 99), cell('D', 'A', 87, 31), cell('D', 'B', 153, 68)],
    ...[cell('S1', 'ALL', 120, 50), cell('S1', 'A', 80, 30), cell('S1', 'B', 40, 20)],
    ...[cell('S2', 'ALL', 120, 49), cell('S2', 'A', 7), cell('S2', 'B', 113, 48)],
  ];
  Object.assign(cells[8]!, { value: null, count: null, state: 'suppressed-complementary' });
  const found = await kinds(cells);
  assert.ok(found.includes('count S2 A') && found.includes('count S2 B'), found.join());
});

test('the command prints terms and no result, reads parts, and ends with 1', async () => {
  await inDirectory(async (directory) => {
    const { cells, ...index } = published([
      cell('S1', 'ALL', 107, 50),
      cell('S1', 'A', 60, 20),
      cell('S1', 'B', 40, 28),
      cell('S1', 'C', 7),
    ]);
    const place = { format: 'vital-signs/1', title: 'T' };
    await mkdir(join(directory, 'parts'));
    const feed = { ...place, ...index, observations: [], parts: [{ href: 'parts/{metric}.json', metrics: ['m'] }] };
    await writeFile(join(directory, 'feed.json'), JSON.stringify(feed));
    await writeFile(
      join(directory, 'parts', 'm.json'),
      JSON.stringify({ format: 'vital-signs/1', observations: cells }),
    );
    const run = await vitalSigns('audit', join(directory, 'feed.json'));
    assert.equal(run.code, 1, run.err);
    assert.match(run.out, /S1 m C 2023-24: how many people it is about can be calculated/);
    assert.match(run.out, /107 \(ALL\) - 60 \(A\) - 40 \(B\) = C$/m);
    assert.doesNotMatch(run.out, /= 7/);
    const json = JSON.parse((await vitalSigns('audit', join(directory, 'feed.json'), '--format', 'json')).out) as {
      recoverable: number;
    };
    assert.equal(json.recoverable, 1);
  });
});
