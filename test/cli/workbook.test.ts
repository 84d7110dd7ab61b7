import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';
import { rawRow, rawWorkbook, rawZip, workbook, type RawPart } from './workbooks.ts';

const header = longHeader.split(',');
const row = (value: string | number, cds: string | number = '34674390000000') => [
  cds,
  'Sacramento City Unified',
  'D',
  '2023-24',
  'suspension_rate',
  'percent',
  'lower',
  'all',
  value,
  600,
  10000,
  'reliable',
];

async function importBook(content: Buffer, name = 'schools.xlsx') {
  return await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { [name]: content });
    const out = join(directory, 'out');
    const run = await vitalSigns('import', path!, '--out', out);
    if (run.code !== 0) {
      assert.equal(existsSync(out), false);
      return { ...run, observations: [] };
    }
    const feed = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8')) as Feed;
    return { ...run, observations: observationsOf(feed) };
  });
}

async function refused(content: Buffer, ...words: RegExp[]): Promise<void> {
  const { code, err } = await importBook(content);
  assert.equal(code, 1, 'it was imported');
  for (const word of words) assert.match(err, word);
}

test('a workbook is known by its bytes, and titles above its header do not matter', async () => {
  const book = await workbook({ Data: [['Sacramento County'], [], ['Suspension, 2023-24'], header, row(6.1)] });
  for (const name of ['schools.xlsx', 'schools.txt']) {
    const { code, observations, err } = await importBook(book, name);
    assert.equal(code, 0, err);
    assert.equal(observations[0]!['value'], 6.1);
  }
});

test('of several sheets, the first with a known header is read and the others are named', async () => {
  const { out, observations } = await importBook(
    await workbook({ 'Read me': [['What this is'], ['Numbers']], Schools: [header, row(6.1)], Old: [header, row(9)] }),
  );
  assert.deepEqual(
    observations.map(({ value }) => value),
    [6.1],
  );
  assert.match(out, /sheet "Schools" is read; not read: "Read me"/);
  assert.match(out, /sheet "Schools" is read; "Old" could be, too/);
  await refused(
    await workbook({ One: [['a', 'b']], Two: [['c', 'd']] }),
    /found the sheets "One", "Two", expected one with the header of a file that can be imported/,
  );
  await refused(
    await workbook({ Data: [['Title'], [...header.slice(1)], row(6).slice(1)] }),
    /schools\.xlsx:2: found the columns name, rtype.*missing for it: cds\./,
  );
});

test('numbers come without dust, and a code that lost its zero gets advice', async () => {
  const { observations } = await importBook(await workbook({ Data: [header, row(0.1 + 0.2, 34674390000000)] }));
  assert.deepEqual([observations[0]!['value'], observations[0]!['organization']], [0.3, '34674390000000']);
  await refused(
    await workbook({ Data: [['Title'], header, row(6, 1611270000000)] }),
    /schools\.xlsx:3: column "cds": found "1611270000000", expected 14 digits\. A leading zero was lost/,
  );
});

test('days, booleans and errors are the words that a reader sees', async () => {
  await refused(
    await workbook({
      Data: [header, [...row(6).slice(0, 3), { value: new Date('2011-12-01'), format: 'mmm-yy' }, ...row(6).slice(4)]],
    }),
    /column "school_year": found "2011-12-01"/,
  );
  await refused(await workbook({ Data: [header, [...row(6).slice(0, 11), true]] }), /found "TRUE"/);
  const error = rawRow(2, row(6).map(String)).replace(/<c r="I2".*?<\/c>/, '<c r="I2" t="e"><v>#DIV/0!</v></c>');
  await refused(rawZip(rawWorkbook(rawRow(1, header) + error)), /column "value": found "#DIV\/0!"/);
});

test('a percentage keeps its sign, and a code its zeros, where only the format of the cell shows them', async () => {
  const formats =
    '<numFmts><numFmt numFmtId="164" formatCode="00000000000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/></cellXfs>';
  const cells = row(6).map(String);
  const padded = rawRow(2, ['<c r="A2" s="2"><v>1611270000000</v></c>', ...cells.slice(1)]);
  const { observations, err } = await importBook(rawZip(rawWorkbook(rawRow(1, header) + padded, [], formats)));
  assert.equal(observations[0]?.['organization'], '01611270000000', err);
  const percent = rawRow(2, [...cells.slice(0, 8), '<c r="I2" s="1"><v>0.061</v></c>', ...cells.slice(9)]);
  await refused(rawZip(rawWorkbook(rawRow(1, header) + percent, [], formats)), /found "6\.1%".*percent sign/);
});

