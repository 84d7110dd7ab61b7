import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apart } from '../../src/charts/picture/apart.ts';
import { capital } from '../../src/charts/picture/capital.ts';
import { widthOf } from '../../src/charts/picture/widths.ts';
import { clipped, wrapped } from '../../src/charts/picture/wrap.ts';
import { element, written } from '../../src/charts/picture/xml.ts';
import { read } from './pictured.ts';

const runs = { numRuns: 300 };

test('a wide letter is wider than a narrow one, and bold wider than regular', () => {
  assert.ok(widthOf('W', 10) > 4 * widthOf('i', 10));
  assert.ok(widthOf('Students', 10, true) > widthOf('Students', 10));
  // The sum of the advance widths in the font metrics of Helvetica, with the reserve of 13 percent.
  assert.equal(Math.round(widthOf('Chronic absenteeism', 1000) / 1.13), 9392);
});

test('accents and invisible signs add nothing, whichever way they are written', () => {
  assert.equal(widthOf('Ausentismo crónico', 14), widthOf('Ausentismo cronico', 14));
  assert.equal(widthOf('cro\u0301nico', 14), widthOf('crónico', 14));
  assert.equal(widthOf('\u206824.6%\u2069', 14), widthOf('24.6%', 14));
});

test('a letter that nobody measured counts as a square', () => {
  assert.equal(widthOf('所', 100) / 1.13, 100);
});

const text = fc.string({
  unit: fc.constantFrom(...'aiW-.é 所ب'.split(''), ' ', ' ', '\u2068', '\u2069', '\u0301', '😀'),
});

test('no line is wider than its place, and no word is lost', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 200 }), (given, width) => {
      const lines = wrapped(given, width, 14);
      for (const line of lines) assert.ok(widthOf(line, 14) <= width, `${line} in ${width}`);
      const letters = (all: string): string => all.replaceAll(/[\s\u2066-\u2069]/gu, '');
      assert.equal(letters(lines.join('')), letters(given));
    }),
    runs,
  );
});

test('words stay whole where a line can hold them', () => {
  assert.deepEqual(wrapped('one two three four', widthOf('one two', 14), 14), ['one two', 'three', 'four']);
});

test('an isolate that goes over a line ends with it and begins anew', () => {
  const lines = wrapped('\u2068one two\u2069 three', widthOf('one', 14) + 1, 14);
  assert.deepEqual(lines.slice(0, 2), ['\u2068one\u2069', '\u2068two\u2069']);
  fc.assert(
    fc.property(text, (given) => {
      for (const line of wrapped(given, 60, 14)) {
        const open = [...line.matchAll(/\u2068/g)].length;
        assert.ok([...line.matchAll(/\u2069/g)].length >= open, JSON.stringify(line));
      }
    }),
    runs,
  );
});

test('what is left out of a short text is shown by an ellipsis', () => {
  const width = widthOf('Students with', 13);
  assert.deepEqual(clipped('Students with disabilities', width, 13, 2), ['Students with', 'disabilities']);
  const [first, second, ...more] = clipped('Students with disabilities and others', width, 13, 2);
  assert.deepEqual([first, more], ['Students with', []]);
  assert.match(second!, /^disab\w*…$/);
  assert.ok(widthOf(second!, 13) <= width);
});

test('a text that stands alone begins with a capital', () => {
  assert.equal(capital('school year 2024-25', 'en'), 'School year 2024-25');
  assert.equal(capital('\u2068iki\u2069', 'tr'), '\u2068İki\u2069');
  assert.equal(capital('24 students', 'en'), '24 students');
});

test('labels do not overprint each other, keep their order and stay where there is room', () => {
  const middles = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(middles, fc.infiniteStream(fc.constantFrom(18, 36)), (places, sizes) => {
      const heights = places.map(() => sizes.next().value as number);
      const moved = apart(places, heights, 0, 300);
      const order = places.map((_, index) => index).toSorted((one, other) => places[one]! - places[other]!);
      let end = 0;
      for (const index of order) {
        assert.ok(moved[index]! - heights[index]! / 2 >= end - 1e-9);
        end = moved[index]! + heights[index]! / 2;
      }
      assert.ok(end <= 300 + 1e-9);
    }),
    runs,
  );
  assert.deepEqual(apart([100, 200], [18, 18], 0, 300), [100, 200]);
  assert.deepEqual(apart([100, 100], [20, 20], 0, 300), [90, 110]);
});

/** Any characters, whether XML allows them or not, and many of those that it gives a meaning. */
const anything = fc.string({
  unit: fc.oneof(fc.constantFrom('<', '>', '&', '"', "'", ']', ';'), fc.string({ unit: 'binary', maxLength: 1 })),
});

test('any text and any attribute is written so that an XML parser reads the same', () => {
  fc.assert(
    fc.property(anything, anything, (content, value) => {
      const svg = `<?xml version="1.0" encoding="UTF-8"?>\n${written(element('text', { id: value }, [content, '.']))}`;
      const { attributes, children } = read(svg);
      const allowed = (all: string): string =>
        all.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
      assert.equal(attributes['id'], allowed(value));
      assert.equal(children.join(''), `${allowed(content)}.`);
    }),
    runs,
  );
  assert.equal(written(element('line', { x1: Number.NaN, y1: -0.001, x2: 1 / 3 })), '<line x1="0" y1="0" x2="0.33"/>');
});
