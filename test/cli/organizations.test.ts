import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed, Organization } from '../../src/feed/types.ts';
import { dashboardText, inDirectory, vitalSigns, writeFiles, type DashboardRow } from './command-line.ts';
import { directoryText, entitiesText } from './organization-files.ts';

async function organizationsOf(files: Record<string, string>) {
  return await inDirectory(async (directory) => {
    const out = join(directory, 'out');
    const run = await vitalSigns('import', ...(await writeFiles(directory, files)), '--out', out);
    if (run.code !== 0) return { ...run, organizations: [] };
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Feed;
    return { ...run, organizations: feed.organizations };
  });
}

const school = '34674390101899';

function numbers(...rows: DashboardRow[]): string {
  return dashboardText(...rows.map((row) => ({ rtype: 'S', currdenom: '99', currstatus: '80', ...row })));
}

async function one(files: Record<string, string>): Promise<{ out: string; found: Organization }> {
  const { out, organizations } = await organizationsOf(files);
  return { out, found: organizations.find(({ id }) => id === school)! };
}

test('which name is used: a whole one, of a list before a file, of the directory before a list of one year', async () => {
  const file = numbers({ cds: school, schoolname: 'G W Carver SAS' });
  const cut = 'George Washington Carver School of Arts and Scienc';
  const entities = (name: string) => entitiesText([school, '10', 'Sacramento', 'Sacramento City Unified', name]);
  const named = async (files: Record<string, string>) => (await one({ 'grad2024.txt': file, ...files })).found.name;
  assert.equal(await named({}), 'G W Carver SAS');
  assert.equal(await named({ 'entities.txt': entities('Carver School') }), 'Carver School');
  assert.equal(await named({ 'entities.txt': entities(cut) }), 'G W Carver SAS', 'whole before cut off');
  const directory = directoryText({ CDSCode: school, School: 'Carver School of Arts' });
  assert.equal(await named({ 'pubschls.txt': directory, 'entities.txt': entities('Carver') }), 'Carver School of Arts');
  const without = directoryText({ CDSCode: school, School: cut });
  assert.equal(await named({ 'pubschls.txt': without, 'entities.txt': entities(`${cut}e`) }), `${cut}e`);
});

test('grades, charters, alternative schools and websites come from the directory', async () => {
  const told = async (facts: Record<string, string>, flags: DashboardRow = {}) => {
    const { found } = await one({
      'grad2024.txt': numbers({ cds: school, schoolname: 'School', ...flags }),
      'pubschls.txt': directoryText({ CDSCode: school, School: 'School', ...facts }),
    });
    const { charter, grades, alternative, url } = found;
    return [charter, grades?.join(' '), alternative, url];
  };
  assert.deepEqual(
    await told({ GSserved: '9-12', Charter: 'Y', FundingType: 'Directly funded', Website: 'www.school.example' }),
    ['direct-funded', '9 12', undefined, 'http://www.school.example/'],
  );
  assert.deepEqual(
    await told({ GSserved: 'P-Adult', Charter: 'N', EdOpsCode: 'CON', Website: 'https://a.example/b' }),
    [undefined, 'PK AD', true, 'https://a.example/b'],
  );
  assert.deepEqual(await told({ Charter: 'Y', FundingType: 'Locally funded', Website: 'javascript:alert(1)' }), [
    'locally-funded',
    undefined,
    undefined,
    undefined,
  ]);
  assert.deepEqual(await told({ Charter: 'Y', GSserved: 'K' }, { charter_flag: 'N' }), [
    'unspecified',
    'K K',
    undefined,
    undefined,
  ]);
  assert.deepEqual(await told({ Charter: 'No Data', GSserved: 'No Data' }, { charter_flag: 'Y' }), [
    'unspecified',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the city comes from the directory, of schools and of districts', async () => {
  const district = '34674390000000';
  const { organizations } = await organizationsOf({
    'grad2024.txt': numbers({ cds: school, schoolname: 'School' }, { cds: district, rtype: 'D' }),
    'pubschls.txt': directoryText(
      { CDSCode: school, School: 'School', City: 'Rancho  Cordova' },
      { CDSCode: district, City: 'Sacramento' },
    ),
  });
  const cities = Object.fromEntries(organizations.map(({ id, city }) => [id, city]));
  assert.deepEqual([cities[school], cities[district]], ['Rancho Cordova', 'Sacramento']);
  const without = { CDSCode: school, School: 'School', City: 'No Data' };
  const { found } = await one({ 'grad2024.txt': numbers({ cds: school }), 'pubschls.txt': directoryText(without) });
  assert.ok(found && !('city' in found));
});

test('what the lists leave open is told', async () => {
  const { out } = await organizationsOf({
    'grad2024.txt': numbers(
      { cds: school, schoolname: 'Carver', charter_flag: 'N' },
      { cds: '34674390102038', schoolname: 'The Closed School', charter_flag: 'N' },
      { cds: '34674390199999', schoolname: 'Nobody knows' },
    ),
    'pubschls.txt': directoryText(
      { CDSCode: school, School: 'Carver', Charter: 'Y', FundingType: 'Locally funded' },
      { CDSCode: '34674390102038', School: 'The Closed School', StatusType: 'Closed', ClosedDate: '2025-06-30' },
    ),
  });
  assert.match(out, /files disagree about whether they are charters.*34674390101899 Carver$/m);
  assert.match(
    out,
    /no list of organizations has the code of 34674390199999 Nobody knows: it may be closed, or mistyped/,
  );
  assert.match(out, /their numbers are kept: 34674390102038 The Closed School \(closed 2025-06-30\)/);
});

test('names are text: script stays letters, unseen characters that turn the text around go', async () => {
  const { found } = await one({
    'grad2024.txt': numbers({ cds: school, schoolname: 'x' }),
    'pubschls.txt': directoryText({ CDSCode: school, School: '<img src=x onerror=alert(1)>\u202e & "Sons"' }),
  });
  assert.equal(found.name, '<img src=x onerror=alert(1)> & "Sons"');
});

test('a directory that was damaged is told with line and column', async () => {
  const damaged = [
    [{ CDSCode: '3467439010189' }, /pubschls\.txt:2: column "cds": .*leading zero was lost/],
    [{ CDSCode: school, Charter: 'maybe' }, /column "charter": found "maybe", expected Y or N/],
    [{ CDSCode: school, GSserved: 'five' }, /column "gsserved": found "five", expected grades such as K-5/],
  ] as const;
  for (const [facts, message] of damaged) {
    const files = { 'grad2024.txt': numbers({ cds: school, schoolname: 'x' }), 'pubschls.txt': directoryText(facts) };
    const { code, err } = await organizationsOf(files);
    assert.equal(code, 1);
    assert.match(err, message);
  }
});

test('the order of lists and files does not matter', async () => {
  const files: [string, string][] = [
    ['grad2024.txt', numbers({ cds: school, schoolname: 'A' })],
    ['pubschls.txt', directoryText({ CDSCode: school, School: 'B', GSserved: '9-12' })],
    ['entities.txt', entitiesText([school, '9', 'Sacramento', 'Sacramento City Unified', 'C'])],
  ];
  const first = await one(Object.fromEntries(files));
  const last = await one(Object.fromEntries(files.toReversed()));
  assert.deepEqual(first.found, last.found);
  assert.deepEqual([first.found.name, first.found.charter], ['B', 'direct-funded']);
});
