import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cell } from '../../src/cli/import/cells.ts';
import { sumOf } from '../../src/cli/roll-up/sum.ts';
import { fileReport } from '../../src/cli/read/file-report.ts';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';
import { directoryText } from './organization-files.ts';

const district = '34674390000000';
const [north, south, charter] = ['34674390000001', '34674390000002', '34674390000003'];
const county = '34000000000000';

const listedDistrict = { CDSCode: district, School: 'No Data' };
const listedNorth = { CDSCode: north, School: 'North High', GSserved: '9-12', Charter: 'N' };
const listedSouth = { CDSCode: south, School: 'South High', GSserved: '7-12', Charter: 'N' };
const listedCharter = {
  CDSCode: charter,
  School: 'Charter High',
  GSserved: '9-12',
  Charter: 'Y',
  FundingType: 'Locally funded',
};
const elementary = { CDSCode: '34674390000004', School: 'Elementary', GSserved: 'K-6', Charter: 'N' };

/** A row of the four-year graduation rate: `value,numerator,denominator,reliability`. */
function row(code: string, rest: string, group = 'all', metric = 'four_year_graduation_rate'): string {
  const type = code.endsWith('0000000') ? 'D' : 'S';
  return `${code},${type} ${code},${type},2023-24,${metric},percent,higher,${group},${rest}`;
}

async function rolledUp(rows: string[], listed: Record<string, string>[], ...options: string[]) {
  return await inDirectory(async (directory) => {
    const files = { 'long.csv': [longHeader, ...rows, ''].join('\n'), 'pubschls.txt': directoryText(...listed) };
    const paths = await writeFiles(directory, listed.length > 0 ? files : { 'long.csv': files['long.csv'] });
    const [out, report] = [join(directory, 'out'), join(directory, 'out', 'report.json')];
    const run = await vitalSigns('import', ...paths, '--roll-up', '--out', out, '--report', report, ...options);
    if (run.code !== 0) return { ...run, text: '', feed: {} as Feed, told: '', of: () => undefined };
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const text = await readFile(join(out, 'feed.json'), 'utf8');
    const feed = JSON.parse(text) as Feed;
    const of = (organization: string, group = 'ALL') =>
      observationsOf(feed).find((one) => one['organization'] === organization && one['group'] === group);
    return { ...run, text, feed, told: run.out + (await readFile(report, 'utf8')), of };
  });
}

const schools = [row(north, '90,90,100,reliable'), row(south, '50,20,40,reliable')];
const both = [listedDistrict, listedNorth, listedSouth];

test('a district without a number gets that of all its students, marked as computed', async () => {
  const { feed, of, out } = await rolledUp(schools, [...both, elementary]);
  const { value, count, level, change } = of(district)!;
  assert.deepEqual({ value, count, level, change }, { value: 78.6, count: 140, level: undefined, change: undefined });
  const [note] = feed.notes!;
  assert.deepEqual(
    { ...note, text: (note!.text as Record<string, string>)['en'] },
    {
      metric: 'graduation-four-year',
      organization: district,
      period: '2023-24',
      kind: 'computed',
      text: 'Graduation rate, four years: computed from the numbers of 2 schools, not published by the state. Students of no school are not counted.',
    },
  );
  assert.match(out, /2 numbers of 2 organizations computed/);
  assert.equal(of(county)!['value'], 78.6, 'the only district of its county');
  assert.equal(feed.organizations.find(({ id }) => id === district)?.parent, county);
});

test('a published number stays, and a sum that differs is told', async () => {
  const { of, out, feed } = await rolledUp([...schools, row(district, '77,108,140,reliable')], both);
  assert.equal(of(district)!['value'], 77);
  assert.equal(
    feed.notes?.some(({ organization }) => organization === district),
    false,
  );
  assert.match(out, /1 published number differs from the sum, and stays/);
  assert.match(out, /published 77 of 140, sum of 2 is 78\.6 of 140/);
});

test('never across suppressed or missing parts', async () => {
  const cases: [string[], Record<string, string>[], RegExp][] = [
    [[schools[0]!, row(south, ',,,suppressed')], both, /a part is suppressed: 34674390000000/],
    [[schools[0]!, row(south, '61.7,5,8,reliable')], both, /a part is suppressed: 34674390000000/],
    [[schools[0]!], both, /a part has no number: 34674390000000/],
    [schools, [...both, { ...elementary, GSserved: 'No Data' }], /a part has no number: 34674390000000/],
    [[schools[0]!, row(south, '50,,,reliable')], both, /does not say how many people: 34674390000000/],
  ];
  for (const [rows, listed, reason] of cases) {
    const { of, out, told } = await rolledUp(rows, listed);
    assert.equal(of(district), undefined);
    assert.match(out, reason);
    assert.doesNotMatch(told, /61\.7/);
  }
});

test('what a row of the district hides stays hidden', async () => {
  const { of, told } = await rolledUp([...schools, row(district, ',,,suppressed')], both);
  assert.equal(of(district)!['state'], 'suppressed');
  assert.doesNotMatch(told, /78\.6/);
});

