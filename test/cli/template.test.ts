import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import readSheets from 'read-excel-file/node';
import type { Feed } from '../../src/feed/types.ts';
import { exampleRows, templateColumns } from '../../src/cli/template/columns.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';
import { workbook } from './workbooks.ts';

const names = templateColumns.map(({ name }) => name);
type Cells = Record<string, string | number>;

/** The filled-in template: a header and these rows. */
function sheet(...rows: Cells[]): string {
  const cell = (text: string | number = '') => `"${String(text).replaceAll('"', '""')}"`;
  return [names.join(','), ...rows.map((cells) => names.map((name) => cell(cells[name])).join(','))].join('\n');
}

const school = { organization: 'Willow Creek School', year: '2024-25' };
const own = { ...school, measure: 'Homework done', better: 'higher', source: 'Records' };
const survey = {
  ...school,
  measure: 'Families feel welcome',
  value: '84%',
  audience: 'Families',
  question: 'Do you feel welcome?',
  responses: '121',
  invited: '290',
  answers: 'Strongly agree 51.2; Agree: 32.8%; Disagree 11.6; Strongly disagree 4.4',
  favorable: 'Strongly agree; Agree',
  better: 'higher',
  source: 'Spring survey',
};

async function importSheet(content: string | Uint8Array, name = 'my-school.csv') {
  return await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { [name]: content });
    const out = join(directory, 'out');
    const run = await vitalSigns('import', path!, '--out', out);
    if (run.code !== 0) {
      assert.equal(existsSync(out), false);
      return { ...run, feed: undefined, observations: [] };
    }
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Feed;
    return { ...run, feed, observations: observationsOf(feed) };
  });
}

async function refused(cells: Cells, message: RegExp): Promise<void> {
  const { code, err } = await importSheet(sheet(cells));
  assert.equal(code, 1, 'it was imported');
  assert.match(err, message);
}

