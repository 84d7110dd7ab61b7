import type { Dirent } from 'node:fs';
import { readdir, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';

/** What pages and the files beside them are called: nothing else below `view/`, `changes/` and `portal/` is ever removed. */
const ours =
  /^(view\/[^/]+\/(scorecard|(trend|gap|gauge)\/[^/]+)(\/(en|es))?\/(index\.html|oembed\.json|fragment\.html|picture\.(svg|png))|changes\/[a-z0-9-]+\/((en|es)\/)?(index\.html|changes\.csv)|portal\/((en|es)\/)?index\.html)$/;

/**
 * Removes pages of earlier publications that are not among the present ones. Such a page may show what is hidden now, so
 * the folder itself is looked through: a list could be of a run that was killed.
 */
export async function removeOldPages(directory: string, present: ReadonlySet<string>): Promise<void> {
  const folder = async (name: string): Promise<Dirent[]> =>
    await readdir(join(directory, name), { recursive: true, withFileTypes: true }).catch(() => []);
  const entries = [...(await folder('view')), ...(await folder('changes')), ...(await folder('portal'))];
  const folders = new Set<string>();
  for (const entry of entries) {
    const path = relative(directory, join(entry.parentPath ?? entry.path, entry.name)).replaceAll(sep, '/');
    if (!entry.isFile() || present.has(path) || !ours.test(path)) continue;
    await rm(join(directory, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) folders.add(folder);
  }
  // Deepest first. A folder with something else in it stays.
  for (const folder of [...folders].toSorted((one, other) => other.length - one.length))
    await rmdir(join(directory, folder)).catch(() => undefined);
}
