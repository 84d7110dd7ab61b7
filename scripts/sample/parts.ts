import type { Observation } from '../../src/feed/types.ts';
import type { SampleFeed } from './feed.ts';
import { layout } from './layout.ts';
import { ids } from './organizations.ts';

/** What a page needs before anyone has chosen a school: the district's newest value of every metric. */
function isHeadline(observation: Observation, newest: Map<string, string>): boolean {
  const { organization, metric, group, period } = observation;
  const isForEveryone = group === 'ALL' || ['students', 'families', 'staff'].includes(group!);
  return organization === ids.district && isForEveryone && period === newest.get(metric);
}

/**
 * The same feed as an index and one part per organization: path below demo/feeds/parts, and text.
 * An observation stands in one file only.
 */
export function partFiles(feed: SampleFeed): Map<string, string> {
  const newest = new Map<string, string>();
  for (const { organization, metric, period } of feed.observations) {
    if (organization === ids.district && period > (newest.get(metric) ?? '')) newest.set(metric, period);
  }
  const headlines = feed.observations.filter((observation) => isHeadline(observation, newest));
  const parts = [{ href: 'organizations/{organization}.json' }];
  const files = new Map([['feed.json', layout({ ...feed, parts, observations: headlines })]]);
  for (const { id } of feed.organizations) {
    const own = feed.observations.filter((one) => one.organization === id && !headlines.includes(one));
    const part = { format: feed.format, observations: own };
    files.set(`organizations/${id}.json`, layout(part));
  }
  return files;
}
