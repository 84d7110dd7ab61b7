import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import {
  dashboardText,
  inDirectory,
  longHeader,
  observationsOf,
  surveyHeader,
  vitalSigns,
  writeFiles,
} from './command-line.ts';

const district = '34674390000000,Sacramento City Unified,D';

async function importText(files: Record<string, string | Uint8Array>, ...options: string[]) {
  return await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, files);
    const out = join(directory, 'made', 'feed');
    const run = await vitalSigns('import', ...paths, '--out', out, ...options);
    assert.equal(run.code, 0, run.err);
    const text = await readFile(join(out, 'feed.json'), 'utf8');
    assert.deepEqual(await readdir(out), ['feed.json']);
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(text) as Feed;
    return { ...run, text, feed, observations: observationsOf(feed) };
  });
}

function long(...rows: string[]): string {
  return [longHeader, ...rows, ''].join('\n');
}

test('every state of a long CSV cell', async () => {
  const row = (group: string, rest: string) =>
    `${district},2023-24,four_year_graduation_rate,percent,higher,${group},${rest}`;
  const { observations } = await importText({
    'long.csv': long(
      row('all', '80.9,2630,3250,reliable'),
      row('white', '70,14,20,reliable'),
      row('asian', '55.5,5,9,small-sample'),
      row('filipino', ',,,suppressed'),
      row('hispanic_latino', ',,7,suppressed'),
      row('male', ',,0,not-available'),
      row('female', '0,0,40,reliable'),
    ),
  });
  const told = observations.map(({ group, value, count, state }) => ({ group, value, count, state }));
  assert.deepEqual(told, [
    { group: 'ALL', value: 80.9, count: 3250, state: undefined },
    { group: 'AS', value: undefined, count: undefined, state: 'suppressed' },
    { group: 'FI', value: undefined, count: undefined, state: 'suppressed' },
    { group: 'HI', value: undefined, count: undefined, state: 'suppressed' },
    { group: 'WH', value: 70, count: 20, state: 'small-group' },
    { group: 'F', value: 0, count: 40, state: undefined },
    { group: 'M', value: undefined, count: undefined, state: 'not-applicable' },
  ]);
});

test('byte order mark, CRLF, another case and order of columns, and Windows-1252', async () => {
  const shuffled = longHeader.toUpperCase().split(',').reverse().join(',');
  const row = `reliable,100,50,50.0,all,lower,percent,suspension_rate,2023-24,S,"Caño, ""El""",34674390101048`;
  const text = `\uFEFF${shuffled}\r\n${row}\r\n`;
  const utf8 = await importText({ 'long.csv': text });
  assert.equal(utf8.feed.organizations[0]!.name, 'Caño, "El"');
  const cp1252 = await importText({ 'long.csv': Buffer.from(text.slice(1), 'latin1') });
  assert.equal(cp1252.feed.organizations[0]!.name, 'Caño, "El"');
  assert.match(cp1252.out, /warning: the file is not UTF-8: it is read as Windows-1252/);
});

test('two definitions of graduation and of absenteeism are two metrics each', async () => {
  const { feed, observations } = await importText({
    'long.csv': long(
      `${district},2023-24,four_year_graduation_rate,percent,higher,all,80.9,2630,3250,reliable`,
      `${district},2023-24,chronic_absenteeism_rate,percent,lower,all,26.9,11925,44285,reliable`,
    ),
    'graddownload2024.txt': dashboardText({ currdenom: '2884', currstatus: '84.6', color: '3' }),
    'chronicdownload2024.txt': dashboardText({ currdenom: '28000', currstatus: '27', color: '2', indicator: 'CHRO' }),
  });
  const told = observations.map(({ metric, value }) => `${metric} ${value}`);
  assert.deepEqual(told, [
    'chronic-absenteeism-dashboard 27',
    'chronic-absenteeism 26.9',
    'graduation-dashboard 84.6',
    'graduation-four-year 80.9',
  ]);
  const texts = feed.metrics.map(({ name, definition }) => JSON.stringify([name, definition?.id]));
  assert.equal(new Set(texts).size, 4);
  for (const { name, question, source, definition } of feed.metrics) {
    for (const text of [name, question]) assert.deepEqual(Object.keys(text as object), ['en', 'es']);
    assert.ok(source?.url && definition?.url);
  }
});

