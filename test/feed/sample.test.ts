import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { sampleFiles } from '../../scripts/sample/write.ts';
import { checkMeaning } from '../../src/feed/meaning.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed, FeedPart, Observation } from '../../src/feed/types.ts';
import { partVerdict, schema, verdict } from './schema.verdicts.ts';

const root = new URL('../../demo/feeds/', import.meta.url);
const files = await sampleFiles();

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'));
}

const feed = read('sample-unified.json') as Feed & { 'x-cases': Record<string, Record<keyof Observation, string>> };
const observations = [...eachObservation(feed.observations)];

function keyOf({ organization, metric, group = 'ALL', period }: Record<string, unknown> | Observation): string {
  return [organization, metric, group, period].join(' ');
}

const byKey = new Map(observations.map((one) => [keyOf(one), one]));

/** The observation of a named case, or the one of another year of it. */
function at(name: string, period?: string): Observation | undefined {
  const place = feed['x-cases'][name];
  assert.ok(place, name);
  return byKey.get(keyOf(period ? { ...place, period } : place));
}

describe('the files of the sample', () => {
  it('are what the script writes, byte for byte', () => {
    for (const [path, text] of files) {
      assert.ok(
        readFileSync(new URL(path, root), 'utf8') === text,
        `run node --import tsx scripts/sample/write.ts: ${path}`,
      );
    }
  });
  it('come out the same twice', async () => assert.deepEqual(await sampleFiles(), files));
  it('are valid in both validators', () => {
    for (const path of files.keys()) {
      const judge = path.includes('organizations/') ? partVerdict : verdict;
      assert.deepEqual(judge(read(path)), { schema: true, validator: true }, path);
    }
  });
  it('mean what they say: no error and no warning', () => assert.deepEqual(checkMeaning(feed), []));
  it('hold one observation per line, so that a difference can be read', () => {
    const lines = readFileSync(new URL('sample-unified.json', root), 'utf8').split('\n');
    assert.equal(lines.filter((line) => line.startsWith('["99')).length, observations.length);
  });
  it('hold the same data in parts as in one file, each observation once', () => {
    const index = read('parts/feed.json') as Feed;
    const parts = feed.organizations.map(({ id }) => read(`parts/organizations/${id}.json`) as FeedPart);
    const all = [index, ...parts].flatMap((part) => [...eachObservation(part.observations)]);
    assert.equal(all.length, observations.length);
    assert.deepEqual(new Map(all.map((one) => [keyOf(one), one])), byKey);
    const [only] = new Set([...eachObservation(index.observations)].map(({ organization }) => organization));
    assert.equal(feed.organizations.find(({ id }) => id === only)?.kind, 'district');
    assert.deepEqual({ ...index, parts: undefined, observations: 0 }, { ...feed, parts: undefined, observations: 0 });
  });
});

