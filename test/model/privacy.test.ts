import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dataset } from '../../src/model/dataset.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import { everything, inEnglish, inSpanish } from './fixture.ts';
import { request, secretFeed } from './secret-feed.ts';

const runs = { numRuns: 300 };

test('no view and no file differs from one made of a feed without the protected numbers', () => {
  fc.assert(
    fc.property(secretFeed, request, ({ secret, open }, asked) => {
      for (const words of [inEnglish, inSpanish]) {
        const shown = everything(new Dataset(secret), asked, words);
        const expected = everything(new Dataset(open), asked, words);
        for (const name of Object.keys(expected)) assert.equal(shown[name], expected[name], name);
      }
    }),
    runs,
  );
});

test('what comes in a part file is protected like the feed itself', () => {
  fc.assert(
    fc.property(secretFeed, request, ({ secret, open }, asked) => {
      const observations = [...eachObservation(secret.observations)];
      const half = Math.floor(observations.length / 2);
      const dataset = new Dataset({ ...secret, observations: observations.slice(half) });
      dataset.addPart({ format: 'vital-signs/1', observations: observations.slice(0, half) });
      assert.deepEqual(everything(dataset, asked, inEnglish), everything(new Dataset(open), asked, inEnglish));
    }),
    { ...runs, numRuns: 100 },
  );
});
