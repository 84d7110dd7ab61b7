import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, Metric, Observation } from '../../src/feed/types.ts';
import type { GaugeView } from '../../src/model/gauge.ts';
import { satisfactionView, type SatisfactionView } from '../../src/model/satisfaction.ts';
import { datasetOf, inEnglish, rate, row } from './fixture.ts';

const survey: Metric = rate({
  name: 'School climate',
  question: 'Do you feel welcome here?',
  bands: [
    { from: 50, name: 'Mixed' },
    { from: 0, name: 'Concern' },
    { from: 75, name: 'Strong' },
  ],
  survey: {
    favorable: '“Agree” or “Strongly agree”',
    options: [{ name: 'Agree', favorable: true }, { name: 'Neither' }, { name: 'Disagree' }],
  },
});

function view(rows: Partial<Observation>[], changes: Partial<Feed> = {}, asked = {}): SatisfactionView | undefined {
  const dataset = datasetOf(rows.map(row), { metrics: [survey], ...changes });
  return satisfactionView(dataset, { organization: 'school', ...asked }, inEnglish);
}

function gauge(own: Partial<Observation>, changes: Partial<Feed> = {}): GaugeView {
  return view([{ group: 'families', ...own }], changes)!.gauges[0]!;
}

test('audiences are never merged: one gauge each, each with its own latest survey', () => {
  const shown = view([
    { group: 'families', value: 80, responses: 400 },
    { group: 'staff', value: 60, responses: 50, period: '2021-22' },
    { group: 'ALL', value: 77 },
  ])!;
  assert.deepEqual(
    shown.gauges.map(({ name, value, period }) => [name, value, period]),
    [
      ['Families', '80.0%', '2023-24'],
      ['Staff', '60.0%', '2021-22'],
    ],
  );
  assert.ok(!JSON.stringify(shown).includes('70'), 'no average of the two');
});

test('it is said which answers count, who was asked what, and how many answered', () => {
  const shown = view([{ group: 'families', value: 80, responses: 400, invited: 1000 }])!;
  assert.equal(shown.favorable, 'Favorable means: “Agree” or “Strongly agree”.');
  assert.equal(shown.question, 'Do you feel welcome here?');
  assert.equal(shown.gauges[0]!.people, '400 responses');
  assert.equal(shown.gauges[0]!.responseRate, '40% of those asked answered');
  assert.equal(shown.gauges[0]!.lowResponse, '');
});

test('few answers are said in words, by the limit of the feed', () => {
  const few = { value: 80, responses: 200, invited: 1000 };
  assert.match(gauge(few).lowResponse, /^Only 20% of those asked answered/);
  assert.equal(gauge(few, { surveys: { lowResponseRate: 15 } }).lowResponse, '');
});

test('the distribution is shown with its options, and hidden for small groups', () => {
  const distribution = [60.5, 20.5, 19];
  assert.deepEqual(
    gauge({ value: 60.5, responses: 400, distribution }).distribution.map(({ name, text, favorable }) => [
      name,
      text,
      favorable,
    ]),
    [
      ['Agree', '60.5%', true],
      ['Neither', '20.5%', false],
      ['Disagree', '19.0%', false],
    ],
  );
  assert.deepEqual(gauge({ value: 60.5, responses: 29, distribution }).distribution, []);
  assert.deepEqual(gauge({ value: 60.5, responses: 400, distribution: [60.5, 39.5] }).distribution, []);
});

test('a protected gauge has no needle, no meter, no band and no rate', () => {
  const hidden = gauge({ value: 61.7, responses: 4, invited: 9, responseRate: 44, distribution: [61.7, 38.3, 0] });
  assert.deepEqual([hidden.at, hidden.meter, hidden.band, hidden.responseRate], [undefined, undefined, '', '']);
  assert.deepEqual([hidden.people, hidden.distribution], ['', []]);
});

test('bands are sorted, and the value lies in one', () => {
  for (const [value, band] of [
    [0, 'Concern'],
    [49.9, 'Concern'],
    [50, 'Mixed'],
    [75, 'Strong'],
    [100, 'Strong'],
  ] as const)
    assert.equal(gauge({ value }).band, band, String(value));
});

test('a coded value lies in a band only where that is certain', () => {
  assert.equal(gauge({ value: 95, state: 'top-coded' }).band, 'Strong');
  assert.equal(gauge({ value: 60, state: 'top-coded' }).band, '');
  assert.equal(gauge({ value: 5, state: 'bottom-coded' }).band, 'Concern');
  assert.equal(gauge({ value: 50, state: 'bottom-coded' }).band, 'Concern');
  assert.equal(gauge({ value: 60, state: 'bottom-coded' }).band, '');
});

test('the change is since the last survey, however long ago', () => {
  const shown = view([
    { group: 'families', value: 80 },
    { group: 'families', value: 74, period: '2019-20' },
  ])!;
  assert.match(shown.takeaway, /80\.0% gave a favorable answer .*, up 6\.0 percentage points from 74\.0% in 2019-20\./);
});

test('a goal stands on the dial, and is not met by a hidden value', () => {
  const targets = [{ metric: 'rate', value: 75 }];
  assert.deepEqual(
    [gauge({ value: 80 }, { targets }).target?.met, gauge({ value: 80 }, { targets }).target?.at],
    [true, 0.75],
  );
  assert.equal(gauge({ value: 80, state: 'suppressed' }, { targets }).target?.met, undefined);
});

test('no rows, no view', () => {
  assert.equal(view([{ organization: 'district', group: 'families', value: 5 }]), undefined);
});
