import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { scorecardGroups } from '../../src/model/scorecard-groups.ts';
import { scorecardView, type ScorecardView } from '../../src/model/scorecard.ts';
import { datasetOf, inEnglish, rate, row } from './fixture.ts';

function view(rows: Partial<Observation>[], changes: Partial<Feed> = {}, asked = {}): ScorecardView {
  return scorecardView(datasetOf(rows.map(row), changes), { organization: 'school', ...asked }, inEnglish)!;
}

test('measures stand under their goals in the order of the feed, the others last', () => {
  const changes: Partial<Feed> = {
    goals: [
      { id: 'second', name: 'Second' },
      { id: 'first', name: 'First' },
      { id: 'empty', name: 'Empty' },
    ],
    metrics: ['a', 'b', 'c'].map((id, index) => rate({ id, name: id, goal: ['first', 'nowhere', 'second'][index] })),
  };
  const shown = view(
    ['a', 'b', 'c'].map((metric) => ({ metric, value: 1 })),
    changes,
  );
  assert.deepEqual(
    shown.goals.map(({ name, cards }) => [name, cards.map(({ id }) => id)]),
    [
      ['Second', ['c']],
      ['First', ['a']],
      ['Other measures', ['b']],
    ],
  );
});

test('a school is compared with district and county, in words that say which way', () => {
  const shown = view([
    { value: 50 },
    { organization: 'district', value: 52.5 },
    { organization: 'county', value: 31.7, state: 'suppressed' },
  ]);
  assert.deepEqual(shown.goals[0]!.cards[0]!.comparisons, [
    { name: 'The District', value: '52.5%', text: '2.5 percentage points lower here' },
  ]);
});

test('a coded value is compared without a number', () => {
  const shown = view([{ value: 50 }, { organization: 'district', value: 95, state: 'top-coded' }]);
  assert.equal(shown.goals[0]!.cards[0]!.comparisons[0]!.text, 'exact difference not known');
});

test('an alternative school stands alone, and nobody is compared with one', () => {
  const rows = [{ value: 50 }, { organization: 'court', value: 20 }, { organization: 'county', value: 60 }];
  const court = view(rows, {}, { organization: 'court' });
  assert.deepEqual(court.goals[0]!.cards[0]!.comparisons, []);
  assert.match(court.alternative, /^Alternative schools serve/);
  assert.deepEqual(view(rows, {}, { compare: ['court'] }).goals[0]!.cards[0]!.comparisons, []);
});

test('one year for the whole card, where the page asks for one', () => {
  const metrics = [rate(), rate({ id: 'newer', name: 'Newer' })];
  const rows = [{ value: 50 }, { value: 40, period: '2022-23' }, { metric: 'newer', value: 9 }];
  const shown = view(rows, { metrics }, { period: '2022-23' });
  assert.deepEqual(
    shown.goals.flatMap(({ cards }) => cards.map(({ id, period, value }) => [id, period, value])),
    [['rate', '2022-23', '40.0%']],
  );
  assert.equal(view(rows, { metrics }).goals[0]!.cards.length, 2);
});

test('a year that is still to come does not push the last known one away', () => {
  const shown = view([{ state: 'pending' }, { value: 40, period: '2022-23' }]);
  assert.equal(shown.goals[0]!.cards[0]!.period, '2022-23');
});

test('good and bad news are counted alike', () => {
  const metrics = ['a', 'b', 'c'].map((id) => rate({ id, name: id, better: id === 'c' ? 'lower' : 'higher' }));
  const rows = ['a', 'b', 'c'].flatMap((metric, index) => [
    { metric, value: 50 + index },
    { metric, value: 51, period: '2022-23' },
  ]);
  assert.match(view(rows, { metrics }).takeaway, /^Measures compared .*: 2 got worse and 1 stayed about the same\.$/);
});

test('measures that cannot exist here are named in one sentence', () => {
  const metrics = [rate(), rate({ id: 'grad', name: 'Graduation' })];
  const rows = [{ value: 50 }, { metric: 'grad', state: 'not-applicable' as const }];
  const shown = view(rows, { metrics });
  assert.deepEqual(shown.notes, ['These measures do not apply here: Graduation.']);
  assert.equal(shown.goals[0]!.cards.length, 1);
  const alone = view([rows[1]!], { metrics });
  assert.equal(alone.takeaway, 'These measures do not apply here: Graduation.');
});

test('sizes are not compared', () => {
  const metrics = [rate({ unit: 'count' })];
  const shown = view([{ value: 500 }, { organization: 'district', value: 9000 }], { metrics });
  assert.deepEqual(shown.goals[0]!.cards[0]!.comparisons, []);
});

test('the course has a break where the series has one', () => {
  const years = ['2020-21', '2021-22', '2022-23', '2023-24'];
  const notes = [{ period: '2022-23', kind: 'break' as const, text: 'New definition.' }];
  const shown = view(
    years.map((period, index) => ({ period, value: index })),
    { notes },
  );
  assert.deepEqual(
    shown.goals[0]!.cards[0]!.spark?.points.map(({ joined }) => joined),
    [false, true, false, true],
  );
});

test('the course has a gap where only a bound is known, and none is drawn of one exact number', () => {
  const course = (...cells: Partial<Observation>[]) =>
    view(cells.map((cell, index) => ({ period: `${2020 + index}-${21 + index}`, ...cell }))).goals[0]!.cards[0]!.spark;
  const bound = { value: 95, state: 'top-coded' as const };
  const points = course({ value: 90 }, bound, { value: 80 }, { value: 85 })?.points;
  assert.deepEqual(
    points?.map(({ y, joined }) => [y, joined]),
    [
      [1, false],
      [0, false],
      [0.5, true],
    ],
  );
  assert.equal(course(bound, { value: 80 }), undefined);
});

test('student groups come in the order of the feed, without levels for small ones', () => {
  const scales = [{ id: 'two', levels: [1, 2].map((rank) => ({ rank, name: `L${rank}` })) }];
  const dataset = datasetOf(
    [
      row({ value: 50, level: 2 }),
      row({ group: 'B', value: 60, count: 400, level: 1 }),
      row({ group: 'A', value: 40, count: 20, level: 1 }),
    ],
    { scales, metrics: [rate({ scale: 'two' })] },
  );
  const request = { organization: 'school' };
  const card = scorecardView(dataset, request, inEnglish)!.goals[0]!.cards[0]!;
  assert.deepEqual(
    scorecardGroups(dataset, request, inEnglish, card).map(({ id, value, level }) => [id, value, level?.name]),
    [
      ['A', '40.0%', undefined],
      ['B', '60.0%', 'L1'],
    ],
  );
});

test('the header says what kind of school it is and where it belongs', () => {
  const shown = view([{ value: 50 }]);
  assert.equal(shown.organizationKind, 'District-run school');
  assert.equal(shown.within, 'Part of The District · The County');
  assert.match(view([{ organization: 'court', value: 1 }], {}, { organization: 'court' }).organizationKind, /county/);
});

test('a computed number says so in the notes, in its year', () => {
  const text = 'Rate: computed from the numbers of 2 schools.';
  const notes: Feed['notes'] = [{ organization: 'school', metric: 'a', period: '2024-25', kind: 'computed', text }];
  const changes: Partial<Feed> = { metrics: [rate({ id: 'a', name: 'Rate' })], notes };
  const shown = view([{ metric: 'a', value: 78.6, period: '2024-25' }], changes);
  assert.deepEqual(shown.notes, [`2024-25: ${text}`]);
});
