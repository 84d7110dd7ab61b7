import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { columns, dashboardFile } from './dashboard-files.ts';
import { imported } from './imported-dashboards.ts';

test('the layouts have as many columns as the files of the state', () => {
  const counts = Object.entries(columns).map(([layout, names]) => [layout, names.split(' ').length]);
  const known = {
    ela2025: 37,
    elpi2025: 41,
    science2025: 35,
    susp2025: 29,
    chronic2025: 29,
    grad2024: 27,
    grad2021: 14,
  };
  for (const [layout, count] of Object.entries(known))
    assert.deepEqual(
      counts.find(([name]) => name === layout),
      [layout, count],
    );
  assert.equal(columns.chronic2022.split(' ').length, 16);
});

test('English, mathematics and science: points on both sides of zero, participation columns left alone', async () => {
  const { told, feed } = await imported({
    'eladownload2025.txt': dashboardFile(
      'ela2025',
      {
        currdenom: '18000',
        currstatus: '-51.3',
        priordenom: '18100',
        priorstatus: '-58.9',
        change: '7.5',
        statuslevel: '2',
        changelevel: '4',
        color: '3',
        currprate: '97',
      },
      { studentgroup: 'AS', currdenom: '300', currstatus: '108.4', priordenom: '10', change: '0.0', color: '5' },
      {
        studentgroup: 'EO',
        currdenom: '900',
        currstatus: '3.1',
        priordenom: '910',
        priorstatus: '-2.3',
        change: '5.4',
        statuslevel: '3',
        changelevel: '4',
        color: '0',
      },
      { studentgroup: 'AI', currdenom: '2', priordenom: '5', color: '0', currdenom_withoutPRLOSS: '1' },
    ),
    'MATHdownload2019.txt': dashboardFile('math2019', {
      currdenom: '17000',
      currstatus: '0.0',
      color: '4',
      ReportingYear: '2019',
    }),
    'sciencedownload2025.txt': dashboardFile('science2025', { currdenom: '5000', currstatus: '52.6', color: '3' }),
  });
  assert.deepEqual(told, [
    'ela ALL 2023-24 -58.9 18100',
    'ela ALL 2024-25 -51.3 18000 3 7.5',
    'ela AI 2023-24     suppressed',
    'ela AI 2024-25     suppressed',
    'ela AS 2023-24     suppressed',
    'ela AS 2024-25 108.4 300 5',
    'ela EO 2023-24 -2.3 910',
    'ela EO 2024-25 3.1 900  5.4 not-rated',
    'math ALL 2018-19 0 17000 4',
    'science ALL 2024-25 52.6 5000 3',
  ]);
  assert.deepEqual(
    feed.metrics.map(({ unit, better }) => `${unit} ${better}`),
    Array(3).fill('points higher'),
  );
});

test('suspension: the type of school is no student group; the rate is not DataQuest’s', async () => {
  const { told, feed } = await imported({
    'suspdownload2025.txt': dashboardFile(
      'susp2025',
      {
        type: 'UD',
        currnumer: '2400',
        currdenom: '44000',
        currstatus: '5.5',
        color: '2',
        change: '-0.7',
        priordenom: '44500',
        priorstatus: '6.2',
      },
      { type: 'UD', studentgroup: 'LTEL', currdenom: '19', currstatus: '5.3', statuslevel: '3', color: '0' },
    ),
    'SUSPdownload2019.txt': dashboardFile('susp2019', {
      type: 'UD',
      currdenom: '46000',
      currstatus: '6.1',
      color: '1',
      safetynet: 'N',
    }),
  });
  assert.deepEqual(told, [
    'suspension-dashboard ALL 2018-19 6.1 46000 1',
    'suspension-dashboard ALL 2023-24 6.2 44500',
    'suspension-dashboard ALL 2024-25 5.5 44000 2 -0.7',
    'suspension-dashboard LTEL 2024-25 5.3 19   small-group',
  ]);
  assert.equal(feed.metrics[0]!.better, 'lower');
  assert.deepEqual(
    feed.groups?.map(({ id }) => id),
    ['ALL', 'LTEL'],
  );
});

test('English learner progress: everyone in the file is an English learner, also without a column that says so', async () => {
  const { told } = await imported({
    'elpidownload2025.txt': dashboardFile(
      'elpi2025',
      { studentgroup: 'EL', currdenom: '7000', currstatus: '46.4', color: '3' },
      { studentgroup: 'LTEL', currdenom: '2000', currstatus: '49.1', color: '4' },
    ),
    'elpidownload2023.txt': dashboardFile('elpi2023', {
      currdenom: '7100',
      currstatus: '45.0',
      color: '2',
      priordenom: '0',
    }),
  });
  assert.deepEqual(told, [
    'english-learner-progress EL 2021-22     not-applicable',
    'english-learner-progress EL 2022-23 45 7100 2',
    'english-learner-progress EL 2024-25 46.4 7000 3',
    'english-learner-progress LTEL 2024-25 49.1 2000 4',
  ]);
});

