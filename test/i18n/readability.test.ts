import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalog } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { wholeEnglish } from './whole-english.ts';

/** A number, a name or a year stands in for a placeholder, and counts as one word. */
function sentences(text: string): string[] {
  return text
    .replaceAll(/\{\w+\}/g, 'x')
    .split(/[.!?;]\s|\.$|: /)
    .filter((sentence) => sentence.trim() !== '');
}

function wordsIn(sentence: string): number {
  return sentence.split(/[\s/]+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

for (const [language, catalog] of Object.entries<Catalog>({ en: wholeEnglish, es: spanish })) {
  test(`${language} says what it says in sentences of 20 words or fewer`, () => {
    for (const [key, message] of Object.entries(catalog)) {
      for (const form of typeof message === 'string' ? [message] : Object.values(message)) {
        const lengths = sentences(form).map(wordsIn);
        const average = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
        assert.ok(average <= 20, `${key}: ${average} words a sentence: ${form}`);
        assert.ok(Math.max(...lengths) <= 25, `${key}: ${Math.max(...lengths)} words: ${form}`);
      }
    }
  });
}

test('sentences are counted as a reader would', () => {
  assert.deepEqual(sentences('{name}: {value} in {year}. Higher is better, so this is good.').map(wordsIn), [1, 3, 7]);
});
