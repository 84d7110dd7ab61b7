import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMeaning, type MeaningProblem } from '../../src/feed/meaning.ts';
import { feedRules } from '../../src/feed/rules.ts';
import type { Feed, Metric, Observation } from '../../src/feed/types.ts';
import { validate } from '../../src/feed/validate.ts';

const source = { name: 'Records' };

const base: Feed = {
  format: 'vital-signs/1',
  title: 'Test',
  organizations: [
    { id: 'district', kind: 'district', name: 'District' },
    { id: 'school', kind: 'school', name: 'School', parent: 'district' },
  ],
  groups: [
    { id: 'ALL', name: 'Everyone', family: 'all' },
    { id: 'AA', name: 'One', family: 'race-ethnicity' },
    { id: 'AS', name: 'Two', family: 'race-ethnicity' },
    { id: 'WH', name: 'Three', family: 'race-ethnicity' },
    { id: 'EL', name: 'Four', family: 'language' },
  ],
  scales: [
    {
      id: 'levels',
      levels: [
        { rank: 1, name: 'Low' },
        { rank: 2, name: 'High' },
      ],
    },
  ],
  goals: [{ id: 'goal', name: 'Goal' }],
  metrics: [
    { id: 'rate', name: 'Rate', unit: 'percent', better: 'higher', goal: 'goal', scale: 'levels', source },
    { id: 'score', name: 'Score', unit: 'points', better: 'higher', range: [-50, 50], source },
    {
      id: 'survey',
      name: 'Survey',
      unit: 'percent',
      better: 'higher',
      survey: { favorable: 'Yes', options: [{ name: 'Yes' }, { name: 'Maybe' }, { name: 'No' }] },
      source,
    },
  ],
  observations: [],
};

function observation(more: Partial<Observation> = {}): Observation {
  return { organization: 'school', metric: 'rate', period: '2023-24', value: 50, count: 100, ...more };
}

/** What is wrong with the base feed after some of its parts are replaced. Its shape stays valid. */
function problemsOf(parts: Partial<Feed>): MeaningProblem[] {
  const feed = { ...base, ...parts };
  assert.deepEqual(validate(feed, feedRules), []);
  return checkMeaning(feed);
}

/** One problem, as `severity path`. */
function only(parts: Partial<Feed>): MeaningProblem {
  const problems = problemsOf(parts);
  assert.equal(problems.length, 1, JSON.stringify(problems, null, 2));
  return problems[0]!;
}

function assertOne(parts: Partial<Feed>, severity: string, path: string, ...words: RegExp[]): void {
  const problem = only(parts);
  assert.equal(`${problem.severity} ${problem.path}`, `${severity} ${path}`);
  const text = `${problem.found} | ${problem.expected} | ${problem.advice ?? ''}`;
  for (const word of words) assert.match(text, word);
}

function withMetric(more: Partial<Metric>): Partial<Feed> {
  return { metrics: [{ ...base.metrics[0]!, ...more }] };
}

test('a sound feed has no problems, in either form', () => {
  const observations = [
    observation({ level: 2, change: 1 }),
    observation({ period: '2022-23', value: 49 }),
    observation({ period: '1999-00' }),
    observation({ period: '2024' }),
    observation({ group: 'EL', value: null, count: null, state: 'suppressed' }),
    observation({ group: 'AA', value: null, count: 0, state: 'not-applicable' }),
    observation({ metric: 'score', value: -50, count: 12, state: 'small-group' }),
    observation({ metric: 'survey', count: null, responses: 50, invited: 60, distribution: [33.3, 33.3, 33.3] }),
  ];
  assert.deepEqual(problemsOf({ observations }), []);
  const fields = ['organization', 'metric', 'group', 'period', 'value', 'count', 'level', 'change', 'state'] as const;
  const rows = observations.slice(0, 7).map((one) => fields.map((field) => one[field] ?? null));
  assert.deepEqual(problemsOf({ observations: { fields: [...fields], rows } }), []);
});

