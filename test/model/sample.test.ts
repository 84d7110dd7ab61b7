import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { checkFeed, checkPart } from '../../src/feed/check.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { partAddresses } from '../../src/feed/parts.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { everything, fileOf, inEnglish, inSpanish, views } from './fixture.ts';

const folder = new URL('../../demo/feeds/', import.meta.url);

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
}

const dataset = new Dataset(checkFeed(read('sample-unified.json'), 'sample').feed);

/** Every organization with every one of its metrics, and with none named. */
const requests: WidgetRequest[] = [...dataset.organizations.keys()].flatMap((organization) => [
  { organization },
  { organization, compare: ['district', 'county', 'state'] },
  ...[...dataset.metrics.keys()].map((metric) => ({ organization, metric })),
]);

/** A view as it is after a journey as JSON; fields without a value are left out on the way. */
function withoutAbsent(value: unknown, path = 'view'): unknown {
  if (typeof value === 'number') assert.ok(Number.isFinite(value) && !Object.is(value, -0), `${path} is ${value}`);
  if (Array.isArray(value)) return value.map((item, index) => withoutAbsent(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return value;
  assert.equal(Object.getPrototypeOf(value), Object.prototype, path);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, withoutAbsent(field, `${path}.${name}`)]));
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

for (const words of [inEnglish, inSpanish]) {
  test(`every view of the sample in ${words.locale} is plain data that survives JSON`, () => {
    let made = 0;
    for (const request of requests) {
      for (const view of Object.values(views)) {
        const shown = view(dataset, request, words);
        if (shown === undefined) continue;
        assert.deepEqual(JSON.parse(JSON.stringify(shown)), withoutAbsent(shown));
        fileOf(dataset, words, shown);
        made++;
      }
    }
    assert.ok(made > 500, `only ${made} views`);
  });

  test(`no text of the sample in ${words.locale} has a hole in it`, () => {
    for (const request of requests) {
      for (const view of Object.values(views)) {
        for (const text of textsIn(view(dataset, request, words)))
          assert.doesNotMatch(
            text,
            /NaN|Infinity|undefined|\[object|\{\w+\}|since$|since \.|\(\)|\. ?\.|, \.| {2}|^ | $/,
          );
      }
    }
  });
}

test('every organization of the sample has a scorecard', () => {
  for (const organization of dataset.organizations.keys())
    assert.ok(views.scorecard(dataset, { organization }, inEnglish), organization);
});

test('a feed in parts shows the same once the parts of an organization are here', () => {
  const base = new URL('parts/feed.json', folder).href.replace('file://', 'https://example.org');
  const split = new Dataset(checkFeed(read('parts/feed.json'), 'parts').feed);
  const request = { organization: '99202021000004', metric: 'chronic-absenteeism' };
  const organizations = [request.organization, ...split.organizations.keys()];
  for (const address of partAddresses(split.about, [base], { organizations, metrics: [] })) {
    const name = address.slice(address.indexOf('/parts/') + 1);
    split.addPart(checkPart(read(name), name).part);
  }
  assert.deepEqual(everything(split, request, inEnglish), everything(dataset, request, inEnglish));
});

test('identifiers that are not in the sample are refused, whatever they are', () => {
  for (const view of Object.values(views)) {
    for (const request of [{ organization: '0' }, { metric: '__proto__' }, { groups: ['', 'x'] }, { period: '1900' }]) {
      try {
        view(dataset, request, inEnglish);
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error));
      }
    }
  }
});
