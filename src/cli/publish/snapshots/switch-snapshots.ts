import { mkdir, rename, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ListedSnapshot } from '../manifest.ts';
import { settleDirectory, stagePath } from '../stage.ts';
import type { Watch } from '../write-release.ts';

/** What becomes of the frozen copies of a folder in one publication. */
export interface SnapshotPlan {
  /** Names of those that are taken away. */
  withdrawn: readonly string[];
  /** Name of the one that is made. */
  made?: string;
  /** Writes the one that is made, whole and to the disk, into a folder. Returns all that there will be. */
  stage(directory: string, watch: Watch): Promise<ListedSnapshot[]>;
}

/**
 * Takes frozen copies away, and puts the new one into its place: a folder has a new name in one step, so that a copy is
 * never there in part, whenever a run is killed. Those that are taken away go with the stage.
 */
export async function switchSnapshots(directory: string, { withdrawn, made }: SnapshotPlan): Promise<void> {
  if (withdrawn.length === 0 && made === undefined) return;
  const folder = join(directory, 'snapshots');
  await mkdir(stagePath(directory, 'withdrawn'), { recursive: true });
  for (const name of withdrawn) await rename(join(folder, name), stagePath(directory, 'withdrawn', name));
  if (made !== undefined) {
    await mkdir(folder, { recursive: true });
    await rename(stagePath(directory, 'snapshot'), join(folder, made));
  } else await rmdir(folder).catch(() => undefined);
  await settleDirectory(folder);
  await settleDirectory(directory);
}
