import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Feed } from '../../src/feed/types.ts';
import { inDirectory, observationsOf, vitalSigns, writeFiles } from './command-line.ts';

/** Imports files; tells each observation as `metric group period value count level change state`, blanks for nothing. */
export async function imported(files: Record<string, string | Uint8Array>) {
  return await inDirectory(async (directory) => {
    const run = await vitalSigns('import', ...(await writeFiles(directory, files)), '--out', directory);
    assert.equal(run.code, 0, run.err);
    const path = join(directory, 'feed.json');
    const check = await vitalSigns('validate', path);
    assert.match(check.out, /^0 errors/m, check.out);
    const feed = JSON.parse(await readFile(path, 'utf8')) as Feed;
    const told = observationsOf(feed).map(({ metric, group, period, value, count, level, change, state }) =>
      [metric, group, period, value, count, level, change, state].join(' ').trimEnd(),
    );
    return { ...run, feed, told };
  });
}
