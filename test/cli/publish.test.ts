import assert from 'node:assert/strict';
import { mkdir, readFile, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { partAddresses } from '../../src/feed/parts.ts';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed, FeedPart, Observation } from '../../src/feed/types.ts';
import { english } from '../../src/i18n/english.ts';
import { Words } from '../../src/i18n/words.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { gapView } from '../../src/model/gap.ts';
import { satisfactionView } from '../../src/model/satisfaction.ts';
import { scorecardView } from '../../src/model/scorecard.ts';
import { trendView } from '../../src/model/trend.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, filesIn, readDocument, readPublished, versionsIn } from './published.ts';

interface Manifest {
  release: string;
  top: { path: string; bytes: number; sha256: string }[];
  files: { path: string; bytes: number; sha256: string }[];
  previous?: { release: string };
}

/** A folder into which feeds are published. */
async function inFolder(work: (directory: string, publish: typeof publishing) => Promise<void>): Promise<void> {
  await inDirectory((parent) => work(join(parent, 'site'), publishing));
}

async function publishing(directory: string, feed: unknown, ...options: string[]) {
  const [path] = await writeFiles(join(directory, '..'), { 'source.json': JSON.stringify(feed) });
  return await vitalSigns('publish', directory, '--feed', path!, ...options);
}

const sample = await readDocument<Feed>('demo/feeds/sample-unified.json');

for (const names of ['plain', 'hashed']) {
  test(`an index, parts, CSV and a page, with ${names} names`, async () => {
    await inFolder(async (directory, publish) => {
      const { code, out } = await publish(directory, county(1), '--names', names);
      assert.equal(code, 0);
      assert.match(out, /^published .*feed\.json: release [0-9a-f]{12}\n {2}19 files, .*19 files written$/);
      assert.deepEqual(await versionsIn(directory), [1]);
      const { index, parts } = await readPublished(directory);
      assert.equal(parts.size, 6 + 2);
      const headlines = [...eachObservation(index.observations)];
      assert.equal(headlines.length, 6 * 2, 'one for each organization and metric');
      assert.ok(headlines.every(({ group, period }) => group === 'ALL' && period === '2023-24'));
      const manifest = await readDocument<Manifest>(directory, 'manifest.json');
      const listed = [...manifest.top, ...manifest.files].map(({ path }) => path);
      assert.deepEqual(await filesIn(directory), [...listed, 'manifest.json'].toSorted());
      assert.equal((await vitalSigns('validate', join(directory, 'feed.json'))).code, 0);
    });
  });
}

test('widgets see in an index and one part what they see in the whole feed', async () => {
  await inFolder(async (directory, publish) => {
    assert.equal((await publish(directory, sample)).code, 0);
    const { index, parts } = await readPublished(directory);
    const words = new Words('en', english);
    const views = { scorecardView, gapView, trendView, satisfactionView };
    let compared = 0;
    for (const { id: organization } of sample.organizations)
      for (const metric of [undefined, ...sample.metrics.map(({ id }) => id)])
        for (const [name, view] of Object.entries(views)) {
          const request = { organization, metric };
          const base = 'https://district.example/feed.json';
          const addresses = partAddresses(index, [base], { organizations: [organization], metrics: [] });
          assert.equal(addresses.length, 1, 'one part');
          const dataset = new Dataset(index);
          dataset.addPart(parts.get(new URL(addresses[0]!).pathname.slice(1))!);
          assert.deepEqual(
            view(dataset, request, words),
            view(new Dataset(sample), request, words),
            `${name} ${organization} ${metric}`,
          );
          compared++;
        }
    assert.ok(compared > 500);
  });
});

test('the parts of all metrics say the same as those of all organizations', async () => {
  await inFolder(async (directory, publish) => {
    await publish(directory, sample);
    const { parts } = await readPublished(directory);
    const cells = (kind: string): Set<string> =>
      new Set(
        [...parts]
          .filter(([href]) => href.includes(kind))
          .flatMap(([, { observations }]) => [...eachObservation(observations)].map((one) => JSON.stringify(one))),
      );
    assert.ok(cells('organizations/').size > 4000);
    assert.deepEqual(cells('measures/'), cells('organizations/'));
  });
});

test('the same feed gives the same bytes, in another folder and in another order', async () => {
  await inFolder(async (directory, publish) => {
    const other = `${directory}-2`;
    const { observations, ...about } = county(1);
    await publish(directory, county(1));
    await publish(other, { ...about, observations: (observations as Observation[]).toReversed() });
    const files = await filesIn(directory);
    assert.deepEqual(await filesIn(other), files);
    for (const file of files)
      assert.equal(await readFile(join(other, file), 'utf8'), await readFile(join(directory, file), 'utf8'), file);
  });
});

