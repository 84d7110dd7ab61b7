import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'node:test';
import { systems } from '../../src/builder/snippets/systems.ts';

it('the documentation names the ways into each system as the builder offers them', () => {
  const text = readFileSync(join(import.meta.dirname, '../../docs/embedding.md'), 'utf8');
  const [, section = ''] = text.split('## By system');
  const rows = [...section.split('\n## ')[0]!.matchAll(/^\| (.+?) +\| (.+?) +\| (.*?) *\|$/gm)]
    .slice(2)
    .map(([, , first, then]) => [first, ...then!.split(', ')].filter(Boolean).join(', '));
  const named: Record<string, string> = { script: 'script only', static: 'fragment' };
  const offered = Object.values(systems).map((ways) => ways.map((way) => named[way] ?? way).join(', '));
  assert.deepEqual(rows.toSorted(), offered.toSorted());
});
