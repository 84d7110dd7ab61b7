import { readFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readSource } from '../../src/builder/kept/tags.ts';
import { systems } from '../../src/builder/snippets/systems.ts';
import { english } from '../../src/builder/words/english.ts';
import { spanish } from '../../src/builder/words/spanish.ts';
import { easeOf, gradeOf } from '../i18n/reading-ease.ts';

const page = readFileSync(new URL('../../src/builder/page/index.html', import.meta.url), 'utf8');
const inPage = [...new Set(readSource(page).tags.flatMap(({ attributes }) => attributes.get('data-say') ?? []))];

const holes = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the words of the builder', () => {
  it('are there in Spanish: those of the page, those of its script, and no others', () => {
    assert.deepEqual(Object.keys(spanish).sort(), [...inPage, ...Object.keys(english)].sort());
  });

  it('have the same places for names and numbers', () => {
    for (const [key, text] of Object.entries(english)) assert.deepEqual(holes(spanish[key]!), holes(text), key);
  });

  it('give advice for every system', () => {
    for (const system of Object.keys(systems)) assert.ok(`advice-${system}` in english, system);
  });

  it('can be read in grade 9', () => {
    // One sentence alone tells little of a text; all of them together do.
    const said = (all: Record<string, string>): string =>
      Object.values(all)
        .filter((text) => /[.?]$/.test(text))
        .join(' ');
    assert.ok(gradeOf(said(english)) <= 9, `grade ${gradeOf(said(english))}`);
    assert.ok(easeOf(said(spanish)) >= 55, `ease ${easeOf(said(spanish))}`);
  });
});