test('closed schools, programs of a district, and schools without students of these grades are not missing', async () => {
  const { of } = await rolledUp(schools, [
    ...both,
    elementary,
    { CDSCode: '34674390000005', School: 'Closed High', GSserved: '9-12', StatusType: 'Closed' },
    { CDSCode: '34674393467439', School: 'District Level Program' },
  ]);
  assert.equal(of(district)!['value'], 78.6);
  const nobody = await rolledUp([...schools, row('34674390000004', ',,0,not-available')], [...both, elementary]);
  assert.equal(nobody.of(district)!['count'], 140);
});

test('charter schools count as the state counts them, or as chosen', async () => {
  const listed = [...both, listedCharter];
  const rows = [...schools, row(charter, '100,60,60,reliable')];
  assert.equal((await rolledUp(rows, listed)).of(district)!['count'], 200);
  const without = await rolledUp(rows, listed, '--charters', 'none');
  assert.equal(without.of(district)!['count'], 140);
  assert.match(JSON.stringify(without.feed.notes), /Charter schools are not among them/);
  assert.equal(without.of(county), undefined);
  const college = rows.map((one) => one.replace('four_year_graduation_rate', 'college_career_prepared_rate'));
  assert.equal((await rolledUp(college, listed)).of(district)!['count'], 140);
  const unknown = await rolledUp(college, [...both, { ...listedCharter, Charter: 'No Data' }]);
  assert.equal(unknown.of(district), undefined);
  assert.match(unknown.out, /no file says which schools are charters: 34674390000000/);
  const wrong = await rolledUp(rows, listed, '--charters', 'some');
  assert.match(wrong.err, /found --charters some, expected as-published, all or none/);
});

test('only metrics that count a student in one school, and never averages', async () => {
  const rate = 'four_year_graduation_rate,percent,higher';
  const others = [
    'suspension_rate,percent,lower',
    'chronic_absenteeism_rate,percent,lower',
    'own_metric,percent,higher',
  ];
  for (const metric of [...others, 'ela_distance_from_standard,points,higher']) {
    const { code, of, out } = await rolledUp(
      schools.map((one) => one.replace(rate, metric)),
      both,
    );
    assert.equal(code, 0);
    assert.equal(of(district), undefined);
    assert.match(out, /0 numbers of 0 organizations computed/);
  }
});

test('without a list of schools nothing is computed', async () => {
  const { code, err } = await rolledUp(schools, []);
  assert.equal(code, 1);
  assert.match(err, /--roll-up without a list of schools, expected the public school directory/);
});

test('groups: one that a school does not name is missing, unless the school has nobody', async () => {
  const rows = [...schools, row(north, '80,40,50,reliable', 'white')];
  assert.equal((await rolledUp(rows, both)).of(district, 'WH'), undefined);
  const nobody = [schools[0]!, row(south, ',,0,not-available'), rows[2]!];
  assert.equal((await rolledUp(nobody, both)).of(district, 'WH')!['value'], 80);
});

test('computed numbers of an earlier feed are computed again, and give way to published ones', async () => {
  const { text } = await rolledUp(schools, both);
  await inDirectory(async (directory) => {
    const [feed, file] = await writeFiles(directory, {
      'feed.json': text,
      'long.csv': `${longHeader}\n${row(district, '77,108,140,reliable')}\n`,
    });
    const run = await vitalSigns('import', feed!, file!, '--out', directory);
    assert.equal(run.code, 0, run.err);
    assert.match(run.out, /2 rows left out, computed by an earlier import/);
    const made = JSON.parse(await readFile(join(directory, 'feed.json'), 'utf8')) as Feed;
    assert.equal(observationsOf(made).find((one) => one['organization'] === district)!['value'], 77);
    assert.deepEqual(made.notes ?? [], []);
  });
});

const part = fc
  .integer({ min: 11, max: 3000 })
  .chain((count) =>
    fc.record({ count: fc.constant(count), numerator: fc.integer({ min: 0, max: count }), isTold: fc.boolean() }),
  );

test('the sum of the parts is the rate of the union, or is refused', () => {
  let computed = 0;
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (drawn) => {
      const file = fileReport('file.csv', '');
      file.digits.set('m', 1);
      const cells = drawn.map(({ count, numerator, isTold }): Cell => {
        const value = Math.floor((numerator * 1000) / count + 0.5) / 10;
        return { ...blank, file, value, count, numerator: isTold ? numerator : null };
      });
      const people = drawn.reduce((sum, { count }) => sum + count, 0);
      const favorable = drawn.reduce((sum, { numerator }) => sum + numerator, 0);
      const sum = sumOf(cells, 1);
      if (sum === 'inexact') {
        assert.ok(
          drawn.some(({ isTold, count }) => !isTold && count > 500),
          'a small count leaves one numerator',
        );
        return;
      }
      assert.ok(typeof sum === 'object');
      computed++;
      assert.equal(sum.count, people);
      assert.equal(sum.value, Math.floor((favorable * 1000) / people + 0.5) / 10);
    }),
    { numRuns: 500 },
  );
  assert.ok(computed > 50);
});

const blank: Omit<Cell, 'file'> = {
  organization: north!,
  metric: 'm',
  group: 'ALL',
  period: '2023-24',
  value: null,
  count: null,
  level: null,
  change: null,
  state: 'reported',
  responses: null,
  responseRate: null,
  prior: false,
  line: 1,
};
