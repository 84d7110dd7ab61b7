import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';
import { asCounted } from '../../scripts/sample/county/organizations.ts';
import { audit } from '../../src/cli/protect/audit.ts';
import { nameOf } from '../../src/cli/protect/published.ts';
import { checkMeaning } from '../../src/feed/meaning.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed, Observation } from '../../src/feed/types.ts';
import { schema } from './schema.verdicts.ts';

const file = new URL('../../demo/feeds/sample-county.json', import.meta.url);
const feed = JSON.parse(readFileSync(file, 'utf8')) as Feed;
const observations = [...eachObservation(feed.observations)];
const schools = feed.organizations.filter(({ kind }) => kind === 'school');
const districts = feed.organizations.filter(({ kind }) => kind === 'district');

function isHidden({ state }: Observation): boolean {
  return state === 'suppressed' || state === 'suppressed-complementary';
}

describe('the sample of a county', () => {
  it('means what it says: no error and no warning', () => assert.deepEqual(checkMeaning(feed), []));
  it('tells nothing that it hides to readers who know in which district a charter school is counted', async () => {
    const { exposures } = await audit({ ...feed, organizations: asCounted(feed.organizations), cells: observations });
    assert.deepEqual(
      exposures.flatMap((exposure) => exposure.cells.map(nameOf)),
      [],
    );
  });
  it('is small enough for a page', () => assert.ok(statSync(file).size < 400_000));
  it('says that it is invented, and uses codes of no real place', () => {
    assert.equal(feed.sample, true);
    for (const { id } of feed.organizations) assert.match(id, /^99\d{12}$/);
    assert.equal(new Set(feed.organizations.map(({ id }) => id)).size, feed.organizations.length);
  });
  it('has an elementary, a high school and three unified districts, and forty schools and more, each in a city', () => {
    assert.equal(districts.length, 5);
    assert.ok(schools.length > 40);
    assert.ok([...districts, ...schools].every(({ city }) => city));
  });
  it('has both kinds of charter schools, and alternative schools of districts and of the county office', () => {
    assert.deepEqual(
      [...new Set(schools.map(({ charter }) => String(charter)))].toSorted((a, b) => a.localeCompare(b)),
      ['direct-funded', 'locally-funded', 'undefined'],
    );
    const above = (id: string | undefined): string => feed.organizations.find((one) => one.id === id)!.kind;
    const kinds = schools.filter(({ alternative }) => alternative).map(({ parent }) => above(parent));
    assert.ok(kinds.includes('district') && kinds.includes('county'));
  });
  it('has two schools of one name in two cities, one with a very long name, and names with accents', () => {
    const names = schools.map(({ name }) => name as string);
    const [twice] = names.filter((name, index) => names.indexOf(name) !== index);
    const twins = schools.filter(({ name }) => name === twice);
    assert.equal(new Set(twins.map(({ city }) => city)).size, 2);
    assert.equal(new Set(twins.map(({ parent }) => parent)).size, 2);
    assert.ok(names.some((name) => name.length > 100));
    assert.ok(names.some((name) => /[áéíóúñ]/i.test(name)));
  });
  it('has every state of an observation, true zeros, and values on both sides of zero', () => {
    const states = new Set(observations.map(({ state = 'reported' }) => state));
    assert.deepEqual([...states].toSorted(), schema.$defs!['state']!.enum!.toSorted());
    assert.ok(observations.some(({ value, count }) => value === 0 && count! >= 30));
    const points = observations.filter(({ metric }) => metric === 'ela').flatMap(({ value }) => value ?? []);
    assert.ok(Math.min(...points) < 0 && Math.max(...points) > 0);
  });
  it('has a school of which not one number is told', () => {
    const silent = schools.filter(({ id }) => observations.filter((one) => one.organization === id).every(isHidden));
    assert.deepEqual(
      silent.map(({ shortName }) => shortName),
      ['Court School'],
    );
  });
  it('has the headline numbers of the county office and of large districts', () => {
    for (const { organization, state, group } of observations) {
      const isHeadline = group === 'ALL' && !schools.some(({ id }) => id === organization);
      if (isHeadline) assert.ok(!state?.startsWith('suppressed'), organization);
    }
  });
  it('has a year without a row in the middle of a series', () => {
    const years = new Set(
      observations
        .filter(
          ({ organization, metric, group }) => organization === '99404116010249' && metric === 'ela' && group === 'ALL',
        )
        .map(({ period }) => period),
    );
    assert.deepEqual([...years], ['2021-22', '2023-24', '2024-25']);
  });
  it('tells no change over a break', () => {
    const breaks = feed.notes!.filter(({ kind }) => kind === 'break');
    assert.ok(breaks.length > 0);
    for (const { metric, period } of breaks) {
      const after = observations.filter((one) => one.metric === metric && one.period === period);
      assert.ok(after.length > 20 && after.every(({ change }) => change === undefined));
    }
  });
  it('has graduation only where there is a grade 12, and a rate of its own for alternative schools', () => {
    for (const { id, grades, alternative } of schools) {
      const own = observations.filter(({ organization, value }) => organization === id && typeof value === 'number');
      const metrics = new Set(own.map(({ metric }) => metric));
      assert.ok(!metrics.has('graduation-combined') || (grades![1] === '12' && !alternative), id);
      assert.ok(!metrics.has('graduation-one-year') || alternative, id);
    }
  });
  it('has every text but names of organizations in English and Spanish', () => {
    const { groups, goals, metrics, notes, scales, targets, title } = feed;
    const texts = new Set(['name', 'shortName', 'label', 'text', 'question', 'description', 'favorable']);
    const visit = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      for (const [name, child] of Object.entries(node))
        if (texts.has(name) && typeof child !== 'boolean')
          assert.deepEqual(Object.keys(child as object), ['en', 'es'], `${path}/${name}`);
        else visit(child, `${path}/${name}`);
    };
    visit({ groups, goals, metrics, notes, scales, targets, title: { name: title } }, '');
  });
});
