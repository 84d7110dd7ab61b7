import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { Feed, Observation } from '../../src/feed/types.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { comparisonCandidates, comparisonView } from '../../src/model/comparison.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { datasetOf, fileOf, inEnglish, inSpanish, rate, row } from './fixture.ts';
import { secretFeed } from './secret-feed.ts';

const organizations: Feed['organizations'] = [
  { id: 'state', kind: 'state', name: 'The State' },
  { id: 'county', kind: 'county', name: 'The County', parent: 'state' },
  { id: 'district', kind: 'district', name: 'The District', parent: 'county' },
  { id: 'ash', kind: 'school', name: 'Ash School', parent: 'district', grades: ['K', '8'] },
  {
    id: 'birch',
    kind: 'school',
    name: 'Birch School',
    parent: 'district',
    charter: 'direct-funded',
    grades: ['K', '6'],
  },
  { id: 'cedar', kind: 'school', name: 'Cedar School', parent: 'district' },
  { id: 'elm', kind: 'school', name: 'Elm School', parent: 'district' },
  { id: 'fir', kind: 'school', name: 'Fir School', parent: 'county', alternative: true },
];

const two = { organization: 'ash', compare: ['birch'] };

function viewOf(rows: Partial<Observation>[], request: WidgetRequest = two, changes: Partial<Feed> = {}) {
  return comparisonView(datasetOf(rows.map(row), { organizations, ...changes }), request, inEnglish);
}

function rowsOf(view: ReturnType<typeof viewOf>) {
  return view.goals.flatMap(({ rows }) => rows);
}

const ash = (changes: Partial<Observation>) => ({ organization: 'ash', count: 400, ...changes });
const birch = (changes: Partial<Observation>) => ({ organization: 'birch', count: 400, ...changes });

test('a column says who it is: kind, charter or district-run, grades, district', () => {
  const view = viewOf([ash({ value: 50 }), birch({ value: 80 })]);
  assert.equal(view.title, 'Side by side: Ash School and Birch School');
  assert.deepEqual(
    view.organizations.map(({ name, kind, within }) => [name, kind, within]),
    [
      ['Ash School', 'District-run school · Grades kindergarten to 8', 'The District'],
      ['Birch School', 'Charter school, funded directly by the state · Grades kindergarten to 6', 'The District'],
    ],
  );
});

test('two schools of one name are told apart by their city, else by their district, wherever they are named', () => {
  const named = (city: string, parent = 'district') => ({ kind: 'school' as const, name: 'Oak School', parent, city });
  const view = viewOf(
    [ash({ value: 50 }), birch({ value: 80 }), { ...ash({ value: 81 }), organization: 'cedar' }],
    { organization: 'ash', compare: ['birch', 'cedar'] },
    {
      organizations: [
        ...organizations.slice(0, 3),
        { id: 'other', kind: 'district', name: 'The Other', parent: 'county' },
        { id: 'ash', ...named('North') },
        { id: 'birch', ...named('South') },
        { id: 'cedar', ...named('South', 'other') },
      ],
    },
  );
  const [first, second, third] = [
    'Oak School in North',
    'Oak School in South and The District',
    'Oak School in The Other',
  ] as const;
  assert.deepEqual(
    view.organizations.map(({ name, shortName }) => [name, shortName]),
    [first, second, third].map((name) => [name, name]),
  );
  assert.equal(view.title, `Side by side: ${first}, ${second}, and ${third}`);
  assert.ok(view.table!.columns.includes(second));
  assert.equal(rowsOf(view)[0]!.difference, `From 50.0% (${first}) to 81.0% (${third}), beyond the margin of error.`);
});

test('a cell has value, level, people, small group and change', () => {
  const scales = [{ id: 'colors', levels: ['Red', 'Green'].map((name, index) => ({ rank: index + 1, name })) }];
  const [shown] = rowsOf(
    viewOf(
      [ash({ value: 30, period: '2022-23' }), ash({ value: 50, level: 2 }), birch({ value: 80, count: 20 })],
      two,
      { scales, metrics: [rate({ scale: 'colors', better: 'lower' })] },
    ),
  );
  const [first, second] = shown!.cells;
  assert.equal(first!.value, '50.0%');
  assert.equal(first!.people, '400 students');
  assert.equal(first!.level?.text, 'Green, level 2 of 2');
  assert.equal(first!.change?.judged, 'Rose 20.0 percentage points since 2022-23 (worse)');
  assert.equal(second!.people, '20 students · small group');
  assert.equal(second!.small, true);
  assert.equal(second!.change?.text, 'No year before to compare with');
  assert.deepEqual(shown!.details, ['2023-24', 'Lower is better']);
});

