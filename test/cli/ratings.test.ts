import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rate } from '../../src/cli/ratings/rate.ts';
import { rulesOf, smallCount } from '../../src/cli/ratings/rules.ts';
import { indicators, type Indicator } from '../../src/cli/sources/dashboard-indicator.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { dashboardFile } from './dashboard-files.ts';

async function checked(files: Record<string, string>, ...options: string[]) {
  return await inDirectory(async (directory) => {
    const run = await vitalSigns('import', ...(await writeFiles(directory, files)), '--check-ratings', ...options);
    return { ...run, out: run.out.replaceAll(`${directory}/`, ''), left: await readdir(directory) };
  });
}

const ela = { currdenom: '290', currstatus: '94.0', priordenom: '286', priorstatus: '79.1', hscutpoints: 'Y' };

test('a rating is made of the published change, which comes from unrounded numbers', async () => {
  // 94.0 - 79.1 is 14.9, which would be one level less.
  const good = { ...ela, change: '15.0', statuslevel: '5', changelevel: '5', color: '5' };
  const { out, code, left } = await checked({ 'eladownload2025.txt': dashboardFile('ela2025', good) });
  assert.equal(code, 0);
  assert.match(out, /^ {2}1 of 1 published color reproduced by the rules of 2025$/m);
  assert.deepEqual(left, ['eladownload2025.txt'], 'without --out, nothing is written');
});

test('a difference is listed with its line, and is no failure', async () => {
  const { out, code } = await checked({
    'eladownload2025.txt': dashboardFile(
      'ela2025',
      { ...ela, change: '15.0', statuslevel: '5', changelevel: '5', color: '5' },
      {
        ...ela,
        studentgroup: 'EL',
        currstatus: '-43.8',
        change: '11.2',
        statuslevel: '2',
        changelevel: '4',
        color: '2',
      },
      { ...ela, studentgroup: 'WH', change: '2.9', statuslevel: '4', changelevel: '4', color: '5' },
    ),
  });
  assert.equal(code, 0);
  assert.match(out, /1 of 3 published colors reproduced/);
  assert.match(out, /2 differ from the rules/);
  assert.match(
    out,
    /eladownload2025\.txt:3: 34674390000000 ela EL 2024-25: status -43\.8, change 11\.2: published color Orange, the rules give Yellow$/m,
  );
  assert.match(out, /:4: .*published status level 4, the rules give 5; change level 4, the rules give 3$/m);
});

test('the type of school and the number of students choose the table', async () => {
  const row = (more: object) => ({ currdenom: '300', priordenom: '300', priorstatus: '0', ...more });
  const { out } = await checked({
    'suspdownload2025.txt': dashboardFile(
      'susp2025',
      row({ type: 'HS', currstatus: '8.0', change: '1.0', color: '2' }),
      row({ type: 'ES', studentgroup: 'EL', currstatus: '8.0', change: '1.0', color: '1' }),
      row({ type: 'UD', studentgroup: 'HI', currstatus: '2.0', change: '2.5', color: '2' }),
      row({ type: 'UD', studentgroup: 'AS', currdenom: '149', currstatus: '2.0', change: '2.5', color: '3' }),
      row({ type: 'XX', studentgroup: 'WH', currstatus: '2.0', change: '2.5', color: '3' }),
    ),
    'eladownload2025.txt': dashboardFile(
      'ela2025',
      row({ hscutpoints: 'Y', currstatus: '60', change: '5', color: '4' }),
      row({ studentgroup: 'EL', currstatus: '60', change: '5', color: '5' }),
    ),
    'graddownload2024.txt': dashboardFile(
      'grad2024',
      row({ currdenom: '150', currstatus: '92', change: '-6', color: '2' }),
      row({ currdenom: '149', studentgroup: 'EL', currstatus: '92', change: '-6', color: '3' }),
    ),
  });
  assert.match(out, /8 of 8 published colors reproduced by the rules of 2024, 2025/);
  assert.match(out, /1 published color not checked: no rules for SUSP XX in 2025/);
});

