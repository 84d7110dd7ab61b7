import type { Feed, FeedPart, PartReference } from './types.ts';

/** What a widget is about to show: identifiers of organizations, and of metrics or none for all. */
export interface PartRequest {
  organizations: readonly string[];
  metrics: readonly string[];
}

/**
 * Addresses of the part files that hold what is asked for: as few as will do, where the feed has the same in two cuts.
 * `base` is the feed's own absolute address. Parts on another site are left out: a page that trusts its own feed has not
 * agreed to third-party requests.
 */
export function partAddresses(feed: Pick<Feed, 'metrics' | 'parts'>, base: string, request: PartRequest): string[] {
  const metrics = request.metrics.length > 0 ? request.metrics : feed.metrics.map(({ id }) => id);
  const own = new Set<string>();
  const repeated = new Set<string>();
  let insteadOf = Infinity;
  for (const part of feed.parts ?? []) {
    for (const href of named(part, request.organizations, metrics)) {
      (part.insteadOf ? repeated : own).add(href);
      if (part.insteadOf) insteadOf = part.insteadOf;
    }
  }
  const fewer = repeated.size > 0 && own.size >= insteadOf * repeated.size;
  return [...(fewer ? repeated : own)].flatMap((href) => {
    const url = URL.canParse(href, base) ? new URL(href, base) : undefined;
    if (url?.origin === new URL(base).origin) return url.href;
    console.warn(`[vital-signs] part ${url?.href ?? href} is not on the site of ${base} and was not loaded.`);
    return [];
  });
}

/** The files of one reference, with the identifiers filled in. */
function named(part: PartReference, asked: readonly string[], metrics: readonly string[]): string[] {
  const organizations = asked.filter((id) => part.organizations?.includes(id) ?? true);
  const wanted = metrics.filter((id) => part.metrics?.includes(id) ?? true);
  if (organizations.length === 0 || wanted.length === 0) return [];
  return (part.href.includes('{organization}') ? organizations : ['']).flatMap((organization) =>
    (part.href.includes('{metric}') ? wanted : ['']).map((metric) =>
      part.href
        .replaceAll('{organization}', encodeURIComponent(organization))
        .replaceAll('{metric}', encodeURIComponent(metric)),
    ),
  );
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
