import type { Feed, FeedPart, PartReference } from './types.ts';

/**
 * What a widget is about to show: identifiers of organizations, and of metrics or none for all. Among the organizations,
 * the words district, county and state stand for those above the first.
 */
export interface PartRequest {
  organizations: readonly string[];
  metrics: readonly string[];
}

/**
 * Addresses of the part files that hold what is asked for: as few as will do, where the feed has the same in two cuts.
 * `bases` are the absolute addresses of the feed, or of those that it was merged from. Parts on other sites are left
 * out: a page that trusts its own feed has not agreed to third-party requests.
 */
export function partAddresses(
  feed: Pick<Feed, 'organizations' | 'metrics' | 'parts'>,
  bases: readonly string[],
  request: PartRequest,
): string[] {
  const known = feed.metrics.map(({ id }) => id);
  const metrics = request.metrics.length > 0 ? request.metrics.filter((id) => known.includes(id)) : known;
  const organizations = identified(feed, request.organizations);
  // Each of several feeds has its own cuts; the fragment of an address says whose it is.
  const cuts = new Map<string, { own: Set<string>; repeated: Set<string>; insteadOf: number }>();
  for (const part of feed.parts ?? []) {
    const [, whose = ''] = part.href.split('#');
    const cut = cuts.get(whose) ?? { own: new Set(), repeated: new Set(), insteadOf: Infinity };
    cuts.set(whose, cut);
    for (const href of named(part, organizations, metrics)) {
      (part.insteadOf ? cut.repeated : cut.own).add(href);
      if (part.insteadOf) cut.insteadOf = part.insteadOf;
    }
  }
  const addresses = [...cuts.values()].flatMap(({ own, repeated, insteadOf }) => {
    const fewer = repeated.size > 0 && own.size >= insteadOf * repeated.size;
    return [...(fewer ? repeated : own)];
  });
  return addresses.flatMap((href) => {
    const url = URL.canParse(href, bases[0]) ? new URL(href, bases[0]) : undefined;
    if (bases.some((base) => new URL(base).origin === url?.origin)) return url!.href;
    console.warn(
      `[vital-signs] part ${url?.href ?? href} is not on the site of ${bases.join(', ')} and was not loaded.`,
    );
    return [];
  });
}

/**
 * Identifiers in place of the words for what is above. Those above come with every organization: a widget names some.
 * One that the feed does not know, such as one from the address of the page, is not asked for.
 */
function identified({ organizations }: Pick<Feed, 'organizations'>, [first, ...others]: readonly string[]): string[] {
  const byId = new Map(organizations.map((one) => [one.id, one]));
  const above = new Map<string, string>();
  let parent = byId.get(byId.get(first ?? '')?.parent ?? '');
  for (let steps = 0; parent && steps < 5; steps++) {
    if (!above.has(parent.kind)) above.set(parent.kind, parent.id);
    parent = byId.get(parent.parent ?? '');
  }
  const all = [first ?? '', ...others.map((id) => (byId.has(id) ? id : (above.get(id) ?? '')))];
  return all.filter((id) => byId.has(id));
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

/** What is made of a part once it is here, by the list of references that leads to it. */
const takers = new WeakMap<readonly PartReference[], (part: FeedPart, address: string) => FeedPart>();

/** Has the parts of a feed changed before a dataset gets them: those of a merged feed are written for another. */
export function takeParts(
  { parts = [] }: Pick<Feed, 'parts'>,
  taker: (part: FeedPart, address: string) => FeedPart,
): void {
  takers.set(parts, taker);
}

/** What makes a part one of this feed. */
export function takerOf({ parts = [] }: Pick<Feed, 'parts'>): (part: FeedPart, address: string) => FeedPart {
  return takers.get(parts) ?? ((part) => part);
}

/**
 * The parts that hold what is asked for, and why some of them could not be had. In a chunk of its own, for feeds that
 * have parts; so the loader is handed in.
 */
export async function loadParts(
  feed: Pick<Feed, 'organizations' | 'metrics' | 'parts'>,
  bases: readonly string[],
  request: PartRequest,
  load: (url: string) => Promise<FeedPart>,
): Promise<{ parts: FeedPart[]; failure?: unknown }> {
  const take = takerOf(feed);
  const addresses = partAddresses(feed, bases, request);
  const results = await Promise.allSettled(addresses.map(async (url) => take(await load(url), url)));
  const failed = results.find((result) => result.status === 'rejected');
  const parts = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  return { parts, failure: failed?.reason as unknown };
}
