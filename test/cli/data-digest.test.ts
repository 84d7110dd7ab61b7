import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Content } from '../../src/cli/publish/content.ts';
import { dataDigest } from '../../src/cli/publish/snapshots/data-digest.ts';
import type { Observation } from '../../src/feed/types.ts';
import { county } from './published.ts';

/** The digest of a county whose first row says more, or the same in another way. */
function digestWith(change: (row: Observation) => object = (row) => row): string {
  const feed = county(1);
  const [first, ...others] = feed.observations as Observation[];
  return dataDigest(new Content({ ...feed, observations: [change(first!) as Observation, ...others] }));
}

test('whatever a row says counts, also what a later version of the format adds', () => {
  assert.notEqual(
    digestWith((row) => ({ ...row, margin: 1.5 })),
    digestWith(),
  );
});

test('another order and another way to say nothing are the same data', () => {
  const reversed = (row: Observation): object => Object.fromEntries(Object.entries(row).toReversed());
  for (const change of [reversed, (row: Observation) => ({ ...row, level: null, state: 'reported' })])
    assert.equal(digestWith(change), digestWith());
});