test('publishing again: what has not changed is not touched', async () => {
  await inFolder(async (directory, publish) => {
    await publish(directory, county(1), '--names', 'hashed');
    const long = new Date('2020-01-01');
    const files = await filesIn(directory);
    for (const file of files) await utimes(join(directory, file), long, long);
    const again = await publish(directory, county(1), '--names', 'hashed');
    assert.match(again.out, /nothing has changed/);
    const changed = county(1);
    (changed.observations as Observation[]).at(-1)!.value = 2;
    assert.match((await publish(directory, changed, '--names', 'hashed')).out, /19 files.* (\d) files written/);
    const untouched = [];
    for (const file of files)
      if ((await stat(join(directory, file)).catch(() => undefined))?.mtimeMs === long.getTime()) untouched.push(file);
    assert.deepEqual(
      untouched.filter((file) => file.startsWith('organizations/')).map((file) => file.split('.')[0]),
      ['county', 'district', 'school-0', 'school-1', 'school-2', 'school-3'].map((id) => `organizations/${id}`),
      'also the old part of the school that has a new one',
    );
    assert.equal((await filesIn(directory)).filter((file) => file.startsWith('organizations/')).length, 7);
  });
});

test('the publication before stays for one more, then its files go', async () => {
  await inFolder(async (directory, publish) => {
    const indexes: Feed[] = [];
    for (const version of [1, 2, 3]) {
      assert.equal((await publish(directory, county(version))).code, 0);
      indexes.push(await readDocument<Feed>(directory, 'feed.json'));
      assert.deepEqual(await versionsIn(directory), [version]);
    }
    const part = (index: Feed): string => join(directory, index.parts![0]!.href.replace('{organization}', 'school-0'));
    await assert.rejects(readFile(part(indexes[0]!)), { code: 'ENOENT' });
    assert.match(await readFile(part(indexes[1]!), 'utf8'), /"EL",2,/);
    assert.match(await readFile(part(indexes[2]!), 'utf8'), /"EL",3,/);
    // What somebody else has put there stays, also where we would have put something.
    await writeFiles(join(directory, 'releases'), { 'mine.txt': 'mine' });
    await publish(directory, county(4));
    await publish(directory, county(5));
    assert.equal(await readFile(join(directory, 'releases/mine.txt'), 'utf8'), 'mine');
    assert.equal((await filesIn(directory)).filter((file) => file.startsWith('releases/')).length, 2 * 14 + 1);
  });
});

test('DIR/feed.json itself is published, and can be published again', async () => {
  await inFolder(async (directory) => {
    await mkdir(directory);
    await writeFiles(directory, { 'feed.json': JSON.stringify(county(7)) });
    assert.equal((await vitalSigns('publish', directory)).code, 0);
    assert.deepEqual(await versionsIn(directory), [7]);
    const index = await readFile(join(directory, 'feed.json'), 'utf8');
    const again = await vitalSigns('publish', directory);
    assert.match(again.out, /nothing has changed/);
    assert.equal(await readFile(join(directory, 'feed.json'), 'utf8'), index);
    // A part that is lost: nothing is published, since the rest would not be the feed.
    const { parts } = await readDocument<Feed>(directory, 'feed.json');
    await rm(join(directory, parts![0]!.href.replace('{organization}', 'school-1')));
    const { code, err } = await vitalSigns('publish', directory);
    assert.equal(code, 1);
    assert.match(err, /school-1\.json: found no such file/);
    assert.equal(await readFile(join(directory, 'feed.json'), 'utf8'), index);
  });
});

test('a part that was damaged on the disk is written again', async () => {
  await inFolder(async (directory, publish) => {
    await publish(directory, county(1));
    const { parts } = await readDocument<Feed>(directory, 'feed.json');
    const path = join(directory, parts![0]!.href.replace('{organization}', 'school-1'));
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replaceAll('500', '999'));
    assert.match((await publish(directory, county(1))).out, / 1 file written$/);
    assert.equal(await readFile(path, 'utf8'), text);
  });
});

