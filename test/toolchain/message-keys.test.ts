import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { shortKeys, shortenKeys } from '../../scripts/message-keys.ts';
import { english } from '../../src/i18n/english.ts';

const keys = shortKeys('src');
const place = (key: string): string => String(keys.get(key) ?? key);

it('the English catalog of the bundle has every message, in the place of its key', async () => {
  const code = shortenKeys(await readFile('src/i18n/english.ts', 'utf8'), keys);
  const catalog = /const english = ([^]*) satisfies/.exec(code)![1]!;
  const { default: list } = (await import(`data:text/javascript,export default ${encodeURIComponent(catalog)}`)) as {
    default: Record<string, unknown>;
  };
  const moved = Object.entries(english).map(([key, text]) => [place(key), text]);
  assert.deepEqual({ ...list }, Object.fromEntries(moved));
  assert.equal(moved.length, Object.keys(list).length);
});

it('no key is the number 0, which code could take for none', () => {
  assert.equal(Math.min(...keys.values()), 1);
  assert.equal(new Set(keys.values()).size, keys.size);
});

it('keys that code puts together stay whole, whatever stands before the part that varies', () => {
  for (const key of ['state.pending', 'comparison.because.hidden', 'comparison.better.lower', 'reported-by.school'])
    assert.equal(keys.has(key), false, key);
  assert.equal(keys.has('comparison.not'), true);
});

it('a key is short where code spells it out, and whole where code puts it together', () => {
  const code = "words.say('ui.table', { at: 'ui.nowhere' }) + words.say(`state.${state}`) + 'state.pending'";
  assert.equal(shortenKeys(code, keys), code.replace("'ui.table'", place('ui.table')));
});
