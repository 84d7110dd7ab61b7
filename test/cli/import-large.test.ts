import assert from 'node:assert/strict';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { Failure } from '../../src/cli/failure.ts';
import { assemble } from '../../src/cli/import/assemble.ts';
import { Draft } from '../../src/cli/import/draft.ts';
import { feedText } from '../../src/cli/import/feed-text.ts';
import { readFiles, type ReadOptions } from '../../src/cli/sources/read-files.ts';
import { entityList, researchFile, windows1252, type Result } from './caaspp-files.ts';
import { inDirectory, longHeader, writeFiles } from './command-line.ts';

/** What becomes of files: the text of the feed, the damage, and rows read, rejected and of other places in each file. */
async function read(paths: string[], options: ReadOptions) {
  const draft = new Draft();
  const faults = await readFiles(paths, draft, options);
  draft.settle();
  const { feed } = await assemble(draft, { language: 'en' });
  return {
    text: [...feedText(feed)].join(''),
    faults,
    rows: draft.files.map(({ rows, rejected, outside }) => [rows, rejected.length, outside]),
  };
}

/** Reads files as they are read here, and as DuckDB reads them: both must come to the same. */
async function readBothWays(files: Record<string, string | Uint8Array>, within: string[] = []) {
  return await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, files);
    const streamed = await read(paths, { within });
    const queried = await read(paths, { within, large: { upTo: 0 } });
    assert.deepEqual(queried, streamed);
    return queried;
  });
}

const places = ['00000000000000', '34000000000000', '34674390000000', '34674390101881', '19647330000000'];
const results = places.flatMap((code): Result[] =>
  [1, 3, 74, 80, 90].flatMap((group) => [
    { code, group, met: '51.25', students: '321' },
    { code, group, test: 2, met: '*', students: '*' },
    { code, group, grade: 3, met: '9.75', students: '33' },
  ]),
);

test('large files of every era give the same bytes as streamed ones', async () => {
  for (const era of [2016, 2019, 2022, 2025] as const) {
    const { rows, text } = await readBothWays({ 'a.txt': researchFile(era, ...results) });
    assert.deepEqual(rows, [[75, 0, 0]]);
    assert.match(text, /51\.25/);
  }
});

test('rows of other places are left out by both, the rows of the state are not', async () => {
  const { rows, text } = await readBothWays({ 'a.txt': researchFile(2022, ...results) }, ['3467439']);
  assert.deepEqual(rows, [[45, 0, 30]]);
  const organizations = (JSON.parse(text) as { organizations: { id: string }[] }).organizations;
  assert.deepEqual(
    organizations.map(({ id }) => id),
    ['00000000000000', '34674390000000', '34674390101881'],
  );
  const two = await readBothWays({ 'a.txt': researchFile(2019, ...results) }, ['19', '34674390101881']);
  assert.deepEqual(two.rows, [[45, 0, 30]]);
});

test('names in Windows-1252, with dashes, and quotes that mean nothing', async () => {
  const file = researchFile(2025, { code: places[3]!, name: 'Montañez–Ruiz "Arts", Élan' });
  const { text } = await readBothWays({ 'a.txt': windows1252(file) });
  assert.match(text, /Montañez–Ruiz \\"Arts\\", Élan/);
  const list = entityList(['34674390101881', '10', 'Sacramento', 'City', 'Niños–Academy']);
  const named = await readBothWays({ 'a.txt': researchFile(2022, { code: places[3]! }), 'list.txt': list });
  assert.match(named.text, /Niños–Academy/);
});

test('quoted cells with commas, doubled quotes and line breaks', async () => {
  const rows = [
    '34674390000000,"City, ""North""\r\n Unified",D,2023-24,suspension_rate,percent,lower,all,6.0,600,10000,reliable',
    '34674390000000,City,D,2023-24,suspension_rate,percent,lower,"white",7.5,60,800,reliable',
  ];
  const { text } = await readBothWays({ 'long.csv': `\uFEFF${[longHeader, ...rows, ''].join('\r\n')}` });
  assert.match(text, /City, \\"North\\" Unified/);
});

