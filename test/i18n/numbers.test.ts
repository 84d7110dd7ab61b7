import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatDate, formatList, formatNumber, pluralCategory, writesLikeEnglish } from '../../src/i18n/numbers.ts';

const minus = '\u2212';

/** Values as they are shown: already rounded to their decimals. */
const rounded = fc
  .record({
    thousandths: fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }),
    decimals: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ thousandths, decimals }) => ({ value: Number((thousandths / 1000).toFixed(decimals)), decimals }));

for (const locale of ['en', 'en-US', 'es-US', 'es-MX']) {
  test(`numbers in ${locale} are written by hand as Intl writes them`, () => {
    assert.ok(writesLikeEnglish(locale));
    fc.assert(
      fc.property(rounded, ({ value, decimals }) => {
        const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
        const expected = new Intl.NumberFormat(locale, digits).format(value === 0 ? 0 : value).replace('-', minus);
        assert.equal(formatNumber(locale, value, decimals), expected);
      }),
    );
  });
}

test('other languages write numbers their own way', () => {
  assert.equal(formatNumber('de', 1234.5, 1), '1.234,5');
  assert.equal(formatNumber('fr', -0.5, 1), `${minus}0,5`);
  assert.equal(formatNumber('ar-EG', 12, 0), '١٢');
  assert.ok(!writesLikeEnglish('es'));
  assert.ok(!writesLikeEnglish('en-IN'));
});

test('a negative number has a real minus sign, and zero has none', () => {
  assert.equal(formatNumber('en', -12.34, 1), `${minus}12.3`);
  assert.equal(formatNumber('en', -1234.5, 1), `${minus}1,234.5`);
  assert.equal(formatNumber('en', -0.04, 1), '0.0');
  assert.equal(formatNumber('en', -0, 0), '0');
  assert.equal(formatNumber('de', -0.04, 1), '0,0');
});

test('plural categories follow the language', () => {
  assert.equal(pluralCategory('en', 1), 'one');
  assert.equal(pluralCategory('en', 0), 'other');
  assert.equal(pluralCategory('es', 1_000_000), 'many');
  assert.equal(pluralCategory('ru', 3), 'few');
});

test('days are the same in every time zone, and nonsense is left as it is', () => {
  assert.equal(formatDate('de', '2025-01-01'), '1. Januar 2025');
  assert.equal(formatDate('de', 'soon'), 'soon');
});

test('lists', () => {
  assert.equal(formatList('en', []), '');
  assert.equal(formatList('en', ['A']), 'A');
  assert.equal(formatList('en', ['A', 'B', 'C']), 'A, B, and C');
  assert.equal(formatList('es', ['A', 'B', 'C']), 'A, B y C');
});
