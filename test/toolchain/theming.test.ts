import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { root, sourceFiles } from './sources.ts';

const property = /--vs-[a-z0-9]+(?:-[a-z0-9]+)*/g;
const page = join(root, 'docs/theming.md');

it('every custom property of the widgets is documented, and every documented one is used', (test) => {
  const sheet = join(root, 'src/embed/vital-signs.css');
  const texts = [...sourceFiles().map(({ code }) => code), existsSync(sheet) ? readFileSync(sheet, 'utf8') : ''];
  const used = [...new Set(texts.flatMap((text) => text.match(property) ?? []))].sort();
  assert.ok(used.length > 0, 'no --vs-* property was found in src');
  if (!existsSync(page)) {
    test.diagnostic('docs/theming.md is not written yet');
    return;
  }
  const documented = [...new Set(readFileSync(page, 'utf8').match(property) ?? [])].sort();
  assert.deepEqual(
    { 'used, not in docs/theming.md': used.filter((name) => !documented.includes(name)) },
    { 'used, not in docs/theming.md': [] },
  );
  assert.deepEqual(
    { 'in docs/theming.md, not used': documented.filter((name) => !used.includes(name)) },
    { 'in docs/theming.md, not used': [] },
  );
});