test('lines of CRLF and LF in one file, an empty line, and no line break at the end', async () => {
  const lines = researchFile(2022, ...results.slice(0, 4)).split('\r\n');
  await readBothWays({ 'a.txt': `${lines[0]}\r\n${lines[1]}\n${lines[2]}\r\n\r\n${lines[3]}` });
});

test('damage is told in the same words', async () => {
  const good = researchFile(2022, ...results.slice(0, 3));
  const [header, first] = good.split('\r\n') as [string, string];
  const short = await readBothWays({ 'a.txt': `${header}\r\n${first}\r\n34^67439\r\n` });
  assert.match(short.faults[0]!.found, /^2 cells/);
  const one = await readBothWays({ 'a.txt': `${header}\r\n${first}^x\r\n` });
  assert.match(one.faults[0]!.found, /^34 cells/);
  const three = await readBothWays({ 'a.txt': `${header}\r\n${first}\r\n${first}^x^y^z\r\n${first}\r\n` });
  assert.deepEqual([three.faults[0]!.line, three.faults[0]!.found], [3, '36 cells']);
  const blank = await readBothWays({ 'a.txt': `${header}\r\n${first}^^^\r\n` });
  assert.deepEqual(blank.faults, []);
  const cell = await readBothWays({ 'a.txt': good.replace('51.25', 'x') });
  assert.match(cell.faults[0]!.column!, /percentage/);
  const long = await readBothWays({ 'a.txt': `${header}\r\n${first}\r\n34^${'x'.repeat(10_000_000)}\r\n` });
  assert.match(long.faults[0]!.found, /^a line of more than 65,536 bytes$/);
  assert.equal(long.faults[0]!.line, 3);
  const none = await readBothWays({ 'a.txt': `${header}\r\n` });
  assert.match(none.faults[0]!.found, /a header and no rows/);
  const nul = await readBothWays({ 'a.txt': `${good}34^\0^\r\n` });
  assert.match(nul.faults[0]!.found, /a NUL byte/);
});

test('a quote that is not closed is damage to both', async () => {
  const [header, first] = researchFile(2019, ...results.slice(0, 3)).split('\n') as [string, string];
  await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, { 'a.txt': `${header}\n${first}\n${first.replace('"00"', '"00')}\n` });
    for (const large of [{}, { upTo: 0 }]) {
      const { faults } = await read(paths, { large });
      assert.deepEqual([faults.length, faults[0]!.line], [1, 3]);
      assert.match(faults[0]!.found, /quote/);
    }
  });
});

test('a name with characters of a pattern is that of one file', async () => {
  await readBothWays({ 'a[1]*.txt': researchFile(2022, ...results.slice(0, 3)), 'a1.txt': researchFile(2022, {}) });
});

test('what a cell says is never run, and nothing is left behind', async (context) => {
  await inDirectory(async (directory) => {
    const temporary = process.env['TMPDIR'];
    process.env['TMPDIR'] = directory;
    context.after(() => {
      if (temporary === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = temporary;
    });
    const folder = join(directory, "it's; DROP");
    await mkdir(folder);
    const name = `'); COPY (SELECT 1) TO '${directory}/run.txt'; --ñ`;
    const file = windows1252(researchFile(2025, { code: places[3]!, name }));
    const [path] = await writeFiles(folder, { "o'brien.txt": file });
    const { faults, text } = await read([path!], { large: { upTo: 0 } });
    assert.deepEqual(faults, []);
    assert.match(text, /COPY \(SELECT 1\)/);
    assert.deepEqual(await readdir(directory), ["it's; DROP"]);
  });
});

test('without DuckDB, a large file says what to install, and a small one is read', async () => {
  const missing = () => Promise.reject(new Error('Cannot find package'));
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, { 'a.txt': researchFile(2022, {}) });
    const { faults } = await read([path!], { large: { upTo: 100, loadDuckDb: missing } });
    const told = new Failure(...faults).message;
    assert.match(told, /the package @duckdb\/node-api@1\.5\.\S+, which reads files that are larger than 200 MB/);
    assert.match(told, /npm install @duckdb\/node-api@1\.5/);
    const small = await read([path!], { large: { loadDuckDb: missing } });
    assert.deepEqual(small.faults, []);
  });
});
