import type { Feed, FeedPart, PartReference } from './types.ts';

/**
 * What a widget is about to show: identifiers of organizations, and of metrics or none for all. Among the organizations,
 * the words district, county and state stand for those above the first.
 */
export interface PartRequest {
  organizations: readonly string[];
  metrics: readonly string[];
  /** Of a feed with many organizations, only files that hold several are worth their requests. */
  ofMany?: boolean;
}

/** Files for single organizations that a widget of many fetches at most: of a county it would be hundreds. */
const mostSingle = 24;

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
  return partsAsked(feed, bases, request).addresses;
}

/** The same, and whether numbers are left where they are, because a feed has them only in a file for each organization. */
export function partsAsked(
  feed: Pick<Feed, 'organizations' | 'metrics' | 'parts'>,
  bases: readonly string[],
  request: PartRequest,
): { addresses: string[]; left: boolean } {
  const known = feed.metrics.map(({ id }) => id);
  const metrics = request.metrics.length > 0 ? request.metrics.filter((id) => known.includes(id)) : known;
  const organizations = identified(feed, request.organizations);
  let left = false;
  // Each of several feeds has its own cuts; the fragment of an address says whose it is.
  const cuts = new Map<string, Cut>();
  for (const part of feed.parts ?? []) {
    const [, whose = ''] = part.href.split('#');
    const cut = cuts.get(whose) ?? { own: [], repeated: [], insteadOf: Infinity };
    cuts.set(whose, cut);
    (part.insteadOf ? cut.repeated : cut.own).push(part);
    if (part.insteadOf) cut.insteadOf = part.insteadOf;
  }
  const among = heldBy(organizations);
  const addresses = [...cuts.values()].flatMap(({ own, repeated, insteadOf }) => {
    const single = own.filter(isOfOne).flatMap((part) => among(part));
    const isTooMany = request.ofMany === true && single.length > mostSingle;
    const files = (parts: readonly PartReference[]): string[] => [
      ...new Set(parts.flatMap((part) => named(part, among(part), metrics))),
    ];
    const others = files(repeated);
    const ones = files(isTooMany ? own.filter((part) => !isOfOne(part)) : own);
    const fewer = others.length > 0 && (isTooMany || ones.length >= insteadOf * others.length);
    left ||= isTooMany && !fewer;
    return fewer ? others : ones;
  });
  const own = addresses.flatMap((href) => {
    const url = URL.canParse(href, bases[0]) ? new URL(href, bases[0]) : undefined;
    if (bases.some((base) => new URL(base).origin === url?.origin)) return url!.href;
    console.warn(
      `[vital-signs] part ${url?.href ?? href} is not on the site of ${bases.join(', ')} and was not loaded.`,
    );
    return [];
  });
  return { addresses: own, left };
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

/** The references of one feed: those to numbers of their own, and those that repeat them, cut in another way. */
interface Cut {
  own: PartReference[];
  repeated: PartReference[];
  insteadOf: number;
}

/** Whether there is a file for each organization. */
function isOfOne({ href, organizations }: PartReference): boolean {
  return href.includes('{organization}') || organizations?.length === 1;
}

/** Which of some organizations a reference is about. Thousands of references may name the same thousands. */
function heldBy(asked: readonly string[]): (part: PartReference) => readonly string[] {
  const wanted = new Set(asked);
  const found = new Map<readonly string[] | undefined, readonly string[]>([[undefined, asked]]);
  return ({ organizations }) => {
    let held = found.get(organizations);
    if (!held) {
      const own = new Set(organizations);
      held = own.size === 1 ? [...own].filter((id) => wanted.has(id)) : asked.filter((id) => own.has(id));
      found.set(organizations, held);
    }
    return held;
  };
}

/** The files of one reference, with the identifiers filled in. */
function named(part: PartReference, organizations: readonly string[], metrics: readonly string[]): string[] {
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
