import { createHash } from 'node:crypto';
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  isOurs,
  manifestName,
  manifestText,
  readManifest,
  type Frozen,
  type Manifest,
  type PublishedFile,
  type Release,
} from './manifest.ts';
import { removeOldPages } from './old-pages.ts';
import { switchSnapshots, type SnapshotPlan } from './snapshots/switch-snapshots.ts';
import { stageSite, type SitePlan } from './stage-site.ts';
import { digestOf, isThere, moveTo, repeatAs, settleDirectory, stageName, stagePath, writeWhole } from './stage.ts';

/** A file to publish, under the name that it has in every release. */
export interface Wanted {
  path: string;
  text: () => string;
}

/** Where a file of this release stands. */
export interface Placed extends PublishedFile {
  /** Its name in every release. */
  name: string;
}

export interface Plan {
  /** Files that only the index leads to. */
  parts: Wanted[];
  /** Pieces of files that every publication replaces, by name; made when the places of the others are known. */
  top(parts: ReadonlyMap<string, Placed>, release: string): { path: string; pieces: () => Iterable<string> }[];
  /** The pages of a site, if it is one. */
  site?: SitePlan;
  /** The index, which takes its place last. */
  index(parts: ReadonlyMap<string, Placed>): string;
  names: 'plain' | 'hashed';
  /** What the folder is, where it is a frozen copy. */
  frozen?: Frozen;
  /** The frozen copies in the folder. */
  snapshots?: SnapshotPlan;
}

export interface Watch {
  signal: AbortSignal;
  progress?: (done: number, all: number) => void;
}

export interface Written {
  manifest: Manifest;
  /** Files that had to be written, of all. */
  written: number;
  all: number;
}

const indexName = 'feed.json';

/** Files that are read and written at the same time. */
const atOnce = 8;

/**
 * Publishes into a folder so that a reader never sees half: files get new names, and the index, which leads to them,
 * takes its place at the very end. The files of the publication before stay for those who have just read its index; older
 * ones are removed. What a killed run left is cleaned up. The folder must be locked. Throws what the file system says,
 * or the signal's reason, and then leaves the old feed as it was.
 */
export async function writeRelease(directory: string, plan: Plan, watch: Watch): Promise<Written> {
  const old = await readManifest(directory);
  const leftovers = await leftBehind(directory);
  const known = new Set([...leftovers, ...pathsOf(old), ...pathsOf(old?.previous)]);
  await rm(stagePath(directory), { recursive: true, force: true });
  const made: string[] = [];
  let hasSwitched = false;
  try {
    const staged = await stage(directory, plan, old, watch);
    const release = nameOf([...staged.values()]);
    const placed = new Map([...staged.values()].map((file) => [file.name, place(file, release, plan.names)]));
    await keepList(directory, [...new Set([...[...placed.values()].map(({ path }) => path), ...known])]);
    let written = 0;
    for (const file of staged.values()) {
      watch.signal.throwIfAborted();
      const { path } = placed.get(file.name)!;
      if (await isThere(join(directory, path), file)) continue;
      if (!known.has(path)) made.push(path);
      if (file.same === undefined) await moveTo(stagePath(directory, 'parts', file.name), join(directory, path));
      else await repeatAs(join(directory, file.same), join(directory, path), stagePath(directory, 'again', file.name));
      written += Number(file.same === undefined);
    }
    for (const folder of new Set(made.map((path) => dirname(path)))) await settleDirectory(join(directory, folder));

    const top: PublishedFile[] = [];
    for (const { path, pieces } of plan.top(placed, release))
      top.push({ path, ...(await writeWhole(stagePath(directory, path), pieces())) });
    if (plan.site) top.push(...(await stageSite(directory, plan.site, old, watch)));
    const index = { path: indexName, ...(await writeWhole(stagePath(directory, indexName), [plan.index(placed)])) };
    const snapshots = plan.snapshots && (await plan.snapshots.stage(stagePath(directory, 'snapshot'), watch));
    const files = [...placed.values()].map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 }));
    const previous = await releaseRead(directory, old, { release, index: index.sha256 });
    const manifest: Manifest = {
      format: 'vital-signs-manifest/1',
      release,
      index: index.sha256,
      top: [index, ...top],
      files: files.toSorted((one, other) => (one.path < other.path ? -1 : 1)),
      ...(previous && { previous }),
      ...(plan.site && { site: plan.site.request }),
      ...(plan.frozen && { snapshot: plan.frozen }),
      ...(snapshots && snapshots.length > 0 && { snapshots }),
    };
    const list = {
      path: manifestName,
      ...(await writeWhole(stagePath(directory, manifestName), [manifestText(manifest)])),
    };
    watch.signal.throwIfAborted();
    if (plan.snapshots) await switchSnapshots(directory, plan.snapshots);
    for (const file of [...top, list, index]) {
      if (await isThere(join(directory, file.path), file)) continue;
      if (file === index) await settleDirectory(directory);
      await moveTo(stagePath(directory, file.path), join(directory, file.path));
      hasSwitched = true;
      written++;
    }
    await settleDirectory(directory);
    const keep = new Set([...pathsOf(manifest), ...pathsOf(manifest.previous)]);
    await remove(
      directory,
      [...known].filter((path) => !keep.has(path)),
    );
    await removeOldPages(directory, new Set(top.map(({ path }) => path)));
    await rm(join(directory, listName), { force: true });
    return { manifest, written, all: files.length + top.length + 2 };
  } catch (error) {
    if (!hasSwitched) {
      await remove(directory, made);
      const listed = new Set([...pathsOf(old), ...pathsOf(old?.previous)]);
      // What an earlier run left is still there, and the list of it must stay.
      if (leftovers.every((path) => listed.has(path)))
        await rm(join(directory, listName), { force: true }).catch(() => undefined);
    }
    throw error;
  } finally {
    await rm(stagePath(directory), { recursive: true, force: true }).catch(() => undefined);
  }
}

