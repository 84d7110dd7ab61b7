import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { partAddresses, partsAsked } from '../../src/feed/parts.ts';
import type { Feed, PartReference } from '../../src/feed/types.ts';

const known = ['a', 'b', 'c', 'd', 'e', 'f', '../../x?y#z'];
const base = 'https://county.example/data/feed.json';

function addresses(parts: PartReference[], organizations = ['a', 'b'], metrics: string[] = []): string[] {
  const feed: Feed = {
    format: 'vital-signs/1',
    title: 'Test',
    organizations: known.map((id) => ({ id, kind: 'school', name: id })),
    metrics: ['m', 'n'].map((id) => ({ id, name: id, unit: 'percent', better: 'higher' })),
    observations: [],
    parts,
  };
  return partAddresses(feed, [base], { organizations, metrics });
}

test('addresses are relative to the feed, one for each organization and metric that is asked for', () => {
  assert.deepEqual(addresses([{ href: 'parts/{organization}/{metric}.json' }], ['a', 'b'], ['m']), [
    'https://county.example/data/parts/a/m.json',
    'https://county.example/data/parts/b/m.json',
  ]);
  assert.deepEqual(addresses([{ href: '{organization}/{organization}.json' }], ['a']), [
    'https://county.example/data/a/a.json',
  ]);
});

test('no metric named means all of them', () => {
  assert.deepEqual(addresses([{ href: '{metric}.json' }], ['a']), [
    'https://county.example/data/m.json',
    'https://county.example/data/n.json',
  ]);
});

test('nothing is asked for that the feed does not know, whatever the address of a page says', () => {
  const parts = [{ href: 'o/{organization}.json' }, { href: 'm/{metric}.json', insteadOf: 1 }];
  assert.deepEqual(addresses(parts, ['elsewhere'], ['m']), []);
  assert.deepEqual(addresses(parts, ['a'], ['nothing']), []);
  assert.deepEqual(addresses([{ href: '{organization}.json' }], ['a', 'elsewhere', 'district']), [
    'https://county.example/data/a.json',
  ]);
});

test('a file for everyone is named once', () => {
  assert.deepEqual(addresses([{ href: 'all.json' }, { href: 'all.json' }]), ['https://county.example/data/all.json']);
});

test('files that do not hold what is asked for are left out', () => {
  const href = '{organization}.json';
  assert.deepEqual(addresses([{ href, organizations: ['b', 'c'] }]), ['https://county.example/data/b.json']);
  assert.deepEqual(addresses([{ href, metrics: ['n'] }], ['a'], ['m']), []);
  assert.deepEqual(addresses([{ href }], []), []);
  assert.deepEqual(addresses([]), []);
});

test('an identifier cannot leave its place in the address', () => {
  assert.deepEqual(addresses([{ href: 'parts/{organization}.json' }], ['../../x?y#z']), [
    'https://county.example/data/parts/..%2F..%2Fx%3Fy%23z.json',
  ]);
});

