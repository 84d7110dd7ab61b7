import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sourceFiles } from './sources.ts';

/** What text may be: small, as around it, a title, a number. Phones need 1rem in a field, and a heard word has no size. */
const sizes = [
  ...['var(--small)', 'max(0.875em, 0.75rem)', 'inherit', '1em', 'max(1em, 1rem)', '1.25em', '1.75em'],
  '0',
];

const sheets = sourceFiles().filter(({ path }) => /src\/(?:elements|charts)\/.*style/.test(path));

/** Rules for the screen: paper has its own measures. */
function onScreen(code: string): string {
  let text = code.replaceAll(/\/\*[^]*?\*\//g, '');
  for (let at = text.indexOf('@media print'); at >= 0; at = text.indexOf('@media print')) {
    let depth = 0;
    let end = text.indexOf('{', at);
    do {
      if (text[end] === '{') depth++;
      else if (text[end] === '}') depth--;
      end++;
    } while (depth > 0);
    text = text.slice(0, at) + text.slice(end);
  }
  return text;
}

describe('the style sheets of the elements and charts', () => {
  it('are found', () => assert.ok(sheets.length >= 15));

  for (const { path, code } of sheets) {
    it(`${path.replace(/.*src\//, '')} keeps to the scale of sizes and distances`, () => {
      const declarations = [
        ...onScreen(code).matchAll(/^\s*(font-size|margin[-\w]*|padding[-\w]*|(?:row-|column-)?gap): ([^;]+);/gm),
      ].map(([, property, value]) => [property!, value!.trim()] as const);
      const odd = declarations.filter(([property, value]) =>
        property === 'font-size'
          ? !sizes.includes(value)
          : [...value.matchAll(/(\d*\.?\d+)r?em/g)].some(([, number]) => (Number(number) * 4) % 1 !== 0),
      );
      assert.deepEqual(odd, []);
    });
  }
});
