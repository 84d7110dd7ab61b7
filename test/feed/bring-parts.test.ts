import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bringParts, mostIdle, type PartHolder } from '../../src/feed/bring-parts.ts';
import type { FeedPart, Observation } from '../../src/feed/types.ts';

const base = 'https://county.example/feed.json';
const schools = Array.from({ length: mostIdle + 6 }, (_, index) => `s${index}`);

/** A dataset that tells which parts are in it, and a network that tells what it was asked for. */
function county(about: Partial<FeedPart> = {}) {
  const inside = new Set<string>();
  const asked: string[] = [];
  const nameOf = (part: FeedPart): string => (part.observations as Observation[])[0]!.organization;
  const holder: PartHolder = {
    about: {
      organizations: schools.map((id) => ({ id, kind: 'school', name: id })),
      metrics: [{ id: 'm', name: 'M', unit: 'percent', better: 'higher' }],
      parts: [{ href: '{organization}.json' }],
    },
    addPart: (part) => void inside.add(nameOf(part)),
    dropPart: (part) => void inside.delete(nameOf(part)),
  };
  const load = async (url: string): Promise<FeedPart> => {
    const organization = url.split('/').at(-1)!.replace('.json', '');
    asked.push(organization);
    return await Promise.resolve({
      format: 'vital-signs/1',
      observations: [{ organization, metric: 'm', period: '2024', value: 1 }],
      ...about,
    });
  };
  const show = (asker: object, ...organizations: string[]): Promise<void> =>
    bringParts(holder, [base], { organizations, metrics: [] }, load, asker);
  return { inside, asked, show };
}

test('a part that is here is not fetched again, whoever asks', async () => {
  const { inside, asked, show } = county();
  await show({}, 's0', 's1');
  await show({}, 's1', 's2');
  assert.deepEqual(asked, ['s0', 's1', 's2']);
  assert.deepEqual([...inside], ['s0', 's1', 's2']);
});

test('of those that nobody needs any more the last ones stay, and what was dropped can come back', async () => {
  const { inside, asked, show } = county();
  const reader = {};
  for (const school of schools) await show(reader, school);
  assert.deepEqual([...inside], schools.slice(-mostIdle - 1));
  await show(reader, 's0');
  assert.equal(asked.filter((id) => id === 's0').length, 2);
  assert.ok(inside.has('s0'));
});

test('what somebody else still shows is never dropped', async () => {
  const { inside, show } = county();
  const comparison = {};
  await show(comparison, 's0', 's1');
  const reader = {};
  for (const school of schools.slice(2)) await show(reader, school);
  assert.ok(inside.has('s0') && inside.has('s1'));
  // Its need ends with the next one.
  await show(comparison, 's3');
  for (const school of schools.slice(2)) await show(reader, school);
  assert.ok(!inside.has('s0') && !inside.has('s1'));
});

test('a part with targets stays: they could not be taken out again', async () => {
  const { inside, show } = county({ targets: [{ metric: 'm', value: 5 }] });
  const reader = {};
  for (const school of schools) await show(reader, school);
  assert.equal(inside.size, schools.length);
});

test('one that cannot be had is told when the others are here', async () => {
  const { inside, show } = county();
  const failing = async (url: string): Promise<FeedPart> => {
    if (url.endsWith('s1.json')) throw new Error('gone');
    return await Promise.resolve({
      format: 'vital-signs/1',
      observations: [{ organization: 's0', metric: 'm', period: '2024' }],
    });
  };
  const seen: string[] = [];
  const holder: PartHolder = {
    about: {
      organizations: ['s0', 's1'].map((id) => ({ id, kind: 'school', name: id })),
      metrics: [{ id: 'm', name: 'M', unit: 'percent', better: 'higher' }],
      parts: [{ href: '{organization}.json' }],
    },
    addPart: () => void seen.push('s0'),
    dropPart: () => undefined,
  };
  await assert.rejects(bringParts(holder, [base], { organizations: ['s0', 's1'], metrics: [] }, failing, {}), /gone/);
  assert.deepEqual(seen, ['s0']);
  assert.equal(inside.size, 0);
  await show({}, 's0');
});
