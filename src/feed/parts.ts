import type { Feed, FeedPart } from './types.ts';

/** What a widget is about to show: identifiers of organizations, and of metrics or none for all. */
export interface PartRequest {
  organizations: readonly string[];
  metrics: readonly string[];
}

/**
 * Addresses of the part files that hold what is asked for. `base` is the feed's own absolute address.
 * Parts on another site are left out: a page that trusts its own feed has not agreed to third-party requests.
 */
export function partAddresses(feed: Pick<Feed, 'metrics' | 'parts'>, base: string, request: PartRequest): string[] {
  const metrics = request.metrics.length > 0 ? request.metrics : feed.metrics.map(({ id }) => id);
  const addresses = new Set<string>();
  for (const part of feed.parts ?? []) {
    const organizations = request.organizations.filter((id) => part.organizations?.includes(id) ?? true);
    const wanted = metrics.filter((id) => part.metrics?.includes(id) ?? true);
    if (organizations.length === 0 || wanted.length === 0) continue;
    for (const organization of part.href.includes('{organization}') ? organizations : ['']) {
      for (const metric of part.href.includes('{metric}') ? wanted : ['']) {
        const href = part.href
          .replaceAll('{organization}', encodeURIComponent(organization))
          .replaceAll('{metric}', encodeURIComponent(metric));
        const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
        if (url?.origin === new URL(base).origin) addresses.add(url.href);
        else console.warn(`[vital-signs] part ${url?.href ?? href} is not on the site of ${base} and was not loaded.`);
      }
    }
  }
  return [...addresses];
}

/**
 * The parts that hold what is asked for, and why some of them could not be had. In a chunk of its own, for feeds that
 * have parts; so the loader is handed in.
 */
export async function loadParts(
  feed: Pick<Feed, 'metrics' | 'parts'>,
  base: string,
  request: PartRequest,
  load: (url: string) => Promise<FeedPart>,
): Promise<{ parts: FeedPart[]; failure?: unknown }> {
  const results = await Promise.allSettled(partAddresses(feed, base, request).map(load));
  const failed = results.find((result) => result.status === 'rejected');
  const parts = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { parts, failure: failed?.reason as unknown };
}
