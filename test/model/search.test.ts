import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { search } from '../../src/model/search.ts';
import { fold, isNear } from '../../src/model/search-words.ts';
import { amongAll, idsFor, organizations, twins } from './organizations.ts';

const all = amongAll(twins);
const tails = (typed: string): string[] => idsFor(all, typed).map((id) => id.slice(-1));

test('finds by words in any order, and by their beginnings', () => {
  for (const typed of ['george washington', 'washington george', 'wash geor', 'GEORGE  wash'])
    assert.deepEqual(tails(typed), ['4'], typed);
});

test('finds a name without its accents, and one with accents that it does not have', () => {
  for (const typed of ['chavez', 'Chávez', 'cesar chavez', 'CÉSAR', 'chàvez'])
    assert.deepEqual(tails(typed), ['5'], typed);
});

test('finds by district, city and code, with the district and the county themselves', () => {
  assert.deepEqual(idsFor(all, 'rio verde').slice(0, 3), ['99222220000000', '99222221000002', '99222221000003']);
  assert.deepEqual(tails('washington isleton'), ['3']);
  assert.deepEqual(tails('99222221000003'), ['3']);
  assert.deepEqual(tails('99-22222-1000003'), ['3'], 'as the state writes it');
  assert.deepEqual(tails('1000003'), ['3'], 'the school’s own part of the code');
  assert.deepEqual(idsFor(all, '9922'), ['99222220000000', '99222221000002', '99222221000003', '99222221000007']);
  assert.equal(idsFor(all, 'sampleton county')[0], '99000000000000');
});

test('finds names in other scripts, short names, and what apostrophes and initials hide', () => {
  for (const typed of ['聖瑪麗', '學校', 'مدرسة', 'marys', 'mary’s', "st mary's"])
    assert.deepEqual(tails(typed), ['7'], typed);
  for (const typed of ['mcclatchy', 'mc clatchy', 'ck mcclatchy', 'latch'])
    assert.deepEqual(tails(typed), ['6'], typed);
});

test('leads with the whole name, then its beginning, then its words, then the place, then parts of words', () => {
  const found = amongAll([
    { id: 'd', kind: 'district', name: 'Parks Unified' },
    { id: 'near', kind: 'school', name: 'Perks Elementary' },
    { id: 'inside', kind: 'school', name: 'Newparks' },
    { id: 'place', kind: 'school', name: 'Hill', parent: 'd' },
    { id: 'word', kind: 'school', name: 'Rosa Parks' },
    { id: 'begins', kind: 'school', name: 'Parksmore Elementary' },
    { id: 'whole', kind: 'school', name: 'Parks' },
  ]);
  assert.deepEqual(idsFor(found, 'parks'), ['whole', 'd', 'begins', 'word', 'place', 'inside', 'near']);
  assert.equal(search(found.index(), 'parks').alike, 1);
});

test('a word for the kind does no harm where the name does not have it', () => {
  assert.deepEqual(tails('washington elementary school'), ['1', '2', '3']);
  assert.deepEqual(idsFor(all, 'sampleton city unified school district'), ['99111110000000']);
});

test('says that nothing has all words, and shows what has the most of them', () => {
  const { partly, places } = search(all.index(), 'george washington zzzz');
  assert.equal(partly, true);
  assert.deepEqual(
    places.map((place) => all.organizations[place]!.name),
    ['George Washington High'],
  );
  assert.deepEqual(search(all.index(), 'zzzz'), { places: [], alike: 0, partly: false });
});

test('without a word, everybody is there in the feed’s order', () => {
  assert.deepEqual(
    idsFor(all, '  – '),
    twins.slice(1).map(({ id }) => id),
  );
});

