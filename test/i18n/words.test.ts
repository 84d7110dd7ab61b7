import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { isRightToLeft, Words } from '../../src/i18n/words.ts';

const en = new Words('en', english);
const es = new Words('es', spanish);
const minus = '\u2212';

test('a number chooses the plural form and is written with separators', () => {
  assert.equal(en.say('people.students', { count: 1 }), '1 student');
  assert.equal(en.say('people.students', { count: 0 }), '0 students');
  assert.equal(en.say('people.students', { count: 1204 }), '1,204 students');
  assert.equal(es.say('people.students', { count: 1 }), '1 estudiante');
  assert.equal(es.say('people.students', { count: 1204 }), '1,204 estudiantes');
  assert.equal(es.say('people.students', { count: 1_000_000 }), '1,000,000 de estudiantes');
});

test('a message that a language lacks is said in English, a value that is lacking is left out', () => {
  const partial = new Words('fr', { empty: 'Rien.' });
  assert.equal(partial.say('empty'), 'Rien.');
  assert.equal(partial.say('loading'), english.loading);
  assert.equal(en.say('published'), 'Published: ');
});

test('what is inserted is not read as a template', () => {
  assert.equal(en.say('published', { by: '{date} $& <b>' }), 'Published: {date} $& <b>');
});

test('inserted text is isolated where the page is written from right to left', () => {
  const rtl = new Words('ar', {});
  assert.equal(rtl.say('published', { by: 'SCUSD' }), 'Published: \u2068SCUSD\u2069');
  assert.equal(new Words('en', english, 'en', true).say('published', { by: 'x' }), 'Published: \u2068x\u2069');
  assert.ok(!en.say('published', { by: 'x' }).includes('\u2068'));
});

test('right-to-left languages are known by their tag, not by its first letters', () => {
  for (const tag of ['ar', 'ar-EG', 'fa', 'he', 'ur-PK', 'ku-Arab']) assert.ok(isRightToLeft(tag), tag);
  for (const tag of ['en', 'arn', 'es', 'ku', 'hea']) assert.ok(!isRightToLeft(tag), tag);
});

test('values carry their unit', () => {
  assert.equal(en.value(84.62, 'percent', 1), '84.6%');
  assert.equal(en.value(-12.3, 'points', 1), `${minus}12.3 points`);
  assert.equal(en.value(1204, 'count', 0), '1,204');
  assert.equal(en.value(15_230, 'dollars', 0), '$15,230');
  assert.equal(en.value(-15_230, 'dollars', 0), `${minus}$15,230`);
  assert.equal(es.value(84.62, 'percent', 1), '84.6%');
});

test('a loss that rounds to nothing is $0', () => {
  assert.equal(en.value(-0.3, 'dollars', 0), '$0');
});

test('rates differ in percentage points, without a sign', () => {
  assert.equal(en.difference(-5.2, 'percent', 1), '5.2 percentage points');
  assert.equal(en.difference(1, 'percent', 0), '1 percentage point');
  assert.equal(es.difference(1, 'percent', 0), '1 punto porcentual');
  assert.equal(es.difference(2.5, 'points', 1), '2.5 puntos');
  assert.equal(en.difference(-200, 'dollars', 0), '$200');
});

test('1,000 points are not one point', () => {
  assert.equal(en.difference(1000, 'points', 0), '1,000 points');
  assert.equal(new Words('de', {}).difference(1000, 'points', 0), '1.000 points');
});

test('dates', () => {
  assert.equal(en.date('2025-12-05'), 'December 5, 2025');
  assert.equal(es.date('2025-01-01'), '1 de enero de 2025');
  assert.equal(new Words('de', {}).date('2025-12-05'), '5. Dezember 2025');
});

test('years', () => {
  assert.equal(en.year('2024-25'), 'school year 2024-25');
  assert.equal(en.year('2024'), '2024');
  assert.equal(es.year('2024-25'), 'año escolar 2024-25');
});

test('Spanish without a country writes numbers as in the United States', () => {
  assert.equal(es.locale, 'es-US');
  assert.equal(new Words('es-ES', spanish).number(27.1, 1), '27,1');
});

test('a lang attribute that is no language does not stop the page', () => {
  for (const tag of ['en_US', 'en-US-US', '', 'x', '<b>']) assert.equal(new Words(tag, english).number(1.5, 1), '1.5');
  assert.equal(new Words('en-us', english).locale, 'en-US');
  assert.equal(new Words('ES', spanish).locale, 'es-US');
});

test('a text of the feed comes in the nearest language it has', () => {
  const text = { en: 'Students', es: 'Estudiantes', 'es-MX': 'Alumnos' };
  assert.equal(new Words('es-MX', spanish).text(text), 'Alumnos');
  assert.equal(new Words('es-AR', spanish).text(text), 'Estudiantes');
  assert.equal(new Words('ES', spanish).text(text), 'Estudiantes');
  assert.equal(new Words('hmn', {}, 'es').text(text), 'Estudiantes');
  assert.equal(new Words('hmn', {}, 'fr').text(text), 'Students');
  assert.equal(new Words('hmn', {}, 'fr').text({ vi: 'Học sinh', zh: '学生' }), 'Học sinh');
});

test('a text for one country serves the whole language', () => {
  assert.equal(es.text({ en: 'Students', 'es-MX': 'Alumnos' }), 'Alumnos');
  assert.equal(new Words('es-AR', spanish).text({ en: 'Students', 'es-MX': 'Alumnos' }), 'Alumnos');
});

test('a plain string is used in every language, and nothing is nothing', () => {
  assert.equal(es.text('Students'), 'Students');
  assert.equal(es.text(undefined), '');
});
