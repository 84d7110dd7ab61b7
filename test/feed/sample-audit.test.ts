import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { asCounted } from '../../scripts/sample/protection.ts';
import { audit } from '../../src/cli/protect/audit.ts';
import { nameOf } from '../../src/cli/protect/published.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed } from '../../src/feed/types.ts';
import * as stories from '../../stories/feeds.ts';

const folder = new URL('../../demo/feeds/', import.meta.url);

/** Cells that a reader of a feed can calculate, by name. */
async function recoverable(feed: Feed, organizations = feed.organizations): Promise<string[]> {
  const cells = [...eachObservation(feed.observations)];
  const { exposures } = await audit({ ...feed, organizations, cells });
  return exposures.flatMap((exposure) => exposure.cells.map(nameOf));
}

async function feedOf(name: string): Promise<Feed> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Feed;
}

test('no feed of the demo tells what it hides', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
  assert.ok(names.length >= 2);
  for (const name of names) assert.deepEqual(await recoverable(await feedOf(name)), [], name);
});

test('nor does the sample to readers who know which schools are counted in the district', async () => {
  const feed = await feedOf('sample-unified.json');
  assert.deepEqual(await recoverable(feed, asCounted(feed.organizations)), []);
});

test('no feed of the stories tells what it hides', async () => {
  const feeds = Object.entries(stories).filter(([name]) => name !== 'brokenFeed');
  assert.ok(feeds.length > 5);
  for (const [name, make] of feeds) {
    if (typeof make !== 'function' || make.length > 0) continue;
    const feed = (make as () => Feed)();
    assert.deepEqual(await recoverable(feed), [], name);
  }
});
