import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as own from '../../scripts/lit-css-tag.js';
import { leanLit } from '../../scripts/lean-lit.ts';
import { squeezeTemplates } from '../../scripts/template-whitespace.ts';

describe('Lit in the bundle', () => {
  it('has a css-tag.js with the names of the one that it replaces', async () => {
    const theirs = await import('@lit/reactive-element/css-tag.js');
    assert.deepEqual(Object.keys(own).sort(), Object.keys(theirs).sort());
  });

  it('calls no polyfill, and is otherwise the installed one', async () => {
    for (const name of [
      '@lit/reactive-element/reactive-element.js',
      'lit-html/lit-html.js',
      'lit-element/lit-element.js',
    ]) {
      const id = `/site/node_modules/${name}`;
      const whole = await readFile(`node_modules/${name}`, 'utf8');
      const lean = leanLit(whole, id)!;
      assert.ok(whole.includes('PolyfillSupport') && !lean.includes('PolyfillSupport'), name);
      assert.ok(whole.length - lean.length < 80, name);
      assert.throws(() => leanLit(lean, id), /compare it with the version before/);
    }
  });

  it('takes no style sheet with an expression, which css-tag.js would leave out', () => {
    assert.throws(() => squeezeTemplates('css`p { color: ${colour}; }`'), /no expressions/);
  });
});
