import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { checkFeed } from '../../src/feed/check.ts';
import { addEnglish } from '../../src/i18n/english.ts';
import { englishLive } from '../../src/i18n/english-live.ts';
import { announcement } from '../../src/model/announcement.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { gapView } from '../../src/model/gap.ts';
import { trendView } from '../../src/model/trend.ts';
import type { GapRowView, GapSpec, TrendSpec } from '../../src/model/view.ts';
import { Walk, type Step, type Stop } from '../../src/model/walk.ts';
import { inEnglish, inSpanish, overTime } from './fixture.ts';

// A page fetches these with the live chart.
addEnglish(englishLive);

type Spec = TrendSpec | GapSpec;

const scale = { min: 0, max: 100, step: 25, ticks: [] };

/** A trend of these values by line and year, where undefined is hidden. */
function trend(lines: readonly (readonly (number | undefined)[])[], rtl = false): TrendSpec {
  const count = Math.max(0, ...lines.map((values) => values.length));
  const xOf = (index: number): number => (count === 1 ? 0.5 : index / (count - 1));
  const year = (index: number): string => String(2000 + index);
  return {
    kind: 'trend',
    rtl,
    scale,
    ticks: [],
    periods: Array.from({ length: count }, (_, index) => ({ at: xOf(index), label: year(index), every: 1 })),
    series: lines.map((values, style) => ({
      id: `line-${style}`,
      name: `Line ${style}`,
      style,
      points: values.flatMap((value, index) => {
        const place = { period: year(index), x: xOf(index), y: (value ?? 0) / 100 };
        return value === undefined
          ? []
          : [{ ...place, value, text: `${value}%`, detail: '', small: false, joined: false }];
      }),
      gaps: values.flatMap((value, index) =>
        value === undefined ? [{ period: year(index), x: xOf(index), text: 'Hidden' }] : [],
      ),
      labelY: 0,
      latest: '',
    })),
    targets: [],
    breaks: [],
    axisLabel: '',
    unit: 'percent',
    decimals: 1,
  };
}

/** A gap chart of these values, where undefined is hidden. Every second row has an interval, every third a year before. */
function gap(values: readonly (number | undefined)[], rtl = false): GapSpec {
  return {
    kind: 'gap',
    rtl,
    scale,
    ticks: [],
    rows: values.map((value, index): GapRowView => {
      const row = { id: `row-${index}`, name: `Row ${index}`, people: '', reference: index === 0, small: false };
      if (value === undefined) return { ...row, text: 'Hidden', difference: '' };
      const x = value / 100;
      const interval = index % 2 === 1 ? { from: x, to: x, text: '' } : undefined;
      const before = index % 3 === 2 ? { x: 0.1, value: 10, text: '10%' } : undefined;
      return { ...row, text: `${value}%`, difference: '', x, value, interval, before };
    }),
    axisLabel: '',
    period: '2023-24',
  };
}

/** All stops that a step comes to when it is taken until it leads nowhere. */
function along(walk: Walk, step: Step, from?: Stop): Stop[] {
  const stops: Stop[] = [];
  for (let stop = walk.step(from, step); stop && stop !== stops.at(-1) && stop !== from; stop = walk.step(stop, step)) {
    stops.push(stop);
    assert.ok(stops.length < 1000, 'a walk without an end');
  }
  return stops;
}

/** Every stop that arrows lead to: each line from its beginning to its end. */
function everyStop(walk: Walk): Stop[] {
  const onwards = walk.spec.rtl ? 'left' : 'right';
  const first = walk.step(undefined, 'first');
  if (!first) return [];
  return [first, ...along(walk, 'down', first)].flatMap((stop) => [stop, ...along(walk, onwards, stop)]);
}

/** What there is on a chart, said in another way: by line and period, or by row and detail. */
function everything(spec: Spec): string[] {
  if (spec.kind === 'trend')
    return spec.series.flatMap(({ id, points, gaps }) => [...points, ...gaps].map(({ period }) => `${id} ${period}`));
  return spec.rows.flatMap(({ id, x, interval, before }) => [
    `${id} value`,
    ...(x !== undefined && interval ? [`${id} interval`] : []),
    ...(x !== undefined && before ? [`${id} before`] : []),
  ]);
}

