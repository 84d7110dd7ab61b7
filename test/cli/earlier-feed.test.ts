import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Feed } from '../../src/feed/types.ts';
import { dashboardText, inDirectory, longHeader, observationsOf, vitalSigns, writeFiles } from './command-line.ts';

/** Imports files, of which feeds are given as objects, and checks that the result is a feed. */
async function imported(files: Record<string, string | object>, ...options: string[]) {
  return await inDirectory(async (directory) => {
    const texts = Object.entries(files).map(([name, content]) => [
      name,
      typeof content === 'string' ? content : JSON.stringify(content),
    ]);
    const paths = await writeFiles(directory, Object.fromEntries(texts) as Record<string, string>);
    const out = join(directory, 'out');
    const run = await vitalSigns('import', ...paths, '--out', out, ...options);
    if (run.code !== 0) return { ...run, text: '', feed: {} as Feed, observations: [] };
    const check = await vitalSigns('validate', join(out, 'feed.json'));
    assert.match(check.out, /^0 errors/m, check.out);
    const text = await readFile(join(out, 'feed.json'), 'utf8');
    const feed = JSON.parse(text) as Feed;
    return { ...run, text, feed, observations: observationsOf(feed) };
  });
}

const district = '34674390000000';

const old: Feed = {
  format: 'vital-signs/1',
  title: 'Our vital signs',
  publisher: { name: 'Sacramento City Unified' },
  published: '2025-01-15',
  license: 'CC-BY-4.0',
  organizations: [
    { id: district, kind: 'district', name: 'Sac City', url: 'https://scusd.example/' },
    { id: 'our-annex', kind: 'school', name: 'The Annex', parent: district },
  ],
  groups: [
    { id: 'ALL', name: 'Everybody', family: 'all' },
    { id: 'EL', name: 'English learners', family: 'language' },
  ],
  scales: [{ id: 'ca-dashboard', levels: [1, 2, 3, 4, 5].map((rank) => ({ rank, name: `Level ${rank}` })) }],
  metrics: [
    {
      id: 'graduation-dashboard',
      name: 'Our graduation',
      unit: 'percent',
      better: 'higher',
      scale: 'ca-dashboard',
      definition: { id: 'ca-dashboard-grad' },
      reportedBy: 'state',
    },
    { id: 'ela', name: 'Reading circles', unit: 'count', better: 'higher', reportedBy: 'school' },
  ],
  targets: [{ metric: 'graduation-dashboard', value: 90, label: 'Board goal' }],
  notes: [{ period: '2023-24', kind: 'caution', text: 'The annex opened.' }],
  observations: [
    { organization: district, metric: 'graduation-dashboard', period: '2023-24', value: 84.6, level: 3, change: 0.8 },
    { organization: district, metric: 'graduation-dashboard', group: 'EL', period: '2023-24', state: 'suppressed' },
    { organization: 'our-annex', metric: 'ela', period: '2023-24', value: 12 },
  ],
};

const newYear = dashboardText(
  {
    currdenom: '2900',
    currstatus: '85.1',
    priordenom: '2884',
    priorstatus: '84.6',
    change: '0.5',
    color: '4',
    reportingyear: '2025',
  },
  {
    studentgroup: 'EL',
    currdenom: '50',
    currstatus: '71',
    priordenom: '44',
    priorstatus: '61.7',
    change: '9.3',
    reportingyear: '2025',
  },
  {
    studentgroup: 'AA',
    currdenom: '400',
    currstatus: '79',
    priordenom: '390',
    priorstatus: '77',
    reportingyear: '2025',
  },
);