test('another site, another scheme and no address at all are left out, with a word to the webmaster', () => {
  const warn = mock.method(console, 'warn', () => {});
  const hrefs = [
    'https://elsewhere.example/x.json',
    '//elsewhere.example/x.json',
    'http://county.example/x.json',
    'javascript:alert(1)',
    'data:application/json,{}',
    'https://[',
  ];
  assert.deepEqual(addresses([...hrefs.map((href) => ({ href })), { href: '/ok.json' }]), [
    'https://county.example/ok.json',
  ]);
  assert.equal(warn.mock.callCount(), hrefs.length);
  assert.match(String(warn.mock.calls.at(-1)!.arguments[0]), /part https:\/\/\[ is not on the site of/);
  warn.mock.restore();
});

test('the same in two cuts: as few files as will do', () => {
  const parts = [{ href: 'o/{organization}.json' }, { href: 'm/{metric}.json', insteadOf: 3 }];
  const names = (organizations: string[], metrics?: string[]): string[] =>
    addresses(parts, organizations, metrics).map((address) => address.slice('https://county.example/data/'.length));
  assert.deepEqual(names(['a']), ['o/a.json'], 'all metrics of one');
  assert.deepEqual(names(['a', 'b'], ['m']), ['o/a.json', 'o/b.json'], 'two files are cheaper than the large one');
  assert.deepEqual(names(['a', 'b', 'c'], ['m']), ['m/m.json'], 'one instead of three');
  assert.deepEqual(names(['a', 'b', 'c']), ['o/a.json', 'o/b.json', 'o/c.json'], 'two for three is too little');
  assert.deepEqual(names(['a', 'b', 'c', 'd', 'e', 'f']), ['m/m.json', 'm/n.json'], 'two instead of six');
  // One reference for each file, as hashed names need it.
  const each = [
    ...['a', 'b', 'c'].map((id) => ({ href: `o/${id}.1f.json`, organizations: [id] })),
    ...['m', 'n'].map((id) => ({ href: `m/${id}.2e.json`, metrics: [id], insteadOf: 3 })),
  ];
  assert.deepEqual(addresses(each, ['b']), ['https://county.example/data/o/b.1f.json']);
  assert.deepEqual(addresses(each, ['a', 'b', 'c'], ['n']), ['https://county.example/data/m/n.2e.json']);
});

test('of several feeds, each has its own cuts', () => {
  const organizations = ['a', 'b', 'c'];
  const parts = [{ href: 'one/{organization}.json#0' }, { href: 'one/m.json#0', metrics: ['m'], insteadOf: 2 }];
  const other = { href: 'two/{organization}.json#1', organizations: ['a', 'b'] };
  assert.deepEqual(addresses([...parts, other], organizations, ['m']), [
    'https://county.example/data/one/m.json#0',
    'https://county.example/data/two/a.json#1',
    'https://county.example/data/two/b.json#1',
  ]);
});

test('for a widget of many, no file for each of many organizations, but those for several', () => {
  const known = Array.from({ length: 30 }, (_, index) => `s${index}`);
  const one = { href: 'one/{organization}.json#0' };
  const repeated = { href: 'm.json#0', insteadOf: 99 };
  const few = { href: 'two/{organization}.json#1', organizations: known.slice(0, 2) };
  const feed = {
    organizations: known.map((id) => ({ id, kind: 'school' as const, name: id })),
    metrics: [{ id: 'm', name: 'M', unit: 'percent' as const, better: 'higher' as const }],
  };
  const asked = (...parts: PartReference[]) => {
    const request = { organizations: known, metrics: [], ofMany: true };
    const { addresses: found, left } = partsAsked({ ...feed, parts }, [base], request);
    return [...found.map((address) => address.slice('https://county.example/data/'.length)), left];
  };
  assert.deepEqual(asked(one), [true]);
  assert.deepEqual(asked(one, { href: 'all.json#0' }), ['all.json#0', true]);
  assert.deepEqual(asked(one, repeated), ['m.json#0', false], 'however much larger it is');
  assert.deepEqual(asked(one, few), ['two/s0.json#1', 'two/s1.json#1', true], 'each feed for itself');
  const each = known.map((id) => ({ href: `o/${id}.1f.json`, organizations: [id] }));
  assert.deepEqual(asked(...each), [true], 'also where each is named by itself');
});

test('the words for those above the first organization name them, and only where there are some', () => {
  const feed: Pick<Feed, 'organizations' | 'metrics' | 'parts'> = {
    organizations: [
      { id: 's', kind: 'school', name: 'S', parent: 'd' },
      { id: 'd', kind: 'district', name: 'D', parent: 'c' },
      { id: 'c', kind: 'county', name: 'C', parent: 's' },
    ],
    metrics: [],
    parts: [{ href: '{organization}.json' }],
  };
  const asked = (...organizations: string[]): string[] =>
    partAddresses({ ...feed, metrics: [{ id: 'm', name: 'M', unit: 'percent', better: 'higher' }] }, [base], {
      organizations,
      metrics: [],
    }).map((url) => url.split('/').at(-1)!);
  assert.deepEqual(asked('s', 'district', 'county', 'state'), ['s.json', 'd.json', 'c.json']);
  assert.deepEqual(asked('d', 'c', 'district'), ['d.json', 'c.json']);
});
