import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Catalog } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { takeawayCases } from '../model/takeaway-cases/all.ts';
import { easeOf, englishSyllables, gradeOf, sizeOf, spanishSyllables } from './reading-ease.ts';
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

/** What most adults in the United States read without effort, and the house's limit for all its words. */
const highestGrade = 9;

/**
 * “Normal” on the scale INFLESZ begins here: the daily press, for readers who finished compulsory school. Barrio-Cantalejo
 * et al. (2008) found it to be the least that texts for patients should have.
 */
const leastEase = 55;

test(`every takeaway in English can be read in grade ${highestGrade}`, () => {
  for (const { about, en } of takeawayCases)
    assert.ok(gradeOf(en) <= highestGrade, `${about}: grade ${gradeOf(en).toFixed(1)}: ${en}`);
});

test(`every takeaway in Spanish has an ease of ${leastEase} or more`, () => {
  for (const { about, es } of takeawayCases)
    assert.ok(easeOf(es) >= leastEase, `${about}: ease ${easeOf(es).toFixed(1)}: ${es}`);
});

test('no takeaway has a sentence of more than 25 words', () => {
  for (const text of takeawayCases.flatMap(({ en, es }) => [en, es]))
    for (const sentence of sentences(text)) assert.ok(wordsIn(sentence) <= 25, sentence);
});

test('both formulas tell hard texts from easy ones', () => {
  const hard = 'The subpopulation demonstrated statistically insignificant longitudinal deterioration.';
  assert.ok(gradeOf(hard) > 20 && gradeOf('The cat sat on the mat.') < 1);
  const difficult = 'La subpoblación evidenció un deterioro longitudinal estadísticamente insignificante.';
  assert.ok(easeOf(difficult) < 0 && easeOf('El gato está en la casa.') > 80);
});

test('syllables are counted as they are heard', () => {
  const english = {
    year: 1,
    rose: 1,
    stayed: 1,
    compared: 2,
    measures: 2,
    people: 2,
    earlier: 3,
    percentage: 3,
    favorable: 4,
  };
  for (const [word, count] of Object.entries(english)) assert.equal(englishSyllables(word), count, word);
  const spanishWords = {
    que: 1,
    más: 1,
    muy: 1,
    año: 2,
    país: 2,
    guía: 2,
    puntos: 2,
    familias: 3,
    todavía: 4,
    porcentuales: 4,
    ahora: 3,
  };
  for (const [word, count] of Object.entries(spanishWords)) assert.equal(spanishSyllables(word), count, word);
  const size = sizeOf('All students: 61.5% in school year 2023-24.', englishSyllables);
  assert.deepEqual(size, { sentences: 2, words: 7, syllables: 8 });
});
