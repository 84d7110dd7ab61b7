import { setImmediate } from 'node:timers/promises';
import { eachObservation } from '../../feed/observations.ts';
import type { Feed } from '../../feed/types.ts';
import { amount, type Output } from '../output.ts';
import { audit, type Audit } from '../protect/audit.ts';
import { findingOf, subtractionsOf } from '../protect/explain.ts';
import { nameOf, type Published } from '../protect/published.ts';

/** Findings that are written out; the rest is counted. */
const mostFindings = 5;

/** Blocks between two looks at what else has happened, such as Ctrl-C. */
const stride = 50;

/**
 * Tries to find what a feed hides, and tells the first findings, each with the sums that lead there and without the
 * result. Returns the names of the cells that can be found. Ends with the signal's reason when it is interrupted.
 */
export async function complainOfRecoverable(feed: Feed, signal: AbortSignal, out: Output): Promise<Set<string>> {
  const found = await auditWatched({ ...feed, cells: [...eachObservation(feed.observations)] }, signal, out);
  complainOf(found, out);
  return found.names;
}

/** What an audit has found. */
export interface Found extends Pick<Audit, 'exposures' | 'reader'> {
  /** Names of the cells that can be found. */
  names: Set<string>;
}

/** Audits, tells how far it has come, and ends with the signal's reason when it is interrupted. */
export async function auditWatched(published: Published, signal: AbortSignal, out: Output): Promise<Found> {
  const { exposures, reader } = await audit(published, async (done, all) => {
    if (done % stride > 0) return;
    out.progress?.(`looked for what can be calculated in ${done} of ${amount(all, 'table')}`);
    await setImmediate();
    signal.throwIfAborted();
  }).finally(() => out.progress?.(''));
  return { exposures, reader, names: new Set(exposures.flatMap(({ cells }) => cells.map(nameOf))) };
}

/** The first findings with their sums, and how many more there are. */
export function complainOf({ exposures, reader }: Pick<Found, 'exposures' | 'reader'>, out: Output): void {
  for (const exposure of exposures.slice(0, mostFindings)) {
    out.complain(`${exposure.cells.map(nameOf).join(', ')}: ${findingOf(exposure)}`);
    for (const sum of subtractionsOf(exposure, reader)) out.complain(`  ${sum}`);
  }
  if (exposures.length > mostFindings) out.complain(`and ${amount(exposures.length - mostFindings, 'more finding')}`);
}
