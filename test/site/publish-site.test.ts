import assert from 'node:assert/strict';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { eachObservation } from '../../src/feed/observations.ts';
import type { Feed } from '../../src/feed/types.ts';
import { systemFont } from '../../src/site/fonts.ts';
import { inDirectory, vitalSigns, writeFiles } from '../cli/command-line.ts';
import { county, filesIn, readDocument } from '../cli/published.ts';

const address = 'https://www.example.org/data/';

interface Manifest {
  top: { path: string; bytes: number; sha256: string }[];
  files: { path: string }[];
}

/** A folder into which feeds are published as a site. */
async function inSite(
  work: (
    directory: string,
    publish: (feed: Feed, ...options: string[]) => ReturnType<typeof vitalSigns>,
  ) => Promise<void>,
): Promise<void> {
  await inDirectory(async (parent) => {
    const directory = join(parent, 'site');
    await work(directory, async (feed, ...options) => {
      const [source] = await writeFiles(parent, { 'source.json': JSON.stringify(feed) });
      return await vitalSigns('publish', directory, '--feed', source!, ...options);
    });
  });
}

/** The feed with everything about a measure of an organization kept back. */
function without(feed: Feed, organization: string, metric: string): Feed {
  const observations = [...eachObservation(feed.observations)].map((one) =>
    one.organization === organization && one.metric === metric
      ? { organization, metric, group: one.group, period: one.period, state: 'suppressed' as const }
      : one,
  );
  return { ...feed, observations };
}

test('a site is complete: every file that a page loads is there, and the manifest lists all', async () => {
  await inSite(async (directory, publish) => {
    const { code, out, err } = await publish(county(1), '--site', 'https://www.example.org/data');
    assert.equal(code, 0, err);
    assert.match(out, /^\d+ views in en for https:\/\/www\.example\.org\/data\/\n/);
    const files = await filesIn(directory);
    const { top, files: parts } = await readDocument<Manifest>(directory, 'manifest.json');
    assert.deepEqual(
      files,
      [...top, ...parts]
        .map(({ path }) => path)
        .concat('manifest.json')
        .toSorted(),
    );
    const page = await readFile(join(directory, 'view/district/trend/rate/index.html'), 'utf8');
    const loaded = [...page.matchAll(/<(?:script|link rel="(?:stylesheet|preload)")[^>]*\s(?:src|href)="([^"]+)"/g)];
    assert.equal(loaded.length, 4, 'two scripts, and two style sheets for browsers without');
    for (const [, found] of loaded)
      assert.ok(
        files.includes(new URL(found!, `${address}view/district/trend/rate/`).href.slice(address.length)),
        found,
      );
    const data = await readFile(join(directory, 'index.html'), 'utf8');
    const scorecards = [...data.matchAll(/<a href="(view\/[^"]+\/)"/g)].map(([, found]) => `${found}index.html`);
    assert.equal(scorecards.length, 6, 'the data page leads to each organization');
    assert.deepEqual(
      scorecards.filter((path) => !files.includes(path)),
      [],
    );
    for (const name of ['vital-signs.js', 'embed.js', 'frames.js', 'embed/index.html', 'view.css'])
      assert.ok(
        files.some((path) => /^assets\/\d+\.\d+\.\d+-[0-9a-f]{8}\//.test(path) && path.endsWith(`/${name}`)),
        name,
      );
  });
});

test('a second publication of the same feed writes nothing', async () => {
  await inSite(async (directory, publish) => {
    assert.equal((await publish(county(1), '--site', address)).code, 0);
    const before = await readFile(join(directory, 'manifest.json'), 'utf8');
    assert.match((await publish(county(1))).out, /nothing has changed/);
    assert.equal(await readFile(join(directory, 'manifest.json'), 'utf8'), before);
  });
});

test('a folder that is a site stays one, and a page whose data is hidden now goes, but nothing of somebody else', async () => {
  await inSite(async (directory, publish) => {
    const feed = county(7);
    assert.equal((await publish(feed, '--site', address)).code, 0);
    const page = join(directory, 'view/district/trend/rate/index.html');
    assert.match(await readFile(page, 'utf8'), /7\.0%/);
    await mkdir(join(directory, 'view/district/trend/rate/mine'));
    await writeFile(join(directory, 'view/district/trend/rate/mine/index.html'), 'mine');
    assert.equal((await publish(without(county(8), 'district', 'rate'))).code, 0);
    const left = await filesIn(directory);
    assert.deepEqual(
      left.filter((path) => path.startsWith('view/district/trend/rate/')),
      ['view/district/trend/rate/mine/index.html'],
    );
    assert.match(await readFile(join(directory, 'view/district/trend/other/index.html'), 'utf8'), /8\.0%/);
    for (const path of left.filter((one) => /^view\/district\/.*html$/.test(one)))
      assert.doesNotMatch(await readFile(join(directory, path), 'utf8'), /\b7\.0%/, path);
  });
});

test('the portal goes with the second school', async () => {
  await inSite(async (directory, publish) => {
    assert.equal((await publish(county(1, 2), '--site', address)).code, 0);
    await writeFile(join(directory, 'portal/mine.html'), 'mine');
    assert.ok((await filesIn(directory)).includes('portal/index.html'));
    assert.equal((await publish(county(2, 1))).code, 0);
    const left = (await filesIn(directory)).filter((path) => path.startsWith('portal/'));
    assert.deepEqual(left, ['portal/mine.html']);
  });
});

test('an address that is none is refused before anything is written', async () => {
  await inSite(async (directory, publish) => {
    for (const wrong of [
      'www.example.org',
      'ftp://example.org/',
      'https://example.org/?a=1',
      'https://a:b@example.org/',
    ]) {
      const { code, err } = await publish(county(1), '--site', wrong);
      assert.equal(code, 1);
      assert.match(err, /--site .*such as https:\/\/www\.example\.org\/data\//s);
    }
    assert.match((await publish(county(1), '--png')).err, /--png without --site/);
    assert.equal(await stat(directory).catch(() => undefined), undefined);
  });
});

test('PNG pictures are as large as their pages say, and drawn once', async () => {
  await inSite(async (directory, publish) => {
    const { code, err } = await publish(county(1), '--site', address, '--png');
    assert.equal(code, 0, err);
    const folder = join(directory, 'view/district/trend/rate');
    const page = await readFile(join(folder, 'index.html'), 'utf8');
    if (!(await systemFont())) {
      assert.match(err, /no PNG pictures, only SVG: a font/);
      assert.doesNotMatch(page, /og:image/);
      return;
    }
    const png = await readFile(join(folder, 'picture.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    const told = (name: string): string | undefined =>
      new RegExp(`"og:image${name}" content="([^"]+)"`).exec(page)?.[1];
    assert.deepEqual(
      [told(''), Number(told(':width')), Number(told(':height'))],
      [`${address}view/district/trend/rate/picture.png`, png.readUInt32BE(16), png.readUInt32BE(20)],
    );
    assert.ok(told(':alt')?.includes('1.0%'));
    const oembed = await readDocument<Record<string, unknown>>(folder, 'oembed.json');
    assert.equal(oembed['thumbnail_url'], told(''));
    // The folder remembers that there are some. What is there is not drawn again, whatever is in it otherwise.
    const { ino } = await stat(join(folder, 'picture.png'));
    assert.match((await publish(county(1))).out, /nothing has changed/);
    assert.equal((await stat(join(folder, 'picture.png'))).ino, ino);
  });
});
