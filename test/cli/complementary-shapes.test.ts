import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from '../../src/cli/protect/audit.ts';
import { suppressComplementary } from '../../src/cli/protect/complementary.ts';
import type { HidableCell } from '../../src/cli/protect/hiding.ts';
import type { Published } from '../../src/cli/protect/published.ts';
import { cell, published } from './tables.ts';

/** Feeds that give no sum to calculate with: nothing more needs to be hidden. */
const shapes: Record<string, () => Published<HidableCell>> = {
  'every group is hidden': () =>
    published([cell('S1', 'ALL', 24, 9), ...['A', 'B', 'C'].map((id) => cell('S1', id, 8))]),
  'there is one group only': () => published([cell('S1', 'ALL', 60, 9), cell('S2', 'ALL', 40, 9)]),
  'there is no group of everyone': () => published([cell('S1', 'A', 60, 9), cell('S1', 'B', 4)]),
  'nothing has a count': () =>
    published(
      [cell('S1', 'ALL', 60, 9), cell('S1', 'A', 55, 9), cell('S1', 'B', 5)].map((one) => ({ ...one, count: null })),
    ),
  'two groups of points are hidden': () => {
    const feed = published([cell('S1', 'ALL', 117), cell('S1', 'A', 100), cell('S1', 'B', 9), cell('S1', 'C', 8)]);
    return { ...feed, metrics: feed.metrics.map((metric) => ({ ...metric, unit: 'points' as const })) };
  },
  'a survey hides one audience': () => {
    const feed = published([
      { ...cell('S1', 'families', 60, 9), count: null, responses: 60 },
      { ...cell('S1', 'staff', 9), count: null },
    ]);
    const audiences = ['families', 'staff'].map((id) => ({ id, name: id, family: 'audience' as const }));
    return { ...feed, groups: [...feed.groups!, ...audiences] };
  },
  'ratings have no numbers': () =>
    published(
      [cell('S1', 'ALL', 60, 9), cell('S1', 'A', 55, 9), cell('S1', 'B', 5)].map((one) => ({
        ...one,
        ...(one.state === 'reported' && { level: 3 }),
        value: null,
        count: null,
      })),
    ),
};

for (const [name, make] of Object.entries(shapes))
  test(`nothing more is hidden where ${name}`, async () => {
    const feed = make();
    const before = structuredClone(feed.cells);
    const { hidden, coded } = await suppressComplementary(feed);
    assert.deepEqual([hidden.length, coded.length], [0, 0]);
    assert.deepEqual(feed.cells, before);
    assert.deepEqual((await audit(feed)).exposures, []);
  });
