import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dataset } from '../../src/model/dataset.ts';
import { everything, inEnglish, inSpanish } from './fixture.ts';
import { mark } from './secret-cells.ts';
import { periods, request, secretFeed, type Place } from './secret-feed.ts';
import { forbidden, numbersIn, responseRate, withoutRates } from './secret-marks.ts';

/**
 * The other way round from privacy.test.ts: look for the numbers themselves. Counts stay away from rates here, because
 * an interval is any number and could look like a mark by chance; intervals of protected cells are covered there.
 */
const runs = { numRuns: 200 };

test('no number of a protected cell stands in a view or a file, nor a difference or change made with it', () => {
  fc.assert(
    fc.property(secretFeed.filter(withoutRates), request, ({ places, secret }, asked) => {
      const marks = forbidden(places);
      const dataset = new Dataset(secret);
      for (const words of [inEnglish, inSpanish]) {
        for (const [name, text] of Object.entries(everything(dataset, asked, words))) {
          assert.ok(!responseRate.test(text), `${name}: response rate`);
          assert.ok(!text.includes(`Rank-${mark.level}-`), `${name}: level`);
          // Every pair of groups with rates has an interval, in which any number can turn up.
          if (name.startsWith('gap') && asked.metric === 'survey') continue;
          for (const number of numbersIn(text)) {
            assert.ok(!marks.has(number), `${name} says ${number / 1000}: ${marks.get(number)}`);
          }
        }
      }
    }),
    runs,
  );
});

test('the marks are recognised where they are shown', () => {
  const places = [0, 1].map((id): Place => {
    const numbers = { value: mark.value(id), count: mark.count(id) };
    const place = { organization: 'school', metric: 'plain', group: 'ALL', period: periods[id]! };
    return { ...place, secret: numbers, open: {}, kept: 'protected' };
  });
  const marks = forbidden(places);
  for (const text of ['10.1 points', '"value": 10.801', '1,004 students', 'Up 0.701 points']) {
    assert.ok(
      [...numbersIn(text)].some((number) => marks.has(number)),
      text,
    );
  }
});
