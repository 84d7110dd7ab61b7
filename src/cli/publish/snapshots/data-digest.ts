import { createHash } from 'node:crypto';
import type { Observation } from '../../../feed/types.ts';
import type { Content } from '../content.ts';

/**
 * What tells whether two feeds say the same: a digest of what they say about themselves and of every number as it is
 * published, but not of the files, which a later version may write in another form.
 */
export function dataDigest(content: Content): string {
  const { observations: _, parts: __, $schema: ___, ...about } = content.feed;
  const hash = createHash('sha256').update(JSON.stringify(about));
  for (const organization of about.organizations)
    for (const metric of about.metrics)
      for (const row of content.rows(organization, metric)) hash.update(JSON.stringify(entriesOf(row)));
  return hash.digest('hex');
}

/** What a row says, in the same order whatever the order in a feed. Left out, `null` and `reported` say the same. */
function entriesOf(row: Observation): [string, unknown][] {
  return Object.entries(row)
    .filter(([name, value]) => value !== null && value !== undefined && !(name === 'state' && value === 'reported'))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}
