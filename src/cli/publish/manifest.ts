import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const manifestName = 'manifest.json';

/** A published file: its place in the folder, its size in bytes, and the SHA-256 of its bytes in hex. */
export interface PublishedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** One publication: what its index is, and which other files only that index leads to. */
export interface Release {
  release: string;
  /** SHA-256 of the index. */
  index: string;
  files: PublishedFile[];
}

/** What stands in manifest.json. Without a time: the same data gives the same bytes. */
export interface Manifest extends Release {
  format: 'vital-signs-manifest/1';
  /** Files that every publication replaces. */
  top: PublishedFile[];
  /** The publication before, whose files stay for readers who have its index. */
  previous?: Release;
  /** Where there are pages for each organization: the address of the folder, and whether there are PNG pictures. */
  site?: SiteRequest;
  /** In a frozen copy: what it is. */
  snapshot?: Frozen;
  /** The frozen copies in the folder. */
  snapshots?: ListedSnapshot[];
}

/** What a frozen copy says of itself. */
export interface Frozen {
  name: string;
  /** Day of which its numbers are (YYYY-MM-DD). */
  date: string;
  /** SHA-256 of all that its feed tells, in whatever form. */
  data: string;
  /** Content security policy that its view pages need. */
  policy?: string;
}

/** A frozen copy as it was written: an altered one has another manifest, or other files than its manifest says. */
export interface ListedSnapshot {
  name: string;
  /** SHA-256 of its manifest. */
  manifest: string;
}

/** What somebody wants of a site. The folder remembers it. */
export interface SiteRequest {
  address: string;
  png: boolean;
}

const ours = /^(releases\/[0-9a-f]{12}\/)?(organizations|measures|csv)\/[A-Za-z0-9._~-]+\.(json|csv)$/;

/** Whether a path can be one that we wrote: nothing else is ever removed, whatever a manifest says. */
export function isOurs(path: unknown): path is string {
  return typeof path === 'string' && ours.test(path);
}

function isRelease(value: unknown): value is Release {
  const { release, index, files } = (value ?? {}) as Partial<Record<keyof Release, unknown>>;
  return (
    typeof release === 'string' &&
    typeof index === 'string' &&
    Array.isArray(files) &&
    (files as Partial<PublishedFile | null>[]).every(
      (file) => isOurs(file?.path) && typeof file.bytes === 'number' && typeof file.sha256 === 'string',
    )
  );
}

/** The manifest of a folder. Nothing where there is none, or one that we did not write. */
export async function readManifest(directory: string): Promise<Manifest | undefined> {
  try {
    const manifest = JSON.parse(await readFile(join(directory, manifestName), 'utf8')) as Manifest;
    if (manifest.format !== 'vital-signs-manifest/1' || !isRelease(manifest)) return undefined;
    return manifest.previous === undefined || isRelease(manifest.previous) ? manifest : undefined;
  } catch {
    return undefined;
  }
}

export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
