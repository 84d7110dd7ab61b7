import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { dashboardFile } from './dashboard-files.ts';
import { imported } from './imported-dashboards.ts';
import { workbook } from './workbooks.ts';

function scaleOf({ metrics, scales }: Feed, metric: string): string[] | undefined {
  const id = metrics.find((one) => one.id === metric)!.scale;
  const levels = scales?.find((scale) => scale.id === id)?.levels;
  return levels?.map(({ rank, name }) => `${rank} ${typeof name === 'string' ? name : name['en']}`);
}

const chronic2022 = dashboardFile(
  'chronic2022',
  {
    currnumer: '9000',
    currdenom: '28000',
    currstatus: '32.1',
    statuslevel: '1',
    charter_flag: ' ',
    coe_flag: ' ',
    dass_flag: ' ',
    certifyflag: ' ',
  },
  { studentgroup: 'FI', currdenom: '25', currstatus: '16.0', statuslevel: '2', charter_flag: ' ' },
  { studentgroup: 'AI', currdenom: '10', currstatus: '*', statuslevel: '*', charter_flag: ' ' },
  { studentgroup: 'AS', currdenom: '*', currstatus: '*', statuslevel: '0' },
);

test('2022 alone: status levels on a scale of their own, whose upper end is good in both directions', async () => {
  const { told, feed } = await imported({
    'chronicdownload2022.txt': chronic2022,
    'eladownload2022.txt': dashboardFile(
      'ela2022',
      { currdenom: '18000', currstatus: '-48.6', statuslevel: '2', hscutpoints: ' ' },
      { studentgroup: 'ELO', currdenom: '3000', currstatus: '-110', statuslevel: '1' },
    ),
    'ccidownload2023.txt': dashboardFile(
      'cci2023',
      { currdenom: '2700', currstatus: '41.0', statuslevel: '3', currnsizemet: 'Y' },
      { studentgroup: 'FOS', currdenom: '31', currstatus: '10.0', statuslevel: '2', currnsizemet: 'N' },
    ),
  });
  assert.deepEqual(told, [
    'ela ALL 2021-22 -48.6 18000 2',
    'ela ELO 2021-22 -110 3000   not-rated',
    'chronic-absenteeism-dashboard ALL 2021-22 32.1 28000 1',
    'chronic-absenteeism-dashboard AI 2021-22     suppressed',
    'chronic-absenteeism-dashboard AS 2021-22     suppressed',
    'chronic-absenteeism-dashboard FI 2021-22 16 25   small-group',
    'college-career ALL 2022-23 41 2700 3',
    'college-career FOS 2022-23 10 31   not-rated',
  ]);
  const high = ['1 Very low', '2 Low', '3 Medium', '4 High', '5 Very high'];
  assert.deepEqual(scaleOf(feed, 'ela'), high);
  const low = ['1 Very high', '2 High', '3 Medium', '4 Low', '5 Very low'];
  assert.deepEqual(scaleOf(feed, 'chronic-absenteeism-dashboard'), low);
});

test('2022 beside a year with colors: never a status level on the scale of colors', async () => {
  const { told, feed } = await imported({
    'chronicdownload2025.txt': dashboardFile('chronic2025', {
      currdenom: '27000',
      currstatus: '25.0',
      priordenom: '27500',
      priorstatus: '26.5',
      change: '-1.5',
      color: '2',
    }),
    'chronicdownload2022.txt': chronic2022,
  });
  assert.deepEqual(told.slice(0, 3), [
    'chronic-absenteeism-dashboard ALL 2021-22 32.1 28000   not-rated',
    'chronic-absenteeism-dashboard ALL 2023-24 26.5 27500',
    'chronic-absenteeism-dashboard ALL 2024-25 25 27000 2 -1.5',
  ]);
  assert.equal(scaleOf(feed, 'chronic-absenteeism-dashboard')![1], '2 Orange');
  const notes = feed.notes?.map(({ metric, period, kind, text }) => [metric, period, kind, Object.keys(text)]);
  assert.deepEqual(notes, [['chronic-absenteeism-dashboard', '2021-22', 'information', ['en', 'es']]]);
});

test('an edited note about such a year stays the only one when the files are imported again', async () => {
  const files = {
    'chronicdownload2025.txt': dashboardFile('chronic2025', { currdenom: '27000', currstatus: '25.0', color: '2' }),
    'chronicdownload2022.txt': chronic2022,
  };
  const { feed } = await imported(files);
  const notes = feed.notes!.map((note) => ({ ...note, text: 'In our words.' }));
  const again = await imported({ 'earlier.json': JSON.stringify({ ...feed, notes }), ...files });
  assert.deepEqual(again.feed.notes, notes);
  assert.deepEqual(again.feed.observations, feed.observations);
});

test('a workbook is read as the text file: codes as text, numbers as numbers, flags of one space', async () => {
  const lines = chronic2022
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const cells = lines.map((line) =>
    line.map((cell, index) =>
      index > 8 && /^[0-9.]+$/.test(cell) ? { value: Number(cell) } : { value: cell, type: String },
    ),
  );
  const asText = await imported({ 'chronicdownload2022.txt': chronic2022 });
  const asWorkbook = await imported({ 'chronicdownload2022.xlsx': await workbook({ CHRONIC_2022: cells }) });
  assert.deepEqual(asWorkbook.feed, asText.feed);
});
