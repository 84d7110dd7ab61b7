import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, filesIn, versionsIn } from './published.ts';

function mount(...words: string[]): boolean {
  return spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
}

/** Runs with a small disk of its own at `directory/disk`; where nothing may be mounted, the test is skipped by name. */
async function onSmallDisk(
  context: TestContext,
  size: string,
  work: (disk: string, directory: string) => Promise<void>,
): Promise<void> {
  await inDirectory(async (directory) => {
    const disk = join(directory, 'disk');
    await mkdir(disk);
    if (!mount('-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', disk)) {
      context.skip('a small disk (tmpfs) cannot be mounted here');
      return;
    }
    try {
      await work(disk, directory);
    } finally {
      spawnSync('umount', [disk], { stdio: 'ignore' });
    }
  });
}

test('a full disk: the old feed stays whole, the message is clear, and what was begun is removed', async (context) => {
  await onSmallDisk(context, '400k', async (disk, directory) => {
    const site = join(disk, 'site');
    const feeds = await writeFiles(directory, {
      'small.json': JSON.stringify(county(1)),
      'large.json': JSON.stringify(county(2, 200)),
    });
    assert.equal((await vitalSigns('publish', site, '--feed', feeds[0]!)).code, 0);
    const files = await filesIn(site);
    const { code, err } = await vitalSigns('publish', site, '--feed', feeds[1]!);
    assert.equal(code, 1);
    assert.match(err, /site: found a full disk, expected room .* Make room\. The feed in the folder is as it was\.$/);
    assert.deepEqual(await filesIn(site), files);
    assert.deepEqual(await versionsIn(site), [1]);
    // With room for one of them, the next one is published as if nothing had happened.
    const [next] = await writeFiles(directory, { 'next.json': JSON.stringify(county(3)) });
    assert.equal((await vitalSigns('publish', site, '--feed', next!)).code, 0);
    assert.deepEqual(await versionsIn(site), [3]);
  });
});

test('a disk that is read-only: exit code 1, a clear message, the old feed', async (context) => {
  await onSmallDisk(context, '4m', async (disk, directory) => {
    const [feed] = await writeFiles(directory, { 'feed.json': JSON.stringify(county(2)) });
    const [old] = await writeFiles(directory, { 'old.json': JSON.stringify(county(1)) });
    assert.equal((await vitalSigns('publish', disk, '--feed', old!)).code, 0);
    const files = await filesIn(disk);
    assert.ok(mount('-o', 'remount,ro', disk));
    const { code, err } = await vitalSigns('publish', disk, '--feed', feed!);
    assert.equal(code, 1);
    assert.match(err, /disk: found a read-only file system, expected a folder that may be written to\. The feed in/);
    assert.deepEqual(await filesIn(disk), files);
    assert.deepEqual(await versionsIn(disk), [1]);
  });
});

test('a folder without the right to write: exit code 1, a clear message, the old feed', async (context) => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    const feeds = await writeFiles(directory, {
      '1.json': JSON.stringify(county(1)),
      '2.json': JSON.stringify(county(2)),
    });
    await vitalSigns('publish', site, '--feed', feeds[0]!);
    const files = await filesIn(site);
    const isRoot = process.getuid?.() === 0;
    await chmod(directory, 0o755);
    await chmod(site, 0o555);
    try {
      // Rights do not hold the superuser, so that another user does it there.
      const child = fileURLToPath(new URL('publish-child.ts', import.meta.url));
      const words = ['--import', 'tsx', child, 'never', site, feeds[1]!];
      const ran = spawnSync(process.execPath, words, { encoding: 'utf8', ...(isRoot && { uid: 65_534, gid: 65_534 }) });
      if (isRoot && !/no permission|published/.test(ran.stderr + ran.stdout)) {
        context.skip('the superuser runs this, and no other user can read the sources');
        return;
      }
      assert.match(
        ran.stderr,
        /site: found no permission to write, expected a folder.* The feed in the folder is as it/,
      );
      assert.equal(ran.status, 1);
      assert.deepEqual(await filesIn(site), files);
      assert.deepEqual(await versionsIn(site), [1]);
    } finally {
      await chmod(site, 0o755);
    }
  });
});

test('a folder that was moved to another disk, without links between its files, is published into as before', async (context) => {
  await onSmallDisk(context, '8m', async (disk, directory) => {
    const site = join(directory, 'site');
    const [first] = await writeFiles(directory, { '1.json': JSON.stringify(county(1)) });
    await vitalSigns('publish', site, '--feed', first!);
    await cp(site, join(disk, 'moved'), { recursive: true });
    const changed = county(1);
    (changed.observations as { value?: number | null }[]).at(-1)!.value = 1;
    changed.title = 'Version 1';
    changed.organizations[2]!.name = 'Another name';
    const [second] = await writeFiles(directory, { '2.json': JSON.stringify(changed) });
    assert.equal((await vitalSigns('publish', join(disk, 'moved'), '--feed', second!)).code, 0);
    assert.deepEqual(await versionsIn(join(disk, 'moved')), [1]);
    assert.equal((await readdir(join(disk, 'moved', 'releases'))).length, 2);
  });
});