test('nothing that widgets hide is in any file', async () => {
  const feed = county(1);
  const secret = (period: string, more: Partial<Observation>): Observation => ({
    organization: 'school-0',
    metric: 'rate',
    group: 'EL',
    period,
    ...more,
  });
  feed.observations = [
    ...(feed.observations as Observation[]).filter(({ organization }) => organization !== 'school-0'),
    // Errors for none of these, and still nothing that may be read.
    secret('2020-21', { state: 'suppressed', count: 4711 }),
    secret('2021-22', { value: 47.13, invited: 7, count: 4712 }),
    secret('2023-24', { value: 60, count: 20, distribution: [47.14, 52.86] }),
    secret('2014-15', { state: 'suppressed-complementary', responses: 4715, invited: 4716, responseRate: 47.17 }),
    // A change since a year that is hidden, over a year without a row.
    secret('2016-17', { state: 'suppressed' }),
    secret('2017-18', { state: 'not-collected', count: 4718 }),
    { organization: 'school-0', metric: 'rate', period: '2023-24', value: 50, count: 100 },
  ];
  feed.metrics[0]!.survey = { favorable: 'yes', options: [{ name: 'yes' }, { name: 'no' }] };
  (feed.observations as Observation[]).push(secret('2019-20', { value: 33.1, change: 47.19, count: 100 }));
  await inFolder(async (directory, publish) => {
    const { code, err } = await publish(directory, feed);
    assert.equal(code, 0, err);
    for (const file of await filesIn(directory)) {
      if (file === 'manifest.json') continue;
      const found = /(?<![0-9a-f])47\.?1[0-9](?![0-9])/.exec(await readFile(join(directory, file), 'utf8'));
      assert.equal(found?.[0], undefined, file);
    }
    const { parts } = await readPublished(directory);
    const [, part] = [...parts].find(([href]) => href.endsWith('school-0.json'))!;
    const own = [...eachObservation(part.observations)].filter(({ organization }) => organization === 'school-0');
    assert.deepEqual(
      own.find(({ period }) => period === '2021-22'),
      { organization: 'school-0', metric: 'rate', group: 'EL', period: '2021-22', state: 'suppressed' },
    );
    assert.equal(own.find(({ period }) => period === '2019-20')?.value, 33.1);
  });
});

