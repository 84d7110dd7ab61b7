import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, fileFault } from './failure.ts';

/** Pieces are gathered into writes of about this many characters. */
const writeSize = 1_000_000;

/**
 * Writes a file beside its place and renames it: a reader sees the old file or the new one, never a half. The directory
 * is made if need be. Returns the path.
 */
export async function writeBeside(directory: string, name: string, pieces: Iterable<string>): Promise<string> {
  const path = join(directory, name);
  const beside = join(directory, `.${name}.${process.pid}.part`);
  try {
    await mkdir(directory, { recursive: true });
    const file = await open(beside, 'w');
    try {
      let waiting = '';
      for (const piece of pieces) {
        waiting += piece;
        if (waiting.length < writeSize) continue;
        await file.write(waiting);
        waiting = '';
      }
      await file.write(waiting);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw new Failure(outputFault(directory, path, error));
  }
  return path;
}

function outputFault(directory: string, path: string, error: unknown) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST' || code === 'ENOTDIR')
    return { file: directory, found: 'a file', expected: 'a directory', advice: 'Name another directory with --out.' };
  if (code === 'ENOSPC')
    return { file: path, found: 'a full disk', expected: 'room for the feed', advice: 'Make room.' };
  return fileFault(path, error);
}
