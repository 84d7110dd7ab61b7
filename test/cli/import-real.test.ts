import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, observationsOf, vitalSigns } from './command-line.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const files = [
  'sacramento_districts.csv',
  'scusd_scoe_schools.csv',
  'climate_survey.csv',
  'dashboard/graddownload2024.txt',
  'dashboard/chronicdownload2025.txt',
].map((name) => join(data, name));
const skip = files.every((file) => existsSync(file)) ? false : 'the public files are not here';

test('public files of Sacramento County become a feed without errors', { skip }, async () => {
  await inDirectory(async (directory) => {
    const run = await vitalSigns('import', ...files, '--out', directory);
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /5,888 rows read/);
    assert.match(run.out, /24,416 rows read/);
    assert.match(run.out, /30,582 rows read, 0 rows rejected/);
    const feed = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
    const graduation = observationsOf(feed).filter(
      ({ organization, metric, group, period }) =>
        organization === '34674390000000' &&
        String(metric).startsWith('graduation') &&
        group === 'ALL' &&
        period === '2023-24',
    );
    assert.deepEqual(
      graduation.map(({ metric, value }) => `${metric} ${value}`),
      ['graduation-dashboard 84.6', 'graduation-four-year 80.9'],
    );
    assert.ok(feed.organizations.every(({ id }) => /^\d{14}$/.test(id)));
    const check = await vitalSigns('validate', join(directory, 'feed.json'));
    assert.equal(check.code, 0);
    assert.match(check.out, /^0 errors, /m);
  });
});
