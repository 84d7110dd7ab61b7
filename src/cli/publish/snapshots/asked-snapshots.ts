import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../../failure.ts';
import type { Output } from '../../output.ts';
import type { Content } from '../content.ts';
import type { Frozen, SiteRequest } from '../manifest.ts';
import { comparedCopy, type ComparedCopy } from './compared-copy.ts';
import { dataDigest } from './data-digest.ts';
import { writeFrozen } from './frozen-plan.ts';
import { newestFirst, readSnapshots, type KeptSnapshots } from './kept-snapshots.ts';
import { snapshotName } from './snapshot-name.ts';
import type { SnapshotPlan } from './switch-snapshots.ts';

/** What somebody wants of frozen copies: the name of the one to make, and of those to take away. */
export interface AskedSnapshots {
  make?: string;
  withdraw: string[];
}

/** The frozen copies of a folder, and what becomes of them. */
export interface Snapshots extends KeptSnapshots {
  /** The one that is to be made; none where it is there already. */
  made?: Frozen;
  withdrawn: readonly string[];
}

/** Checks the names before anything else is done. */
export function askedSnapshots(make: string | undefined, withdraw: readonly string[] | undefined): AskedSnapshots {
  return {
    ...(make !== undefined && { make: snapshotName('snapshot', make) }),
    withdraw: [...new Set(withdraw)].map((name) => snapshotName('withdraw-snapshot', name)),
  };
}

/**
 * Reads the frozen copies of a folder and decides on the one that is to be made. Fails where one of that name is there and
 * tells something else: it never changes.
 */
export async function snapshotsOf(
  directory: string,
  content: Content,
  { make, withdraw }: AskedSnapshots,
  out: Output,
): Promise<Snapshots> {
  for (const name of withdraw) {
    const folder = join(directory, 'snapshots', name);
    if (!(await stat(folder).catch(() => undefined))?.isDirectory())
      throw new Failure({
        file: folder,
        found: 'no such snapshot',
        expected: 'the name of one that is there',
        advice: 'Look into the folder snapshots.',
      });
  }
  const found = { ...(await readSnapshots(directory, withdraw, out)), withdrawn: withdraw };
  if (make === undefined) return found;
  const folder = join(directory, 'snapshots', make);
  const data = dataDigest(content);
  const there = found.kept.find(({ name }) => name === make);
  if (there?.data === data) {
    out.print(`snapshot ${make} is there already, with the same data: it stays as it is`);
    return found;
  }
  if (there || (!withdraw.includes(make) && (await stat(folder).catch(() => undefined))))
    throw new Failure({
      file: folder,
      found: there
        ? `a snapshot of other data, as published on ${there.date}`
        : 'a folder that is no snapshot as it was published',
      expected: 'none, or one of the same data',
      advice: `A snapshot never changes. Take another name, or take this one away first with --withdraw-snapshot ${make}.`,
    });
  return { ...found, made: { name: make, date: content.feed.published ?? today(), data } };
}

/** A day in the time of this computer. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** All copies that pages will lead to, the newest first, each compared with what is published now. */
export function comparedCopies(
  { kept, made }: Snapshots,
  content: Content,
  policy: string | undefined,
): ComparedCopy[] {
  const all = kept.map((one) => comparedCopy({ ...one, has: (path) => one.paths.has(path) }, content));
  // What is made now has every page that there is.
  if (made) all.push(comparedCopy({ ...made, policy, content, has: () => true }, content));
  return all.toSorted(newestFirst);
}

/** What the publication does with them. */
export function snapshotPlan(
  { listed, made, withdrawn }: Snapshots,
  content: Content,
  site: SiteRequest | undefined,
): SnapshotPlan {
  return {
    withdrawn,
    ...(made && { made: made.name }),
    async stage(directory, watch) {
      if (!made) return listed;
      const own = await writeFrozen(directory, content, { frozen: made, site }, watch);
      return [...listed, own].toSorted((one, other) => (one.name < other.name ? -1 : 1));
    },
  };
}