test('a table of rows that cannot be read', () => {
  const rows = [['school', 'rate', '2023-24']];
  assertOne(
    { observations: { fields: ['organization', 'metric', 'value'], rows } },
    'error',
    '/observations/fields',
    /field "period"/,
  );
  assertOne(
    { observations: { fields: ['organization', 'metric', 'period', 'period'], rows } },
    'error',
    '/observations/fields/3',
    /"period" again/,
  );
  const cell = (row: (string | number | null | number[])[], path: string, ...words: RegExp[]) =>
    assertOne(
      {
        observations: {
          fields: ['organization', 'metric', 'period', 'value', 'count', 'state', 'distribution'],
          rows: [row],
        },
      },
      'error',
      `/observations/rows/0${path}`,
      ...words,
    );
  cell(['school', 'rate', '2023-24', 1, 100, null, null, 5], '', /8 cells \| at most 7/);
  cell(['school', 'rate', '2023/24', 1], '/2', /"2023\/24"/);
  cell(['school', 'rate'], '/2', /no cell \| the field "period"/);
  cell(['school', 7, '2023-24', 1], '/1', /7 \| string/);
  cell(['school', 'rate', '2023-24', '12'], '/3', /"12" \| number or null/);
  cell(['school', 'rate', '2023-24', 1, 12.5], '/4', /12\.5 \| integer/);
  cell(['school', 'rate', '2023-24', 1, -1], '/4', /at least 0/);
  cell(['school', 'rate', '2023-24', null, null, 'supressed'], '/5', /did you mean "suppressed"/);
  cell(['school', 'survey', '2023-24', 1, 100, null, [50, 150]], '/6/1', /150 \| at most 100/);
});

test('ids that point to nothing', () => {
  const words = /did you mean/;
  const dangling = (more: Partial<Observation>, path: string) =>
    assertOne({ observations: [observation(more)] }, 'error', `/observations/0/${path}`, words);
  dangling({ organization: 'shcool' }, 'organization');
  dangling({ metric: 'raet' }, 'metric');
  dangling({ group: 'ELL' }, 'group');
  assertOne(
    { organizations: [{ id: 'school', kind: 'school', name: 'S', parent: 'schol' }] },
    'error',
    '/organizations/0/parent',
    words,
  );
  assertOne(withMetric({ goal: 'gaol' }), 'error', '/metrics/0/goal', words);
  assertOne(withMetric({ scale: 'level' }), 'error', '/metrics/0/scale', words);
  assertOne({ targets: [{ metric: 'rates', value: 5 }] }, 'error', '/targets/0/metric', words);
  assertOne(
    { targets: [{ metric: 'rate', organization: 'scool', value: 5 }] },
    'error',
    '/targets/0/organization',
    words,
  );
  assertOne({ notes: [{ group: 'Al', period: '2024', kind: 'break', text: 'x' }] }, 'error', '/notes/0/group', words);
  assertOne({ parts: [{ href: 'x', organizations: ['schooll'] }] }, 'error', '/parts/0/organizations/0', words);
  assertOne({ parts: [{ href: 'x', metrics: ['rat'] }] }, 'error', '/parts/0/metrics/0', words);
  assertOne(
    { observations: [observation({ organization: '__proto__' })] },
    'error',
    '/observations/0/organization',
    /an organization of this feed/,
  );
});

test('the group of everyone need not be listed', () => {
  assert.deepEqual(problemsOf({ groups: undefined, observations: [observation()] }), []);
});

test('things that stand twice', () => {
  for (const name of ['organizations', 'groups', 'scales', 'goals', 'metrics'] as const) {
    const list = base[name]!;
    const twice = { [name]: [...list, list[0]] } as Partial<Feed>;
    assertOne(twice, 'error', `/${name}/${list.length}/id`, /each id once/);
  }
  assertOne(
    { observations: [observation(), observation({ group: 'ALL', value: 51 })] },
    'error',
    '/observations/1/organization',
    /school rate ALL 2023-24 again/,
    /first is at \/observations\/0/,
  );
});

test('parents in a circle', () => {
  const organization = (id: string, parent: string) => ({ id, kind: 'district' as const, name: id, parent });
  assertOne({ organizations: [organization('a', 'a')] }, 'error', '/organizations/0/parent', /a → a/);
  const circle = [organization('x', 'a'), organization('a', 'b'), organization('b', 'c'), organization('c', 'a')];
  assertOne({ organizations: circle }, 'error', '/organizations/1/parent', /a → b → c → a/);
});

