import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';
import { dashboardFile } from './dashboard-files.ts';
import { absent, cohort, columns, dataQuestFile, places, suspended } from './dataquest-files.ts';

const { state, county, district, school } = places;

/** Imports files; tells each observation as `organization metric group period value count state`. */
async function imported(files: Record<string, string | Uint8Array>) {
  return await inDirectory(async (directory) => {
    const run = await vitalSigns('import', ...(await writeFiles(directory, files)), '--out', directory);
    assert.equal(run.code, 0, run.err);
    const path = join(directory, 'feed.json');
    const check = await vitalSigns('validate', path);
    assert.match(check.out, /^0 errors/m, check.out);
    const text = await readFile(path, 'utf8');
    const feed = JSON.parse(text) as Feed;
    const told = observationsOf(feed).map(({ organization, metric, group, period, value, count, state: why }) =>
      [organization, metric, group, period, value, count, why].join(' ').trimEnd(),
    );
    return { ...run, feed, text, told };
  });
}

async function refused(content: string, ...words: RegExp[]): Promise<void> {
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { 'chronicabsenteeism24.txt': content });
    const run = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(run.code, 1);
    for (const word of words) assert.match(run.err, word);
  });
}

test('the layouts have as many columns as the files of the state', () => {
  assert.deepEqual([columns.chronic.length, columns.suspension.length], [14, 21]);
});

test('of state, county and district, the row about all schools is used; of a school, its own', async () => {
  const rows = [state, county, district].flatMap((one, index) => [
    { ...one, cells: absent('1000', String(200 + index), `2${index}.0`) },
    { ...one, charter: 'Yes', cells: absent('100', '50', '50.0') },
    { ...one, charter: 'No', dass: 'Yes', cells: absent('90', '60', '66.7') },
  ]);
  const { told, feed, out } = await imported({
    'chronicabsenteeism24.txt': dataQuestFile(
      'chronic',
      ...rows,
      { ...school, cells: absent('700', '105', '15.0') },
      {
        ...school,
        school: '0136275',
        schoolName: 'Fortune',
        charter: 'Yes',
        dass: 'Yes',
        cells: absent('80', '20', '25.0'),
      },
    ),
  });
  assert.deepEqual(told, [
    '00000000000000 chronic-absenteeism ALL 2023-24 20 1000',
    '34000000000000 chronic-absenteeism ALL 2023-24 21 1000',
    '34674390000000 chronic-absenteeism ALL 2023-24 22 1000',
    '34674390136275 chronic-absenteeism ALL 2023-24 25 80',
    '34674390101899 chronic-absenteeism ALL 2023-24 15 700',
  ]);
  const county34 = { en: 'Sacramento County', es: 'Condado de Sacramento' };
  assert.deepEqual(feed.organizations, [
    { id: '00000000000000', kind: 'state', name: 'State of California' },
    { id: '34000000000000', kind: 'county', name: county34, parent: '00000000000000' },
    { id: '34674390000000', kind: 'district', name: 'Sacramento City Unified', parent: '34000000000000' },
    {
      id: '34674390136275',
      kind: 'school',
      name: 'Fortune',
      parent: '34674390000000',
      charter: 'unspecified',
      alternative: true,
    },
    { id: '34674390101899', kind: 'school', name: 'Oak Grove High', parent: '34674390000000' },
  ]);
  assert.match(
    out,
    /6 rows left out, parts of a state, county or district: charter yes, DASS all \(3\), charter no, DASS yes \(3\)/,
  );
});

test('a school that stands under several headings counts once, and a contradiction is told', async () => {
  const headings = [
    { charter: 'All', dass: 'All' },
    { charter: 'All', dass: 'No' },
    { charter: 'No', dass: 'All' },
    { charter: 'No', dass: 'No' },
  ];
  const cells = cohort('100', ['90', '90.0'], ['54', '60.0'], ['5', '5.0']);
  const { told, out } = await imported({
    'cohort1819.txt': dataQuestFile('cohort', ...headings.map((heading) => ({ ...school, ...heading, cells })), {
      ...school,
      charter: 'All',
      dass: 'All',
      cells: { ...cells, 'Dropout (Rate)': '6.0' },
    }),
  });
  assert.deepEqual(told, [
    '34674390101899 graduation-four-year ALL 2023-24 90 100',
    '34674390101899 dropout-four-year ALL 2023-24 5 100',
    '34674390101899 a-g-completion ALL 2023-24 60 90',
  ]);
  assert.match(out, /3 rows left out, further rows of a school: charter all, DASS no \(1\)/);
  assert.match(out, /1 cell different in two rows\n.*:2 and .*:6 differ in value/);
});

