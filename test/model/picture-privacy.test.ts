import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dataset } from '../../src/model/dataset.ts';
import { datasetOf, inEnglish, inSpanish, row } from './fixture.ts';
import { pictures, sayingOf } from './pictured.ts';
import { mark } from './secret-cells.ts';
import { request, secretFeed } from './secret-feed.ts';
import { forbidden, numbersIn, responseRate, withoutRates } from './secret-marks.ts';

/** As privacy.test.ts and privacy-marks.test.ts do it for views: a picture is made of nothing else, but is drawn. */
const runs = { numRuns: 60 };

test('no picture differs from one made of a feed without the protected numbers, not by a hundredth of a pixel', () => {
  let made = 0;
  fc.assert(
    fc.property(secretFeed, request, ({ secret, open }, asked) => {
      for (const words of [inEnglish, inSpanish]) {
        const shown = pictures(new Dataset(secret), asked, words);
        const expected = pictures(new Dataset(open), asked, words);
        assert.deepEqual(shown, expected);
        made += Object.keys(shown).length;
      }
    }),
    runs,
  );
  assert.ok(made > 300, `only ${made} pictures`);
});

test('no number of a protected cell is written in a picture, nor a difference or change made with it', () => {
  fc.assert(
    fc.property(secretFeed.filter(withoutRates), request, ({ places, secret }, asked) => {
      const marks = forbidden(places);
      for (const [name, picture] of Object.entries(pictures(new Dataset(secret), asked, inEnglish))) {
        const text = sayingOf(picture);
        assert.ok(!responseRate.test(text), `${name}: response rate`);
        assert.ok(!text.includes(`Rank-${mark.level}-`), `${name}: level`);
        // Every pair of groups with rates has an interval, in which any number can turn up.
        if (name.startsWith('gap') && asked.metric === 'survey') continue;
        for (const number of numbersIn(text))
          assert.ok(!marks.has(number), `${name} says ${number / 1000}: ${marks.get(number)}`);
      }
    }),
    runs,
  );
});

test('a suppressed cell is told in words in every picture that has a place for it', () => {
  const dataset = datasetOf([
    row({ value: 50, count: 400 }),
    row({ period: '2022-23', value: 52, count: 400 }),
    row({ group: 'A', value: 61.73, count: 7, state: 'suppressed' }),
    row({ group: 'A', period: '2022-23', value: 40, count: 90 }),
  ]);
  const found = pictures(dataset, { metric: 'rate' }, inEnglish);
  for (const name of ['gap', 'gapOverTime', 'trendOfAll']) {
    assert.match(sayingOf(found[name]!), /Not shown, to protect privacy/, name);
  }
  for (const [name, { svg }] of Object.entries(found)) assert.doesNotMatch(svg, /61\.7/, name);
});
