import { setImmediate } from 'node:timers/promises';
import { eachObservation } from '../../feed/observations.ts';
import type { Feed } from '../../feed/types.ts';
import { amount, type Output } from '../output.ts';
import { audit } from '../protect/audit.ts';
import { findingOf, subtractionsOf } from '../protect/explain.ts';
import { nameOf } from '../protect/published.ts';

/** Findings that are written out; the rest is counted. */
const mostFindings = 5;

/** Blocks between two looks at what else has happened, such as Ctrl-C. */
const stride = 50;

/**
 * Tries to find what a feed hides, and tells the first findings, each with the sums that lead there and without the
 * result. Returns how many cells can be found. Ends with the signal's reason when it is interrupted.
 */
export async function complainOfRecoverable(feed: Feed, signal: AbortSignal, out: Output): Promise<number> {
  const cells = [...eachObservation(feed.observations)];
  const { exposures, reader } = await audit({ ...feed, cells }, async (done, all) => {
    if (done % stride > 0) return;
    out.progress?.(`looked for what can be calculated in ${done} of ${amount(all, 'table')}`);
    await setImmediate();
    signal.throwIfAborted();
  }).finally(() => out.progress?.(''));
  for (const exposure of exposures.slice(0, mostFindings)) {
    out.complain(`${exposure.cells.map(nameOf).join(', ')}: ${findingOf(exposure)}`);
    for (const sum of subtractionsOf(exposure, reader)) out.complain(`  ${sum}`);
  }
  if (exposures.length > mostFindings) out.complain(`and ${amount(exposures.length - mostFindings, 'more finding')}`);
  return new Set(exposures.flatMap((exposure) => exposure.cells)).size;
}
