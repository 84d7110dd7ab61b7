/** The promise of the format: what was a feed once is one for ever, as long as the number in `format` is the same. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { shapeOf } from '../../scripts/freeze-format.ts';
import type { SchemaNode } from '../../scripts/generate/schema.ts';
import { checkFeed as checkStrictly } from '../../src/cli/validate/check-feed.ts';
import { checkParts } from '../../src/cli/validate/check-parts.ts';
import { checkFeed, checkPart } from '../../src/feed/check.ts';
import { explain } from '../../src/feed/explain.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import type { Feed, FeedPart } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import { inEnglish } from '../model/fixture.ts';
import { breaks, usable, used, visits, type Visit } from './compatibility.places.ts';
import { readings } from './compatibility.readings.ts';
import { schema } from './schema.verdicts.ts';

const folder = new URL('compatibility/', import.meta.url);
const minors = readdirSync(folder).toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
const newest = minors.at(-1)!;

/** A frozen feed with its parts, read anew: nothing that a test does to one is left for the next. */
function frozen(minor: string) {
  const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`${minor}/${name}`, folder), 'utf8'));
  const files = readdirSync(new URL(minor, folder), { recursive: true, encoding: 'utf8' });
  const isPart = (name: string): boolean => /^(organizations|measures)\/.+\.json$/.test(name.replaceAll('\\', '/'));
  return {
    feed: read('feed.json') as Feed,
    parts: files.filter(isPart).map((name) => read(name) as FeedPart),
    shape: read('shape.json') as SchemaNode,
    expected: read('readings.json') as { cells: Record<string, string>; scorecards: Record<string, string[]> },
  };
}

/** What widgets make of a feed, in words that do not depend on how a sentence is put. */
function whatIsRead(feed: Feed, parts: readonly FeedPart[]): unknown {
  const dataset = new Dataset(checkFeed(feed, 'feed').feed);
  for (const part of parts) dataset.addPart(checkPart(part, 'part').part);
  const scorecards = feed.organizations.flatMap(({ id }) => {
    const goals = scorecardView(dataset, { organization: id }, inEnglish)?.goals ?? [];
    const cards = goals.flatMap((goal) => goal.cards.map((card) => ({ goal: goal.id, ...card })));
    const lines = cards.map(({ goal, id: metric, group, period, shown, value, level }) =>
      [goal, metric, group, period, shown && value, level?.name].filter(Boolean).join(', '),
    );
    return lines.length > 0 ? [[id, lines] as const] : [];
  });
  return { cells: readings(dataset, [feed, ...parts]), scorecards: Object.fromEntries(scorecards) };
}

function everyVisit({ feed, parts }: { feed: Feed; parts: FeedPart[] }, shape: SchemaNode): Visit[] {
  const part = shape.$defs!.part!;
  return [...visits(shape, shape, feed), ...parts.flatMap((one) => [...visits(shape, part, one, 'part')])];
}

function refusal(feed: unknown): string {
  try {
    checkFeed(feed, 'feed.json');
  } catch (error) {
    assert.ok(error instanceof FeedError);
    return `${error.code}: ${explain(error)}`;
  }
  return assert.fail('accepted');
}

/** The value at a path in a document. */
function at(document: unknown, path: readonly (string | number)[]): Record<string, unknown> {
  return path.reduce((value: unknown, key) => (value as Record<string, unknown>)[key], document) as Record<
    string,
    unknown
  >;
}

for (const minor of minors)
  describe(`feeds of vital-signs/${minor}`, () => {
    it('are accepted, by a page and by the command line', async () => {
      const { feed, parts } = frozen(minor);
      assert.deepEqual(checkFeed(feed, 'feed').unknown, []);
      for (const part of parts) assert.deepEqual(checkPart(part, 'part').unknown, []);
      assert.ok(parts.length > 0);
      for (const { errors, problems } of [checkStrictly(feed), await checkParts(feed, new URL(minor, folder).pathname)])
        assert.equal(errors, 0, JSON.stringify(problems));
    });

    it('say what they always said', () => {
      const { feed, parts, expected } = frozen(minor);
      assert.deepEqual(whatIsRead(feed, parts), expected);
    });

    it('are represented by one that uses every field, form and word of them', () => {
      const { feed, parts, shape } = frozen(minor);
      const present = used(everyVisit({ feed, parts }, shape));
      const unused = [...usable(shape)].filter((one) => !present.has(one));
      assert.deepEqual(unused, []);
    });

    it('have a format to which only optional fields were added since', () => {
      assert.deepEqual(
        breaks(frozen(minor).shape, shapeOf(schema)),
        [],
        'a page with an earlier script would refuse such a feed, or misread it: see docs/decisions/0026',
      );
    });
  });