test('the yearly update: an earlier feed and the new files', async () => {
  const { feed, observations, text, out } = await imported({ 'feed.json': old, 'graddownload2025.txt': newYear });
  const told = observations.map(({ organization, metric, group, period, ...numbers }) =>
    [organization, metric, group, period, JSON.stringify(numbers)].join(' '),
  );
  assert.deepEqual(told, [
    `${district} graduation-dashboard ALL 2023-24 {"value":84.6,"count":2884,"level":3,"change":0.8}`,
    `${district} graduation-dashboard ALL 2024-25 {"value":85.1,"count":2900,"level":4,"change":0.5}`,
    `${district} graduation-dashboard AA 2023-24 {"value":77,"count":390}`,
    `${district} graduation-dashboard AA 2024-25 {"value":79,"count":400,"state":"not-rated"}`,
    `${district} graduation-dashboard EL 2023-24 {"state":"suppressed"}`,
    `${district} graduation-dashboard EL 2024-25 {"value":71,"count":50,"state":"not-rated"}`,
    'our-annex ela ALL 2023-24 {"value":12}',
  ]);
  for (const secret of ['61.7', '9.3']) assert.ok(!text.includes(secret) && !out.includes(secret));
  assert.match(out, /feed\.json, observation 2 and .*graddownload2025\.txt:3 differ and one is suppressed/);
  const { title, publisher, license, published, targets, notes } = feed;
  assert.deepEqual({ title, publisher, license }, { title: old.title, publisher: old.publisher, license: old.license });
  assert.equal(published, undefined, 'the day on which the old feed was published is not that of the new one');
  assert.deepEqual([targets, notes], [old.targets, old.notes]);
  assert.deepEqual(feed.organizations, old.organizations);
  assert.deepEqual(feed.metrics, old.metrics, 'texts stay as somebody edited them');
  assert.deepEqual(
    feed.groups?.map(({ id, name }) => `${id} ${typeof name === 'string' ? name : name['en']}`),
    ['ALL Everybody', 'AA African American', 'EL English learners'],
  );
});

test('a feed is recognised by its bytes, and what is wrong with it is told', async () => {
  const alone = await imported({ 'old.txt': `\uFEFF \n${JSON.stringify(old)}` });
  assert.equal(alone.observations.length, 3);
  const broken = await imported({ 'old.json': '{ "format": "vital-signs/1", }' });
  assert.equal(broken.code, 1);
  assert.match(broken.err, /old\.json:1: found .* in column \d+/);
  const wrong = await imported({ 'old.json': { ...old, metrics: [] } });
  assert.match(wrong.err, /old\.json: found .* at \/metrics/);
  const leak = [{ organization: district, metric: 'graduation-dashboard', period: '2023-24', value: 61.7, count: 7 }];
  const leaking = await imported({ 'old.json': { ...old, observations: leak } });
  assert.equal(leaking.code, 1);
  assert.doesNotMatch(leaking.err, /61\.7/);
});

test('the same feed again is the same feed', async () => {
  const files = { 'graddownload2025.txt': newYear };
  const first = await imported({ 'feed.json': old, ...files });
  const again = await imported({ 'feed.json': first.text, ...files });
  assert.equal(again.text, first.text);
});

test('a metric of another unit or definition under the same name is refused', async () => {
  const suspension = `${district},City,D,2023-24,ela_distance_from_standard,points,higher,all,-5.5,,900,reliable`;
  const { code, err } = await imported({ 'feed.json': old, 'long.csv': `${longHeader}\n${suspension}\n` });
  assert.equal(code, 1);
  assert.match(err, /the metric ela with the unit count in the earlier feed and points in the files.*two definitions/);
});

