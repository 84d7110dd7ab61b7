import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';

const row = (group: string, value: string, count: number, year = '2023-24') =>
  `34674390000000,Sacramento City Unified,D,${year},a_g_completion_rate,percent,higher,${group},${value},${Math.round((Number(value) * count) / 100)},${count},reliable`;

const file = [
  longHeader,
  row('all', '97.0', 3000),
  row('english_learners', '96.9', 64),
  row('students_with_disabilities', '4.0', 50),
  row('homeless', '95.0', 60),
  row('foster', '100', 120),
  '',
].join('\n');

async function imported(...options: string[]) {
  return await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, { 'long.csv': file });
    const run = await vitalSigns('import', ...paths, '--out', directory, ...options);
    if (run.code !== 0) return { ...run, told: [] };
    const check = await vitalSigns('validate', join(directory, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
    const told = observationsOf(feed).map(({ group, value, state }) => [group, value, state]);
    return { ...run, told };
  });
}

test('extremes of small groups become bounds, those of everyone and of large groups stay', async () => {
  const { told, out } = await imported('--code-extremes', '95');
  assert.match(out, /2 shares of small groups told as a bound/);
  assert.deepEqual(told, [
    ['ALL', 97, undefined],
    ['SWD', 5, 'bottom-coded'],
    ['FOS', 100, undefined],
    ['HOM', 95, undefined],
    ['EL', 95, 'top-coded'],
  ]);
});

test('nothing is coded unless asked for', async () => {
  assert.deepEqual(
    (await imported()).told.map(([, , state]) => state),
    [undefined, undefined, undefined, undefined, undefined],
  );
});

test('a bound that is none is refused', async () => {
  for (const bound of ['5', '100', '95%', ''])
    assert.match((await imported('--code-extremes', bound)).err, /a whole number of percent from 50 to 99/);
});
