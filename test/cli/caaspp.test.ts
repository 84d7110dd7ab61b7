import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Feed } from '../../src/feed/types.ts';
import { entityList, researchFile, windows1252, type Era } from './caaspp-files.ts';
import { inDirectory, observationsOf, vitalSigns, writeFiles } from './command-line.ts';

const state = '00000000000000';
const county = '34000000000000';
const office = '34103480000000';
const district = '34674390000000';
const school = '34674390101881';

async function imported(files: Record<string, string | Uint8Array>, ...words: string[]) {
  return await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, files);
    const run = await vitalSigns('import', ...paths, ...words, '--out', join(directory, 'out'));
    assert.equal(run.code, 0, run.err);
    const feed = JSON.parse(await readFile(join(directory, 'out', 'feed.json'), 'utf8')) as Feed;
    return { feed, out: run.out, observations: observationsOf(feed) };
  });
}

const list = entityList(
  [state, '4', 'State Of California', '', ''],
  [county, '5', 'Sacramento', '', ''],
  [office, '6', 'Sacramento', 'Sacramento County Office of Education', ''],
  [district, '6', 'Sacramento', 'Sample City Unified', ''],
  [school, '10', 'Sacramento', 'Sample City Unified', 'Montañez–Ruiz "Arts" Academy'],
  ['34674399999999', '7', 'Sacramento', 'Sample City Unified', 'A School Without Results'],
);

for (const era of [2016, 2019, 2022, 2025] as Era[])
  test(`the research file of ${era}: percent of those with scores who met the standard`, async () => {
    const text = researchFile(
      era,
      { students: '402', met: '45.12' },
      { test: 2, students: '398', met: '0.00' },
      { test: 17, type: 'X', students: '130', met: '30.5' },
    );
    const { observations } = await imported({ 'results.txt': text });
    const period = `${era - 1}-${String(era).slice(2)}`;
    const shared = { organization: district, group: 'ALL', period };
    assert.deepEqual(observations, [
      { ...shared, metric: 'ela-standard-met', value: 45.12, count: 402 },
      { ...shared, metric: 'math-standard-met', value: 0, count: 398 },
      { ...shared, metric: 'science-standard-met', value: 30.5, count: 130 },
    ]);
  });

test('an asterisk, a blank and an absent row are three different absences', async () => {
  const text = researchFile(
    2025,
    {},
    { group: 74, met: '*', students: '*' },
    { group: 75, met: '*', students: '7' },
    { group: 76, met: '', students: '' },
    { group: 77, met: '', students: '0' },
    { group: 79, met: 'N/A', students: 'N/A' },
    { group: 78, met: '61.23', students: '8' },
    { group: 80, met: '', students: '50' },
    { group: 3, met: '12.34', students: '20' },
  );
  const { observations, out } = await imported({ 'results.txt': text });
  const states = observations.map(({ group, state: says, value, count }) => [group, says, value, count]);
  assert.deepEqual(states, [
    ['ALL', undefined, 45.12, 400],
    ['AA', 'suppressed', undefined, undefined],
    ['AI', 'suppressed', undefined, undefined],
    ['AS', 'not-applicable', undefined, undefined],
    ['FI', 'not-applicable', undefined, undefined],
    ['HI', 'suppressed', undefined, undefined],
    ['PI', 'not-applicable', undefined, undefined],
    ['M', 'small-group', 12.34, 20],
  ]);
  assert.match(out, /1 row: .*expected a percentage, since students have scores\. \(line 9\)/);
});

test('grades, groups and tests that a feed has no place for are counted and named', async () => {
  const groups = [
    'Demographic ID^Demographic ID Num^Demographic Name^Student Group',
    '170^170^Ever–EL^English-Language Fluency',
    '',
  ].join('\r\n');
  const text = researchFile(
    2022,
    {},
    { grade: 3 },
    { grade: 3 },
    { grade: 11 },
    { group: 170 },
    { group: 6 },
    { type: 'C' },
  );
  const { observations, out } = await imported({ 'results.txt': text, 'StudentGroups.txt': windows1252(groups) });
  assert.equal(observations.length, 1);
  assert.match(out, /3 rows left out, single grades: 3 \(2\), 11 \(1\)/);
  assert.match(out, /2 rows left out, student groups without a place in the vocabulary: 170 Ever–EL \(1\), 6 \(1\)/);
  assert.match(out, /1 row left out, other tests: 1 of type C \(1\)/);
});

test('the entity list gives names, kinds of charter and counties, whatever the order of the files', async () => {
  const text = researchFile(2022, ...[state, county, office, district, school].map((code) => ({ code })), {
    code: '34674390999999',
    typeId: '9',
  });
  const { feed, out } = await imported({ 'a.txt': text, 'entities.txt': list });
  assert.deepEqual(
    feed.organizations.map(({ id, kind, name, parent, charter }) => [id, kind, name, parent, charter]),
    [
      [state, 'state', 'California', undefined, undefined],
      [county, 'county', { en: 'Sacramento County', es: 'Condado de Sacramento' }, state, undefined],
      [office, 'county', 'Sacramento County Office of Education', county, undefined],
      [district, 'district', 'Sample City Unified', county, undefined],
      [
        '34674390999999',
        'school',
        { en: 'School 34674390999999', es: 'Escuela 34674390999999' },
        district,
        'direct-funded',
      ],
      [school, 'school', 'Montañez–Ruiz "Arts" Academy', district, 'locally-funded'],
    ],
  );
  assert.match(
    out,
    /no file gives a name for 34674390999999: name a list of another year, or the public school directory$/m,
  );
});

