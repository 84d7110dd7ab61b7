import assert from 'node:assert/strict';
import { it } from 'node:test';
import { Script } from 'node:vm';
import type { Rolldown } from 'vite';
import { outerName } from '../../scripts/outer-name.ts';
import { minifyAgain } from '../../scripts/second-minifier.ts';
import { sharedNames, withSharedNames } from '../../scripts/shared-names.ts';

function chunk(name: string, exports: string[], code: string, facts = {}): Rolldown.OutputChunk {
  const fileName = `chunks/${name}-abc123.js`;
  return { name, fileName, exports, code, isEntry: false, isDynamicEntry: false, ...facts } as Rolldown.OutputChunk;
}

const core = chunk('core', ['n', 't'], 'const ie=1,oe=()=>ie+1;export{oe as t,ie as n};');
const other = chunk('other', ['n'], 'import{n as e}from"./core-abc123.js";const le=()=>e*3;export{le as n};');
const element = chunk(
  'element',
  ['Element'],
  'import{n as a,t as b}from"./core-abc123.js";import{n as c}from"./other-abc123.js";const q=a+b()+c();export{q as Element};',
  { isDynamicEntry: true },
);
const names = sharedNames([core, other, element]);

async function built(one: Rolldown.OutputChunk): Promise<string> {
  const { code, inside } = withSharedNames(one, names);
  return await minifyAgain(code, inside);
}

it('what chunks share has one name on both sides, and entries keep theirs', async () => {
  assert.match(await built(core), /export\{B,A\}/);
  const code = await built(element);
  assert.match(code, /import\{A,B\}from"\.\/core-abc123\.js"/);
  assert.match(code, /export\{\w+ as Element\}/);
});

it('works as before', async () => {
  const url = (code: string): string => `data:text/javascript,${encodeURIComponent(code)}`;
  const first = url(await built(core));
  const second = url((await built(other)).replace('./core-abc123.js', first));
  const last = (await built(element)).replace('./core-abc123.js', first).replace('./other-abc123.js', second);
  assert.equal(((await import(url(last))) as { Element: number }).Element, 1 + 2 + 3);
});

it('names of a chunk follow from that chunk alone', () => {
  assert.deepEqual(sharedNames([other]).get('other-abc123.js'), names.get('other-abc123.js'));
  assert.deepEqual(sharedNames([element, core]).get('core-abc123.js'), names.get('core-abc123.js'));
});

it('two chunks may give the same name', async () => {
  const third = { ...other, name: 'third', fileName: 'chunks/third-abc123.js' };
  const both = {
    ...element,
    code: 'import{n as a}from"./other-abc123.js";import{n as b}from"./third-abc123.js";export const Element=a()+b();',
  };
  const { code, inside } = withSharedNames(both, sharedNames([core, other, third, both]));
  assert.equal(Object.keys(inside).length, 1);
  const small = await minifyAgain(code, inside);
  const [, name] = /import\{(\w+)\}from"\.\/other/.exec(small)!;
  assert.match(small, new RegExp(`import\\{${name} as (?!${name}\\b)\\w+\\}from"\\./third`));
});

it('a name of one letter that stands in the word export, too', async () => {
  const styles = chunk('styles', ['t'], 'const t="a";export{t};');
  const { code } = withSharedNames(styles, sharedNames([styles]));
  assert.match(code, /^const t="a";export\{t as \w+\};$/);
});

it('no name is a word of the language, and none comes twice', () => {
  const all = Array.from({ length: 2000 }, (_, index) => outerName(index));
  assert.equal(new Set(all).size, all.length);
  for (const name of all) assert.doesNotThrow(() => new Script(`'use strict'; let ${name}`), name);
});
