import type { FeedText, Organization } from '../../feed/types.ts';
import { inOrder } from './in-order.ts';

/** Organizations of an earlier feed with what the files add: names stay as somebody may have edited them. */
export function keepOrganizations(kept: Organization[], fresh: Organization[]): Organization[] {
  return inOrder(kept, fresh, keepOrganization);
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
  if (typeof kept !== 'string') return Object.values(kept).every((text) => text.endsWith(` ${id}`));
  return typeof fresh === 'string' && fresh.length > kept.length && kept.length === 50 && fresh.startsWith(kept);
}
