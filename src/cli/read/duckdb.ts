import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { Failure } from '../failure.ts';
import { packageFile } from '../package-root.ts';

export type LoadDuckDb = () => Promise<typeof import('@duckdb/node-api')>;

const loadInstalled: LoadDuckDb = async () => await import('@duckdb/node-api');

/** A database in memory, and a folder of its own for what does not fit; both are gone when the work is done. */
export interface Workshop {
  connection: DuckDBConnection;
  folder: string;
}

/** Fails when DuckDB is needed for a file of `size` bytes and not installed, and says how to get it. */
export async function duckDbFor(path: string, size: number, load: LoadDuckDb = loadInstalled) {
  try {
    return await load();
  } catch {
    const wanted = `@duckdb/node-api@${wantedVersion()}`;
    throw new Failure({
      file: path,
      found: `a file of ${Math.round(size / 1e6)} MB, and no @duckdb/node-api`,
      expected: `the package ${wanted}, which reads files that are larger than 200 MB`,
      advice: `Install it with: npm install ${wanted}. Or import a smaller file: the state has one for each county.`,
    });
  }
}

function wantedVersion(): string {
  const { peerDependencies } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  return peerDependencies['@duckdb/node-api']!;
}

/** Opens a database that reads files of this computer and nothing else: it fetches no extensions and loads none. */
export async function openWorkshop({ DuckDBInstance }: Awaited<ReturnType<LoadDuckDb>>): Promise<Workshop> {
  const folder = await mkdtemp(join(tmpdir(), 'vital-signs-'));
  const instance = await DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: '400MB',
    threads: '2',
    temp_directory: folder,
    max_temp_directory_size: '4GB',
  });
  return { connection: await instance.connect(), folder };
}

export async function closeWorkshop({ connection, folder }: Workshop): Promise<void> {
  connection.closeSync();
  await rm(folder, { recursive: true, force: true });
}