test('slips: one in words from five letters on, two in long ones, none in short ones', () => {
  for (const typed of ['hikcey', 'hicky', 'hickkey', 'hixkey', 'ickey']) assert.deepEqual(tails(typed), ['8'], typed);
  assert.deepEqual(tails('wasingtn high'), ['4']);
  assert.deepEqual(tails('hgh'), []);
  assert.equal(isNear('wash', 'washington', 1, true), false);
  assert.equal(isNear('wsah', 'washington', 1, false), true);
});

test('every organization is found by each of its names, its short name and its identifier', () => {
  fc.assert(
    fc.property(organizations, (all) => {
      const own = amongAll(all);
      for (const one of all) {
        const texts = [one.name, one.shortName ?? '', one.id].flatMap((text) =>
          typeof text === 'string' ? text : Object.values(text),
        );
        for (const text of texts) {
          const found = search(own.index(), text);
          assert.ok(!found.partly, text);
          assert.ok(idsFor(own, text).includes(one.id), `${text} does not find ${JSON.stringify(one)}`);
        }
      }
    }),
  );
});

test('a whole identifier leads, unless another organization is named so', () => {
  fc.assert(
    fc.property(organizations, (all) => {
      const own = amongAll(all);
      for (const { id } of all) {
        // As a reader may type it: a raised r is an r.
        const same = (text: string): string => fold(text).replaceAll(/[^a-z0-9]/g, '');
        const rivals = idsFor(own, id).slice(0, idsFor(own, id).indexOf(id));
        for (const rival of rivals) {
          const other = all.find((one) => one.id === rival)!;
          const texts = [
            other.id,
            ...Object.values({ name: other.name, shortName: other.shortName }).flatMap((text) =>
              typeof text === 'object' ? Object.values(text) : (text ?? []),
            ),
          ];
          assert.ok(
            texts.some((text) => same(text) === same(id)),
            `${rival} before ${id}`,
          );
        }
      }
    }),
    {
      examples: [
        [
          [
            { id: '00000000000000', kind: 'county', name: { en: 'ʳ' } },
            { id: 'r', kind: 'county', name: ' ' },
          ],
        ],
      ],
    },
  );
});

/** One slip in a word: a letter left out, put in, replaced, or changed with the next. */
const slip = fc.record({
  kind: fc.constantFrom('out', 'in', 'other', 'swap'),
  at: fc.nat({ max: 30 }),
  letter: fc.constantFrom(...'aeimnoqrstwxz'.split('')),
});

test('one slip in a word of five letters or more does not hide it', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcdeilmnorstuv'.split('')), minLength: 5, maxLength: 12 });
  const named = fc.uniqueArray(fc.tuple(word, word), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(named, slip, fc.nat(), (names, { kind, at, letter }, which) => {
      const own = amongAll(names.map((two, place) => ({ id: `org${place}`, kind: 'school', name: two.join(' ') })));
      const place = which % names.length;
      const [first, second] = names[place]!;
      const from = at % (first.length - (kind === 'swap' ? 1 : 0));
      const [before, after] = [first.slice(0, from), first.slice(from)];
      const typed = {
        out: before + after.slice(1),
        in: before + letter + after,
        other: before + letter + after.slice(1),
        swap: before + (after[1] ?? '') + after[0]! + after.slice(2),
      }[kind]!;
      assert.ok(idsFor(own, typed).includes(`org${place}`), `${typed} for ${first}`);
      assert.ok(idsFor(own, `${second} ${typed}`).includes(`org${place}`), `${second} ${typed}`);
    }),
  );
});

test('whatever is typed, nothing is thrown, nobody is found twice, and who is found may be', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({ minLength: 300, maxLength: 400 }),
  );
  fc.assert(
    fc.property(organizations, typed, (all, text) => {
      const own = amongAll(all);
      const allows = (place: number): boolean => place % 2 === 0;
      const { places, alike } = search(own.index(), text, allows);
      assert.equal(new Set(places).size, places.length);
      assert.ok(places.every(allows));
      assert.ok(alike <= places.length);
    }),
  );
});