test('the year is the latest that all have; a school that never had a number holds nobody back', () => {
  const years = (...all: [string, string, Partial<Observation>][]) => {
    const rows = all.map(([organization, period, more]) => ({ organization, period, count: 400, ...more }));
    const [shown] = rowsOf(viewOf(rows, { organization: 'ash', compare: ['birch', 'cedar'] }));
    return [shown!.details[0], ...shown!.cells.map(({ value, year }) => `${value} ${year}`.trim())];
  };
  assert.deepEqual(
    years(
      ['ash', '2022-23', { value: 1 }],
      ['ash', '2023-24', { value: 2 }],
      ['birch', '2022-23', { value: 3 }],
      ['cedar', '2022-23', { value: 4 }],
      ['cedar', '2023-24', { value: null, state: 'pending' }],
    ),
    ['2022-23', '1.0%', '3.0%', '4.0%'],
  );
  assert.deepEqual(
    years(
      ['ash', '2023-24', { value: 2 }],
      ['birch', '2023-24', { state: 'suppressed' }],
      ['cedar', '2021-22', { value: null, state: 'not-applicable' }],
    ),
    ['2023-24', '2.0%', 'Not shown, to protect privacy', 'No data'],
  );
  assert.deepEqual(years(['ash', '2023-24', { value: 2 }], ['birch', '2022-23', { value: 3 }]), [
    'Higher is better',
    '2.0% 2023-24',
    '3.0% 2022-23',
    'No data',
  ]);
});

test('a year that is asked for holds for all, and a year that nobody has is an error', () => {
  const rows = [ash({ value: 1, period: '2022-23' }), ash({ value: 2 }), birch({ value: 3 })];
  const [shown] = rowsOf(viewOf(rows, { ...two, period: '2022-23' }));
  assert.deepEqual(
    shown!.cells.map(({ value }) => value),
    ['1.0%', 'No data'],
  );
  assert.throws(
    () => viewOf(rows, { ...two, period: '1999-00' }),
    (error) => error instanceof FeedError && error.code === 'unknown-period',
  );
});

test('everyone by default, audiences of a survey apart, and the one group asked for', () => {
  const metrics = [rate(), rate({ id: 'survey', name: 'Survey', survey: { favorable: 'Yes' } })];
  const rows = [
    ash({ value: 50 }),
    ash({ group: 'A', value: 40 }),
    birch({ value: 60 }),
    ...['families', 'staff'].map((group) =>
      ash({ metric: 'survey', group, value: 80, count: undefined, responses: 90 }),
    ),
  ];
  const names = (request: WidgetRequest) =>
    rowsOf(viewOf(rows, { ...two, ...request }, { metrics })).map(({ name, details }) => `${name} ${details[0]}`);
  assert.deepEqual(names({}), ['Rate 2023-24', 'Survey Families', 'Survey Staff']);
  assert.deepEqual(names({ groups: ['ALL'] }), names({}));
  const chosen = viewOf(rows, { ...two, groups: ['A'] }, { metrics });
  assert.deepEqual(
    rowsOf(chosen).map(({ name, details }) => `${name} ${details[0]}`),
    ['Rate Group A'],
  );
  assert.ok(chosen.notes.includes('Group A: no numbers for these measures: Survey.'));
  assert.deepEqual(
    chosen.groups.map(({ id, chosen: isChosen }) => `${id} ${isChosen}`),
    ['ALL false', 'A true'],
  );
});

test('two definitions of one name are two rows that are not compared, and each says its definition', () => {
  const definition = (id: string) => ({ id, name: { dash: 'Dashboard', quest: 'DataQuest' }[id]! });
  const metrics = ['dash', 'quest'].map((id) => rate({ id, name: 'Graduation', definition: definition(id) }));
  const rows = [ash({ metric: 'dash', value: 84.6 }), birch({ metric: 'quest', value: 80.9 })];
  const view = viewOf(rows, two, { metrics });
  assert.deepEqual(
    rowsOf(view).map(({ details, difference }) => `${details[0]}: ${difference}`),
    [
      'Dashboard: Not comparable: another definition at Birch School.',
      'DataQuest: Not comparable: another definition at Ash School.',
    ],
  );
});

test('published numbers of the district, the county and the state stand beside, not those of a few county schools', () => {
  const above = (organization: string, value: number, count: number) => ({ organization, value, count });
  const beside = (...more: Partial<Observation>[]) =>
    rowsOf(viewOf([ash({ value: 50 }), birch({ value: 60 }), ...more]))[0]!.beside;
  assert.equal(
    beside(above('district', 55, 5000), above('county', 57, 90_000), above('state', 60, 5e6)),
    'For orientation: The District 55.0% · The County 57.0% · The State 60.0%',
  );
  // The county office's own schools have fewer students than the district.
  assert.equal(beside(above('district', 55, 5000), above('county', 12, 300)), 'For orientation: The District 55.0%');
  assert.equal(beside({ organization: 'district', value: 31.7, count: 5000, state: 'suppressed' }), '');
  assert.equal(beside(), '');
  const alone = viewOf([{ organization: 'fir', value: 3 }, above('county', 57, 90_000)], { organization: 'fir' });
  assert.equal(rowsOf(alone)[0]!.beside, '');
});

