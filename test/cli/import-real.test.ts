import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Feed } from '../../src/feed/types.ts';
import { observationsOf, vitalSigns } from './command-line.ts';

const data = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const files = [
  'sacramento_districts.csv',
  'scusd_scoe_schools.csv',
  'climate_survey.csv',
  'dashboard/graddownload2024.txt',
  'dashboard/chronicdownload2025.txt',
  'caaspp/sb_ca2025entities_csv.txt',
].map((name) => join(data, name));
const skip = files.every((file) => existsSync(file)) ? false : 'the public files are not here';

// What must be hidden is worked out with all numbers of the county, which takes half a minute: once for all tests.
suite('public files of Sacramento County', { skip }, () => {
  let directory: string;
  let run: Awaited<ReturnType<typeof vitalSigns>>;
  let feed: Feed;

  before(async () => {
    directory = await mkdtemp(join(tmpdir(), 'vital-signs-'));
    run = await vitalSigns('import', ...files, '--out', directory);
    assert.equal(run.code, 0, run.err);
    feed = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
  });
  after(() => rm(directory, { recursive: true, force: true }));

  test('become a feed without errors', async () => {
    assert.match(run.out, /5,888 rows read/);
    assert.match(run.out, /24,416 rows read/);
    assert.match(run.out, /41,876 rows read, 0 rows rejected/);
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

  test('with the entity list tell charter schools, and codes that it does not have', () => {
    const nameless = feed.organizations.filter(({ id, name }) => /^\d{14}$/.test(id) && typeof name !== 'string');
    assert.deepEqual(
      nameless.map(({ id }) => id),
      ['34322760000000', '34103480142091'],
      'neither the files nor the list of 2025 have them',
    );
    assert.match(run.out, /no list of organizations has the code of 34322760000000, 34103480142091/);
    for (const name of ['Fortune', 'American River Collegiate'])
      assert.ok(
        feed.organizations.some(
          (one) => String(one.name).includes(name) && one.charter === 'direct-funded' && !one.alternative,
        ),
        name,
      );
  });
});
