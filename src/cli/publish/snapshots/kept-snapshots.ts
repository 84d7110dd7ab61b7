import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '../../../feed/types.ts';
import { amount, type Output } from '../../output.ts';
import { Content } from '../content.ts';
import { manifestName, readManifest, type Frozen, type ListedSnapshot, type Manifest } from '../manifest.ts';
import { digestOf, isThere } from '../stage.ts';
import { wholeFeed } from '../whole-feed.ts';
import { isSnapshotName } from './snapshot-name.ts';

/** A frozen copy that is as it was published. */
export interface KeptSnapshot extends Frozen {
  content: Content;
  /** Places of all its files, in it. */
  paths: ReadonlySet<string>;
}

/** All frozen copies of a folder, the newest first. */
export interface KeptSnapshots {
  kept: KeptSnapshot[];
  /** Also those that were altered: the next publication looks at them again. */
  listed: ListedSnapshot[];
  /** Names of those that are there and are not as they were published. */
  altered: string[];
}

/** Files that are named in a warning; the rest is counted. */
const mostFiles = 3;

/**
 * Reads the frozen copies of a published folder, except those that are to be taken away, and warns of each that is gone,
 * incomplete or altered. Those are not led to any more: nobody could say that it is what was published.
 */
export async function readSnapshots(
  directory: string,
  without: readonly string[],
  out: Output,
): Promise<KeptSnapshots> {
  const earlier = (await readManifest(directory))?.snapshots;
  const recorded = new Map((Array.isArray(earlier) ? earlier : []).map((one) => [one.name, one]));
  const entries = await readdir(join(directory, 'snapshots')).catch(() => []);
  const names = [...new Set([...entries, ...recorded.keys()])].filter(isSnapshotName).toSorted();
  const found: KeptSnapshots = { kept: [], listed: [], altered: [] };
  for (const name of names) {
    if (without.includes(name)) continue;
    const folder = join(directory, 'snapshots', name);
    const record = recorded.get(name);
    if (!(await stat(folder).catch(() => undefined))?.isDirectory()) {
      if (record)
        out.complain(`warning: snapshot ${name} was here and is gone: ${folder}. The pages no longer list it.`);
      continue;
    }
    const manifest = await readFile(join(folder, manifestName), 'utf8').catch(() => '');
    const read = await readManifest(folder);
    // Somebody else's folder, of which nobody has said that it is a snapshot.
    if (!record && read?.snapshot === undefined) continue;
    const listed = record ?? { name, manifest: digestOf(manifest).sha256 };
    found.listed.push(listed);
    const wrong = await differences(folder, read, digestOf(manifest).sha256 === listed.manifest, name);
    if (wrong.length > 0) {
      found.altered.push(name);
      complainOfAltered(folder, name, wrong, out);
      continue;
    }
    const paths = new Set([...read!.files, ...read!.top].map(({ path }) => path));
    const feed = (await wholeFeed(join(folder, 'feed.json'))) as Feed;
    found.kept.push({ ...read!.snapshot!, content: new Content(feed), paths });
  }
  found.kept.sort(newestFirst);
  return found;
}

/** The order of frozen copies: by their days, then by their names. */
export function newestFirst(one: Pick<Frozen, 'name' | 'date'>, other: Pick<Frozen, 'name' | 'date'>): number {
  const [first, second] = [`${one.date} ${one.name}`, `${other.date} ${other.name}`];
  return first < second ? 1 : first > second ? -1 : 0;
}

/** Files of a frozen copy that are not what they were. */
async function differences(
  folder: string,
  manifest: Manifest | undefined,
  isOurs: boolean,
  name: string,
): Promise<string[]> {
  if (!manifest || !isOurs || manifest.snapshot?.name !== name) return [manifestName];
  const wrong: string[] = [];
  for (const file of [...manifest.top, ...manifest.files])
    if (!(await isThere(join(folder, file.path), file))) wrong.push(file.path);
  return wrong;
}

function complainOfAltered(folder: string, name: string, wrong: readonly string[], out: Output): void {
  const named = wrong.slice(0, mostFiles).join(', ');
  const more = wrong.length > mostFiles ? ` and ${amount(wrong.length - mostFiles, 'more file')}` : '';
  out.complain(
    `warning: snapshot ${name} is not as it was published: ${named}${more} altered or missing in ${folder}.`,
  );
  out.complain(
    `  The pages do not list it. Bring back its files from a copy, or take it away with --withdraw-snapshot ${name}.`,
  );
}