test('periods whose second number is not the next year', () => {
  const expected = /2023-24/;
  assertOne({ observations: [observation({ period: '2023-25' })] }, 'error', '/observations/0/period', expected);
  assertOne({ targets: [{ metric: 'rate', value: 5, period: '2023-23' }] }, 'error', '/targets/0/period', expected);
  assertOne({ notes: [{ period: '2023-22', kind: 'break', text: 'x' }] }, 'error', '/notes/0/period', expected);
});

test('numbers that cannot be', () => {
  const wrong = (more: Partial<Observation>, path: string, ...words: RegExp[]) =>
    assertOne({ observations: [observation(more)] }, 'error', `/observations/0/${path}`, ...words);
  wrong({ value: 100.1 }, 'value', /0 to 100/);
  wrong({ metric: 'score', value: -51 }, 'value', /-50 to 50/);
  wrong({ level: 3 }, 'level', /1, 2/);
  wrong({ metric: 'score', level: 1 }, 'level', /has no scale/);
  wrong({ metric: 'survey', responses: 70, invited: 60 }, 'responses');
  wrong({ metric: 'survey', distribution: [50, 50] }, 'distribution', /3, one for each/);
  wrong({ metric: 'survey', distribution: [50, 50, 50] }, 'distribution', /sum of 150/);
  wrong({ distribution: [50, 50] }, 'distribution', /survey\.options in the metric rate/);
  assertOne({ targets: [{ metric: 'rate', value: 101 }] }, 'error', '/targets/0/value', /0 to 100/);
  const bands = [
    { from: 50, name: 'High' },
    { from: 50, name: 'Low' },
  ];
  assertOne(withMetric({ bands }), 'error', '/metrics/0/bands/1/from');
  assertOne(withMetric({ range: [10, 5] }), 'error', '/metrics/0/range');
  const levels = [
    { rank: 2, name: 'High' },
    { rank: 1, name: 'Low' },
  ];
  assertOne({ scales: [{ id: 'levels', levels }] }, 'error', '/scales/0/levels/1/rank');
  assertOne(
    { organizations: [{ id: 'school', kind: 'school', name: 'S', grades: ['8', 'K'] }] },
    'error',
    '/organizations/0/grades',
  );
});

