import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { squeezeTemplates } from '../../scripts/template-whitespace.ts';
import { sourceFiles } from './sources.ts';

const files = sourceFiles().filter(({ path }) => !path.startsWith('src/cli/'));

/** Templates of the page's code, expressions taken out; those inside of expressions stand for themselves. */
function templates(code: string): string[] {
  const found: string[] = [];
  for (const { index } of code.matchAll(/\b(?:html|svg)`/g)) {
    let text = '';
    let depth = 0;
    for (let at = code.indexOf('`', index) + 1; depth > 0 || code[at] !== '`'; at++) {
      if (code.startsWith('${', at) && depth++ === 0) text += '${}';
      else if (code[at] === '{' && depth > 0 && code[at - 1] !== '$') depth++;
      else if (code[at] === '}' && depth > 0) depth--;
      else if (depth === 0) text += code[at];
    }
    found.push(text);
  }
  return found;
}

describe('what the bundle has in place of Lit', () => {
  const all = files.flatMap(({ path, code }) => templates(code).map((text) => ({ path, text })));

  it('finds in our templates only what it knows', () => {
    assert.ok(all.length > 50);
    for (const { path, text } of all) {
      const tags = [...text.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
      const outside = text.replaceAll(/<[^>]*>/g, '');
      const where = `${path}: ${text}`;
      assert.doesNotMatch(outside, /[<>]/, `a sign of markup in text or in an attribute, in ${where}`);
      assert.doesNotMatch(text, /<!--|<\/?(?:script|style|textarea|title|math)\b/i, where);
      assert.doesNotMatch(outside, /\s[^\s"=]+="?\$\{\}/, `text that looks like an attribute, in ${where}`);
      for (const tag of tags) {
        assert.doesNotMatch(
          tag.replaceAll(/"[^"]*"/g, ''),
          /<\/?\$|\s\$\{\}/,
          `an expression for a tag or among attributes, in ${where}`,
        );
        assert.doesNotMatch(tag, /='|=\$\{\}\/|\s\?/, `an attribute that it does not read, in ${where}`);
        for (const [, prefix, value] of tag.matchAll(/\s([.@])[\w-]+=("[^"]*"|[^\s>]+)/g))
          assert.equal(value, '${}', `${prefix} with text beside its expression, in ${where}`);
      }
    }
  });

  it('has all that our code takes from Lit', async () => {
    const { readFileSync } = await import('node:fs');
    const given = readFileSync('scripts/lean-lit/lit.ts', 'utf8');
    for (const { path, code } of files)
      for (const [, names] of code.matchAll(/^import \{([^}]*)\} from 'lit';/gm))
        for (const name of names!.split(',').map((one) => one.trim()))
          if (name && !name.startsWith('type ')) assert.match(given, new RegExp(`\\b${name}\\b`), path);
    // Pages that are written in Node are made with Lit itself. The context protocol takes only types from it.
    for (const { path, code, room } of files)
      if (room !== 'site') assert.doesNotMatch(code, /from '(?:lit\/|lit-|@lit\/(?!context'))/, path);
  });

  it('takes no style sheet with an expression, which its css would leave out', () => {
    assert.throws(() => squeezeTemplates('css`p { color: ${colour}; }`'), /no expressions/);
  });
});
