import assert from 'node:assert/strict';
import { it } from 'node:test';
import { importsOf } from './sources.ts';

it('imports are found in every way of writing them', () => {
  const code = `
import './a.ts';
import b from "../b.ts";
import {
  c,
  type C,
} from './c.ts';
import * as d from 'lit';
import type { E } from './e.ts';
export { f } from './f.ts';
export * from './g.ts';
export type * from './h.ts';
const i = async () => (await import('./i.ts')).i;
type J = import('./j.ts').J;
let k: typeof import('./k.ts');
void import('./l.ts').then(() => undefined);`;
  const found = importsOf({ path: 'src/feed/x.ts', room: 'feed', code }).map(({ target, kind }) => `${kind} ${target}`);
  assert.deepEqual(found.sort(), [
    'dynamic src/feed/i.ts',
    'dynamic src/feed/l.ts',
    'static lit',
    'static src/b.ts',
    'static src/feed/a.ts',
    'static src/feed/c.ts',
    'static src/feed/f.ts',
    'static src/feed/g.ts',
    'type src/feed/e.ts',
    'type src/feed/h.ts',
    'type src/feed/j.ts',
    'type src/feed/k.ts',
  ]);
});