const named = (stop: Stop | undefined): string => (stop ? `${stop.line} ${stop.at}` : 'nothing');

function walksAllOf(spec: Spec): void {
  assert.deepEqual(everyStop(new Walk(spec)).map(named).toSorted(), everything(spec).toSorted());
}

const cell = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
const trends = fc
  .integer({ min: 0, max: 6 })
  .chain((years) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: years, maxLength: years }), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
    ),
  )
  .map(([lines, rtl]) => trend(lines, rtl));
const gaps = fc.tuple(fc.array(cell, { maxLength: 7 }), fc.boolean()).map(([values, rtl]) => gap(values, rtl));
const specs = fc.oneof(trends, gaps);

describe('a walk', () => {
  test('comes to every point of any chart once, shown or hidden', () => {
    fc.assert(fc.property(specs, walksAllOf));
  });

  test('goes back the way it came', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const walk = new Walk(spec);
        for (const line of walk.lines) {
          for (const [index, stop] of line.entries()) {
            const next = walk.step(stop, 'right')!;
            if (next !== stop) assert.equal(walk.step(next, 'left'), stop);
            assert.equal(Math.abs(line.indexOf(next) - index) <= 1, true, 'skips nothing');
          }
        }
      }),
    );
  });

  test('goes where the arrow points: to the right is never to the left', () => {
    fc.assert(
      fc.property(trends, (spec) => {
        const walk = new Walk(spec);
        for (const stop of walk.lines.flat()) {
          assert.ok(walk.step(stop, 'right')!.x! >= stop.x!);
          assert.ok(walk.step(stop, 'left')!.x! <= stop.x!);
        }
      }),
    );
  });

  test('finds its place again in another spec', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const again = new Walk(structuredClone(spec));
        for (const stop of new Walk(spec).lines.flat()) assert.equal(named(again.find(stop)), named(stop));
      }),
    );
    const two = new Walk(trend([[1, 2], [3]]));
    assert.equal(new Walk(trend([[1, 2]])).find(two.lines[1]![0]!), undefined);
  });

  test('comes from the side that the key leads away from', () => {
    const lines = new Walk(trend([[1, 2, 3], [4, undefined, 6]])); // prettier-ignore
    const from = (walk: Walk): Record<string, string> =>
      Object.fromEntries(
        (['right', 'left', 'down', 'up', 'first', 'last'] as const).map((step) => [
          step,
          named(walk.step(undefined, step)),
        ]),
      );
    assert.deepEqual(from(lines), {
      right: 'line-0 2000',
      left: 'line-0 2002',
      down: 'line-0 2000',
      up: 'line-1 2000',
      first: 'line-0 2000',
      last: 'line-0 2002',
    });
    assert.equal(named(new Walk(trend([[1, 2, 3]], true)).step(undefined, 'left')), 'line-0 2000');
    assert.deepEqual(from(new Walk(gap([1, 2, undefined]))), {
      right: 'row-0 value',
      left: 'row-0 value',
      down: 'row-0 value',
      up: 'row-2 value',
      first: 'row-0 value',
      last: 'row-2 value',
    });
  });

  test('keeps the year from line to line, and the detail from row to row where there is one', () => {
    const lines = new Walk(trend([[1, 2, 3], [4, undefined, 6], [7, 8, 9]])); // prettier-ignore
    const middle = lines.lines[0]![1]!;
    assert.deepEqual([middle, ...along(lines, 'down', middle)].map(named), [
      'line-0 2001',
      'line-1 2001',
      'line-2 2001',
    ]);
    const rows = new Walk(gap([1, 2, 3, 4]));
    const interval = rows.lines[1]![1]!;
    assert.equal(named(interval), 'row-1 interval');
    assert.deepEqual(along(rows, 'down', interval).map(named), ['row-2 value', 'row-3 value']);
    assert.equal(named(rows.step(rows.lines[2]![1], 'up')), 'row-1 value');
  });

  test('finds the lowest and the highest of a line, or of all rows; the first of several', () => {
    const line = new Walk(trend([[40, 10, undefined, 90, 90], [0, 1, 2, 3, 4]])); // prettier-ignore
    const start = line.lines[0]![0]!;
    assert.equal(named(line.step(start, 'lowest')), 'line-0 2001');
    assert.equal(named(line.step(start, 'highest')), 'line-0 2003');
    const rows = new Walk(gap([40, 10, undefined, 90]));
    assert.equal(named(rows.step(rows.lines[1]!.at(-1), 'highest')), 'row-3 value');
    assert.equal(named(rows.step(undefined, 'lowest')), 'row-1 value');
  });

  test('stays where it is when nothing has a number, and has no stop in an empty chart', () => {
    const hidden = new Walk(trend([[undefined, undefined]]));
    const [, second] = hidden.lines[0]!;
    assert.equal(hidden.step(second, 'highest'), second);
    assert.equal(new Walk(trend([[]])).step(undefined, 'right'), undefined);
    assert.equal(new Walk(gap([])).step(undefined, 'down'), undefined);
    assert.equal(new Walk(gap([])).nearest(0.5, 0.5), undefined);
    const single = new Walk(trend([[50]]));
    for (const step of ['left', 'right', 'up', 'down', 'first', 'last', 'lowest', 'highest'] as const)
      assert.equal(named(single.step(single.step(undefined, step), step)), 'line-0 2000', step);
  });

  test('finds the year under a finger and in it the line, or the row', () => {
    const lines = new Walk(trend([[20, 20], [80, undefined], [undefined, undefined]])); // prettier-ignore
    assert.equal(named(lines.nearest(0.3, 0.1)), 'line-1 2000');
    assert.equal(named(lines.nearest(0.3, 0.9)), 'line-0 2000');
    assert.equal(named(lines.nearest(0.9, 0)), 'line-0 2001');
    assert.equal(named(new Walk(trend([[50, undefined]])).nearest(1, 0.2)), 'line-0 2001');
    assert.equal(named(new Walk(trend([[20, 80]], true)).nearest(0.1, 0.9)), 'line-0 2001');
    assert.equal(named(new Walk(gap([10, undefined, 30])).nearest(0.9, 0.4)), 'row-1 value');
  });
});

