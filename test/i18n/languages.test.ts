import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../src/i18n/english.ts';
import { addLanguage, catalogOf, loadCatalog } from '../../src/i18n/languages.ts';
import { spanish } from '../../src/i18n/spanish.ts';

test('English is here at once, also for other Englishes', () => {
  assert.equal(catalogOf('en'), english);
  assert.equal(catalogOf('en-GB'), english);
});

test('a language that nobody has written is English', async () => {
  assert.equal(catalogOf('tlh'), english);
  assert.equal(await loadCatalog('tlh'), english);
});

test('Spanish is fetched once, for every country', async () => {
  assert.equal(catalogOf('es-MX'), undefined);
  assert.equal(await loadCatalog('es-MX'), spanish);
  assert.equal(catalogOf('es'), spanish);
  assert.equal(catalogOf('ES-us'), spanish);
});

test('a host can replace single messages and add a language', () => {
  addLanguage('hmn', { empty: 'Tsis muaj' });
  assert.deepEqual(catalogOf('hmn'), { empty: 'Tsis muaj' });
  addLanguage('en', { empty: 'Nothing yet.' });
  assert.equal(catalogOf('en')?.empty, 'Nothing yet.');
  assert.equal(catalogOf('en')?.loading, english.loading);
  addLanguage('en', english);
});
