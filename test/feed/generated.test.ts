import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { generatedFiles } from '../../scripts/generate.ts';
import { descriptionOf, statesOf } from '../../scripts/generate/documentation.ts';
import { prose } from '../../scripts/generate/prose.ts';
import type { SchemaNode } from '../../scripts/generate/schema.ts';
import * as rules from '../../src/feed/rules.ts';
import { validate } from '../../src/feed/validate.ts';
import { schema } from './schema.verdicts.ts';

const root = new URL('../../', import.meta.url);
const definitions = schema.$defs!;

function text(path: string): string {
  return readFileSync(new URL(path, root), 'utf8');
}

/** Every property anywhere in the schema, with its place. */
function* properties(node: SchemaNode, place: string): Generator<[place: string, property: SchemaNode]> {
  for (const [name, property] of Object.entries(node.properties ?? {})) {
    yield [`${place}/${name}`, property];
    yield* properties(property, `${place}/${name}`);
  }
  for (const [name, definition] of Object.entries(node.$defs ?? {})) yield* properties(definition, `${place}/${name}`);
  for (const child of [...(node.anyOf ?? []), node.items]) if (child) yield* properties(child, place);
}

describe('generated files', () => {
  it('are on disk what the schema makes of them', async () => {
    for (const [path, expected] of await generatedFiles()) {
      assert.ok(text(path) === expected, `${path} is not what the schema says: run npm run generate`);
    }
  });
});

describe('the schema', () => {
  it('describes every property', () => {
    const all = [...properties(schema, '')];
    assert.ok(all.length > 100, `${all.length} properties`);
    for (const [place, property] of all) assert.ok(descriptionOf(property, definitions), `${place} has no description`);
  });
});

describe('docs/feed.md', () => {
  const page = text('docs/feed.md');

  it('has a section for every object, and every link in it leads to one', () => {
    const headings = [...page.matchAll(/^## `?(.+?)`?$/gm)].map(([, heading]) =>
      heading!.toLowerCase().replaceAll(' ', '-'),
    );
    for (const name of Object.keys(definitions)) assert.ok(headings.includes(name.toLowerCase()), name);
    for (const [, target] of page.matchAll(/\]\(#([^)]+)\)/g)) assert.ok(headings.includes(target!), target);
  });
  it('has a row for every field', () => {
    for (const [place] of properties(schema, '')) {
      const name = place.slice(place.lastIndexOf('/') + 1);
      assert.match(page, new RegExp(`^\\| \`${name.replace('$', '\\$')}\` +\\| .+ \\| .+ \\| \\S.+ \\|$`, 'm'), place);
    }
  });
  it('explains every state in words of its own', () => {
    const clauses = statesOf(definitions['state']!);
    assert.deepEqual(
      clauses.flatMap(({ states }) => states),
      definitions['state']!.enum,
    );
    for (const { states, why } of clauses) {
      assert.ok(page.includes(`- ${states.map((state) => `\`${state}\``).join(' and ')}: ${why}`), states[0]);
    }
  });
  it('fails to be written when the schema has a state that it does not explain', () => {
    assert.throws(
      () => statesOf({ description: 'Why: reported (default).', enum: ['reported', 'new'] }),
      /explain: new/,
    );
  });
  it('shows a whole feed of fewer than 60 lines', () => {
    assert.ok(text('docs/feed-example.json').trim().split('\n').length < 60);
  });
  it('shows examples that both validators accept', () => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(schema);
    const ruleOf = new Map(Object.entries(rules));
    const names = Object.keys(prose).filter((name) => prose[name]!.example !== undefined);
    assert.ok(names.length > 10);
    for (const name of names) {
      const { example } = prose[name]!;
      assert.ok(ajv.validate(`${schema.$id}#/$defs/${name}`, example), `${name}: ${ajv.errorsText()}`);
      assert.deepEqual(validate(example, ruleOf.get(name)!), [], name);
    }
  });
});
