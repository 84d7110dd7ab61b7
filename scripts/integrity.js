/**
 * Hashes of what a page loads, for hosts that let a browser check it: `integrity.json` beside the scripts, and folders
 * by version that never change.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** What is served to pages; the rest of `dist/` is for bundlers and for Node. */
const isServed = (/** @type {string} */ file) =>
  /\.(js|css|html)$/.test(file) && !/^(cli|types|shared|elements|classes)\//.test(file) && file !== 'index.js';

/**
 * Writes `integrity.json`: for each file its hash, as the attribute `integrity` takes it.
 * @param {string} dist
 * @param {string[]} files relative to it
 * @param {string} version
 */
export async function writeIntegrity(dist, files, version) {
  const hashes = {};
  for (const file of files.filter(isServed)) hashes[file] = await hashOf(join(dist, file));
  await writeFile(join(dist, 'integrity.json'), `${JSON.stringify({ version, files: hashes }, null, 2)}\n`);
}

/** @param {string} path */
async function hashOf(path) {
  return `sha384-${createHash('sha384')
    .update(await readFile(path))
    .digest('base64')}`;
}

/**
 * Puts what is served into `place/v1.4.2/`, which never changes again, and `place/v1/`, which moves with every release.
 * Refuses to change a folder of a version that was there before with other bytes.
 * @param {string} dist
 * @param {string} place
 * @returns {Promise<string[]>} the folders
 */
export async function writeVersions(dist, place) {
  const text = await readFile(join(dist, 'integrity.json'), 'utf8');
  const { version, files } = JSON.parse(text);
  const fixed = join(place, `v${version}`);
  const before = await readFile(join(fixed, 'integrity.json'), 'utf8').catch(() => undefined);
  if (before !== undefined && before !== text)
    throw new Error(
      `${fixed} is there with other bytes, and a version never changes: raise the version in package.json, or remove ` +
        `the folder if nobody has used it.`,
    );
  const moving = join(place, `v${version.split('.')[0]}`);
  const names = [...Object.keys(files), 'integrity.json'];
  if (before === undefined) await copyAll(dist, fixed, names);
  await copyAll(dist, moving, names);
  return [fixed, moving];
}

/** Beside its place first: nobody sees half a folder. */
async function copyAll(dist, folder, names) {
  const fresh = `${folder}.new-${process.pid}`;
  for (const name of names) {
    await mkdir(dirname(join(fresh, name)), { recursive: true });
    await cp(join(dist, name), join(fresh, name));
  }
  const old = `${folder}.old-${process.pid}`;
  await rename(folder, old).catch((error) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(fresh, folder);
  await rm(old, { recursive: true, force: true });
}