describe('the charts of the sample', () => {
  const file = new URL('../../demo/feeds/sample-unified.json', import.meta.url);
  const dataset = new Dataset(checkFeed(JSON.parse(readFileSync(file, 'utf8')), 'sample').feed);
  const groups = [...dataset.groups.keys()];

  for (const words of [inEnglish, inSpanish]) {
    const charts = [...dataset.organizations.keys()].flatMap((organization) =>
      [...dataset.metrics.keys()].flatMap((metric): Spec[] => {
        const request = { organization, metric };
        const specs = [
          trendView(dataset, request, words)?.chart,
          trendView(dataset, request, words, groups)?.chart,
          gapView(dataset, request, words)?.chart,
          overTime(dataset, request, words)?.chart,
        ];
        return specs.filter((spec) => spec !== undefined);
      }),
    );

    test(`can be walked point by point, and each is told in ${words.locale}`, () => {
      assert.ok(charts.length > 100, `only ${charts.length} charts`);
      for (const spec of charts) {
        walksAllOf(spec);
        const walk = new Walk(spec);
        let from: Stop | undefined;
        for (const stop of everyStop(walk)) {
          const text = announcement(words, walk, stop, from);
          assert.match(text, /\d (of|de) \d+\.$/, text);
          assert.doesNotMatch(text, /NaN|undefined|\[object|\{\w+\}|\(\)|\. ?\.|, \.| {2}|^ | $|:\.| ·/, text);
          from = stop;
        }
      }
    });
  }
});