test('colors set by the state, of other years and without a change are told apart; hidden numbers are not told', async () => {
  const row = { currdenom: '300', currstatus: '30', priordenom: '300', priorstatus: '29', change: '1.0', color: '2' };
  const { out } = await checked({
    'chronicdownload2025.txt': dashboardFile(
      'chronic2025',
      { ...row, dataerrorflag: 'Y' },
      { ...row, studentgroup: 'EL', change: '' },
      { ...row, studentgroup: 'AI', currdenom: '7', currstatus: '71.4', color: '5' },
    ),
    'mathdownload2019.txt': dashboardFile('math2019', {
      currdenom: '500',
      currstatus: '0',
      change: '1',
      color: '4',
      ReportingYear: '2019',
    }),
  });
  assert.match(out, /0 of 1 published color reproduced/);
  assert.match(out, /1 was set by the state by hand\n.*:2: .*color Orange, the rules give Red/);
  assert.match(out, /1 published color not checked: no change is published beside them/);
  assert.match(out, /1 published color not checked: no rules for MATH ALL in 2019/);
  assert.doesNotMatch(out, /71\.4| AI /);
});

test('a feed is written as without the check, and files without colors are said to have none', async () => {
  const file = { 'graddownload2024.txt': dashboardFile('grad2024', { currdenom: '9', color: '0' }) };
  await inDirectory(async (directory) => {
    const paths = await writeFiles(directory, file);
    const [a, b] = [join(directory, 'a'), join(directory, 'b')];
    const run = await vitalSigns('import', ...paths, '--out', a, '--check-ratings');
    await vitalSigns('import', ...paths, '--out', b);
    assert.match(run.out, /^ratings\n {2}no published color in these files\nwrote /m);
    assert.equal(readFileSync(join(a, 'feed.json'), 'utf8'), readFileSync(join(b, 'feed.json'), 'utf8'));
  });
  assert.equal((await checked({ 'bad.csv': 'a,b\n1,2\n' })).code, 1);
});

const shared = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const published = ['graddownload2024.txt', 'chronicdownload2025.txt'].map((name) => join(shared, 'dashboard', name));
const facts = join(shared, 'rules', 'ca_dashboard_rules.json');
const skip = [...published, facts].every((file) => existsSync(file)) ? false : 'the public files are not here';

test('every color, status and change level of the public files is reproduced', { skip }, async () => {
  const run = await vitalSigns('import', ...published, '--check-ratings');
  assert.equal(run.code, 0, run.err);
  assert.equal(run.out, 'ratings\n  121 of 121 published colors reproduced by the rules of 2024, 2025');
});

type Band = [level: number, from: number | null, to: number | null];
interface Facts {
  cutScores: Record<Indicator, Record<string, { status: Band[]; change: Band[] }>>;
  gridsRowsStatus5to1_colsChange5to1: Record<string, number[][] | Record<string, number[][]>>;
}

test('cut scores and tables are those of the transcribed page, at every tenth', { skip }, () => {
  const { cutScores, gridsRowsStatus5to1_colsChange5to1: grids } = JSON.parse(readFileSync(facts, 'utf8')) as Facts;
  const inside = (bands: Band[], value: number) =>
    bands.find(([, from, to]) => (from === null || value >= from) && (to === null || value <= to))![0];
  let compared = 0;
  for (const indicator of indicators)
    for (const [table, { status, change }] of Object.entries(cutScores[indicator])) {
      const rules = rulesOf(indicator, 2025, table)!;
      const grid = grids[indicator]!;
      const cells = Array.isArray(grid) ? grid : grid[table]!;
      for (let tenth = -1300; tenth <= 1300; tenth++) {
        const value = tenth / 10;
        const made = rate(rules, value, value, smallCount);
        const [s, c] = [inside(status, value), inside(change, value)];
        assert.deepEqual(made, { statusLevel: s, changeLevel: c, color: cells[5 - s]![5 - c] || undefined });
        compared++;
      }
      for (const statusBand of status)
        for (const changeBand of change) {
          const [s, c] = [statusBand[1] ?? statusBand[2]!, changeBand[1] ?? changeBand[2]!];
          const color = cells[5 - statusBand[0]]![5 - changeBand[0]];
          assert.equal(rate(rules, s, c, smallCount).color, color || undefined);
          const small = (grids['GRAD_small(<150)'] as number[][])[5 - statusBand[0]]![5 - changeBand[0]];
          if (indicator === 'GRAD') assert.equal(rate(rules, s, c, smallCount - 1).color, small || undefined);
        }
    }
  assert.equal(compared, 15 * 2601);
});
