import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, filesIn, readDocument, versionsIn } from './published.ts';

const run = promisify(execFile);

/** The child, compiled once: it is started dozens of times, and compiling would take longer than what it does. */
const compiled = fileURLToPath(new URL(`../../node_modules/.cache/publish-child-${process.pid}`, import.meta.url));
before(async () => {
  const { build } = await import('vite');
  const ssr = fileURLToPath(new URL('publish-child.ts', import.meta.url));
  await build({ configFile: false, logLevel: 'warn', build: { ssr, outDir: compiled, target: 'node20' } });
});
after(() => rm(compiled, { recursive: true, force: true }));

function words(moment: string | number, directory: string, feed: string, ...options: string[]): string[] {
  return [join(compiled, 'publish-child.js'), String(moment), directory, feed, ...options];
}

/** What a run is killed by, or how it ended. */
async function publishKilled(moment: number, directory: string, feed: string, ...options: string[]): Promise<unknown> {
  const child = spawn(process.execPath, words(moment, directory, feed, ...options), { stdio: 'ignore' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
}

/** Reads a folder over and over, as visitors do, and keeps what was wrong. */
function readOn(directory: string): () => Promise<{ reads: number; wrong: string[] }> {
  const wrong: string[] = [];
  let reads = 0;
  const over = new AbortController();
  async function once(): Promise<void> {
    const before = await readFile(join(directory, 'feed.json'), 'utf8');
    try {
      const versions = await versionsIn(directory);
      if (versions.length > 1) wrong.push(`a mix of ${versions.join(' and ')}`);
    } catch (error) {
      // Only a reader who was overtaken twice may miss a file; nobody publishes that fast here.
      const after = await readFile(join(directory, 'feed.json'), 'utf8');
      wrong.push(`${before === after ? 'a standing' : 'a passing'} index leads to ${(error as Error).message}`);
    }
    reads++;
  }
  const reading = (async () => {
    while (!over.signal.aborted) {
      await once();
      await wait(2);
    }
  })();
  return async () => {
    over.abort();
    await reading;
    return { reads, wrong };
  };
}

for (const names of ['plain', 'hashed']) {
  test(`killed at any moment, with ${names} names: readers see one whole feed, and the next run cleans up`, async () => {
    await inDirectory(async (directory) => {
      const site = join(directory, 'site');
      const feedOf = async (version: number): Promise<string> =>
        (await writeFiles(directory, { 'source.json': JSON.stringify(county(version, 2)) }))[0]!;
      await vitalSigns('publish', site, '--feed', await feedOf(1), '--names', names);
      await vitalSigns('publish', site, '--feed', await feedOf(2), '--names', names);
      const counting = await run(process.execPath, words('count', site, await feedOf(3), '--names', names));
      const calls = Number(/(\d+) calls/.exec(counting.stdout)![1]);
      assert.ok(calls > 60, `${calls} calls`);
      const stop = readOn(site);
      // Spread over the whole run, and every moment of its end, when files take their places.
      const moments = new Set<number>();
      for (let step = 0; step < 7; step++) moments.add(1 + Math.floor((step * (calls - 24)) / 7));
      for (let late = calls - 24; late <= calls; late += 3) moments.add(late);
      let version = 3;
      try {
        for (const moment of moments) {
          const ended = await publishKilled(moment, site, await feedOf(++version), '--names', names);
          const seen = await versionsIn(site);
          assert.equal(seen.length, 1, `after call ${moment}: ${seen.join(' and ')}`);
          // What a run does depends on what is there: only the last few calls may not be reached.
          if (moment < calls - 24) assert.equal(ended, 'SIGKILL', `call ${moment}`);
        }
      } catch (error) {
        await stop();
        throw error;
      }
      const { reads, wrong } = await stop();
      assert.deepEqual(wrong, []);
      assert.ok(reads > 20, `${reads} reads`);
      await vitalSigns('publish', site, '--feed', await feedOf(2), '--names', names);
      const { code } = await vitalSigns('publish', site, '--feed', await feedOf(1), '--names', names);
      assert.equal(code, 0);
      assert.deepEqual(await versionsIn(site), [1]);
      const manifest = await readDocument<{
        files: { path: string }[];
        top: { path: string }[];
        previous: { files: { path: string }[] };
      }>(site, 'manifest.json');
      const known = [...manifest.files, ...manifest.top, ...manifest.previous.files].map(({ path }) => path);
      assert.deepEqual(
        await filesIn(site),
        [...new Set([...known, 'manifest.json'])].toSorted(),
        'nothing is left over',
      );
    });
  });
}

test('Ctrl-C leaves the old feed in place, cleans up and says so', async () => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    const feeds = await writeFiles(directory, {
      '1.json': JSON.stringify(county(1)),
      '2.json': JSON.stringify(county(2)),
    });
    await vitalSigns('publish', site, '--feed', feeds[0]!);
    const files = await filesIn(site);
    const child = spawn(process.execPath, words('pause-20', site, feeds[1]!), { stdio: ['ignore', 'pipe', 'pipe'] });
    let complaint = '';
    child.stderr.on('data', (piece: Buffer) => (complaint += piece.toString()));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = (await once(child, 'exit')) as [number];
    assert.equal(code, 130);
    assert.match(complaint, /(^|\n)Interrupted: the feed in .*site is as it was\.\n$/);
    assert.deepEqual(await filesIn(site), files);
    assert.deepEqual(await versionsIn(site), [1]);
  });
});

test('two at once: one is refused, and the feed is of one of them', async () => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    const feeds = await writeFiles(directory, {
      '1.json': JSON.stringify(county(1)),
      '2.json': JSON.stringify(county(2)),
    });
    const child = spawn(process.execPath, words('pause-20', site, feeds[0]!), { stdio: ['ignore', 'pipe', 'ignore'] });
    await once(child.stdout, 'data');
    const { code, err } = await vitalSigns('publish', site, '--feed', feeds[1]!);
    assert.equal(code, 1);
    assert.match(
      err,
      new RegExp(`found another publish at work \\(process ${child.pid} on .*\\), expected one at a time`),
    );
    const [ended] = (await once(child, 'exit')) as [number];
    assert.equal(ended, 0);
    assert.deepEqual(await versionsIn(site), [1]);
  });
});

test('a lock that nobody holds any more is taken over', async () => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    await mkdir(site);
    const [feed] = await writeFiles(directory, { 'feed.json': JSON.stringify(county(1)) });
    const publish = async (lock: string, age = 0): Promise<number> => {
      const [path] = await writeFiles(site, { '.publish.lock': lock });
      const then = new Date(Date.now() - age * 1000);
      await utimes(path!, then, then);
      return (await vitalSigns('publish', site, '--feed', feed!)).code;
    };
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const alive = process.ppid;
    assert.equal(await publish(`${gone.pid} ${hostname()} 1\n`), 0, 'its process is gone');
    assert.equal(await publish(`${process.pid} ${hostname()} 1\n`), 0, 'its number is ours by chance');
    assert.equal(await publish(`${alive} ${hostname()} 1\n`), 1, 'at work');
    assert.equal(await publish(`${alive} elsewhere 1\n`), 1, 'at work on another computer');
    assert.equal(await publish(`${alive} elsewhere 1\n`, 200), 0, 'silent for minutes');
    assert.equal(await publish('', 200), 0, 'never written');
    assert.deepEqual(
      (await readdir(site)).filter((name) => name.startsWith('.')),
      [],
    );
    assert.equal((await readDocument<Feed>(site, 'feed.json')).title, 'Version 1');
  });
});
