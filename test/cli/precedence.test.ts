import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import fc from 'fast-check';
import { Cells, type Cell } from '../../src/cli/import/cells.ts';
import { describeConflict, isRounding, tell } from '../../src/cli/import/conflicts.ts';
import { decide, noChoice, type Choice } from '../../src/cli/import/precedence.ts';
import { fileReport, type FileReport } from '../../src/cli/read/file-report.ts';

let [first, second] = files();

/** Two files of an import; a file keeps what it has seen of its rows. */
function files(): [FileReport, FileReport] {
  return [fileReport('first.csv', '', 0), fileReport('second.csv', '', 1)];
}

beforeEach(() => {
  [first, second] = files();
});

function cell(file: FileReport, facts: Partial<Cell>): Cell {
  return {
    organization: '34674390000000',
    metric: 'suspension',
    group: 'ALL',
    period: '2023-24',
    value: 6,
    count: 1000,
    level: null,
    change: null,
    state: 'reported',
    responses: null,
    responseRate: null,
    prior: false,
    file,
    line: 2,
    ...facts,
  };
}

function settled(rivals: Cell[], choice?: Choice): Cells {
  const cells = new Cells();
  for (const rival of rivals) cells.add(rival);
  cells.settle(choice);
  return cells;
}

/** The value that is used of two rows, and the rule by which it is. */
function chosen(a: Cell, b: Cell, choice?: Choice): string {
  const cells = settled([a, b], choice);
  const [used] = cells.all();
  return `${used!.value} ${cells.conflicts[0]?.rule.name}`;
}

const hidden: Partial<Cell> = { value: null, count: null, state: 'suppressed' };

test('each rule, over all that come after it', () => {
  const [old, recent, feed] = [
    fileReport('old.txt', '', 0),
    fileReport('new.txt', '', 3),
    fileReport('feed.json', '', 0),
  ];
  feed.isFeed = true;
  recent.newest = 2026;
  assert.equal(chosen(cell(first, {}), cell(second, hidden)), 'null hidden');
  assert.equal(chosen(cell(first, { computed: true, value: 5 }), cell(second, { prior: true })), '6 published');
  const preferred = { ...noChoice, preferred: new Set(['second.csv']) };
  assert.equal(chosen(cell(first, { reportedBy: 'state' }), cell(second, { value: 7 }), preferred), '7 preferred');
  assert.equal(chosen(cell(first, {}), cell(second, { value: 7, reportedBy: 'state', prior: true })), '7 state');
  assert.equal(chosen(cell(recent, { prior: true }), cell(feed, { value: 7 })), '7 own-year');
  assert.equal(chosen(cell(feed, {}), cell(second, { value: 7, count: null })), '7 file');
  assert.equal(chosen(cell(old, {}), cell(recent, { value: 7, count: null })), '7 newest');
  assert.equal(chosen(cell(first, { count: null, value: 6.25 }), cell(second, { value: 7 })), '7 counts');
  [first, second] = files();
  assert.equal(chosen(cell(first, {}), cell(second, { value: 7.5 })), '7.5 digits');
  [first, second] = files();
  assert.equal(chosen(cell(first, {}), cell(second, { value: 7 })), '6 order');
  assert.equal(chosen(cell(first, { line: 9 }), cell(first, { value: 7, line: 3 })), '7 order');
});

test('a file reaches to its newest own year, known only when all of it is read', () => {
  const [old, recent] = [fileReport('2024.csv', '', 0), fileReport('2025.csv', '', 1)];
  const rows = [cell(old, {}), cell(recent, { value: 7 }), cell(recent, { period: '2024-25' })];
  const used = settled(rows).all();
  assert.deepEqual(
    used.map(({ period, value }) => `${period} ${value}`),
    ['2023-24 7', '2024-25 6'],
  );
});

test('who reports a metric counts where the row does not say', () => {
  const choice: Choice = { ...noChoice, reportedBy: () => 'state' };
  assert.equal(chosen(cell(first, { reportedBy: 'district' }), cell(second, { value: 7 }), choice), '7 state');
});

test('a suppressed cell stays suppressed, also one that only protects another', () => {
  for (const state of ['suppressed', 'suppressed-complementary'] as const) {
    const cells = settled([cell(first, {}), cell(second, { ...hidden, state })]);
    assert.equal(cells.all()[0]!.state, state);
    assert.doesNotMatch(JSON.stringify(cells.conflicts.map(tell)), /"says"/);
    assert.match(describeConflict(cells.conflicts[0]!), /one is suppressed; it stays suppressed/);
  }
});

test('rounding is told apart from a conflict', () => {
  const kinds = (a: Partial<Cell>, b: Partial<Cell>, ...more: Partial<Cell>[]) => {
    const [one, two] = files();
    const rows = [cell(one, a), cell(two, b), ...more.map((facts) => cell(two, { ...facts, group: 'EL' }))];
    return settled(rows).conflicts.map(({ kind }) => kind);
  };
  assert.deepEqual(kinds({ value: 80.9 }, { value: 80.94 }), ['rounded']);
  assert.deepEqual(kinds({ value: 81 }, { value: 80.9 }), ['rounded']);
  assert.deepEqual(kinds({ value: 80.9 }, { value: 80.96 }), ['differs']);
  assert.deepEqual(kinds({ value: 80.9 }, { value: 80.8 }), ['differs']);
  assert.deepEqual(kinds({ value: 80.9, count: 99 }, { value: 80.94, count: 98 }), ['differs']);
  assert.deepEqual(kinds({ value: 80.2 }, { value: 80 }), ['rounded']);
  assert.deepEqual(
    kinds({ value: 80.2 }, { value: 80 }, { value: 79.9 }),
    ['differs'],
    '80 is 80.0 in a file with digits',
  );
  assert.deepEqual(kinds({}, {}), []);
  assert.equal(settled([cell(first, { value: 80.9 }), cell(second, { value: 80.94 })]).all()[0]!.value, 80.94);
});