test('the template in both forms has every column, explanations and examples, and none of it is imported', async () => {
  const { out } = await vitalSigns('template');
  const lines = parse(out, { bom: true }) as string[][];
  assert.deepEqual(lines[0], names);
  assert.match(lines[1]![0]!, /^# Full name/);
  await inDirectory(async (directory) => {
    const path = join(directory, 'my-school.xlsx');
    assert.equal((await vitalSigns('template', '--format', 'xlsx', '--out', path)).code, 0);
    const sheets = await readSheets(path);
    assert.deepEqual(
      sheets.map((one) => one.sheet),
      ['Results', 'How to fill in'],
    );
    assert.deepEqual(sheets[0]!.data[0], names);
    const book = await readFile(path);
    for (const [content, name] of [[out, 'my-school.csv'] as const, [book, 'my-school.xlsx'] as const]) {
      const { code, out: report, err } = await importSheet(content, name);
      assert.equal(code, 1);
      assert.match(err, /no row that can be used/);
      assert.match(report, /4 rows rejected\n.*Example rows are not imported/);
    }
  });
});

test('the examples become a feed once their mark is gone', async () => {
  const rows = exampleRows.map((cells) => ({ ...cells, organization: cells['organization']!.replace('EXAMPLE ', '') }));
  const { observations, feed, err } = await importSheet(sheet(...rows));
  assert.equal(observations.length, 4, err);
  assert.deepEqual(
    feed!.organizations.map(({ id, kind, parent }) => [id, kind, parent]),
    [
      ['99202020000000', 'district', undefined],
      ['99202020000101', 'school', '99202020000000'],
    ],
  );
  assert.deepEqual(feed!.targets, [
    {
      metric: 'chronic-absenteeism',
      organization: '99202020000101',
      group: 'ALL',
      period: '2026-27',
      value: 15,
      label: { en: 'Local goal', es: 'Meta local' },
    },
  ]);
  assert.equal(feed!.notes?.[0]?.text, 'Dance was offered for the first time.');
});

test('a workbook is never printed, and a file that is there is never written over', async () => {
  assert.match((await vitalSigns('template', '--format', 'xlsx')).err, /found no --out/);
  assert.match((await vitalSigns('template', '--format', 'ods')).err, /expected csv or xlsx/);
  await inDirectory(async (directory) => {
    const path = join(directory, 'my-school.csv');
    await writeFile(path, 'filled in');
    const { code, err } = await vitalSigns('template', '--out', path);
    assert.equal(code, 1);
    assert.match(err, /already there/);
    assert.equal(await readFile(path, 'utf8'), 'filled in');
  });
});

test('numbers and years as people write them', async () => {
  const { observations, err } = await importSheet(
    sheet(
      { ...own, value: '84.6%', count: '1,204', year: '2023-2024' },
      { ...own, value: '.5%', year: '2024/25' },
      { ...own, measure: 'Spending', unit: 'dollars', value: '$15,230', year: '2024–25' },
      { ...own, measure: 'Points', unit: 'points', value: '−12.5' },
    ),
  );
  const told = observations.map(({ metric, period, value, count }) => [metric, period, value, count]);
  assert.deepEqual(
    told,
    [
      ['homework-done', '2023-24', 84.6, 1204],
      ['homework-done', '2024-25', 0.5, undefined],
      ['spending', '2024-25', 15230, undefined],
      ['points', '2024-25', -12.5, undefined],
    ],
    err,
  );
});

test('surveys: answers, people asked, and audiences that are never merged', async () => {
  const { observations, feed } = await importSheet(
    sheet(survey, { ...school, measure: survey.measure, audience: 'Staff', value: '70', responses: '40' }),
  );
  assert.deepEqual(
    observations.map(({ group, value, responses, invited, distribution }) => [
      group,
      value,
      responses,
      invited,
      distribution,
    ]),
    [
      ['families', 84, 121, 290, [51.2, 32.8, 11.6, 4.4]],
      ['staff', 70, 40, undefined, undefined],
    ],
  );
  const { survey: about, question } = feed!.metrics[0]!;
  assert.equal(question, 'Do you feel welcome?');
  assert.equal(about?.favorable, '“Strongly agree” or “Agree”');
  assert.deepEqual(
    about?.options?.map(({ name, favorable }) => [name, favorable]),
    [
      ['Strongly agree', true],
      ['Agree', true],
      ['Disagree', undefined],
      ['Strongly disagree', undefined],
    ],
  );
});

test('few people are hidden with all their numbers', async () => {
  const { observations } = await importSheet(
    sheet(
      { ...survey, responses: '9', invited: '10' },
      { ...survey, year: '2023-24', responses: '20' },
      { ...own, value: '50', count: '4' },
      { ...own, year: '2023-24', state: 'not collected' },
    ),
  );
  const told = observations.map(({ organization: _, metric, group: __, ...numbers }) => ({ metric, ...numbers }));
  assert.deepEqual(told, [
    {
      metric: 'families-feel-welcome',
      period: '2023-24',
      value: 84,
      state: 'small-group',
      responses: 20,
      invited: 290,
    },
    { metric: 'families-feel-welcome', period: '2024-25', state: 'suppressed' },
    { metric: 'homework-done', period: '2023-24', state: 'not-collected' },
    { metric: 'homework-done', period: '2024-25', state: 'suppressed' },
  ]);
});

test('known measures, levels, and several schools and districts', async () => {
  const { observations, feed, err } = await importSheet(
    sheet(
      {
        organization: 'A School',
        code: '99202020000101',
        measure: 'graduation-dashboard',
        year: '2024-25',
        value: 90,
        count: 100,
        level: 'green',
      },
      {
        organization: 'A District',
        code: '99202020000000',
        measure: 'GRAD',
        year: '2024-25',
        value: 85,
        count: 900,
        level: '3',
      },
      {
        organization: 'A District',
        code: '99202020000000',
        measure: 'local-indicator-1',
        year: '2024-25',
        level: 'Met',
      },
      { organization: 'B School', part_of: 'A District', measure: 'graduation-dashboard', year: '2024-25', target: 95 },
      { organization: 'B School', measure: 'graduation-dashboard', year: '2024-25', value: 80, count: 50 },
    ),
  );
  assert.deepEqual(
    observations.map(({ organization, metric, value, level }) => [organization, metric, value, level]),
    [
      ['99202020000000', 'graduation-dashboard', 85, 3],
      ['99202020000000', 'local-indicator-1', undefined, 3],
      ['99202020000101', 'graduation-dashboard', 90, 4],
      ['b-school', 'graduation-dashboard', 80, undefined],
    ],
    err,
  );
  assert.deepEqual(
    feed!.organizations.map(({ id, parent }) => [id, parent]),
    [
      ['99202020000000', undefined],
      ['99202020000101', '99202020000000'],
      ['b-school', '99202020000000'],
    ],
  );
});

test('cells that cannot be, with row, column and cure', async () => {
  await refused(
    { ...own, value: '84,6' },
    /my-school\.csv:2: column "value": found "84,6".*Write a decimal point: 84\.6/,
  );
  await refused({ ...own, value: 'many' }, /leave the cell blank and say why in the column state/);
  await refused({ ...own, value: '<11' }, /write suppressed in the column state/);
  await refused({ ...own, value: '120' }, /a number from 0 to 100/);
  await refused({ ...own }, /column "value": found "".*say why in the column state/);
  await refused({ ...own, value: '5', state: 'suppressed' }, /a blank cell beside the state suppressed/);
  await refused({ ...own, state: 'supressed' }, /Did you mean "suppressed"\?/);
  await refused({ ...own, unit: 'points', value: '5%' }, /without a percent sign/);
  await refused({ ...own, value: '5', count: '10.5' }, /People are counted whole/);
  await refused({ ...own, value: '5', year: '2024' }, /Write 2023-24 if it ended in 2024, or 2024-25/);
  await refused({ ...own, value: '5', year: '2011-12-01' }, /took the year for a date.*write 2011-12 again/);
  await refused({ ...own, value: '5', group: 'English lerners' }, /Did you mean "english learners"\?/);
  await refused({ ...own, value: '5', code: '9202020000101' }, /leading zero was lost.*write 09202020000101/);
  await refused({ ...own, value: '5', code: '9.92E+13' }, /rounded the code/);
  await refused({ ...own, value: '5', better: '' }, /column "better".*which direction is good news/);
  await refused({ ...own, measure: 'chronic-absentism', value: '5', better: '' }, /did you mean "chronic-absenteeism"/);
  await refused(
    { ...own, measure: 'chronic-absenteeism', value: '5' },
    /column "better": found "higher", expected lower/,
  );
  await refused({ ...own, value: '5', level: 'Green' }, /homework-done has no levels/);
  await refused({ ...own, value: '5', source_url: 'example.org' }, /begins with https/);
  await refused({ ...own, value: '5', target_year: '2026-27' }, /column "target"/);
  await refused({ ...own, value: '5', note_kind: 'brake', note: 'x' }, /Did you mean "break"\?/);
  await refused({ ...own, value: '5', kind: 'district', code: '99202020000101' }, /school, as the code/);
});

test('surveys that cannot be', async () => {
  await refused({ ...survey, answers: 'Agree, Disagree' }, /“Agree, Disagree” has no percent\. Put semicolons/);
  await refused({ ...survey, answers: 'Agree 60; Disagree 20' }, /They add up to 80/);
  await refused({ ...survey, favorable: 'Agre' }, /column "favorable".*Did you mean "Agree"\?/);
  await refused({ ...survey, favorable: '' }, /which answers count as favorable/);
  await refused({ ...survey, value: '51' }, /about 84: Strongly agree and Agree together/);
  await refused({ ...survey, responses: '300' }, /at most 290, the number of people asked/);
  const { err } = await importSheet(
    sheet(survey, { ...survey, year: '2023-24', answers: 'Agree 84; Strongly agree 0; No 16' }),
  );
  assert.match(err, /the answers of the rows before, in their order: Strongly agree; Agree/);
});

test('columns: any order and case, blanks for underscores, and misspelt ones are told', async () => {
  const { observations, out, err } = await importSheet(
    'Year,VALUE,Measure,Organization,Part of,tarjet\n2024-25,19.7,chronic-absenteeism,Willow Creek,Valley,15\n',
  );
  assert.equal(observations.length, 1, err);
  assert.match(out, /the column "tarjet" is not known and not read; did you mean "target"\?/);
});

test('a workbook with percent cells, dates and two schools of one name', async () => {
  const header = ['organization', 'part_of', 'measure', 'year', 'value', 'better'];
  const row = [
    'Lincoln School',
    'East District',
    'Homework done',
    '2024-25',
    { value: 0.846, format: '0.0%' },
    'higher',
  ];
  const good = await importSheet(await workbook({ Results: [header, row] }), 'a.xlsx');
  assert.equal(good.observations[0]?.['value'], 84.6, good.err);
  const twice = await importSheet(
    await workbook({ Results: [header, row, [row[0]!, 'West District', ...row.slice(2)]] }),
    'a.xlsx',
  );
  assert.match(twice.err, /a\.xlsx:3: column "code".*Two organizations are called Lincoln School/);
});

test('what somebody typed gives way to a file of the state', async () => {
  await inDirectory(async (directory) => {
    const typed = { organization: 'SCUSD', code: '34674390000000', measure: 'suspension', year: '2023-24', value: 9 };
    const files = {
      'typed.csv': sheet({ ...typed, count: 10000 }),
      'long.csv': `${longHeader}\n34674390000000,SCUSD,D,2023-24,suspension_rate,percent,lower,all,6.0,600,10000,reliable\n`,
    };
    const paths = await writeFiles(directory, files);
    const { code, err } = await vitalSigns('import', ...paths, '--out', directory);
    assert.equal(code, 0, err);
    const feed = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
    assert.deepEqual(
      observationsOf(feed).map(({ value }) => value),
      [6],
    );
  });
});
