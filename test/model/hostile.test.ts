import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Feed } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import { everything, feedOf, inEnglish, inSpanish, rate, row, views } from './fixture.ts';
import { request, secretFeed } from './secret-feed.ts';

const script = '<script>alert("x")</script><img src=x onerror=alert(1)> {name} {value} $& %s';
const link = 'javascript:alert(1)';

function hostile(): Feed {
  const metric = rate({
    name: script,
    question: script,
    description: script,
    scale: 'scale',
    goal: 'goal',
    bands: [{ from: 0, name: script }],
    survey: { favorable: script, options: [{ name: script }, { name: script }] },
    definition: { id: 'd', name: script, url: link },
    source: { name: script, url: link },
    reportedBy: 'school',
  });
  const feed = feedOf(
    [row({ value: 50, level: 1, responses: 400, distribution: [50, 50] }), row({ group: 'A', value: 40 })],
    {
      metrics: [metric],
      publisher: { name: script, url: link },
      published: script,
      scales: [
        {
          id: 'scale',
          levels: [
            { rank: 1, name: script, label: script },
            { rank: 2, name: script },
          ],
        },
      ],
      goals: [{ id: 'goal', name: script, description: script }],
      notes: [{ period: '2023-24', kind: 'caution', text: script }],
      targets: [{ metric: 'rate', value: 60, label: script }],
    },
  );
  feed.organizations = feed.organizations.map((one) => ({ ...one, name: script, shortName: script, url: link }));
  feed.groups = feed.groups!.map((one) => ({ ...one, name: script }));
  return feed;
}

/** Every string in a view that a widget could put into an address. */
function addressesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    /url|href|src/i.test(name) && typeof field === 'string' ? [field] : addressesIn(field),
  );
}

test('markup in any text of a feed stays text, and is not read as a template', () => {
  const dataset = new Dataset(hostile());
  for (const words of [inEnglish, inSpanish]) {
    for (const [name, text] of Object.entries(everything(dataset, { metric: 'rate' }, words))) {
      assert.ok(text.includes(JSON.stringify(script).slice(1, -1)), name);
    }
  }
});

test('an address that is not http or https is dropped', () => {
  const dataset = new Dataset(hostile());
  for (const [name, view] of Object.entries(views)) {
    const shown = view(dataset, { organization: 'school', metric: 'rate' }, inEnglish);
    assert.deepEqual(addressesIn(shown), [], name);
    assert.ok(!JSON.stringify(shown).includes('javascript:'), name);
  }
});

test('an address that is one is kept', () => {
  const feed = feedOf([row({ value: 5 })]);
  feed.organizations[2]!.url = 'https://school.example/';
  const shown = scorecardView(new Dataset(feed), { organization: 'school' }, inEnglish);
  assert.equal(shown?.url, 'https://school.example/');
});

test('numbers that nobody measures do not stop a view', () => {
  const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(0, -0, 1e17, -1e308));
  const range = fc.option(fc.tuple(number, number), { nil: undefined });
  fc.assert(
    fc.property(fc.array(number, { minLength: 5, maxLength: 5 }), range, number, (values, bounds, target) => {
      const years = ['2019', '2020', '2021', '2022', '2023'];
      const rows = values.flatMap((value, index) => [
        row({ value, period: years[index]!, change: value, count: 50 }),
        row({ value: -value, period: years[index]!, group: 'A' }),
      ]);
      const changes = { metrics: [rate({ range: bounds, decimals: 3 })], targets: [{ metric: 'rate', value: target }] };
      for (const view of Object.values(views)) {
        const shown = view(new Dataset(feedOf(rows, changes)), { organization: 'school' }, inEnglish);
        assert.doesNotMatch(JSON.stringify(shown ?? ''), /"(x|y|at|from|to|min|max|labelY)":null/);
      }
    }),
    { numRuns: 200 },
  );
});

test('both forms of observations, in any order, show the same', () => {
  fc.assert(
    fc.property(secretFeed, request, fc.infiniteStream(fc.nat()), ({ places, secret }, asked, order) => {
      const rows = places.map(({ organization, metric, group, period, secret: numbers }) => {
        return { organization, metric, group, period, ...numbers };
      });
      const shuffled = rows
        .map((one) => [order.next().value as number, one] as const)
        .toSorted(([one], [other]) => one - other)
        .map(([, one]) => one);
      const expected = everything(new Dataset(secret), asked, inEnglish);
      assert.deepEqual(everything(new Dataset({ ...secret, observations: shuffled }), asked, inEnglish), expected);
    }),
    { numRuns: 50 },
  );
});
