import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../../src/i18n/english.ts';
import { spanish } from '../../src/i18n/spanish.ts';
import { Words } from '../../src/i18n/words.ts';
import { snapshotCatalogs, snapshotWords } from '../../src/site/snapshot-words.ts';
import { earlierCopies, type ChangeCounts } from '../../src/site/snapshots.ts';
import { gradeOf } from '../i18n/reading-ease.ts';

const none: ChangeCounts = { added: 0, corrected: 0, detailed: 0, withdrawn: 0, heldBack: 0, released: 0 };
const texts = (message: string | { one: string; other: string }): string[] =>
  typeof message === 'string' ? [message] : [message.one, message.other];

test('both languages fill in the same things, in sentences of 20 words or fewer, and no word is left empty', () => {
  for (const [word, message] of Object.entries(snapshotCatalogs.en)) {
    const other = snapshotCatalogs.es[word as keyof typeof snapshotCatalogs.en];
    const places = (text: string): string => [...text.matchAll(/\{\d\}/g)].map(String).toSorted().join();
    const [own, theirs] = [texts(message), texts(other)];
    assert.deepEqual(theirs.map(places), own.map(places), word);
    for (const text of [...own, ...theirs])
      for (const sentence of text.split(/[.:] /)) {
        const { length } = sentence.split(/\s+/);
        assert.ok(sentence !== '' && length <= 20, `${word}: ${length} words: ${sentence}`);
      }
  }
});

test('a list of copies can be read in grade 9', () => {
  const say = snapshotWords(new Words('en', english));
  const kinds = ['added', 'corrected', 'detailed', 'withdrawn', 'heldBack', 'released'] as const;
  for (const kind of kinds) {
    const sentence = say('sinceThen', say(kind, 3));
    assert.ok(gradeOf(sentence) <= 9, `grade ${gradeOf(sentence).toFixed(1)}: ${sentence}`);
  }
});

test('one is one, many are many, and what is held back about an organization is not counted', () => {
  const list = (counts: Partial<ChangeCounts>, words: Words, isAbout = false): string =>
    earlierCopies(
      [{ name: '2026', date: '2026-06-01', has: () => true, changed: () => ({ ...none, ...counts }) }],
      words,
      () => ({ copy: 'copy/', changes: 'changes/' }),
      isAbout ? { id: 'school', kind: 'school', name: 'School' } : undefined,
    ).text;
  const [en, es] = [new Words('en', english), new Words('es', spanish)];
  assert.match(
    list({ added: 1, corrected: 1234 }, en),
    /Since then: 1,234 numbers were corrected and 1 number was added\. /,
  );
  assert.match(
    list({ added: 1, corrected: 2 }, es),
    /Desde entonces: se corrigieron 2 números y se agregó 1 número\. /,
  );
  assert.match(list({ heldBack: 1 }, en), /Since then: 1 number is now held back to protect privacy\. /);
  assert.match(list({ heldBack: 1 }, en, true), /no number about School was added, corrected or withdrawn\. /);
  assert.match(list({ released: 3, added: 2 }, es, true), /sobre School: se agregaron 2 números\. /);
});
