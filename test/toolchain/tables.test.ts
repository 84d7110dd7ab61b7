import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { keepTable, saveReport } from '../../scripts/bench/report.js';
import { chartBudget, eagerBudget, loaderBudget, portalBudget, scorecardBudget } from '../../scripts/size/budgets.js';
import { benchPage, benchText, notYet, savedReport } from '../../scripts/tables/benches.js';
import { withWritten, writtenIn, writtenParts } from '../../scripts/tables/page.js';
import { sizeColumns, sizePage, sizeRow, sizeText } from '../../scripts/tables/size.js';
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import { root } from './sources.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Cells of all rows of a table in Markdown, without its head. */
function rowsIn(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'));
  return lines
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter((_row, at) => at > 1);
}

const page = '# Page\n\n<!-- written: one -->\n\nOld.\n\n<!-- end of one -->\n\nWords.\n';

describe('a page with written tables', () => {
  it('is changed between its comments, and nowhere else', () => {
    const changed = withWritten(page, 'one', 'New.');
    assert.equal(changed, page.replace('Old.', 'New.'));
    assert.equal(writtenIn(changed, 'one'), 'New.');
    assert.equal(withWritten(changed, 'one', 'New.'), changed);
  });

  it('is refused where a comment is lost, or a place is not there', () => {
    assert.throws(() => withWritten(page, 'two', ''), /no place for "two"/);
    for (const lost of ['<!-- written: one -->\n', '<!-- end of one -->\n'])
      assert.throws(() => writtenParts(page.replace(lost, '')), /must begin and end once each/);
    assert.throws(() => writtenParts(page + page), /must begin and end once each/);
  });
});

// What was measured changes with every commit, and is checked where it is measured. What was decided must not be stale.
describe('docs/size.md', () => {
  const rows = rowsIn(writtenIn(read(sizePage), 'sizes'));
  const budgets: [label: RegExp, budget: number][] = [
    [/^before interaction/, eagerBudget],
    [/^loader: /, loaderBudget],
    [/^loader and `<school-scorecard>`$/, scorecardBudget],
    [/^beyond the widgets: /, portalBudget],
    [/^on interaction: /, chartBudget],
  ];

  it('tells the budgets that are checked', () => {
    assert.ok(rows.length > widgetTags.length, 'the table is empty: npm run size -- --write');
    for (const [label = '', ...cells] of rows) {
      const budget = budgets.find(([pattern]) => pattern.test(label))?.[1];
      assert.equal(cells.at(-1), sizeRow({ label, budget }).budget, `${label}: npm run size -- --write`);
      assert.equal(cells.length, sizeColumns.length - 1);
      for (const cell of cells.slice(0, -1)) assert.match(cell, /^\d+\.\d kB$/, label);
    }
    for (const [pattern] of budgets)
      assert.ok(
        rows.some(([label = '']) => pattern.test(label)),
        String(pattern),
      );
  });

  it('names elements that there are', () => {
    const known: readonly string[] = [...widgetTags, ...portalTags];
    const named = rows.flatMap(([label = '']) => [...label.matchAll(/<([a-z-]+)>/g)].map(([, tag]) => tag!));
    assert.ok(named.length >= known.length - 1);
    assert.deepEqual(
      named.filter((tag) => !known.includes(tag)),
      [],
    );
  });

  it('has names of files without their hashes, and bytes in kB', () => {
    const size = { label: 'on demand: chunks/painter-19d84c.js', minified: 2449, gzip: 1000, brotli: 950 };
    const text = sizeText([{ ...size, budget: 58_000 }], { version: '1.2.3', date: '2027-01-02', node: '22.1.0' });
    assert.match(text, /^Version 1\.2\.3, 2027-01-02, compressed by Node 22\.1\.0\./);
    assert.deepEqual(rowsIn(text), [['on demand: `chunks/painter.js`', '2.4 kB', '1.0 kB', '0.9 kB', '58.0 kB']]);
  });
});

describe('docs/benchmarks.md', () => {
  const text = read(benchPage);
  const [, list = ''] = /const benches = \{(.*?)\};/s.exec(read('scripts/bench.js')) ?? [];
  const names = [...list.matchAll(/^ {2}'?([\w-]+)'?: \(\) =>/gm)].map(([, name]) => name!);

  it('has a place for every bench', () => {
    assert.ok(names.length >= 5, String(names));
    assert.deepEqual(writtenParts(text).toSorted(), names.toSorted());
  });

  for (const name of names)
    it(`says of ${name} what was measured, with its budgets and on what, or that nothing was`, () => {
      const part = writtenIn(text, name);
      if (part === notYet(name)) return;
      assert.match(part, /^Version \S+\. Measured on \d{4}-\d{2}-\d{2}: \d+ cores?, \d+ GB, .+, Node \S+/);
      assert.match(part, /\| +budget \|\n/);
      assert.ok(rowsIn(part).length > 0);
    });
});

describe('a bench that is saved', () => {
  const folder = mkdtempSync(join(tmpdir(), 'vital-signs-tables-'));
  const file = join(folder, 'saved.json');

  it('holds what was printed, where it was measured, and whether the budgets are met', async (test) => {
    test.after(() => rmSync(folder, { recursive: true }));
    const table = {
      title: 'Time to draw:',
      columns: ['', 'ours', 'budget'],
      rows: [['county | state', '5 ms', '9 ms']],
    };
    keepTable(table);
    await saveReport(file, 'charts');
    const report = savedReport(readFileSync(file, 'utf8'), file);
    assert.deepEqual([report.bench, report.tables, report.isWithin], ['charts', [table], true]);
    const { date, cores, memory, node } = report.machine;
    assert.match(date, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(cores > 0 && memory > 0);
    assert.equal(node, process.versions.node);
    const machine = {
      date: '2027-01-02',
      cores: 1,
      memory: 4,
      system: 'linux x64',
      node: '22.1.0',
      browser: 'Chrome 153',
    };
    assert.equal(
      benchText({ ...report, version: '1.2.3', machine, isWithin: false }),
      `Version 1.2.3. Measured on 2027-01-02: 1 core, 4 GB, linux x64, Node 22.1.0, Chrome 153. Not all budgets are met.

Time to draw:

| figure | ours | budget |
| --- | --: | --: |
| county \\| state | 5 ms | 9 ms |`,
    );
  });

  it('is refused in a sentence where it is something else', () => {
    assert.throws(() => savedReport('drawn', 'a.json'), /^Error: a\.json is not JSON .*npm run bench/);
    for (const other of ['{}', 'null', '{"bench":"charts","tables":[]}'])
      assert.throws(() => savedReport(other, 'a.json'), /^Error: a\.json is not what a bench saves/);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/tables.js'], { cwd: root, encoding: 'utf8' });
    assert.deepEqual([status, stderr.trim()], [1, 'Name the files that benches have saved: npm run tables -- FILE...']);
  });

  it('has no place in the page under a name that there is not', () => {
    const other = join(mkdtempSync(join(tmpdir(), 'vital-signs-tables-')), 'other.json');
    writeFileSync(
      other,
      JSON.stringify({ bench: 'other', machine: {}, tables: [{ title: '', columns: [], rows: [] }] }),
    );
    const words = ['scripts/tables.js', other];
    const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
    rmSync(join(other, '..'), { recursive: true });
    assert.equal(status, 1);
    assert.match(stderr, /no place for "other"/);
  });
});
