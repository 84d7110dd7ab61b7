import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import type { Criterion, Heuristic } from '../../scripts/generate/accessibility.ts';

const root = join(import.meta.dirname, '../..');

function source<T>(name: string): T {
  return JSON.parse(readFileSync(join(root, 'docs/accessibility/source', `${name}.json`), 'utf8')) as T;
}

const heuristics = source<Heuristic[]>('chartability');
const criteria = source<Criterion[]>('wcag');

describe('the reports on accessibility', () => {
  it('judge all fifty heuristics of Chartability, fourteen of them critical, each once', () => {
    assert.equal(new Set(heuristics.map(({ name }) => name)).size, 50);
    assert.equal(heuristics.filter(({ critical }) => critical).length, 14);
  });

  it('judge all criteria of WCAG 2.2 A and AA, each once', () => {
    const levels = (level: string): number => criteria.filter((one) => one.level === level).length;
    assert.deepEqual([levels('A'), levels('AA')], [31, 24]);
    assert.equal(new Set(criteria.map(({ criterion }) => criterion)).size, 55);
  });

  it('show what they claim: a pass names a test, everything else says why', () => {
    for (const { name, verdict, because, tests = [] } of heuristics) {
      assert.ok(because.length > 20, name);
      if (verdict === 'pass') assert.ok(tests.length > 0, `${name} passes without a test`);
    }
    for (const { criterion, support, remarks, tests = [] } of criteria) {
      assert.ok(remarks.length > 10, criterion);
      if (support === 'Supports') assert.ok(tests.length > 0, `${criterion} is supported without a test`);
    }
  });

  it('name tests that exist', () => {
    for (const test of new Set([...heuristics, ...criteria].flatMap(({ tests = [] }) => tests))) {
      const [path = '', title = ''] = test.split(/: ?(.*)/s);
      assert.ok(existsSync(join(root, path)), `there is no ${path}`);
      assert.ok(title.length > 3, `${test} names no test in the file`);
      // Titles stand in quotes, where an apostrophe has a backslash.
      const text = readFileSync(join(root, path), 'utf8').replaceAll('\\', '');
      const titles = [...text.matchAll(/\b(?:it|test|describe)\(\s*(['"`])(.*?)\1,/gs)].map((match) => match[2]!);
      assert.ok(
        titles.some((one) => one.includes(title)),
        `${path} has no test called "… ${title} …"`,
      );
    }
  });
});