interface Staged extends Omit<PublishedFile, 'path'> {
  name: string;
  /** Place of a file with the same bytes, which need not be written again. */
  same?: string;
}

async function stage(
  directory: string,
  { parts }: Plan,
  old: Manifest | undefined,
  { signal, progress }: Watch,
): Promise<Map<string, Staged>> {
  const known = new Map([...(old?.previous?.files ?? []), ...(old?.files ?? [])].map((file) => [file.sha256, file]));
  const staged = new Map<string, Staged>();
  let done = 0;
  async function one({ path, text }: Wanted): Promise<void> {
    const content = text();
    const digest = digestOf(content);
    const twin = known.get(digest.sha256);
    const isSame = twin !== undefined && (await isThere(join(directory, twin.path), digest));
    if (!isSame) await writeWhole(stagePath(directory, 'parts', path), [content]);
    staged.set(path, { name: path, ...digest, ...(isSame && { same: twin.path }) });
    progress?.(++done, parts.length);
  }
  for (let first = 0; first < parts.length; first += atOnce) {
    signal.throwIfAborted();
    await Promise.all(parts.slice(first, first + atOnce).map(one));
  }
  // In the order wanted, whichever was written first.
  return new Map(parts.map(({ path }) => [path, staged.get(path)!]));
}

/** A release is named by what is in it. */
function nameOf(files: readonly Staged[]): string {
  const hash = createHash('sha256');
  for (const { name, sha256 } of files) hash.update(`${name} ${sha256}\n`);
  return hash.digest('hex').slice(0, 12);
}

function place({ name, bytes, sha256 }: Staged, release: string, names: Plan['names']): Placed {
  const dot = name.lastIndexOf('.');
  const path =
    names === 'plain'
      ? `releases/${release}/${name}`
      : `${name.slice(0, dot)}.${sha256.slice(0, 12)}${name.slice(dot)}`;
  return { path, bytes, sha256, name };
}

/** Which publication readers see now: its files must stay. After a kill, that may be the one before the last manifest. */
async function releaseRead(
  directory: string,
  old: Manifest | undefined,
  next: Omit<Release, 'files'>,
): Promise<Release | undefined> {
  if (!old) return undefined;
  const index = digestOf(await readFile(join(directory, indexName), 'utf8').catch(() => '')).sha256;
  const { release, previous } = old;
  const current: Release = index === previous?.index ? previous : { release, index: old.index, files: old.files };
  return current.release === next.release && current.index === next.index ? previous : current;
}

function pathsOf(release: Release | undefined): string[] {
  return release?.files.map(({ path }) => path) ?? [];
}

/** Before files take their places, their names are written down: after a kill, the next run knows them for ours. */
async function keepList(directory: string, paths: string[]): Promise<void> {
  await writeWhole(stagePath(directory, 'list.json.part'), [JSON.stringify(paths)]);
  await moveTo(stagePath(directory, 'list.json.part'), join(directory, listName));
}

const listName = `${stageName}-list.json`;

async function leftBehind(directory: string): Promise<string[]> {
  try {
    const paths = JSON.parse(await readFile(join(directory, listName), 'utf8')) as unknown;
    return Array.isArray(paths) ? paths.filter(isOurs) : [];
  } catch {
    return [];
  }
}

async function remove(directory: string, paths: readonly string[]): Promise<void> {
  const folders = new Set<string>();
  for (const path of paths) {
    await rm(join(directory, path), { force: true }).catch(() => undefined);
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  // Deepest first. A folder with something of somebody else in it stays.
  for (const folder of [...folders].toSorted((one, other) => other.length - one.length))
    await rmdir(join(directory, folder)).catch(() => undefined);
}
