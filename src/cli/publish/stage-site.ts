import { join } from 'node:path';
import type { Manifest, PublishedFile, SiteRequest } from './manifest.ts';
import { digestOf, isThere, stageUnlessThere } from './stage.ts';
import type { Watch } from './write-release.ts';

/** A file of a site, small enough to be made at once. */
export interface SiteFile {
  path: string;
  content: () => string | Uint8Array;
  /** The text of another file that says all that this one shows. */
  drawnFrom?: { path: string; text: string };
}

/** Pages of a site with what belongs to them: many and small, replaced by every publication. */
export interface SitePlan {
  request: SiteRequest;
  /** Whether there are pages in two languages. */
  isTwofold: boolean;
  /** Content security policy of its view pages. */
  policy: string;
  /** How many files there are. */
  count: number;
  files: () => Iterable<SiteFile>;
  /** Folder of scripts and style sheets. */
  assets: string;
  /** Folder of the page that makes snippets; none in a frozen copy. */
  builder?: string;
  /** Folder of the page of all organizations, where there is one. */
  portal?: string | undefined;
  /** Folder of an organization's scorecard. */
  pageOf: (organization: string) => string | undefined;
}

/** Stages the files of a site that are not in their places already. Returns all of them. */
export async function stageSite(
  directory: string,
  { files, count }: SitePlan,
  old: Manifest | undefined,
  { signal, progress }: Watch,
): Promise<PublishedFile[]> {
  const earlier = new Map((old?.top ?? []).map((file) => [file.path, file]));
  const staged: PublishedFile[] = [];
  for (const { path, content, drawnFrom } of files()) {
    signal.throwIfAborted();
    // A picture that was drawn from the same lines before: drawing it again would take long.
    const isSame = drawnFrom && earlier.get(drawnFrom.path)?.sha256 === digestOf(drawnFrom.text).sha256;
    const drawn = isSame ? earlier.get(path) : undefined;
    if (drawn && (await isThere(join(directory, path), drawn))) staged.push(drawn);
    else staged.push({ path, ...(await stageUnlessThere(directory, path, content())) });
    progress?.(staged.length, count);
  }
  return staged;
}
