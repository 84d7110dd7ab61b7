import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Catalog, Message } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { wholeEnglish } from './whole-english.ts';

const catalogs: Record<string, Catalog> = { en: wholeEnglish, es: spanish };

function forms(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message);
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g))].toSorted().join(' ');
}

for (const [language, catalog] of Object.entries(catalogs)) {
  test(`${language} has every key, and no other`, () => {
    assert.deepEqual(Object.keys(catalog).toSorted(), Object.keys(wholeEnglish).toSorted());
  });

  test(`${language} uses the placeholders of English in every form`, () => {
    for (const [key, message] of Object.entries(catalog) as [keyof Catalog, Message][]) {
      const expected = placeholders(forms(wholeEnglish[key]).at(-1)!);
      for (const form of forms(message)) assert.equal(placeholders(form), expected, key);
    }
  });

  test(`${language} has no empty message, and no stray space`, () => {
    for (const [key, message] of Object.entries(catalog)) {
      for (const form of forms(message)) {
        assert.notEqual(form.trim(), '', key);
        assert.equal(form, form.trim().replaceAll(/ {2,}/g, ' '), key);
      }
    }
  });

  test(`${language} has the plural forms that its grammar asks for`, () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(catalog)) {
      if (typeof message === 'string') continue;
      for (const category of ['one', 'other'] as const) assert.ok(message[category], `${key} ${category}`);
      for (const form of Object.keys(message)) assert.ok(categories.includes(form as Intl.LDMLPluralRule), key);
    }
  });

  test(`${language} names twelve months`, () => {
    assert.equal(new Set(forms(catalog.months)[0]!.split('|')).size, 12);
  });
}

test('every plural message of English is one in Spanish, where more verbs have a plural', () => {
  for (const key of Object.keys(wholeEnglish) as (keyof Catalog)[])
    if (typeof wholeEnglish[key] !== 'string') assert.notEqual(typeof spanish[key], 'string', key);
});

/** Messages are asked for by their key, or by a template such as `state.${cell.state}`. */
function askedFor(): (key: string) => boolean {
  const folder = new URL('../../src/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !/(english|spanish)[a-z-]*\.ts$/.test(file),
  );
  const text = files.map((file) => readFileSync(new URL(file, folder), 'utf8')).join('\n');
  const literals = new Set([...text.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal!));
  const templates = [...text.matchAll(/`([a-z][\w-]*\.(?:[\w.-]|\$\{[^{}`]*\})+)`/g)]
    .map(([, template]) => template!)
    .filter((template) => template.includes('${'))
    .map((template) => new RegExp(`^${template.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w-]+')}$`));
  return (key) => literals.has(key) || templates.some((template) => template.test(key));
}

test('every message is said somewhere', () => {
  const isAskedFor = askedFor();
  assert.deepEqual(
    Object.keys(wholeEnglish).filter((key) => !isAskedFor(key)),
    [],
  );
});
