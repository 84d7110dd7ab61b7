import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { feedRules } from '../../src/feed/rules.ts';
import { show, validate } from '../../src/feed/validate.ts';
import type { SchemaNode } from '../../scripts/generate/schema.ts';
import { completeFeed, validFeeds, validParts } from './schema.examples.ts';
import { accepted, mutated, mutations } from './schema.mutations.ts';
import { partVerdict, schema, verdict } from './schema.verdicts.ts';

const both = { schema: true, validator: true };
const neither = { schema: false, validator: false };

function problems(document: unknown, limit?: number) {
  return validate(document, feedRules, limit);
}

describe('schema and validator accept the same documents', () => {
  for (const [name, document] of validFeeds()) {
    it(`feed: ${name}`, () => assert.deepEqual(verdict(document), both, JSON.stringify(problems(document)[0])));
  }
  for (const [name, document] of validParts()) {
    it(`part: ${name}`, () => assert.deepEqual(partVerdict(document), both));
  }
});

describe('schema and validator reject the same documents', () => {
  it('has a table of at least 60 changes that must be rejected, each with its own name', () => {
    assert.ok(mutations.filter(([, , , first]) => first !== accepted).length >= 60);
    assert.equal(new Set(mutations.map(([name]) => name)).size, mutations.length);
  });
  for (const mutation of mutations) {
    const [name, , , first] = mutation;
    it(`${name}: ${first}`, () => {
      const document = mutated(completeFeed(), mutation);
      assert.deepEqual(verdict(document), first === accepted ? both : neither);
      assert.equal(problems(document)[0]?.path ?? accepted, first);
    });
  }
  for (const document of [null, true, 3, 'feed', [], {}, [completeFeed()]]) {
    it(`not a feed: ${show(document)}`, () => {
      assert.deepEqual(verdict(document), neither);
      assert.deepEqual(partVerdict(document), neither);
    });
  }
  it('a feed is not a part, and a part is not a feed', () => {
    const part = [...validParts().values()][0];
    assert.deepEqual(partVerdict(completeFeed()), neither);
    assert.deepEqual(verdict(part), neither);
  });
  it('data set from a script may hold undefined fields, but no numbers that JSON has no word for', () => {
    assert.deepEqual(verdict({ ...completeFeed(), license: undefined }), both);
    assert.deepEqual(verdict({ ...completeFeed(), title: undefined }), neither);
    for (const value of [NaN, Infinity]) {
      const observations = [{ organization: 'a', metric: 'm', period: '2024', value }];
      assert.deepEqual(verdict({ ...completeFeed(), observations }), neither);
    }
  });
});

describe('the schema keeps to what the validator understands', () => {
  const annotations = ['$schema', '$id', 'title', 'description', '$defs'];
  const understood =
    '$ref type const enum pattern minLength minimum maximum minItems maxItems minProperties items properties required ' +
    'additionalProperties patternProperties propertyNames anyOf';

  function visit(node: SchemaNode, path: string): void {
    const keywords = Object.keys(node).filter((keyword) => !annotations.includes(keyword));
    for (const keyword of keywords) assert.ok(understood.split(' ').includes(keyword), `${path}: ${keyword}`);
    // The validator follows these alone: a keyword beside them would be read by ajv and not by the browser.
    for (const alone of ['$ref', 'anyOf', 'const', 'enum'] as const) {
      if (node[alone] !== undefined) assert.deepEqual(keywords, [alone], path);
    }
    if (node.anyOf) {
      const types = node.anyOf.flatMap(({ type }) => type ?? 'any');
      assert.equal(new Set(types).size, node.anyOf.length, `${path}: the type must decide the branch`);
      assert.ok(!types.includes('any'), path);
    }
    const { properties, $defs, patternProperties, anyOf = [], items, propertyNames, additionalProperties } = node;
    for (const named of [properties, $defs, patternProperties]) {
      for (const [name, child] of Object.entries(named ?? {})) visit(child, `${path}/${name}`);
    }
    for (const child of [...anyOf, items, propertyNames, additionalProperties]) {
      if (typeof child === 'object') visit(child, `${path}/*`);
    }
  }

  it('uses no other keyword, and no keyword beside one that stands alone', () => visit(schema, ''));
});

describe('messages', () => {
  it('suggests the field that was meant', () => {
    const observations = [{ organization: 'a', metirc: 'm', metric: 'm', period: '2024' }];
    const [problem] = problems({ ...completeFeed(), observations });
    assert.equal(problem?.advice, 'did you mean "metric"?');
    assert.equal(problem?.path, '/observations/0/metirc');
    assert.equal(problem?.unknown, true);
  });
  it('suggests the value that was meant, and lists the possible ones', () => {
    const [problem] = problems(mutated(completeFeed(), ['', '/metrics/0/unit', 'percnt', '']));
    assert.equal(problem?.found, '"percnt"');
    assert.equal(problem?.expected, 'one of percent, points, count, dollars, rating');
    assert.equal(problem?.advice, 'did you mean "percent"?');
  });
  it('lists the known fields where nothing is near', () => {
    const [problem] = problems(mutated(completeFeed(), ['', '/privacy/quite-another-thing', 1, '']));
    assert.equal(problem?.advice, 'known here: minimumCount, ratedCount');
  });
  it('names the missing field at the place where it is missing', () => {
    const [problem] = problems(mutated(completeFeed(), ['', '/metrics/0/unit', null, '']));
    assert.equal(problem?.expected, 'one of percent, points, count, dollars, rating');
    const { title: _, ...untitled } = completeFeed();
    assert.equal(problems(untitled)[0]?.expected, 'the field "title"');
  });
  it('reports all problems of a document, in its order', () => {
    const document = { ...completeFeed(), sample: 'yes', license: '', published: 'today' };
    assert.deepEqual(
      problems(document).map(({ path }) => path),
      ['/sample', '/published', '/license'],
    );
  });
  it('stops at the limit', () => {
    const observations = Array.from({ length: 5000 }, () => ({}));
    assert.equal(problems({ ...completeFeed(), observations }, 7).length, 7);
    assert.equal(problems({ ...completeFeed(), observations }).length, 200);
  });
  it('limits unknown fields on their own, so that they cannot hide an error', () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`field${index}`, 1]));
    const found = problems({ ...many, ...completeFeed(), observations: 'none' }, 50);
    assert.equal(found.filter(({ unknown }) => unknown).length, 50);
    assert.equal(found.filter(({ unknown }) => !unknown).length, 1);
  });
  it('shows a value in 60 characters at most, and never the whole document', () => {
    const document = completeFeed();
    for (const value of [document, [document, document], 'x'.repeat(1e6), { deep: document }]) {
      assert.ok(show(value).length <= 60, show(value));
    }
    assert.equal(show([document]), '[{}]');
    assert.equal(show(undefined), 'undefined');
    assert.equal(show(null), 'null');
    assert.equal(show(NaN), 'NaN');
    assert.equal(show('a "quoted" word'), '"a \\"quoted\\" word"');
  });
  it('survives lists nested so deep that they cannot be printed', () => {
    const deep = JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)) as unknown;
    assert.equal(problems({ ...completeFeed(), title: deep })[0]?.path, '/title');
  });
});