test('any number and the same number with fewer digits are a rounding of each other', () => {
  const numbers = fc.tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 3 }));
  fc.assert(
    fc.property(numbers, ([thousandths, digits]) => {
      const exact = thousandths / 1000;
      const rounded = Number(exact.toFixed(digits));
      assert.equal(isRounding(exact, rounded, 3, digits), digits !== 3);
      assert.equal(isRounding(rounded, exact, digits, 3), digits !== 3);
    }),
  );
});

test('rows that agree complete each other, rows that differ do not', () => {
  const published = { value: 27.1, count: null, level: 2, state: 'reported' } as const;
  const [agreeing] = settled([cell(first, published), cell(second, { value: 27.1, state: 'not-rated' })]).all();
  assert.deepEqual([agreeing!.level, agreeing!.count, agreeing!.state], [2, 1000, 'reported']);
  const [differing] = settled([cell(first, published), cell(second, { value: 26, count: 1000 })]).all();
  assert.deepEqual([differing!.value, differing!.level], [26, null]);
  const [small] = settled([
    cell(first, { value: 50, count: null }),
    cell(second, { value: 50, count: 12, prior: true }),
  ]).all();
  assert.deepEqual([small!.count, small!.state], [12, 'small-group']);
  const elsewhere = settled([
    cell(first, published),
    cell(second, { metric: 'chronic-absenteeism', value: 27.1 }),
  ]).all();
  assert.deepEqual(
    elsewhere.map(({ level, count }) => [level, count]),
    [
      [2, null],
      [null, 1000],
    ],
    'another definition is another metric: it completes nothing',
  );
});

test('a number of the year before that was printed again with another value is told, and is not used', () => {
  const cells = settled([cell(first, {}), cell(second, { value: 6.9, prior: true, line: 40 })]);
  assert.equal(cells.all()[0]!.value, 6);
  assert.match(describeConflict(cells.conflicts[0]!), /first\.csv:2 and second\.csv:40 differ in value \(6, 6\.9\)/);
  assert.equal(cells.conflicts[0]!.kind, 'revised');
  assert.equal(second.superseded, 1);
});

test('a cell that is hidden later, to protect another one, is not told either', () => {
  const cells = settled([cell(first, { value: 61.7 }), cell(second, { value: 61.9 })]);
  const [used] = cells.all();
  Object.assign(used!, { value: null, count: null, state: 'suppressed-complementary' });
  for (const conflict of cells.conflicts)
    assert.doesNotMatch(JSON.stringify(tell(conflict)) + describeConflict(conflict), /61\./);
});

test('a change that would tell the hidden year before is not told in a conflict', () => {
  const rows = [
    cell(first, { change: 8.3 }),
    cell(second, { change: 8.4 }),
    cell(first, { ...hidden, period: '2022-23' }),
  ];
  const cells = settled(rows);
  cells.all();
  assert.equal(cells.conflicts[0]!.field, 'change');
  assert.doesNotMatch(JSON.stringify(cells.conflicts.map(tell)), /8\.[34]/);
});

const rival = fc.record({
  value: fc.constantFrom(6, 6.1, 6.12, 7),
  count: fc.constantFrom(null, 1000, 1001),
  prior: fc.boolean(),
  reportedBy: fc.constantFrom<Cell['reportedBy'][]>('state', 'district'),
  hidden: fc.boolean(),
  newest: fc.constantFrom(2024, 2025),
  isFeed: fc.boolean(),
});

test('the order of files does not matter, except where nothing else tells rows apart', () => {
  fc.assert(
    fc.property(fc.array(rival, { minLength: 2, maxLength: 5 }), fc.infiniteStream(fc.nat()), (drawn, noise) => {
      const rows = drawn.map(({ hidden: isHidden, newest, isFeed, ...facts }, order) => {
        const file = { ...fileReport(`${order}.csv`, '', order), newest, isFeed };
        return cell(file, { ...facts, ...(isHidden && hidden) });
      });
      const before = settled(rows).all()[0]!;
      const shuffled = rows
        .map((row) => ({ row: { ...row, file: { ...row.file } }, key: noise.next().value }))
        .toSorted((a, b) => a.key - b.key);
      for (const [order, { row }] of shuffled.entries()) row.file.order = order;
      const after = settled(shuffled.map(({ row }) => row)).all()[0]!;
      const winners = [before, after].map(({ file }) => rows.find((row) => row.file.path === file.path)!);
      if (decide(winners[0]!, winners[1]!, noChoice).rule.name !== 'order')
        assert.equal(after.file.path, before.file.path);
    }),
  );
});
