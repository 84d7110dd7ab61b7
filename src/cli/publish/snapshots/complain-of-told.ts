import { join } from 'node:path';
import { amount, type Output } from '../../output.ts';
import { nameOf } from '../../protect/published.ts';
import type { Content } from '../content.ts';
import { auditWatched, complainOf } from '../recoverable.ts';
import type { KeptSnapshot } from './kept-snapshots.ts';
import { filledIn, toldByOlder, versionOf, type Version } from './told-together.ts';

/** Cells that are named in a warning; the rest is counted. */
const mostCells = 5;

interface Watched {
  directory: string;
  /** Names of the cells that the feed by itself gives away. */
  alone: ReadonlySet<string>;
  signal: AbortSignal;
}

/**
 * Warns of everything that a feed holds back and that its frozen copies tell, or that can be calculated from it and them
 * together. The copies are given from the newest on. Returns how many cells it is.
 */
export async function complainOfTold(
  content: Content,
  kept: readonly KeptSnapshot[],
  { directory, alone, signal }: Watched,
  out: Output,
): Promise<number> {
  if (kept.length === 0) return 0;
  const versions = [versionOf(content), ...kept.map((one) => versionOf(one.content, one.name))];
  const found = new Set<string>();
  for (const [snapshot, cells] of toldByOlder(versions)) {
    const names = [...new Set(cells.map(nameOf))];
    out.complain(
      `warning: ${amount(names.length, 'result')} that the feed holds back ${names.length === 1 ? 'is' : 'are'} told by snapshot ${snapshot}:`,
    );
    for (const name of names.slice(0, mostCells)) out.complain(`  ${name}`);
    if (names.length > mostCells) out.complain(`  and ${amount(names.length - mostCells, 'more result')}`);
    out.complain(`  ${cure(directory, snapshot)}`);
    for (const name of names) found.add(name);
  }
  for (const base of versions)
    for (const name of await calculable(base, versions, { directory, alone, signal }, out)) found.add(name);
  return found.size;
}

function cure(directory: string, snapshot: string): string {
  return `Take it away with --withdraw-snapshot ${snapshot}, or delete ${join(directory, 'snapshots', snapshot)}.`;
}

/** Cells that a reader can calculate in one version with what the others tell, and not in it alone. */
async function calculable(
  base: Version,
  versions: readonly Version[],
  { directory, alone, signal }: Watched,
  out: Output,
): Promise<string[]> {
  const others = versions.filter((one) => one !== base);
  const filled = filledIn(base, others);
  if (!filled) return [];
  const all = await auditWatched(filled, signal, out);
  if (all.exposures.length === 0) return [];
  const before = base.snapshot === undefined ? alone : (await auditWatched(base, signal, out)).names;
  const exposures = all.exposures.filter(({ cells }) => cells.some((cell) => !before.has(nameOf(cell))));
  if (exposures.length === 0) return [];
  const names = [...new Set(exposures.flatMap(({ cells }) => cells.map(nameOf)))].filter((name) => !before.has(name));
  const where = base.snapshot === undefined ? 'the feed' : `snapshot ${base.snapshot}`;
  const helpers = base.snapshot === undefined ? 'its snapshots' : 'what is published beside it';
  out.complain(`warning: ${amount(names.length, 'suppressed result')} of ${where} can be calculated with ${helpers}:`);
  complainOf({ ...all, exposures }, { ...out, complain: (line) => out.complain(`  ${line}`) });
  const suspects = base.snapshot === undefined ? others.map(({ snapshot }) => snapshot!) : [base.snapshot];
  out.complain(
    `  ${suspects.length > 1 ? `The snapshots are ${suspects.join(', ')}. ` : ''}${cure(directory, suspects[0]!)}`,
  );
  return names;
}
