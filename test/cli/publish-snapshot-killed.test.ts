import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOf } from '../../src/cli/publish/stage.ts';
import { inDirectory, vitalSigns, writeFiles } from './command-line.ts';
import { county, filesIn, readDocument, versionsIn } from './published.ts';

const run = promisify(execFile);

/** The child that can be killed at any moment, compiled once. */
const compiled = fileURLToPath(new URL(`../../node_modules/.cache/snapshot-child-${process.pid}`, import.meta.url));
before(async () => {
  const { build } = await import('vite');
  const ssr = fileURLToPath(new URL('publish-child.ts', import.meta.url));
  await build({ configFile: false, logLevel: 'warn', build: { ssr, outDir: compiled, target: 'node20' } });
});
after(() => rm(compiled, { recursive: true, force: true }));

interface Manifest {
  top: { path: string; sha256: string }[];
  files: { path: string; sha256: string }[];
}

/** Whether a snapshot is there. Fails where a part of it is missing. */
async function isWhole(copy: string): Promise<boolean> {
  if (!(await stat(copy).catch(() => undefined))) return false;
  const { top, files } = await readDocument<Manifest>(copy, 'manifest.json');
  for (const { path, sha256 } of [...top, ...files])
    assert.equal(digestOf(await readFile(join(copy, path), 'utf8')).sha256, sha256, path);
  assert.equal((await filesIn(copy)).length, top.length + files.length + 1);
  return true;
}

test('killed at any moment: a snapshot is there as a whole or not at all, and the next run cleans up', async () => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    const feedOf = async (version: number): Promise<string> =>
      (await writeFiles(directory, { 'source.json': JSON.stringify(county(version, 2)) }))[0]!;
    const child = (moment: string | number, feed: string, ...options: string[]): string[] => [
      join(compiled, 'publish-child.js'),
      String(moment),
      site,
      feed,
      ...options,
    ];
    await vitalSigns('publish', site, '--feed', await feedOf(1), '--snapshot', 'first');
    const first = await readFile(join(site, 'snapshots/first/manifest.json'), 'utf8');
    const counted = await run(process.execPath, child('count', await feedOf(2), '--snapshot', 'second'));
    const calls = Number(/(\d+) calls/.exec(counted.stdout)![1]);
    await vitalSigns('publish', site, '--feed', await feedOf(1), '--withdraw-snapshot', 'second');
    // Spread over the whole run, and closely at its end, when the snapshot and the files take their places.
    const moments = new Set<number>();
    for (let step = 0; step < 6; step++) moments.add(1 + Math.floor((step * (calls - 40)) / 6));
    for (let late = calls - 40; late <= calls; late += 4) moments.add(late);
    let [made, killed, version] = [0, 0, 2];
    for (const moment of moments) {
      const words = child(moment, await feedOf(++version), '--snapshot', 'second');
      const [, signal] = (await once(spawn(process.execPath, words, { stdio: 'ignore' }), 'exit')) as [number, string];
      killed += Number(signal === 'SIGKILL');
      assert.equal((await versionsIn(site)).length, 1, `after call ${moment}`);
      assert.equal(await readFile(join(site, 'snapshots/first/manifest.json'), 'utf8'), first);
      assert.ok(await isWhole(join(site, 'snapshots/first')));
      const isThere = await isWhole(join(site, 'snapshots/second'));
      const page = await readFile(join(site, 'index.html'), 'utf8');
      assert.ok(isThere || !page.includes('snapshots/second'), `after call ${moment}: a way that leads nowhere`);
      made += Number(isThere);
      // As before. What is published next is new, so that each run has as much to do.
      const options = isThere ? ['--withdraw-snapshot', 'second'] : [];
      assert.equal((await vitalSigns('publish', site, '--feed', await feedOf(1), ...options)).code, 0);
      assert.deepEqual(await readdir(join(site, 'snapshots')), ['first']);
    }
    assert.ok(killed > 10, `${killed} runs were killed`);
    assert.ok(made > 0 && made < moments.size, `${made} of ${moments.size} snapshots were made`);
    assert.equal((await vitalSigns('publish', site, '--feed', await feedOf(2), '--snapshot', 'second')).code, 0);
    assert.ok(await isWhole(join(site, 'snapshots/second')));
    assert.deepEqual(
      (await filesIn(site)).filter((file) => file.startsWith('.')),
      [],
      'nothing is left over',
    );
  });
});

test('killed while a snapshot is taken away: it is there as a whole or not at all', async () => {
  await inDirectory(async (directory) => {
    const site = join(directory, 'site');
    const [feed] = await writeFiles(directory, { 'source.json': JSON.stringify(county(1, 1)) });
    const words = (moment: string | number): string[] => [
      ...[join(compiled, 'publish-child.js'), String(moment), site, feed!],
      ...['--withdraw-snapshot', 'first'],
    ];
    const make = (): ReturnType<typeof vitalSigns> =>
      vitalSigns('publish', site, '--feed', feed!, '--snapshot', 'first');
    await make();
    const { stdout } = await run(process.execPath, words('count'));
    const calls = Number(/(\d+) calls/.exec(stdout)![1]);
    let gone = 0;
    for (let moment = Math.max(1, calls - 24); moment <= calls; moment += 3) {
      assert.equal((await make()).code, 0);
      await once(spawn(process.execPath, words(moment), { stdio: 'ignore' }), 'exit');
      gone += Number(!(await isWhole(join(site, 'snapshots/first'))));
      assert.deepEqual(await versionsIn(site), [1]);
    }
    assert.ok(gone > 0, 'it was never taken away');
    await make();
    assert.deepEqual(
      (await filesIn(site)).filter((file) => file.startsWith('.')),
      [],
    );
  });
});