test('two feeds: the first one has the last word, texts keep their language, the stricter thresholds hold', async () => {
  const row = { organization: district, metric: 'graduation-dashboard' };
  const other: Feed = {
    ...old,
    language: 'es',
    title: 'Nuestros signos vitales',
    sample: true,
    privacy: { minimumCount: 20 },
    organizations: [...old.organizations, { id: 'otra', kind: 'school', name: 'La otra escuela' }],
    notes: [{ period: '2022-23', kind: 'information', text: 'Dos generaciones.' }],
    observations: [
      { ...row, period: '2023-24', value: 80 },
      { ...row, period: '2022-23', value: 83.8, count: 900 },
    ],
  };
  const one = { ...old, observations: [{ ...row, period: '2023-24', value: 84.6, count: 15 }] };
  const { feed, observations } = await imported({ 'one.json': one, 'two.json': other });
  assert.equal(feed.title, old.title);
  assert.equal(feed.sample, true, 'invented numbers stay marked');
  assert.deepEqual(feed.organizations.at(-1)!.name, { es: 'La otra escuela' });
  assert.deepEqual(feed.notes?.at(-1)!.text, { es: 'Dos generaciones.' });
  assert.equal(feed.privacy?.minimumCount, 20);
  assert.deepEqual(
    observations.map(({ period, value, state }) => [period, value, state]),
    [
      ['2022-23', 83.8, undefined],
      ['2023-24', undefined, 'suppressed'],
    ],
  );
});

test('a name that an import had to make up gives way, an edited one does not', async () => {
  const cut = 'George Washington Carver School of Arts and Scienc';
  const school = '34674390101899';
  const feed: Feed = {
    ...old,
    organizations: [
      ...old.organizations,
      { id: school, kind: 'school', name: cut, charter: 'unspecified' },
      { id: '34674390106898', kind: 'school', name: { en: 'School 34674390106898', es: 'Escuela 34674390106898' } },
    ],
  };
  const file = dashboardText(
    { cds: school, rtype: 'S', schoolname: `${cut}e`, currdenom: '99', currstatus: '80' },
    { cds: '34674390106898', rtype: 'S', schoolname: '<script>alert(1)</script>', currdenom: '99', currstatus: '80' },
    { currdenom: '2884', currstatus: '84.6' },
  );
  const { feed: made } = await imported({ 'feed.json': feed, 'graddownload2024.txt': file });
  assert.deepEqual(
    made.organizations.map(({ name }) => name),
    ['Sac City', 'The Annex', `${cut}e`, '<script>alert(1)</script>'],
  );
});

test('status levels of an earlier feed are not taken for colors', async () => {
  const levels = [1, 2, 3, 4, 5].map((rank) => ({ rank, name: `Status ${rank}` }));
  const feed: Feed = {
    ...old,
    scales: [{ id: 'ca-dashboard-status', levels }],
    metrics: [{ ...old.metrics[0]!, scale: 'ca-dashboard-status' }],
    observations: [{ organization: district, metric: 'graduation-dashboard', period: '2021-22', value: 82, level: 4 }],
  };
  const alone = await imported({ 'feed.json': feed });
  assert.equal(alone.observations[0]!['level'], 4);
  const { observations, feed: made } = await imported({ 'feed.json': feed, 'graddownload2025.txt': newYear });
  assert.deepEqual([observations[0]!['level'], observations[0]!['state']], [undefined, 'not-rated']);
  assert.equal(made.metrics[0]!.scale, 'ca-dashboard');
});

test('a published index is read with all its parts, and not at all when one is missing', async () => {
  await inDirectory(async (directory) => {
    const [feed, index, lost] = await writeFiles(directory, {
      'feed.json': JSON.stringify(old),
      'index.json': JSON.stringify({
        ...old,
        observations: [],
        parts: [{ href: 'part-{organization}.json', organizations: [district] }],
      }),
      'lost.json': JSON.stringify({ ...old, parts: [{ href: 'gone.json' }] }),
      [`part-${district}.json`]: JSON.stringify({ format: old.format, observations: old.observations }),
    });
    const texts = await Promise.all(
      [feed, index].map(async (path, run) => {
        const out = join(directory, `out-${run}`);
        assert.equal((await vitalSigns('import', path!, '--out', out)).code, 0);
        return await readFile(join(out, 'feed.json'), 'utf8');
      }),
    );
    assert.equal(texts[1], texts[0]);
    const missing = await vitalSigns('import', lost!, '--out', join(directory, 'none'));
    assert.equal(missing.code, 1);
    assert.match(missing.err, /gone\.json: found no such file/);
  });
});
