import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inEnglish, inSpanish } from './fixture.ts';
import { takeawayCases } from './takeaway-cases/all.ts';
import { sentenceOf } from './takeaway-cases/case.ts';

for (const one of takeawayCases) {
  test(`${one.widget}, ${one.about}: says so in English and in Spanish`, () => {
    assert.equal(sentenceOf(one, inEnglish), one.en);
    assert.equal(sentenceOf(one, inSpanish), one.es);
  });
}

test('no case stands in the table twice', () => {
  const names = takeawayCases.map(({ widget, about }) => `${widget} ${about}`);
  assert.equal(new Set(names).size, names.length);
});