describe('what the sample shows', () => {
  it('says that it is invented, and uses codes of no real place', () => {
    assert.equal(feed.sample, true);
    for (const { id, name } of feed.organizations) {
      assert.match(id, /^99\d{12}$/);
      assert.match(JSON.stringify(name), /Example|Sample|Demo|Invented|Make-Believe/);
    }
  });
  it('has six schools in the district, two of them charters, and a court school of the county office', () => {
    const district = feed.organizations.find(({ kind }) => kind === 'district')!;
    const schools = feed.organizations.filter(({ parent }) => parent === district.id);
    assert.equal(schools.length, 6);
    assert.deepEqual(schools.flatMap(({ charter }) => charter ?? []).sort(), ['direct-funded', 'locally-funded']);
    const [court] = feed.organizations.filter(({ alternative }) => alternative);
    assert.equal(feed.organizations.find(({ id }) => id === court?.parent)?.kind, 'county');
    assert.ok(
      feed.organizations.some(({ name }) => typeof name === 'string' && name.length > 60 && /Academy of /.test(name)),
    );
  });
  it('has every state of an observation, and groups of every family', () => {
    const states = new Set(observations.map(({ state = 'reported' }) => state));
    assert.deepEqual([...states].sort(), [...schema.$defs!['state']!.enum!].sort());
    const families = new Set(feed.groups!.map(({ family }) => family));
    assert.deepEqual([...families].sort(), [...schema.$defs!['group']!.properties!['family']!.enum!].sort());
  });
  it('has every text but names of organizations in English and Spanish', () => {
    const { groups, goals, metrics, notes, scales, targets, title } = feed;
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      for (const [name, child] of Object.entries(node)) {
        if (['name', 'shortName', 'label', 'text', 'question', 'description', 'favorable'].includes(name)) {
          if (typeof child === 'boolean') continue;
          assert.deepEqual(Object.keys(child as object), ['en', 'es'], `${path}/${name}`);
        } else visit(child, `${path}/${name}`);
      }
    };
    visit({ groups, goals, metrics, notes, scales, targets, title: { name: title } }, '');
  });
  it('has eight years, and breaks for the closed schools and for a new definition', () => {
    assert.equal(new Set(observations.map(({ period }) => period)).size, 8);
    assert.ok(feed.notes!.some(({ kind, period }) => kind === 'break' && period === '2021-22'));
    const { metric, period } = at('new-definition')!;
    assert.ok(feed.notes!.some((note) => note.kind === 'break' && note.metric === metric && note.period === period));
    assert.equal(at('new-definition')!.change, undefined);
  });
  it('has each case at the place that x-cases names, where the case is a state', () => {
    const states = schema.$defs!['state']!.enum!.filter((state) => state !== 'reported');
    for (const state of states) assert.equal(at(state)?.state, state);
    assert.equal(at('top-coded')?.value, 95);
    assert.equal(at('missing-year'), undefined);
  });
  it('has a true zero, a value that crossed zero, and a change of zero', () => {
    assert.equal(at('true-zero')?.value, 0);
    assert.ok(at('true-zero')!.count! >= 30);
    assert.ok(at('crossed-zero')!.value! > 0 && at('crossed-zero', '2023-24')!.value! < 0);
    assert.equal(at('no-change')?.change, 0);
  });
  it('publishes a change that is not the difference of the printed values', () => {
    assert.equal(at('change-contradicts-rounding', '2023-24')?.value, 24.7);
    assert.equal(at('change-contradicts-rounding')?.value, 19.6);
    assert.equal(at('change-contradicts-rounding')?.change, -5.2);
  });
  it('has a difference within the margin, and a gap that shrinks because the top fell', () => {
    const [first, second] = [at('tie-first')!, at('tie-second')!];
    const margin = ({ value, count }: Observation): number =>
      (1.96 * Math.sqrt(value! * (100 - value!))) / Math.sqrt(count!);
    const difference = Math.abs(first.value! - second.value!);
    assert.ok(difference > 0 && difference < Math.min(margin(first), margin(second)));
    const [top, bottom] = ['top-fell-first', 'top-fell-second'].map(
      (name) => at(name)!.value! - at(name, '2022-23')!.value!,
    );
    assert.ok(top! < -15 && Math.abs(bottom!) < 1);
  });
  it('has one charter above and one below the district', () => {
    const district = byKey.get(keyOf({ ...at('charter-better')!, organization: '99202020000000' }))!;
    assert.ok(at('charter-better')!.value! > district.value! + 10);
    assert.ok(at('charter-worse')!.value! < district.value! - 10);
  });
  it('has a court school of which not one number is told', () => {
    const { organization } = at('all-suppressed')!;
    const own = observations.filter((one) => one.organization === organization);
    assert.ok(own.length > 50);
    for (const { value, count, level, change, responses } of own) {
      assert.deepEqual([value, count, level, change, responses], Array(5).fill(undefined));
    }
  });
  it('has surveys of few answers, of a small staff, and one hidden', () => {
    const { responses, invited } = at('low-response')!;
    assert.ok((100 * responses!) / invited! < feed.surveys!.lowResponseRate!);
    assert.equal(at('small-survey')?.state, 'small-group');
    assert.equal(at('small-survey')?.distribution, undefined);
    assert.equal(at('suppressed-survey')?.state, 'suppressed');
  });
  it('has two definitions of graduation that differ', () => {
    const combined = at('tie-first')!;
    const fourYear = byKey.get(keyOf({ ...combined, metric: 'graduation-four-year' }))!;
    assert.ok(combined.value! - fourYear.value! > 1);
  });
});
