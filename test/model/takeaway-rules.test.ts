import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/types.ts';
import type { Words } from '../../src/i18n/words.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { everything, inEnglish, inSpanish, views } from './fixture.ts';
import { periods, request, secretFeed } from './secret-feed.ts';

const runs = { numRuns: 200 };

/** What every widget says in sentences; nothing where it has nothing to show or refuses the request. */
function sentencesOf(feed: Feed, asked: WidgetRequest, words: Words): Record<string, string[]> {
  const dataset = new Dataset(feed);
  const all = { organization: 'school', ...asked };
  const shown = Object.entries(views).map(([name, view]): [string, string[]] => {
    try {
      return [name, textsOf(view(dataset, all, words))];
    } catch {
      return [name, []];
    }
  });
  return Object.fromEntries(shown);
}

function textsOf(view: unknown): string[] {
  const { takeaway, courses = [] } = (view ?? {}) as { takeaway?: string; courses?: { text: string }[] };
  return [...(takeaway === undefined ? [] : [takeaway]), ...courses.map(({ text }) => text)];
}

function flat(sentences: Record<string, string[]>): string {
  return Object.values(sentences).flat().join('\n');
}

test('no sentence differs from one made without the protected numbers', () => {
  let said = 0;
  fc.assert(
    fc.property(secretFeed, request, ({ secret, open }, asked) => {
      for (const words of [inEnglish, inSpanish]) {
        const sentences = sentencesOf(secret, asked, words);
        assert.deepEqual(sentences, sentencesOf(open, asked, words));
        said += Object.values(sentences).flat().length;
      }
    }),
    runs,
  );
  assert.ok(said > 1000, `only ${said} sentences`);
});

test('the privacy tests search every sentence', () => {
  fc.assert(
    fc.property(secretFeed, request, ({ secret }, asked) => {
      const searched = everything(new Dataset(secret), asked, inEnglish);
      for (const [name, sentences] of Object.entries(sentencesOf(secret, asked, inEnglish)))
        for (const one of sentences) assert.ok(searched[name]!.includes(JSON.stringify(one)), one);
    }),
    { ...runs, numRuns: 50 },
  );
});

const judgement = /\b(better|worse|improve\w*|setback|mejor\w*|peor\w*|empeor\w*|mejora\w*|retroces\w*)\b/i;

test('nothing is called better or worse where no direction is better', () => {
  let judged = 0;
  fc.assert(
    fc.property(secretFeed, request, fc.constantFrom(inEnglish, inSpanish), ({ secret }, asked, words) => {
      const text = flat(sentencesOf(secret, { ...asked, metric: 'plain' }, words));
      if (secret.metrics[0]!.better === 'neither') assert.doesNotMatch(text, judgement);
      else if (judgement.test(text)) judged++;
    }),
    runs,
  );
  assert.ok(judged > 20, `only ${judged} judgements where there is something to judge`);
});

/** Years that a sentence compares with each other: [earlier, later]. */
function comparedYears(text: string): [string, string][] {
  const year = String.raw`(\d{4}-\d{2})`;
  const forms = [
    `${year}, (?:up|down|the same|about the same) .*?in ${year}`,
    `${year}\\. (?:Rose|Fell|No change) .*?since ${year}`,
  ];
  const later = forms.flatMap((form) => [...text.matchAll(new RegExp(form, 'g'))]);
  const earlier = [...text.matchAll(new RegExp(`(?:From|In) ${year}(?: to|: .*? In) ${year}`, 'g'))];
  return [
    ...later.map(([, one, other]): [string, string] => [other!, one!]),
    ...earlier.map(([, one, other]): [string, string] => [one!, other!]),
  ];
}

test('no sentence compares years on both sides of a break', () => {
  let compared = 0;
  const breaks = fc.constantFrom(...periods.slice(1));
  fc.assert(
    fc.property(secretFeed, request, breaks, ({ secret }, asked, period) => {
      const notes = [{ kind: 'break' as const, period, text: 'The definition changed.' }];
      for (const [earlier, later] of comparedYears(flat(sentencesOf({ ...secret, notes }, asked, inEnglish)))) {
        assert.ok(earlier < later, `${earlier} is compared with ${later}`);
        assert.ok(later < period || earlier >= period, `${earlier} and ${later} are compared across ${period}`);
        compared++;
      }
    }),
    runs,
  );
  assert.ok(compared > 100, `only ${compared} comparisons`);
});

test('the scorecard counts no measure as moved that has a break this year', () => {
  fc.assert(
    fc.property(secretFeed, ({ secret }) => {
      const notes = periods.map((period) => ({ kind: 'break' as const, period, text: 'The definition changed.' }));
      const { scorecard = [] } = sentencesOf({ ...secret, notes }, {}, inEnglish);
      for (const text of scorecard) assert.doesNotMatch(text, /got|stayed|changed/);
    }),
    { ...runs, numRuns: 50 },
  );
});

test('a sentence has no hole and no number that is none', () => {
  fc.assert(
    fc.property(secretFeed, request, fc.constantFrom(inEnglish, inSpanish), ({ secret }, asked, words) => {
      for (const text of Object.values(sentencesOf(secret, asked, words)).flat())
        assert.doesNotMatch(text, /undefined|NaN|Infinity|\{|\(\)|\.\.| {2}| [.,:]|^$/m);
    }),
    { ...runs, numRuns: 100 },
  );
});
