import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';

const row = (group: string, rest: string) =>
  `34674390000000,Sacramento City Unified,D,2023-24,suspension_rate,percent,lower,${group},${rest}`;

const long = (...rows: string[]) => [longHeader, ...rows, ''].join('\n');

const files = {
  'a.csv': long(
    row('all', '6.1,600,10000,reliable'),
    row('martian', '6,600,10000,reliable'),
    row('asian', '31.7,19,60,reliable'),
    row('white', '5.04,50,1000,reliable'),
  ),
  'b.csv': long(
    row('all', '7.2,700,10000,reliable'),
    row('asian', ',,,suppressed'),
    row('white', '5.0,50,1000,reliable'),
  ),
};

async function merged(...options: string[]) {
  return await inDirectory(async (directory) => {
    const [a, b] = await writeFiles(directory, files);
    const report = join(directory, 'told', 'report.json');
    const words = options.map((word) => word.replace('b.csv', b!));
    const run = await vitalSigns('import', a!, b!, '--out', join(directory, 'out'), '--report', report, ...words);
    if (run.code !== 0) return { ...run, text: '', report: {} as Report, observations: [] };
    const feed = JSON.parse(await readFile(join(directory, 'out', 'feed.json'), 'utf8')) as Feed;
    const text = (await readFile(report, 'utf8')).replaceAll(`${directory}/`, '');
    return { ...run, text, report: JSON.parse(text) as Report, observations: observationsOf(feed) };
  });
}

interface Report {
  files: { path: string; rows: number; observations: number; rejected: { line: number }[] }[];
  conflicts: { kind: string; group: string; used: object; other: object; rule: string }[];
  privacy: { suppressed: number };
}

test('the report for machines: files, rejected rows and every conflict, without a hidden number', async () => {
  const { report, text, out } = await merged();
  assert.deepEqual(
    report.files.map(({ path, rows, observations, rejected }) => [path, rows, observations, rejected.length]),
    [
      ['a.csv', 4, 2, 1],
      ['b.csv', 3, 1, 0],
    ],
  );
  assert.equal(report.files[0]!.rejected[0]!.line, 3);
  const told = report.conflicts.map(({ kind, group, used, other, rule }) => ({ kind, group, used, other, rule }));
  assert.deepEqual(told, [
    {
      kind: 'hidden',
      group: 'AS',
      used: { file: 'b.csv', line: 3 },
      other: { file: 'a.csv', line: 4 },
      rule: 'hidden',
    },
    {
      kind: 'differs',
      group: 'ALL',
      used: { file: 'a.csv', line: 2, says: 6.1 },
      other: { file: 'b.csv', line: 2, says: 7.2 },
      rule: 'digits',
    },
    {
      kind: 'rounded',
      group: 'WH',
      used: { file: 'a.csv', line: 5, says: 5.04 },
      other: { file: 'b.csv', line: 4, says: 5 },
      rule: 'digits',
    },
  ]);
  assert.equal(report.privacy.suppressed, 1);
  for (const text_ of [text, out]) assert.doesNotMatch(text_, /31\.7/);
});

test('--prefer puts a file before the others, and does not bring back what is hidden', async () => {
  const { observations, report } = await merged('--prefer', 'b.csv');
  assert.deepEqual(
    observations.map(({ group, value }) => `${group} ${value}`),
    ['ALL 7.2', 'AS undefined', 'WH 5'],
  );
  assert.deepEqual(
    report.conflicts.map(({ rule }) => rule),
    ['preferred', 'hidden', 'preferred'],
  );
  const { code, err } = await merged('--prefer', 'c.csv');
  assert.equal(code, 1);
  assert.match(err, /found --prefer c\.csv, expected one of the files: .*a\.csv/);
});
