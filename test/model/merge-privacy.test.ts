import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/types.ts';
import { conflictsView } from '../../src/model/merge-conflicts.ts';
import { mergeFeeds } from '../../src/model/merge-feeds.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { everything, inEnglish } from './fixture.ts';
import { request, secretFeed } from './secret-feed.ts';

function together(feeds: readonly Feed[]) {
  const merged = mergeFeeds(feeds.map((feed, index) => ({ url: `https://${index}.example/feed.json`, feed })));
  return { feed: merged.feed, told: conflictsView(inEnglish, feeds, merged) };
}

test('neither the views nor the differences of several feeds tell a protected number of any of them', () => {
  fc.assert(
    fc.property(secretFeed, secretFeed, request, (one, other, asked) => {
      const shown = together([one.secret, other.secret]);
      const expected = together([one.open, other.open]);
      assert.deepEqual(shown.told, expected.told);
      assert.deepEqual(
        everything(new Dataset(shown.feed), asked, inEnglish),
        everything(new Dataset(expected.feed), asked, inEnglish),
      );
    }),
    { numRuns: 150 },
  );
});