test('dashboard: levels, change, prior year, small and suppressed groups', async () => {
  const { observations, feed } = await importText({
    'graddownload2024.txt': dashboardText(
      { currdenom: '2884', currstatus: '84.6', priordenom: '2809', priorstatus: '83.8', change: '0.8', color: '3' },
      { studentgroup: 'AA', currdenom: '40', currstatus: '60', priordenom: '9', change: '1.5', color: '0' },
      { studentgroup: 'AI', currdenom: '4', priordenom: '15', priorstatus: '33.3', color: '0' },
      { studentgroup: 'FOS', currdenom: '17', currstatus: '35.3', color: '1' },
      { studentgroup: 'FI', currdenom: '12', currstatus: '100', color: '0' },
    ),
  });
  const told = observations.map(({ group, period, value, count, level, change, state }) =>
    [group, period, value, count, level, change, state].join(' ').trim(),
  );
  assert.deepEqual(told, [
    'ALL 2022-23 83.8 2809',
    'ALL 2023-24 84.6 2884 3 0.8',
    'AA 2022-23     suppressed',
    'AA 2023-24 60 40   not-rated',
    'AI 2022-23 33.3 15   small-group',
    'AI 2023-24     suppressed',
    'FI 2023-24 100 12   small-group',
    'FOS 2023-24 35.3 17 1',
  ]);
  assert.equal(feed.scales?.[0]?.levels.length, 5);
});

test('a row for a year wins over the year before of a later file, and no change reveals a suppressed year', async () => {
  const { observations, out } = await importText({
    'graddownload2024.txt': dashboardText(
      { currdenom: '100', currstatus: '80', color: '4' },
      { studentgroup: 'EL', currdenom: '8' },
    ),
    'graddownload2025.txt': dashboardText(
      {
        currdenom: '110',
        currstatus: '82',
        priordenom: '101',
        priorstatus: '80.5',
        change: '1.5',
        reportingyear: '2025',
      },
      {
        studentgroup: 'EL',
        currdenom: '50',
        currstatus: '50',
        priordenom: '12',
        priorstatus: '41.7',
        change: '8.3',
        reportingyear: '2025',
      },
    ),
  });
  const told = observations.map(({ group, period, value, change, state }) =>
    [group, period, value, change, state].join(' '),
  );
  assert.deepEqual(told, [
    'ALL 2023-24 80  ',
    'ALL 2024-25 82 1.5 not-rated',
    'EL 2023-24   suppressed',
    'EL 2024-25 50  not-rated',
  ]);
  assert.match(out, /1 value of the year before left to the file of that year/);
  assert.match(out, /34674390000000 graduation-dashboard EL 2023-24: .* one is suppressed; it stays suppressed/);
  assert.doesNotMatch(out, /41\.7/);
});

test('an implausible reporting year is taken from the name of the file', async () => {
  const rows = { currdenom: '100', currstatus: '20', indicator: 'CHRO', reportingyear: '2099' };
  const { observations, out } = await importText({ 'chronicdownload2025.txt': dashboardText(rows) });
  assert.equal(observations[0]!['period'], '2024-25');
  assert.match(out, /warning: reportingyear "2099" is not plausible: the school year 2024-25/);
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { 'chronic.txt': dashboardText(rows) });
    const run = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(run.code, 1);
    assert.match(run.err, /chronic\.txt:2: column "reportingyear": found "2099".*Name the file as the state does/);
  });
});