describe('the format of today', () => {
  it('is the one that was kept last', () => {
    const next = `1.${Number(newest.split('.')[1]) + 1}`;
    assert.deepEqual(
      shapeOf(schema),
      frozen(newest).shape,
      `the format has changed since ${newest}. If ${newest} has been released: node --import tsx scripts/freeze-format.ts ` +
        `${next}, and beside it a feed.json with a part that use all there is, and readings.json with what they say. If not, the ` +
        `same for ${newest}.`,
    );
  });
});

describe('feeds of a later minor', () => {
  const { feed, parts, shape, expected } = frozen(newest);

  it('are read without the fields that are not known here, wherever they stand', () => {
    const objects = [...visits(shape, shape, feed)].filter(({ node }) => node.additionalProperties === false);
    for (const { path } of objects) at(feed, path)['later'] = { deep: ['of a later version'] };
    const { unknown } = checkFeed(feed, 'feed');
    assert.ok(objects.length > 50, String(objects.length));
    assert.deepEqual(
      unknown.map(({ path, name }) => [...path, name].join('/')).toSorted(),
      objects.map(({ path }) => [...path, 'later'].join('/')).toSorted(),
    );
    assert.deepEqual(whatIsRead(feed, parts), expected);
    assert.ok(checkStrictly(feed).errors >= objects.length, 'the command line takes them for mistakes');
  });

  it('may not have a later word in a list of words, or a later column', () => {
    const words = [...visits(shape, shape, frozen(newest).feed)].filter(({ node }) => node.enum);
    assert.ok(words.length > 50, String(words.length));
    for (const { path } of words) {
      const changed = frozen(newest).feed;
      at(changed, path.slice(0, -1))[path.at(-1)!] = 'later';
      assert.match(refusal(changed), /^invalid: .*found "later", expected one of/s, path.join('/'));
    }
    const table = { fields: ['organization', 'metric', 'period', 'later'], rows: [] };
    assert.match(
      refusal({ ...frozen(newest).feed, observations: table }),
      /at \/observations\/fields\/3: found "later"/,
    );
  });

  it('do not say their minor, and are refused where they do', () => {
    for (const format of ['vital-signs/1.0', 'vital-signs/1.7', 'vital-signs/2', 'vital-signs/10'])
      assert.match(
        refusal({ ...frozen(newest).feed, format }),
        /^wrong-version: .* this version .* reads "vital-signs\/1"/,
      );
  });
});

describe('the comparison with an earlier format', () => {
  const changes: [name: string, change: (shape: Required<SchemaNode>) => void, found: RegExp | undefined][] = [
    ['an optional field', ({ $defs }) => ($defs.metric!.properties!['later'] = { type: 'string' }), undefined],
    ['a field that must be there', ({ $defs }) => $defs.metric!.required!.push('goal'), /required/],
    ['a field that is gone', ({ $defs }) => delete $defs.metric!.properties!['goal'], /metric\/properties\/goal/],
    ['a further word', ({ $defs }) => $defs.state!.enum!.push('later'), /state\/enum\/10/],
    ['a wider limit', ({ $defs }) => ($defs.level!.properties!['rank']!.maximum = 9), /rank\/maximum is 9, and was 7/],
    ['a further limit', ({ $defs }) => ($defs.text!.anyOf![0]!.minLength = 2), /minLength is 2, and was 1/],
    ['another type', ({ $defs }) => ($defs.metric!.properties!['decimals']!.type = 'number'), /decimals\/type/],
  ];
  for (const [name, change, found] of changes)
    it(`${found ? 'finds' : 'lets pass'} ${name}`, () => {
      const { shape } = frozen(newest);
      change(shape as Required<SchemaNode>);
      const text = breaks(frozen(newest).shape, shape).join('\n');
      if (found) assert.match(text, found);
      else assert.equal(text, '');
    });
});