test('formulas are never computed: their saved result counts, and without one the file is refused', async () => {
  const cells = row(6).map(String);
  const formula = (result: string) =>
    rawRow(2, [...cells.slice(0, 8), `<c r="I2"><f>WEBSERVICE("http://x/")+5</f>${result}</c>`, ...cells.slice(9)]);
  const { observations, out } = await importBook(rawZip(rawWorkbook(rawRow(1, header) + formula('<v>7.5</v>'))));
  assert.equal(observations[0]!['value'], 7.5);
  assert.match(out, /warning: 1 cell of sheet "Data" holds a formula: the results .* are used/);
  await refused(rawZip(rawWorkbook(rawRow(1, header) + formula(''))), /a formula without a result/);
});

test('macros and links to other files are left where they are', async () => {
  const parts = [...rawWorkbook(rawRow(1, header) + rawRow(2, row(6).map(String)))];
  const { code, err } = await importBook(
    rawZip([
      ...parts,
      { name: 'xl/vbaProject.bin', content: 'Shell "calc"', flags: 0 },
      { name: 'xl/externalLinks/externalLink1.xml', content: '<!DOCTYPE a SYSTEM "http://x/">' },
    ]),
    'schools.xlsm',
  );
  assert.equal(code, 0, err);
});

test('zip bombs end before they are unpacked', async () => {
  const sheet = rawWorkbook('');
  const others = sheet.filter(({ name }) => name !== 'xl/worksheets/sheet1.xml');
  const bomb = (claimedSize: number): RawPart => ({
    name: 'xl/worksheets/sheet1.xml',
    content: Buffer.alloc(8_000_000, ' '),
    claimedSize,
  });
  await refused(rawZip([...others, bomb(3_000_000_000)]), /found 2,\d+ MB when unpacked.*expected at most 400 MB/);
  await refused(rawZip([...others, bomb(1000)]), /sheet1\.xml longer than the 1000 bytes it claims to have/);
  await refused(rawZip([...others, bomb(9_000_000)]), /of another length than it claims/);
  const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `xl/${index}.xml`, content: '' }));
  await refused(rawZip(many), /a zip file with 10001 parts/);
});

test('sheets larger than a spreadsheet can be', async () => {
  const rows = '<row/>'.repeat(2_000_000);
  await refused(rawZip(rawWorkbook(rows)), /sheet "Data": more than 1,048,576 rows/);
  const far = rawRow(1, header) + '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  await refused(rawZip(rawWorkbook(far)), /cells up to row 1,048,576, column 16,384/);
  await refused(rawZip(rawWorkbook('<row r="1"><c r="ZZZ1"><v>1</v></c></row>')), /the cell ZZZ1/);
});

test('locked, old, foreign and broken files', async () => {
  const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
  await refused(ole, /found a workbook of the old kind \(\.xls\).*save it as/);
  await refused(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]), /found a workbook with a password/);
  const locked = rawWorkbook(rawRow(1, header)).map((part) => ({ ...part, flags: 1 }));
  await refused(rawZip(locked), /found a zip file with a password/);
  await refused(rawZip([{ name: 'data.txt', content: 'cds' }]), /a zip file without a workbook.*Unpack it/);
  await refused(rawZip([{ name: 'xl/workbook.bin', content: 'x' }]), /binary workbook \(\.xlsb\)/);
  const whole = await workbook({ Data: [header, row(6)] });
  await refused(whole.subarray(0, whole.length - 30), /damaged workbook or zip file: no directory/);
  const doctype = rawWorkbook('').map((part) => ({
    ...part,
    content: `<!DOCTYPE x [<!ENTITY a "b">]>${part.content.toString()}`,
  }));
  await refused(rawZip(doctype), /XML that no spreadsheet program writes/);
  const changed = Buffer.from(rawZip(rawWorkbook(rawRow(1, header))));
  changed[changed.indexOf('sheet1.xml') + 14]! ^= 0xff;
  await refused(changed, /damaged workbook/);
  await refused(await workbook({ Data: [] }), /an empty workbook|the columns/);
});