test('college and career: prepared students, in 2020 under another name, and the change of a hidden year is none', async () => {
  const { told } = await imported({
    'ccidownload2025.txt': dashboardFile(
      'cci2025',
      { currdenom: '2700', currstatus: '41.0', priordenom: '2650', priorstatus: '39.8', change: '1.3', color: '3' },
      {
        studentgroup: 'AA',
        currdenom: '19',
        currstatus: '89.5',
        priordenom: '9',
        change: '0.0',
        statuslevel: '5',
        color: '0',
      },
    ),
    'ccidownload2020.txt': dashboardFile('cci2020', { currdenom: '2500', curr_prep: '950', curr_prep_pct: '38.0' }),
  });
  assert.deepEqual(told, [
    'college-career ALL 2019-20 38 2500   not-rated',
    'college-career ALL 2023-24 39.8 2650',
    'college-career ALL 2024-25 41 2700 3 1.3',
    'college-career AA 2023-24     suppressed',
    'college-career AA 2024-25 89.5 19   small-group',
  ]);
});

test('graduation: years without a rating, and early Dashboards whose rate is another one', async () => {
  const { told } = await imported({
    'graddownload2021.txt': dashboardFile('grad2021', { currdenom: '2900', currstatus: '83.0', fiveyrnumer: '60' }),
    'graddownload2018.txt': dashboardFile('grad2018', {
      currdenom: '2800',
      currstatus: '85.1',
      priordenom: '2700',
      priorstatus: '81.6',
      change: '3.5',
      color: '4',
    }),
    'graddownload2017f.txt': dashboardFile('grad2017', {
      currdenom: '2600',
      currstatus: '80.0',
      priordenom: '7000',
      priorstatus: '84.3',
      change: '-4.3',
      color: '2',
    }),
  });
  assert.deepEqual(told, [
    'graduation-dashboard ALL 2020-21 83 2900   not-rated',
    // Fall 2017 is about the class of 2016, and its prior rate is an average of three years.
    'graduation-dashboard-2018 ALL 2015-16 80 2600 2',
    'graduation-dashboard-2018 ALL 2016-17 81.6 2700',
    'graduation-dashboard-2018 ALL 2017-18 85.1 2800 4 3.5',
  ]);
});

test('2017: grades 3 to 8 and grade 11 stand apart, and are no part of the later series', async () => {
  const { told, feed } = await imported({
    'mathgr38download2017f.txt': dashboardFile('math2017', {
      currdenom: '9000',
      currstatus: '-20.5',
      priordenom: '8900',
      priorstatus: '-22',
      change: '1.5',
      color: '3',
    }),
    'elagr11download2017f.txt': dashboardFile('ela2017', { currdenom: '1500', currstatus: '12', change: '2' }),
  });
  assert.deepEqual(told, [
    'ela-grades-11-2017 ALL 2016-17 12 1500   not-rated',
    'math-grades-3-8-2017 ALL 2015-16 -22 8900',
    'math-grades-3-8-2017 ALL 2016-17 -20.5 9000 3 1.5',
  ]);
  assert.equal(new Set(feed.metrics.map(({ definition }) => definition?.id)).size, 2);
});

test('what is not imported is named: other indicators, one-year rates, another test, years without the number', async () => {
  const { out, told } = await imported({
    'suspdownload2025.txt': dashboardFile('susp2025', { currdenom: '100', currstatus: '5', color: '3' }),
    'elpacpart.txt': dashboardFile('ela2025', { currdenom: '100', currstatus: '5', indicator: 'ELPACPART' }),
    'dass1yeargraduationrate2025.txt': dashboardFile('grad2024', { currdenom: '100', currstatus: '5' }),
    'elpidownload2017f.txt': dashboardFile('elpi2023', {
      currdenom: '7100',
      currstatus: '60',
      reportingyear: '2017',
    }),
  });
  assert.deepEqual(told, ['suspension-dashboard ALL 2024-25 5 100 3']);
  assert.match(out, /1 row left out, results that have no metric here: ELPACPART \(1\)/);
  assert.match(out, /one-year graduation rates of alternative schools \(1\)/);
  assert.match(out, /ELPI of 2017, measured by another test \(1\)/);
  await inDirectory(async (directory) => {
    const [cci, nameless] = await writeFiles(directory, {
      'ccidownload2022.txt': dashboardFile('cci2022', { currdenom: '2700', ap: '200' }),
      'download2019.txt': dashboardFile('math2019', { currdenom: '9000', currstatus: '-20' }),
    });
    const run = await vitalSigns('import', cci!, nameless!, '--out', directory);
    assert.match(
      run.err,
      /ccidownload2022\.txt:1: .*nearest layout is the California School Dashboard file; missing for it: currstatus\./,
    );
    assert.match(
      run.err,
      /download2019\.txt: found no column indicator.*Name the file as the state does: eladownload2019\.txt/,
    );
    assert.equal(run.err.split('\n').length, 2);
  });
});

test('levels that cannot be are damage', async () => {
  await inDirectory(async (directory) => {
    const [path] = await writeFiles(directory, {
      'graddownload2024.txt': dashboardFile(
        'grad2024',
        { currdenom: '100', currstatus: '80', color: '2.5' },
        { currdenom: '100', currstatus: '101' },
        { currdenom: '100', currstatus: '80', statuslevel: '6' },
      ),
    });
    const run = await vitalSigns('import', path!, '--out', directory);
    assert.match(run.err, /:2: column "color": found "2\.5", expected 0 for none, or 1 to 5/);
    assert.match(run.err, /:3: column "currstatus": found "101", expected a number from 0 to 100/);
    assert.match(run.err, /:4: column "statuslevel": found "6", expected a number from 0 to 5/);
  });
});