test('without names, the report says which file has them', async () => {
  const codes = ['01', '02', '03', '04', '05', '06', '07'].map((number) => ({ code: `346743900000${number}` }));
  const { out } = await imported({ 'a.txt': researchFile(2019, ...codes) });
  assert.match(
    out,
    /no file gives a name for 34674390000001, .*05 and 2 more: name the entity list .*sb_ca2025entities/,
  );
});

test('names in the file of 2025 do for want of a list, and give way to it', async () => {
  const text = researchFile(2025, { code: school, name: 'Montañez Academy', typeId: '9' });
  const alone = await imported({ 'a.txt': windows1252(text) });
  assert.deepEqual(alone.feed.organizations[0], {
    id: school,
    kind: 'school',
    name: 'Montañez Academy',
    charter: 'direct-funded',
  });
  const { feed, out } = await imported({ 'a.txt': windows1252(text), 'entities.txt': list });
  assert.equal(feed.organizations[0]!.name, 'Montañez–Ruiz "Arts" Academy');
  assert.doesNotMatch(out, /is called/);
});

test('a name that the list cuts off gives way to a whole one', async () => {
  const cut = 'A'.repeat(50);
  const text = researchFile(2025, { code: school, name: `${cut}cademy` });
  const { feed } = await imported({ 'a.txt': text, 'entities.txt': entityList([school, '7', 'S', 'D', cut]) });
  assert.equal(feed.organizations[0]!.name, `${cut}cademy`);
});

test('cells that cannot be, with their line and cure', async () => {
  await inDirectory(async (directory) => {
    const text = researchFile(
      2025,
      { code: '3467439000000' },
      { met: '123' },
      { students: '12.5' },
      { year: '1999' },
      { group: -1 },
    );
    const [path] = await writeFiles(directory, { 'bad.txt': text });
    const { code, err } = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(code, 1);
    assert.match(err, /bad\.txt:2: column "school code": found "000000", expected 7 digits\. Leading zeros were lost/);
    assert.match(err, /bad\.txt:3: column "percentage standard met and above": found "123", expected a number from 0/);
    assert.match(err, /bad\.txt:4: column "students with scores": found "12\.5", expected a whole number/);
    assert.match(err, /bad\.txt:5: column "test year": found "1999"/);
    assert.match(err, /bad\.txt:6: column "student group id": found "-1"/);
  });
});

test('--within reads a county, a district or a school, and the state', async () => {
  const codes = [state, county, office, district, school, '19647330000000'];
  const text = researchFile(2022, ...codes.map((code) => ({ code })));
  const ids = async (...words: string[]) => {
    const { feed, out } = await imported({ 'a.txt': text, 'entities.txt': list }, ...words);
    return [feed.organizations.map(({ id }) => id), /(\d+) rows? of other places/.exec(out)?.[1]];
  };
  assert.deepEqual(await ids('--within', '34'), [[state, county, office, district, school], '1']);
  assert.deepEqual(await ids('--within', county), [[state, county, office, district, school], '1']);
  assert.deepEqual(await ids('--within', '3467439'), [[state, district, school], '3']);
  assert.deepEqual(await ids('--within', school), [[state, school], '4']);
  assert.deepEqual(await ids('--within', '19', '--within', district), [
    [state, '19647330000000', district, school],
    '2',
  ]);
  const wrong = await vitalSigns('import', 'a.txt', '--within', '3', '--out', 'out');
  assert.match(wrong.err, /found --within 3, expected a code of 2 digits \(county\), 7 \(district\) or 14 \(school\)/);
});

const shared = fileURLToPath(new URL('../../../shared/data/caaspp/', import.meta.url));
const skip = existsSync(join(shared, 'sb_ca2025entities_csv.txt')) ? false : 'the public files are not here';

test('the public lists name real organizations and groups', { skip }, async () => {
  const text = researchFile(2022, { code: '07616550142331' }, { code: '34674390101881' }, {}, { group: 170 });
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { 'results.txt': text });
    const lists = ['sb_ca2025entities_csv.txt', 'StudentGroups_2025.txt'].map((name) => join(shared, name));
    const { code, out, err } = await vitalSigns('import', path!, ...lists, '--out', directory);
    assert.equal(code, 0, err);
    assert.match(out, /11,294 rows read/);
    assert.match(out, /170 Ever–EL \(1\)/);
    const feed = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
    assert.deepEqual(
      feed.organizations.map(({ name, charter }) => [name, charter]),
      [
        ['Sacramento City Unified', undefined],
        ['Isaac R. Montañez Elementary', undefined],
        ['New Technology High', 'locally-funded'],
      ],
    );
  });
});