test('ratings: a level without a value, on a scale', () => {
  const rating: Metric = { id: 'met', name: 'Met', unit: 'rating', better: 'higher', scale: 'levels', source };
  const rated = (more: Partial<Observation>): MeaningProblem[] =>
    problemsOf({
      metrics: [...base.metrics, rating],
      observations: [{ organization: 'school', metric: 'met', period: '2023-24', ...more }],
    });
  assert.deepEqual(rated({ level: 2 }), []);
  assert.match(rated({ level: 2, value: 2 })[0]!.found, /a value of met, which is a rating/);
  assert.match(rated({ level: 3 })[0]!.expected, /a rank of the metric's scale/);
  assert.match(rated({})[0]!.expected, /a level, or a state/);
  const scaleless = problemsOf({ metrics: [...base.metrics, { ...rating, scale: undefined }] });
  assert.match(scaleless[0]!.expected, /scale, whose levels are the ratings/);
});

test('numbers beside a state that says there are none', () => {
  const states = ['suppressed', 'suppressed-complementary', 'not-applicable', 'not-collected', 'pending'] as const;
  for (const state of states) {
    const numbers: Partial<Observation>[] = [{ value: 43.21 }, { change: 43.21 }, { level: 1 }];
    for (const number of numbers) {
      const one = observation({ value: null, count: null, state, ...number });
      assertOne({ observations: [one] }, 'error', `/observations/0/${Object.keys(number)[0]}`);
      assert.doesNotMatch(JSON.stringify(problemsOf({ observations: [one] })), /43\.21/);
    }
  }
  const silent = observation({ value: null });
  assertOne({ observations: [silent] }, 'warning', '/observations/0/metric', /a state that says why/);
});

test('counts of small groups', () => {
  const small = (more: Partial<Observation>, path: string, privacy?: Feed['privacy']) =>
    assertOne(
      { privacy, observations: [observation(more)] },
      'error',
      `/observations/0/${path}`,
      /privacy\.minimumCount/,
    );
  small({ count: 10 }, 'count');
  small({ count: 9, value: null, state: 'suppressed' }, 'count');
  small({ metric: 'survey', count: null, responses: 4 }, 'responses');
  small({ count: 19 }, 'count', { minimumCount: 20 });
  assert.deepEqual(problemsOf({ privacy: { minimumCount: 5 }, observations: [observation({ count: 6 })] }), []);
  assert.doesNotMatch(JSON.stringify(problemsOf({ observations: [observation({ count: 7 })] })), /\b7\b/);
  assertOne({ observations: [observation({ count: 29, level: 1 })] }, 'warning', '/observations/0/level', /30/);
});

test('a change since a suppressed year', () => {
  const observations = [
    observation({ period: '2022-23', value: null, count: null, state: 'suppressed' }),
    observation({ change: 2.5 }),
  ];
  assertOne({ observations }, 'error', '/observations/1/change', /since 2022-23/);
  assertOne({ observations: observations.toReversed() }, 'error', '/observations/0/change');
});

test('a suppressed group that follows from the others', () => {
  const hidden = { value: null, count: null, state: 'suppressed' as const };
  const family = (all: number, one: Partial<Observation>, two: Partial<Observation>, three: Partial<Observation>) =>
    problemsOf({
      observations: [
        observation({ count: all }),
        observation({ group: 'AA', ...one }),
        observation({ group: 'AS', ...two }),
        observation({ group: 'WH', ...three }),
        observation({ group: 'EL', ...hidden }),
      ],
    }).map(({ severity, path, found }) => `${severity} ${path} ${found.split(' is ')[0]}`);
  const zero = { value: null, count: 0, state: 'not-applicable' as const };
  const warning = 'warning /observations/3/organization school rate WH 2023-24';
  assert.deepEqual(family(110, { count: 60 }, { count: 43 }, hidden), [warning]);
  assert.deepEqual(family(67, { count: 60 }, zero, hidden), [warning]);
  assert.deepEqual(family(110, { count: 60 }, hidden, hidden), []);
  assert.deepEqual(family(110, { count: 60 }, { ...hidden, state: 'suppressed-complementary' }, hidden), []);
  assert.deepEqual(family(200, { count: 60 }, { count: 43 }, hidden), []);
  assert.deepEqual(family(110, { count: 60 }, { count: null }, hidden), []);
});

test('a metric without a source is a warning', () => {
  assertOne(withMetric({ source: undefined }), 'warning', '/metrics/0', /no source for rate/);
});

test('many mistakes of one kind do not hide the one of another', () => {
  const observations = [
    ...Array.from({ length: 500 }, (_, index) => observation({ period: String(1000 + index), value: 200 })),
    observation({ group: 'EE' }),
  ];
  const problems = problemsOf({ observations });
  assert.equal(problems.length, 21);
  assert.deepEqual([problems[19]!.total, problems[19]!.advice], [500, 'And 480 more of this kind.']);
  assert.equal(problems[20]!.path, '/observations/500/group');
});

// Work that grows with the square of the rows would take hours.
test('half a million rows are checked to the end', { timeout: 120_000 }, () => {
  const organizations = Array.from({ length: 2000 }, (_, index) => ({
    id: `o${index}`,
    kind: 'school' as const,
    name: 'S',
  }));
  const rows = organizations.flatMap(({ id }) =>
    Array.from({ length: 56 }, (_, year) => String(1950 + year)).flatMap((period) =>
      base.groups!.map((group) => [id, 'rate', group.id, period, 50, 100]),
    ),
  );
  assert.equal(rows.length, 560_000);
  const fields: ('organization' | 'metric' | 'group' | 'period' | 'value' | 'count')[] = [
    'organization',
    'metric',
    'group',
    'period',
    'value',
    'count',
  ];
  assert.deepEqual(checkMeaning({ ...base, organizations, observations: { fields, rows } }), []);
});