test('CSV beside it: the columns of the widgets, and nothing that a spreadsheet runs', async () => {
  const feed = county(1);
  feed.organizations[2]!.name = '=HYPERLINK("https://evil.example")';
  await inFolder(async (directory, publish) => {
    await publish(directory, feed);
    const text = await readFile(join(directory, 'feed.csv'), 'utf8');
    const lines = text.split('\r\n');
    assert.equal(
      lines[0],
      'organization,organization_id,measure,definition,group,group_id,period,value,unit,people,level,state,source',
    );
    assert.equal(lines.length, 1 + 6 * 8 + 1);
    assert.ok(lines.includes('District,district,rate,,All students,ALL,2023-24,1,percent,500,,reported,Records'));
    assert.match(text, /\n"'=HYPERLINK\(""https/);
    const { files } = await readDocument<Manifest>(directory, 'manifest.json');
    const own = files.find(({ path }) => path.endsWith('csv/school-1.csv'))!;
    const rows = (await readFile(join(directory, own.path), 'utf8')).split('\r\n');
    assert.deepEqual(rows, [lines[0], ...lines.filter((line) => line.includes(',school-1,')), '']);
  });
});

test('a feed with errors is not published, and all of them are told', async () => {
  await inFolder(async (directory, publish) => {
    await publish(directory, county(1));
    const wrong = county(2);
    (wrong.observations as Observation[])[0]!.metric = 'rat';
    (wrong.observations as Observation[])[1]!.count = 3;
    const { code, err } = await publish(directory, wrong);
    assert.equal(code, 1);
    assert.match(err, /error at \/observations\/0\/metric: found "rat".*\n {2}Did you mean "rate"\?/);
    assert.match(err, /error at \/observations\/1\/count/);
    assert.match(err, /Nothing was published: .*site is as it was\.$/);
    assert.deepEqual(await versionsIn(directory), [1]);
  });
});

test('an index of somebody else is joined with its parts, and none is read from elsewhere', async () => {
  await inFolder(async (directory, publish) => {
    const { observations, ...about } = county(3);
    const rows = observations as Observation[];
    const parts = [{ href: 'more/{metric}.json' }];
    await mkdir(join(directory, '../more'), { recursive: true });
    const part = (metric: string): FeedPart => ({
      format: 'vital-signs/1',
      observations: rows.filter((one) => one.metric === metric),
    });
    await writeFiles(join(directory, '../more'), {
      'rate.json': JSON.stringify(part('rate')),
      'other.json': JSON.stringify(part('other')),
    });
    assert.equal((await publish(directory, { ...about, observations: [], parts })).code, 0);
    assert.deepEqual(await versionsIn(directory), [3]);
    const text = await readFile(join(directory, 'feed.csv'), 'utf8');
    assert.equal(text.split('\r\n').length, 1 + 48 + 1);
    for (const href of ['../secret.json', 'https://elsewhere.example/x.json', '/etc/passwd', '%2e%2e/x.json', '//x/y'])
      assert.match(
        (await publish(directory, { ...about, observations: [], parts: [{ href }] })).err,
        /beside the feed/,
      );
  });
});

test('what a manifest says is not believed: only files of ours are removed', async () => {
  await inFolder(async (directory, publish) => {
    await publish(directory, county(1));
    const manifest = await readDocument<Manifest>(directory, 'manifest.json');
    await writeFiles(join(directory, '..'), { 'precious.json': 'mine' });
    manifest.files.push({ path: '../precious.json', bytes: 4, sha256: 'x' });
    await writeFiles(directory, { 'manifest.json': JSON.stringify(manifest), 'own.html': 'mine' });
    await publish(directory, county(2));
    await publish(directory, county(3));
    assert.equal(await readFile(join(directory, '../precious.json'), 'utf8'), 'mine');
    assert.equal(await readFile(join(directory, 'own.html'), 'utf8'), 'mine');
    assert.deepEqual(await versionsIn(directory), [3]);
  });
});

test('words that are missing or wrong, and a file where the folder should be', async () => {
  await inFolder(async (directory, publish) => {
    assert.match((await vitalSigns('publish')).err, /found 0 directories, expected one DIR/);
    assert.match((await publish(directory, county(1), '--names', 'short')).err, /plain or hashed/);
    assert.match((await vitalSigns('publish', directory)).err, /feed\.json: found no such file/);
    await writeFile(directory, 'a file');
    assert.match((await publish(directory, county(1))).err, /site: found a file, expected a directory/);
    const link = join(directory, '../link');
    await symlink(join(directory, '../real'), link);
    await mkdir(join(directory, '../real'));
    assert.equal((await publish(link, county(1))).code, 0);
    assert.deepEqual(await versionsIn(link), [1]);
  });
});

test('a feed with suppressed groups that a subtraction reveals is published only where that is accepted', async () => {
  const feed = county(1);
  feed.groups!.push({ id: 'F', name: 'Female', family: 'gender' }, { id: 'M', name: 'Male', family: 'gender' });
  const cell = { organization: 'school-0', metric: 'rate', period: '2023-24' };
  const { observations } = feed as { observations: Observation[] };
  observations.push({ ...cell, group: 'F', value: 1, count: 495 }, { ...cell, group: 'M', state: 'suppressed' });
  await inFolder(async (directory, publish) => {
    const { code, err } = await publish(directory, feed);
    assert.equal(code, 1);
    assert.match(
      err,
      /^school-0 rate M 2023-24: how many people .*\n {2}school-0, people: 500 \(ALL\) - 495 \(F\) = M$/m,
    );
    assert.doesNotMatch(err, /= 5\b/);
    assert.match(err, /1 suppressed result can be calculated from .*audit/);
    assert.match(err, /Nothing was published: .*site is as it was\.$/);
    const accepted = await publish(directory, feed, '--accept-recoverable');
    assert.equal(accepted.code, 0);
    assert.match(accepted.err, /warning: 1 suppressed result can be calculated/);
    const { code: clean, err: nothing } = await publish(directory, county(1));
    assert.deepEqual([clean, nothing], [0, '']);
  });
});

test('of many findings the first few are told and the rest is counted', async () => {
  const feed = county(1);
  feed.groups!.push({ id: 'F', name: 'Female', family: 'gender' }, { id: 'M', name: 'Male', family: 'gender' });
  const { observations } = feed as { observations: Observation[] };
  for (const organization of ['school-0', 'school-1', 'school-2', 'school-3'])
    for (const period of ['2022-23', '2023-24']) {
      const cell = { organization, metric: 'rate', period };
      observations.push({ ...cell, group: 'F', value: 1, count: 495 }, { ...cell, group: 'M', state: 'suppressed' });
    }
  await inFolder(async (directory, publish) => {
    const { code, err } = await publish(directory, feed);
    assert.equal(code, 1);
    assert.equal(err.match(/people it is about|its value|together too few/g)?.length, 5);
    assert.match(err, /^and [0-9]+ more findings$/m);
    assert.match(err, /^8 suppressed results can be calculated/m);
  });
});