test('organizations: kinds, parents, charters, alternative schools and the best name', async () => {
  const name = 'George Washington Carver School of Arts and Scienc';
  const school = (cds: string, more: object) => ({ cds, rtype: 'S', currdenom: '100', currstatus: '80', ...more });
  const { feed } = await importText({
    'long.csv': long(
      `34674390101899,${name},S,2023-24,suspension_rate,percent,lower,all,5,5,100,reliable`,
      `${district},2023-24,suspension_rate,percent,lower,all,5,5,100,reliable`,
      `34322760000000,34322760000000,D,2023-24,suspension_rate,percent,lower,all,5,5,100,reliable`,
    ),
    'graddownload2024.txt': dashboardText(
      school('34674390101899', { schoolname: `${name}e`, charter_flag: 'Y' }),
      school('34103480106229', { schoolname: 'Palmiter' }),
      school('34103480136275', { schoolname: 'Fortune', charter_flag: 'Y' }),
      school('34674473430097', { schoolname: 'La Entrada', dass_flag: 'Y' }),
      {
        cds: '34103480000000',
        districtname: 'Sacramento County Office',
        coe_flag: 'Y',
        currdenom: '99',
        currstatus: '8',
      },
      { cds: '00000000000000', rtype: 'X', schoolname: 'State of California', currdenom: '99', currstatus: '8' },
    ),
  });
  const told = feed.organizations.map(({ name, ...rest }) => [typeof name === 'string' ? name : name['en'], rest]);
  assert.deepEqual(told, [
    ['State of California', { id: '00000000000000', kind: 'state' }],
    ['Sacramento County Office', { id: '34103480000000', kind: 'county', parent: '00000000000000' }],
    ['District 34322760000000', { id: '34322760000000', kind: 'district', parent: '34103480000000' }],
    ['Sacramento City Unified', { id: '34674390000000', kind: 'district', parent: '34103480000000' }],
    ['Fortune', { id: '34103480136275', kind: 'school', parent: '34103480000000', charter: 'unspecified' }],
    [`${name}e`, { id: '34674390101899', kind: 'school', parent: '34674390000000', charter: 'unspecified' }],
    ['La Entrada', { id: '34674473430097', kind: 'school', alternative: true }],
    ['Palmiter', { id: '34103480106229', kind: 'school', parent: '34103480000000', alternative: true }],
  ]);
});

test('climate survey: audiences, goals, responses and remarks', async () => {
  const row = (rest: string) => `Sacramento City Unified,34674390000000,SCUSD survey,${rest}`;
  const { feed, observations } = await importText({
    'survey.csv': [
      surveyHeader,
      row('students gr 3-12,Safety,2024,63,8727,28,80,Local file,margin of error stated'),
      row('African American,Safety,2024,59,,,80,Local file,order corrected as above'),
      row('Filipino,Safety,2024,59,,,80,Local file,order corrected as above'),
      row('parents,Safety,2024,90,7,50,80,Local file,90 of 7 parents'),
      row('parents,Belonging,2024,75.5,40,,70,Local file,'),
      '',
    ].join('\n'),
  });
  assert.deepEqual(
    observations.map(({ organization: _, ...rest }) => rest),
    [
      {
        metric: 'survey-scusd-survey-safety',
        group: 'students-gr-3-12',
        period: '2024',
        value: 63,
        responses: 8727,
        responseRate: 28,
      },
      { metric: 'survey-scusd-survey-safety', group: 'parents', period: '2024', state: 'suppressed' },
      { metric: 'survey-scusd-survey-safety', group: 'AA', period: '2024', value: 59 },
      { metric: 'survey-scusd-survey-safety', group: 'FI', period: '2024', value: 59 },
      { metric: 'survey-scusd-survey-belonging', group: 'parents', period: '2024', value: 75.5, responses: 40 },
    ],
  );
  const families = feed.groups?.map(({ id, family }) => `${id} ${family}`);
  assert.deepEqual(families, [
    'students-gr-3-12 audience',
    'parents audience',
    'AA race-ethnicity',
    'FI race-ethnicity',
  ]);
  assert.deepEqual(
    feed.targets?.map(({ metric, group, value }) => [metric, group, value]),
    [
      ['survey-scusd-survey-safety', undefined, 80],
      ['survey-scusd-survey-belonging', undefined, 70],
    ],
  );
  assert.equal(feed.notes, undefined, 'remarks of the transcriber are not for readers');
  assert.equal(feed.metrics[0]?.reportedBy, 'district');
});