test('an asterisk hides, and so does a small group that it does not hide', async () => {
  const stars: [string, string] = ['*', '*'];
  const { told, text } = await imported({
    'acgr24.txt': dataQuestFile(
      'cohort',
      { ...district, category: 'RI', cells: cohort('*', stars, stars, stars) },
      // Few graduates of a cohort that is large enough: the share of A-G courses is about those few.
      { ...district, category: 'RP', cells: cohort('37', ['9', '24.3'], ['4', '44.4'], ['12', '32.4']) },
      { ...district, category: 'SF', cells: cohort('29', ['0', '0.0'], ['0', '0.0'], ['29', '100.0']) },
      { ...district, category: 'GX', cells: cohort('0', ['0', ''], ['0', ''], ['0', '']) },
    ),
  });
  const who = '34674390000000';
  assert.deepEqual(told, [
    `${who} graduation-four-year AI 2023-24   suppressed`,
    `${who} graduation-four-year PI 2023-24 24.3 37`,
    `${who} graduation-four-year FOS 2023-24 0 29 small-group`,
    `${who} graduation-four-year GX 2023-24   not-applicable`,
    `${who} dropout-four-year AI 2023-24   suppressed`,
    `${who} dropout-four-year PI 2023-24 32.4 37`,
    `${who} dropout-four-year FOS 2023-24 100 29 small-group`,
    `${who} dropout-four-year GX 2023-24   not-applicable`,
    `${who} a-g-completion AI 2023-24   suppressed`,
    `${who} a-g-completion PI 2023-24   suppressed`,
    `${who} a-g-completion FOS 2023-24   not-applicable`,
    `${who} a-g-completion GX 2023-24   not-applicable`,
  ]);
  assert.doesNotMatch(text, /44\.4/);
});

test('reporting categories become groups; those without a place, and students without a school, are counted', async () => {
  const codes =
    'TA RB RI RA RF RH RP RW RT RD SE SD SS SM SF SH GF GM GX GZ GRKN GRTKKN GR13 GR46 GR78 GR912 GRK8 GRTK8';
  const { feed, out } = await imported({
    'chronicabsenteeism24.txt': dataQuestFile(
      'chronic',
      ...codes.split(' ').map((category) => ({ ...district, category, cells: absent('100', '20', '20.0') })),
      { ...district, category: 'GRUG', cells: absent('100', '20', '20.0') },
      { ...school, school: '0000000', schoolName: 'District Office', cells: absent('20', '10', '50.0') },
      { ...school, school: '0000001', schoolName: 'Nonpublic, Nonsectarian Schools', cells: absent('20', '9', '45.0') },
    ),
  });
  const groups =
    'ALL AA AI AS FI HI PI WH MR RD SED SWD FOS HOM MIG EL F M GX GZ GRK GRTKK GR13 GR46 GR78 GR912 GRK8 GRTK8';
  assert.deepEqual(
    feed.groups?.map(({ id }) => id),
    groups.split(' '),
  );
  assert.equal(feed.organizations.length, 1);
  assert.match(out, /1 row left out, reporting categories without a place in the vocabulary: GRUG \(1\)/);
  assert.match(
    out,
    /2 rows left out, students of a district without a school of its own: 0000000 \(1\), 0000001 \(1\)/,
  );
});

test('suspension has no column for alternative schools; its rate is not the Dashboard’s', async () => {
  const { told, feed } = await imported({
    'suspension24.txt': dataQuestFile(
      'suspension',
      { ...district, cells: suspended('44000', '2600', '5.9') },
      { ...district, charter: 'Yes', cells: suspended('4000', '100', '2.5') },
      { ...school, cells: suspended('700', '0', '0.0') },
    ),
    'suspdownload2024.txt': dashboardFile('susp2025', {
      type: 'UD',
      currdenom: '44000',
      currstatus: '5.5',
      color: '2',
      reportingyear: '2024',
    }),
  });
  assert.deepEqual(told, [
    '34674390000000 suspension-dashboard ALL 2023-24 5.5 44000',
    '34674390000000 suspension ALL 2023-24 5.9 44000',
    '34674390101899 suspension ALL 2023-24 0 700',
  ]);
  const names = feed.metrics.map(({ name, definition, source }) =>
    JSON.stringify([name, definition?.id, source?.name]),
  );
  assert.equal(new Set(names).size, 2);
});

