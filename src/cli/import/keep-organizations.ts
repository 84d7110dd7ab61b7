import type { FeedText, Organization } from '../../feed/types.ts';
import { inOrder } from './in-order.ts';
import { parentOf } from './organization-code.ts';
import { isMakeshiftName, nameQuality } from './organization-name.ts';

/** Organizations of an earlier feed with what the files add: names stay as somebody may have edited them. */
export function keepOrganizations(kept: Organization[], fresh: Organization[]): Organization[] {
  const all = inOrder(kept, fresh, keepOrganization);
  const kinds = new Map(all.map(({ id, kind }) => [id, kind]));
  return all.map((one) => {
    const parent = one.parent ?? parentOf(one.id, one.kind, kinds);
    return parent && !one.parent ? { ...one, parent } : one;
  });
}

function keepOrganization(kept: Organization, fresh: Organization): Organization {
  const knowsBetter = kept.charter === 'unspecified' && fresh.charter !== undefined;
  return {
    ...fresh,
    ...kept,
    name: isMakeshift(kept.name, fresh.name, kept.id) ? fresh.name : kept.name,
    ...(knowsBetter && { charter: fresh.charter }),
  };
}

/** Whether an import made a name because no file had one, or had to take one that was cut off. */
function isMakeshift(kept: FeedText, fresh: FeedText, id: string): boolean {
  if (typeof kept !== 'string') return isMakeshiftName(kept, id);
  return typeof fresh === 'string' && fresh.length > kept.length && nameQuality(kept) === 1 && fresh.startsWith(kept);
}
