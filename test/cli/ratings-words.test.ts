import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, observationsOf, vitalSigns, writeFiles } from './command-line.ts';
import { workbook } from './workbooks.ts';

const district = '34674390000000';
const countyOffice = '34103480000000';
const charter = '34674390101048';

async function importFiles(files: Record<string, string | Uint8Array>) {
  return await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, files);
    const out = join(directory, 'out');
    const run = await vitalSigns('import', ...paths, '--out', out);
    if (run.code !== 0) return { ...run, feed: undefined, observations: [] };
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Feed;
    return { ...run, feed, observations: observationsOf(feed) };
  });
}

const told = (observations: Record<string, unknown>[]) =>
  observations.map(({ organization, metric, period, level, state }) =>
    [organization, metric, period, level, state].filter((one) => one !== undefined).join(' '),
  );

test('local indicators: narratives with line breaks, bars and quotes, and the spellings of every year', async () => {
  const files = {
    'priority1_2023.txt': [
      'cdsCode|lea|priorityNumber|numMisassignments|numMaterials|numFacilities|countyPerformance|additionalInfo|meetingDate|year',
      `${district}|Sacramento City Unified|1|0|0|3|Met|"Line one\n\nand | a bar, ""quoted"""|6/20/2023|2023`,
      `${charter}|Bowling Green Charter|1|12% "partly"|0|0|Not Met For Two or More Years|a 5" pipe|6/1/2023|2023`,
    ].join('\r\n'),
    'priority6_2019.txt': [
      'cdscode\tlea\tprioritynumber\tsummary\tmeetingDate\tadditionalinfo\tperformance\tyear',
      `${countyOffice}\tSacramento County Office of Education\t6\t"Asked\nall"\t6/1/2019\t\tNot Met for Two or More Years\t2019`,
      `${district}\tSacramento City Unified\t6\tx\t\t\tNot Met\t2019`,
    ].join('\n'),
    'priority6_2021.txt': [
      'cdscode|lea|priorityId|summary|meetingDate|additionalinfo|performance|year',
      `${district}|Sacramento City Unified|6|x||||2021`,
    ].join('\n'),
  };
  const { observations, feed, err } = await importFiles(files);
  assert.deepEqual(
    told(observations),
    [
      `${countyOffice} local-indicator-6-county 2018-19 1`,
      `${district} local-indicator-1 2022-23 3`,
      `${district} local-indicator-6 2018-19 2`,
      `${district} local-indicator-6 2020-21 not-rated`,
      `${charter} local-indicator-1-school 2022-23 1`,
    ],
    err,
  );
  const reporters = feed!.metrics.map(({ id, reportedBy, unit, scale }) => `${id} ${reportedBy} ${unit} ${scale}`);
  assert.deepEqual(reporters, [
    'local-indicator-1 district rating ca-local-indicator',
    'local-indicator-1-school school rating ca-local-indicator',
    'local-indicator-6 district rating ca-local-indicator',
    'local-indicator-6-county county rating ca-local-indicator',
  ]);
  assert.equal(feed!.organizations.find(({ id }) => id === charter)?.charter, 'unspecified');
});

test('local indicators from a workbook, and what cannot be', async () => {
  const header = ['cdsCode', 'lea', 'priorityNumber', 'countyPerformance', 'year'];
  const sheet = (...rows: (string | number)[][]) => workbook({ Data: [['Local Indicators'], [], header, ...rows] });
  const name = 'priority10_2024.xlsx';
  const good = await importFiles({ [name]: await sheet([countyOffice, 'SCOE', 10, 'Met', 2024]) });
  assert.deepEqual(told(good.observations), [`${countyOffice} local-indicator-10-county 2023-24 3`]);
  const wrong = await importFiles({
    [name]: await sheet(
      [countyOffice, 'SCOE', 10, 'Met', 2024],
      [district, 'Sacramento City Unified', 9, 'Met', 2024],
      [countyOffice, 'SCOE', 9, 'Meet', 2024],
      [countyOffice, 'SCOE', 4, 'Met', 2024],
      [countyOffice, 'SCOE', 9, 'Met', 24],
    ),
  });
  assert.match(wrong.err, /priority10_2024\.xlsx:6: column "performance": found "Meet".*Did you mean "Met"\?/);
  assert.match(wrong.err, /:7: column "priority": found "4", expected one of 1, 2, 3, 6, 7, 9, 10/);
  assert.match(wrong.err, /:8: column "year": found "24"/);
  const rejected = await importFiles({
    [name]: await sheet([countyOffice, 'SCOE', 10, 'Met', 2024], [district, 'Sacramento City Unified', 9, 'Met', 2024]),
  });
  assert.match(rejected.out, /1 row rejected\n.*Only county offices report on 9 and 10/);
});

test('fiscal certifications: both reports, their days and their sources', async () => {
  const text = [
    'cds,district,fiscal_year,interim,certification,date,source',
    `${district},Sacramento City Unified,2024-25,first,Qualified,12/12/2024,Board item 9.1`,
    `${district},Sacramento City Unified,2024-2025,Second,NEGATIVE,2025-03-13,`,
    `${countyOffice},Sacramento County Office of Education,2024/25,1,positive,,`,
  ].join('\n');
  const { observations, feed } = await importFiles({ 'certifications.csv': text });
  assert.deepEqual(told(observations), [
    `${countyOffice} fiscal-first-interim 2024-25 3`,
    `${district} fiscal-first-interim 2024-25 2`,
    `${district} fiscal-second-interim 2024-25 1`,
  ]);
  assert.deepEqual(
    feed!.notes?.map(({ text: note }) => (note as Record<string, string>)['en']),
    ['Certified on December 12, 2024. Source: Board item 9.1', 'Certified on March 13, 2025.'],
  );
  assert.deepEqual(
    feed!.scales?.flatMap(({ levels }) => levels.map(({ name }) => (name as Record<string, string>)['en'])),
    ['Negative', 'Qualified', 'Positive'],
  );
});

test('fiscal certifications: what is wrong is told with its cure', async () => {
  const row = (cells: string) => `${district},SCUSD,${cells}`;
  const { err } = await importFiles({
    'certifications.csv': [
      'cds,district,fiscal_year,interim,certification,date',
      row('2025,first,positive,'),
      row('2024-26,first,positive,'),
      row('2024-25,third,positive,'),
      row('2024-25,first,qualifed,'),
      row('2024-25,first,positive,13/12/2024'),
      `${charter},A school,2024-25,first,positive,`,
    ].join('\n'),
  });
  assert.match(err, /:2: column "fiscal_year".*Write 2024-25 if it ended in 2025, or 2025-26 if it began then/);
  assert.match(err, /:3: .*expected 2024-25/);
  assert.match(err, /:4: column "interim": found "third"/);
  assert.match(err, /:5: .*Did you mean "qualified"\?/);
  assert.match(err, /:6: column "date": found "13\/12\/2024", expected a day such as 2024-12-13/);
  assert.match(err, /:7: .*ends in 0000000/);
});
