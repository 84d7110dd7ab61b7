import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { Dataset } from '../../src/model/dataset.ts';
import { everything, inEnglish, inSpanish } from './fixture.ts';
import { mark } from './secret-cells.ts';
import { periods, request, secretFeed, type Place, type SecretFeed } from './secret-feed.ts';

/**
 * The other way round from privacy.test.ts: look for the numbers themselves. Counts stay away from rates here, because
 * an interval is any number and could look like a mark by chance; intervals of protected cells are covered there.
 */
const runs = { numRuns: 200, seed: 20_25 };

/** Places on a chart and lengths of axes are fractions of shown values, not numbers that a reader is told. */
const geometry = /"(x|y|at|from|to|share|labelY|min|max|step|referenceX)": -?[\d.e-]+/g;

/** Every number in a text, in thousandths: 1,004 and 31.741% and −2.5. */
function numbersIn(text: string): Set<number> {
  const found = text.replaceAll(geometry, '').match(/\d[\d,]*(\.\d+)?/g) ?? [];
  return new Set(found.map((number) => thousandths(Number(number.replaceAll(',', '')))));
}

/** As widgets write it, without decimals; not the end of a longer number. */
const responseRate = new RegExp(`(?<![\\d.,])${Math.floor(mark.responseRate)}%`);

function thousandths(number: number): number {
  return Math.round(Math.abs(number) * 1000);
}

/** Numbers that a protected cell has, or that would tell one of them. */
function forbidden(places: readonly Place[]): Map<number, string> {
  const found = new Map<number, string>();
  const add = (number: number | null | undefined, why: string): void => {
    // Round numbers are no marks: they stand in shown cells as well.
    if (typeof number === 'number' && number % 500 !== 0) found.set(thousandths(number), why);
  };
  for (const place of places) {
    const { secret, open } = place;
    for (const key of ['value', 'count', 'change', 'responses', 'invited'] as const) {
      if (open[key] === undefined || open[key] === null) add(secret[key], `${key} of ${JSON.stringify(place)}`);
    }
    if (!open.distribution) add(secret.distribution?.[0], `distribution of ${JSON.stringify(place)}`);
    if (place.kept !== 'protected' || typeof secret.value !== 'number') continue;
    for (const other of places) {
      // The differences that widgets print: to other groups and organizations, and to other years.
      const sameYear = other.metric === place.metric && other.period === place.period;
      const sameSeries =
        other.metric === place.metric && other.organization === place.organization && other.group === place.group;
      if ((sameYear || sameSeries) && other !== place && typeof other.secret.value === 'number')
        add(secret.value - other.secret.value, `difference of ${JSON.stringify([place, other])}`);
    }
  }
  return found;
}

function withoutRates({ places, secret }: SecretFeed): boolean {
  return secret.metrics[0]!.unit !== 'percent' && places.length > 0;
}

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