test('the county as a whole is above its office and its districts, and is neither of them', async () => {
  const { feed } = await imported({
    'suspension24.txt': dataQuestFile(
      'suspension',
      { ...county, cells: suspended('260000', '15000', '5.8') },
      {
        ...district,
        district: '10348',
        districtName: 'Sacramento County Office of Education',
        cells: suspended('900', '9', '1.0'),
      },
      { ...district, cells: suspended('44000', '2600', '5.9') },
    ),
  });
  const parents = feed.organizations.map(({ id, kind, parent }) => [id, kind, parent]);
  assert.deepEqual(parents, [
    ['34000000000000', 'county', undefined],
    ['34103480000000', 'county', '34000000000000'],
    ['34674390000000', 'district', '34000000000000'],
  ]);
});

test('the same number in a long file and in DataQuest’s own is one number', async () => {
  const long =
    '34674390000000,Sacramento City Unified,D,2023-24,suspension_rate,percent,lower,all,5.9,2600,44000,reliable';
  const { told, out } = await imported({
    'long.csv': `${longHeader}\n${long}\n`,
    'suspension24.txt': dataQuestFile('suspension', { ...district, cells: suspended('44000', '2600', '5.9') }),
  });
  assert.deepEqual(told, ['34674390000000 suspension ALL 2023-24 5.9 44000']);
  assert.match(out, /1 cell repeated with the same content/);
});

test('older spellings, quotes that mean nothing, Windows-1252 and CRLF', async () => {
  const header = columns.chronic
    .join('\t')
    .replace('Charter School', 'Charter (Y/N)')
    .replace('\tDASS', '')
    .replace('ChronicAbsenteeismEligibleCumulativeEnrollment', 'CumulativeEnrollment')
    .replaceAll(/(Academic|Aggregate|Reporting) /g, '$1');
  const row = (level: string, code: string, name: string) => [
    '2016-17',
    level,
    '34',
    '67439',
    code,
    'Sacramento',
    'Caño "City" Unified',
    name,
    level === 'S' ? 'N' : 'ALL',
  ];
  const lines = [
    header,
    [...row('D1', '', ''), 'TA', '45000', '5000', '11.1'].join('\t'),
    [...row('D2', '', ''), 'TA', '40000', '4000', '10.0'].join('\t'),
    [...row('S', '0101899', '"Oak" Grove'), 'GRK', '90', '20', '22.2'].join('\t'),
    '',
  ];
  const { told, feed, out } = await imported({ 'chronicabsenteeism17.txt': Buffer.from(lines.join('\r\n'), 'latin1') });
  assert.deepEqual(told, [
    '34674390000000 chronic-absenteeism ALL 2016-17 11.1 45000',
    '34674390101899 chronic-absenteeism GRK 2016-17 22.2 90',
  ]);
  assert.deepEqual(
    feed.organizations.map(({ name }) => name),
    ['Caño "City" Unified', '"Oak" Grove'],
  );
  assert.match(out, /1 row left out, parts of a state, county or district: without charter schools \(1\)/);
});

test('codes, years and categories that cannot be', async () => {
  const good = { ...district, cells: absent('100', '20', '20.0') };
  const file = (more: object) => dataQuestFile('chronic', good, { ...good, ...more });
  await refused(
    file({ county: '1' }),
    /:3: column "county code": found "1", expected 2 digits\. Leading zeros were lost/,
  );
  await refused(file({ district: '' }), /column "district code": found "", expected 5 digits\./);
  await refused(file({ level: 'X' }), /column "aggregate level": found "X", expected one of T, C, D, S/);
  await refused(
    file({ year: '2023-25' }),
    /column "academic year": found "2023-25", expected a school year such as 2023-24/,
  );
  await refused(
    file({ category: 'all students' }),
    /column "reporting category": found "all students", expected a code/,
  );
  await refused(file({ charter: 'maybe' }), /column "charter school": found "maybe"/);
  await refused(file({ cells: absent('100', '20', '200') }), /found "200", expected a number from 0 to 100/);
  // The five-year cohort and the files to 2016 have other columns and other definitions.
  await refused(
    dataQuestFile('cohort', district).replace('AcademicYear', 'ReportingYear'),
    /nearest layout is the DataQuest file \(four-year adjusted cohort\); missing for it: academic year/,
  );
});
