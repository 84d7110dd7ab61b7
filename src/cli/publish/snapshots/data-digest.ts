import { createHash } from 'node:crypto';
import type { Observation } from '../../../feed/types.ts';
import type { Content } from '../content.ts';

/** In this order, whatever the order in a feed. */
const fields = [
  'organization',
  'metric',
  'group',
  'period',
  'value',
  'count',
  'level',
  'change',
  'state',
  'responses',
  'invited',
  'responseRate',
  'distribution',
] as const satisfies (keyof Observation)[];

/**
 * What tells whether two feeds say the same: a digest of what they say about themselves and of every number as it is
 * published, but not of the files, which a later version may write in another form.
 */
export function dataDigest(content: Content): string {
  const { observations: _, parts: __, $schema: ___, ...about } = content.feed;
  const hash = createHash('sha256').update(JSON.stringify(about));
  for (const organization of about.organizations)
    for (const metric of about.metrics)
      for (const row of content.rows(organization, metric))
        hash.update(JSON.stringify(fields.map((name) => (row[name] === 'reported' ? null : (row[name] ?? null)))));
  return hash.digest('hex');
}
