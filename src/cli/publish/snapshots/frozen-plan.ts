import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Output } from '../../output.ts';
import { snapshotFolder } from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';
import { manifestName, type Frozen, type ListedSnapshot, type SiteRequest } from '../manifest.ts';
import { publicationOf } from '../plan.ts';
import { sitePlan } from '../site-plan.ts';
import type { SiteFile } from '../stage-site.ts';
import { digestOf } from '../stage.ts';
import { writeRelease, type Watch } from '../write-release.ts';

/** What is told of a site is told once, of the live one. */
const silent: Output = { print: () => undefined, complain: () => undefined };

/**
 * Writes a frozen copy into an empty folder: everything that a live folder has, with scripts, style sheets and data of its
 * own, so that no later publication and no later version changes it. Its pages have addresses below the live ones.
 * The folder stands in the stage of the live one.
 */
export async function writeFrozen(
  directory: string,
  content: Content,
  { frozen, site }: { frozen: Frozen; site: SiteRequest | undefined },
  watch: Watch,
): Promise<ListedSnapshot> {
  const request = site && { ...site, address: site.address + snapshotFolder(frozen.name) };
  const pages = request && (await sitePlan(content, request, silent, { frozen }));
  if (pages) {
    const { files } = pages;
    pages.files = () => withPicturesOf([dirname(directory), dirname(dirname(directory))], files());
  }
  const plan = publicationOf(content, 'plain', {
    site: pages,
    frozen: { ...frozen, ...(pages && { policy: pages.policy }) },
  });
  await writeRelease(directory, plan, watch);
  const { sha256 } = digestOf(await readFile(join(directory, manifestName), 'utf8'));
  return { name: frozen.name, manifest: sha256 };
}

/**
 * The files of a site, where pictures that take long to draw are those of the live pages: these have just been drawn from
 * the same lines. They are looked for in the stage, and then in their places.
 */
function* withPicturesOf(places: readonly string[], files: Iterable<SiteFile>): Generator<SiteFile> {
  const read = (path: string): Buffer | undefined => {
    for (const place of places)
      try {
        return readFileSync(join(place, path));
      } catch {
        // Not there.
      }
    return undefined;
  };
  for (const file of files) {
    const { path, drawnFrom, content } = file;
    if (!drawnFrom) yield file;
    else
      yield {
        ...file,
        content: () => (read(drawnFrom.path)?.toString() === drawnFrom.text ? read(path) : undefined) ?? content(),
      };
  }
}
