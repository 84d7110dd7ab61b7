import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PublishedFile } from './manifest.ts';

/** Folder inside the published one in which files are written before they take their places. */
export const stageName = '.publish';

export function digestOf(content: string | Uint8Array): { bytes: number; sha256: string } {
  const bytes = Buffer.from(content as string);
  return { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** Whether a file is there with exactly these bytes. */
export async function isThere(path: string, { bytes, sha256 }: Omit<PublishedFile, 'path'>): Promise<boolean> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > bytes) return false;
      hash.update(piece);
    }
  } catch {
    return false;
  }
  return size === bytes && hash.digest('hex') === sha256;
}

/** Writes a file and waits until it is on the disk. Returns its size and digest. */
export async function writeWhole(
  path: string,
  pieces: Iterable<string | Uint8Array>,
): Promise<Omit<PublishedFile, 'path'>> {
  await mkdir(dirname(path), { recursive: true });
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(path, 'w');
  try {
    for (const piece of pieces) {
      const buffer = Buffer.from(piece as string);
      hash.update(buffer);
      bytes += buffer.length;
      await file.writeFile(buffer);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** Stages a small file, unless it is in its place already with exactly this content. Returns its size and digest. */
export async function stageUnlessThere(
  directory: string,
  path: string,
  content: string | Uint8Array,
): Promise<Omit<PublishedFile, 'path'>> {
  const digest = digestOf(content);
  if (!(await isThere(join(directory, path), digest))) await writeWhole(stagePath(directory, path), [content]);
  return digest;
}

/** Moves a file into its place, over whatever is there. */
export async function moveTo(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await rename(from, to);
}

/** Gives a file that is there another name: without a copy where the file system can, and never half. */
export async function repeatAs(from: string, to: string, beside: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await mkdir(dirname(beside), { recursive: true });
  await rm(beside, { force: true });
  try {
    await link(from, beside);
  } catch {
    await copyFile(from, beside);
  }
  await rename(beside, to);
}

/** Waits until the names in a directory are on the disk, where the system can tell. */
export async function settleDirectory(path: string): Promise<void> {
  try {
    const directory = await open(path, 'r');
    try {
      await directory.sync();
    } finally {
      await directory.close();
    }
  } catch {
    // Windows and some network drives cannot.
  }
}

export function stagePath(directory: string, ...path: string[]): string {
  return join(directory, stageName, ...path);
}
