import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { dashboardText, inDirectory, longHeader, vitalSigns, writeFiles } from './command-line.ts';

const good =
  '34674390000000,Sacramento City Unified,D,2023-24,suspension_rate,percent,lower,all,6.0,600,10000,reliable';

/** Imports one bad file: it must end with code 1, these words, and nothing written. */
async function refused(content: string | Uint8Array, ...words: RegExp[]): Promise<void> {
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { 'bad.csv': content });
    const { code, err } = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(code, 1);
    for (const word of words) assert.match(err, word);
    assert.equal(existsSync(join(directory, 'out')), false);
  });
}

function withCell(from: string, to: string): string {
  return [longHeader, good, good.replace(from, to), ''].join('\n');
}

test('files that hold no table', async () => {
  await refused('', /bad\.csv: found an empty file/);
  await refused('\uFEFF\r\n \r\n', /found an empty file/);
  await refused(`${longHeader}\n`, /found a header and no rows/);
  await refused(`${longHeader}\n${good}\0\n`, /bad\.csv:2: found a NUL byte/);
  await refused(Buffer.from(`\uFEFF${longHeader}\n`, 'utf16le'), /found UTF-16 text.*CSV UTF-8/);
  await refused(Buffer.from('PK\x03\x04\x00\x00', 'latin1'), /workbook/);
});

test('a file or directory that is not there', async () => {
  await inDirectory(async (directory) => {
    const missing = await vitalSigns('import', join(directory, 'none.csv'), '--out', join(directory, 'out'));
    assert.match(missing.err, /none\.csv: found no such file/);
    const folder = await vitalSigns('import', directory, '--out', join(directory, 'out'));
    assert.match(folder.err, /found a directory/);
    assert.deepEqual([missing.code, folder.code], [1, 1]);
  });
});

test('an unknown header names its columns, the nearest layout and what is missing', async () => {
  await refused(
    `${longHeader.replace('school_year', 'schol_year')}\n${good}\n`,
    /bad\.csv:1: found the columns cds, name, rtype, schol_year/,
    /nearest layout is the long CSV/,
    /missing for it: school_year\./,
    /Column "schol_year": did you mean "school_year"\?/,
  );
  await refused('a;b;c\n1;2;3\n', /found the columns a, b, c/, /Known layouts/);
  await refused(`cds,${longHeader}\n`, /column "cds": found the column twice/);
});

test('cells that cannot be', async () => {
  await refused(
    withCell('34674390000000', '1611270000000'),
    /bad\.csv:3: column "cds": found "1611270000000", expected 14 digits\. A leading zero was lost.*write 01611270000000/,
  );
  await refused(withCell('34674390000000', '3.46744E+13'), /spreadsheet rounded the code/);
  await refused(withCell(',6.0,', ',six,'), /bad\.csv:3: column "value": found "six", expected a number/);
  await refused(withCell(',6.0,', ',6%,'), /Leave the percent sign out/);
  await refused(withCell(',6.0,', ',"6,5",'), /Write a decimal point: 6\.5/);
  await refused(withCell(',6.0,', ',106,'), /column "value": found "106", expected a number from 0 to 100/);
  await refused(withCell(',6.0,', ',NaN,'), /expected a number/);
  await refused(withCell('10000,', '"10,000",'), /column "denominator": found "10,000".*thousands separator/);
  await refused(withCell('10000,', '-3,'), /expected a whole number of people/);
  await refused(withCell('2023-24', '2023-25'), /column "school_year": found "2023-25", expected 2023-24/);
  await refused(withCell('reliable', 'relaible'), /Did you mean "reliable"\?/);
  await refused(withCell(',D,', ',S,'), /column "rtype": found "S", expected D, as the code/);
  await refused(withCell('percent', 'points'), /column "unit": found "points", expected percent/);
});

test('rows that are cut or torn', async () => {
  await refused(withCell(',reliable', ''), /bad\.csv:3: found 11 cells, expected 12/);
  await refused(withCell('Sacramento City', 'Sacramento, City'), /found 13 cells.*must stand in quotes/);
  await refused(withCell('Sacramento City', 'Sacramento "City"'), /bad\.csv:3: found a quote in the middle of a cell/);
  await refused(
    withCell('Sacramento City Unified', '"Sacramento City Unified'),
    /bad\.csv:3: found a quote that is not closed/,
  );
});

test('a line of 10 MB is told as what it is, and not as a quote where quotes mean nothing', async () => {
  const long = 'x'.repeat(10_000_000);
  const tabs = withCell('Sacramento City Unified', long).replaceAll(',', '\t');
  await refused(tabs, /bad\.csv:3: found a line of more than 65,536 bytes, expected rows of a table/);
  const commas = withCell('Sacramento City Unified', long);
  await refused(commas, /bad\.csv:3: found a line of more than 65,536 bytes, or a quote that is not closed/);
});

test('all damage of all files is told at once, and not more than a person can read', async () => {
  const bad = [longHeader, ...Array.from({ length: 300 }, () => good.replace('6.0', 'x')), ''].join('\n');
  await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, { 'a.csv': bad.split('\n').slice(0, 4).join('\n'), 'b.csv': bad });
    const { err } = await vitalSigns('import', ...paths, '--out', join(directory, 'out'));
    assert.match(err, /a\.csv:2/);
    assert.match(err, /b\.csv:2/);
    assert.match(err, /and 153 more problems$/);
  });
});

test('markup and odd identifiers in cells stay text', async () => {
  await inDirectory(async (directory) => {
    const name = '<img src=x onerror=alert(1)> "__proto__"';
    const text = dashboardText({ districtname: name, currdenom: '100', currstatus: '80' });
    const [path] = await writeFiles(directory, { 'graddownload2024.txt': text });
    const { code, err } = await vitalSigns('import', path!, '--out', join(directory, 'out'));
    assert.equal(code, 0, err);
  });
});

test('words that are missing or unknown', async () => {
  assert.match((await vitalSigns('import')).err, /found no file, expected FILE/);
  assert.match((await vitalSigns('import', 'a.csv')).err, /found no --out/);
  assert.match((await vitalSigns('import', '--uot', 'x')).err, /Unknown option '--uot'/);
  assert.match((await vitalSigns('improt')).err, /Did you mean "import"\?/);
  assert.match((await vitalSigns('constructor')).err, /found the command "constructor"/);
  assert.match((await vitalSigns('--help')).out, /import FILE\.\.\. --out DIR/);
  assert.match((await vitalSigns('--version')).out, /^\d+\.\d+\.\d+$/);
  for (const command of ['import', 'validate', 'preview', 'template'])
    assert.match((await vitalSigns(command, '--help')).out, new RegExp(`^vital-signs ${command}`));
});