test('an alternative school stands apart, with its own measures named', () => {
  const metrics = [rate(), rate({ id: 'own', name: 'One-year graduation' })];
  const rows = [
    ash({ value: 50 }),
    { organization: 'fir', value: 60 },
    { organization: 'fir', metric: 'own', value: 70 },
  ];
  const view = viewOf(rows, { organization: 'ash', compare: ['fir'] }, { metrics });
  assert.match(view.organizations[1]!.kind, /Alternative school/);
  assert.ok(view.notes.some((note) => note.startsWith('Alternative schools serve other needs.')));
  assert.ok(view.notes.includes('Fir School is an alternative school with measures of its own: One-year graduation.'));
});

test('a measure that exists for none of them is named, and no row', () => {
  const metrics = [rate(), rate({ id: 'grad', name: 'Graduation' })];
  const none = { metric: 'grad', value: null, state: 'not-applicable' as const };
  const view = viewOf([ash({ value: 50 }), ash(none), birch(none)], two, { metrics });
  assert.deepEqual(
    rowsOf(view).map(({ name }) => name),
    ['Rate'],
  );
  assert.ok(view.notes.includes('These measures do not apply here: Graduation.'));
});

test('four fit side by side, and a fifth is said to be left out', () => {
  const request = { organization: 'ash', compare: ['birch', 'cedar', 'elm', 'district'] };
  const view = viewOf([ash({ value: 50 })], request);
  assert.equal(view.organizations.length, 4);
  assert.equal(view.full, 'There is room for 4 side by side. Remove one to add another.');
  assert.ok(view.notes.includes('Up to 4 can stand side by side. The others are left out.'));
  assert.equal(viewOf([ash({ value: 50 })]).full, '');
});

test('columns are those asked for, each once; words name the offices above the first', () => {
  const ids = (request: WidgetRequest) => viewOf([ash({ value: 50 })], request).organizations.map(({ id }) => id);
  assert.deepEqual(ids({ organization: 'ash', compare: ['district', 'ash', 'birch'] }), ['ash', 'district', 'birch']);
  assert.deepEqual(ids({ compare: ['birch', 'ash'] }), ['birch', 'ash']);
  assert.deepEqual(ids({}), []);
  assert.throws(() => ids({ organization: 'ash', compare: ['oak'] }), FeedError);
});

test('the table has a column for each, and the file the numbers that are shown', () => {
  const rows = [ash({ value: 50 }), birch({ value: 31.7, state: 'suppressed' })];
  const dataset = datasetOf(rows.map(row), { organizations });
  const view = comparisonView(dataset, two, inEnglish);
  assert.deepEqual(view.table.columns, ['Measure', 'Year', 'Ash School', 'Birch School', 'In words']);
  assert.deepEqual(view.table.rows, [
    [
      'Rate',
      '2023-24',
      '50.0% (400 students)',
      'Not shown, to protect privacy',
      'Not comparable: the number of Birch School is not shown.',
    ],
  ]);
  const file = fileOf(dataset, inEnglish, view);
  assert.match(file, /Ash School,ash,Rate,,All students,ALL,2023-24,50,percent,400,,reported/);
  assert.match(file, /Birch School,birch,Rate,,All students,ALL,2023-24,,percent,,,suppressed/);
});

test('whom to add is listed by district, without those that are there', () => {
  const lists = comparisonCandidates(datasetOf([], { organizations }), ['ash', 'district'], inEnglish);
  assert.deepEqual(
    lists.map(({ name, options }) => `${name}: ${options.map(({ id }) => id).join(' ')}`),
    ['Districts, counties, state: state county', 'The District: birch cedar elm', 'The County: fir'],
  );
});

test('nothing of a comparison depends on a number that is kept back, whoever is compared', () => {
  const request = fc.record({
    organization: fc.constantFrom('school', 'court', 'district'),
    compare: fc.subarray(['school', 'court', 'district', 'county']),
    groups: fc.subarray(['A', 'B', 'families'], { maxLength: 1 }),
  });
  fc.assert(
    fc.property(secretFeed, request, ({ secret, open }, asked) => {
      for (const words of [inEnglish, inSpanish]) {
        const [one, other] = [new Dataset(secret), new Dataset(open)].map((dataset) => {
          const view = comparisonView(dataset, asked, words);
          return JSON.stringify(view) + fileOf(dataset, words, view);
        });
        assert.equal(one, other);
      }
    }),
    { numRuns: 200 },
  );
});

test('no difference is told of a number that is hidden or coded', () => {
  const cell = fc.record({
    value: fc.integer({ min: 0, max: 100 }),
    count: fc.constantFrom(5, 20, 400),
    state: fc.constantFrom<NonNullable<Observation['state']>>('reported', 'suppressed', 'top-coded', 'bottom-coded'),
  });
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 4 }), (cells) => {
      const ids = ['ash', 'birch', 'cedar', 'elm'].slice(0, cells.length);
      const rows = cells.map((one, index) => ({ organization: ids[index]!, ...one }));
      const [shown] = rowsOf(viewOf(rows, { organization: ids[0]!, compare: ids.slice(1) }));
      // No row at all where every number is a bound or hidden and there is nothing to say.
      const exact = cells.filter(({ state, count }) => state === 'reported' && count === 400);
      if (exact.length < 2) assert.match(shown!.difference, /^Not comparable: /);
      else assert.doesNotMatch(shown!.difference, /^Not comparable/);
    }),
  );
});
