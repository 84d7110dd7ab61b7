import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { completeFeed, listPart, rowsFeed, rowsPart } from './schema.examples.ts';
import { partVerdict, verdict } from './schema.verdicts.ts';

/** Values that belong somewhere in a feed, or nearly: pure chance would hardly ever hit one. */
const words = [
  'ALL',
  'm',
  'en',
  '',
  '2024-25',
  '2024',
  '2026-11-01',
  'https://a.example',
  'percent',
  'lower',
  'school',
];
const codes = ['break', 'suppressed', 'state', 'K', '12', 'vital-signs/1', 'a@b', 'organization', 'x-a'];
const numbers = [0, -0, 1, 2, 7, 8, -1, 1.5, 100, 101, 1e300, null, true, false];
const containers = [[], {}, ['K', '6'], [0, 100], { en: 'x' }, { id: 'a', name: 'A' }, { rank: 1, name: 'x' }];
const near = fc.constantFrom<unknown[]>(...words, ...codes, ...numbers, ...containers);
const value = fc.oneof(near, fc.jsonValue());
const fields = [
  'x-a',
  'X-a',
  'x',
  'name',
  'en',
  'value',
  'url',
  'id',
  'group',
  'rows',
  'fields',
  'a/b',
  'a~b',
  '',
  '0',
];
const traps = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'length'];
const key = fc.oneof(fc.constantFrom(...fields, ...traps), fc.string());
const change = fc.record({
  kind: fc.constantFrom('delete', 'replace', 'add', 'duplicate'),
  where: fc.nat(),
  which: fc.nat(),
  value,
  key,
});

type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;
type Container = Record<string, unknown> | unknown[];

function containersOf(node: unknown, found: Container[] = []): Container[] {
  if (node === null || typeof node !== 'object') return found;
  found.push(node as Container);
  for (const child of Object.values(node)) containersOf(child, found);
  return found;
}

/** As JSON.parse would: even `__proto__` becomes a field of the document's own. */
function put(container: object, name: string, content: unknown): void {
  // A copy: fast-check hands out the same object again, and a later change may reach into it.
  const descriptor = { value: structuredClone(content), configurable: true, enumerable: true, writable: true };
  Object.defineProperty(container, name, descriptor);
}

function apply(document: unknown, { kind, where, which, value, key }: Change): void {
  const all = containersOf(document);
  const container = all[where % all.length]!;
  const names = Object.keys(container);
  const name = names[which % Math.max(names.length, 1)];
  if (kind === 'add' && !Array.isArray(container)) put(container, key, value);
  else if (kind === 'add') (container as unknown[]).push(structuredClone(value));
  else if (name === undefined) return;
  else if (kind === 'replace') put(container, name, value);
  else if (Array.isArray(container)) {
    if (kind === 'delete') container.splice(Number(name), 1);
    else container.push(...Array<unknown>(1 + (which % 12)).fill(structuredClone(container[Number(name)])));
  } else if (kind === 'delete') delete container[name];
}

const runs = Number(process.env['RUNS'] ?? 1500);

describe('schema and validator agree on feeds changed at random', () => {
  for (const [name, example, judge] of [
    ['observations as a list', completeFeed, verdict],
    ['observations as rows', rowsFeed, verdict],
    ['part, observations as a list', listPart, partVerdict],
    ['part, observations as rows', rowsPart, partVerdict],
  ] as const) {
    it(name, () => {
      let valid = 0;
      fc.assert(
        fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
          const document: unknown = example();
          for (const one of changes) apply(document, one);
          const found = judge(document);
          if (found.schema) valid++;
          assert.equal(found.validator, found.schema);
        }),
        { numRuns: runs },
      );
      // A property that only ever sees rejected documents would prove half of what it says.
      assert.ok(valid > runs / 20, `${valid} of ${runs} documents stayed valid`);
      assert.ok(valid < (runs * 19) / 20, `${valid} of ${runs} documents stayed valid`);
    });
  }
});