test('rejected rows and conflicts are reported, the first file wins, and suppression wins over both', async () => {
  const row = (group: string, rest: string) => `${district},2023-24,suspension_rate,percent,lower,${group},${rest}`;
  const { observations, out } = await importText({
    'a.csv': long(
      row('all', '6,600,10000,reliable'),
      row('martian', '6,600,10000,reliable'),
      row('asian', '31.7,19,60,reliable'),
      row('white', ',,,reliable'),
    ),
    'b.csv': long(
      row('all', '7,700,10000,reliable'),
      row('all', '6,600,10000,reliable'),
      row('asian', ',,,suppressed'),
    ),
  });
  assert.deepEqual(
    observations.map(({ group, value }) => `${group} ${value}`),
    ['ALL 6', 'AS undefined'],
  );
  assert.match(out, /2 rows rejected/);
  assert.match(out, /1 row: column "student_group": found "martian".*\(line 3\)/);
  assert.match(out, /1 row: column "value": found "".*reliability is reliable.*\(line 5\)/);
  assert.match(out, /a\.csv:2 and .*b\.csv:2 differ in value \(6, 7\); the first is used/);
  assert.match(out, /b\.csv:4 and .*a\.csv:4 differ and one is suppressed; it stays suppressed/);
  assert.match(out, /1 cell repeated with the same content/);
  assert.doesNotMatch(out, /31\.7/);
});

test('the same input gives the same bytes, one row per line', async () => {
  const files = { 'graddownload2024.txt': dashboardText({ currdenom: '2884', currstatus: '84.6', color: '3' }) };
  const options = ['--publisher', 'County Office', '--title', 'County data', '--language', 'es'];
  const [first, second] = [await importText(files, ...options), await importText(files, ...options)];
  assert.equal(first.text, second.text);
  assert.match(first.text, /^\["34674390000000","graduation-dashboard","ALL","2023-24",84\.6,2884,3\]$/m);
  assert.deepEqual(first.feed.publisher, { name: 'County Office' });
  assert.equal(first.feed.title, 'County data');
  assert.equal(first.feed.language, 'es');
});

test('an unknown metric is imported as the file describes it, and said to be without a source', async () => {
  const { feed, out } = await importText({
    'long.csv': long(`${district},2023-24,seal_of_biliteracy,percent,higher,all,12,12,100,reliable`),
  });
  const { id, name, unit, better } = feed.metrics[0]!;
  assert.deepEqual([id, name, unit, better], ['seal-of-biliteracy', 'Seal of biliteracy', 'percent', 'higher']);
  assert.match(out, /metric seal_of_biliteracy is not a known one/);
});

test('an import that fails leaves the old feed as it was', async () => {
  await inDirectory(async (directory) => {
    const out = join(directory, 'out');
    await mkdir(out);
    await writeFile(join(out, 'feed.json'), 'old');
    const [good, bad] = await writeFiles(directory, {
      'good.txt': dashboardText({ currdenom: '2884', currstatus: '84.6' }),
      'bad.csv': 'a,b\n1,2\n',
    });
    assert.equal((await vitalSigns('import', good!, bad!, '--out', out)).code, 1);
    assert.equal((await vitalSigns('import', good!, '--out', out, '--language', 'no such tag')).code, 1);
    assert.deepEqual(await readdir(out), ['feed.json']);
    assert.equal(await readFile(join(out, 'feed.json'), 'utf8'), 'old');
    const onFile = await vitalSigns('import', good!, '--out', bad!);
    assert.equal(onFile.code, 1);
    assert.match(onFile.err, /found a file, expected a directory/);
  });
});
