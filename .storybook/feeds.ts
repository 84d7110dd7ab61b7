import type { Feed } from '../src/feed/types.ts';
import { hostileFeed } from '../stories/hostile-feed.ts';
import { hugeFeed } from '../stories/huge-feed.ts';

/** What takes the place of a story's own feed. */
export interface Source {
  src?: string;
  data?: Feed;
  organization?: string;
  compare?: string;
}

/** The invented district, which has everything, and the invented county for elements that show many schools. */
const district = { src: 'feeds/sample-unified.json', organization: '99202020000000' };
const county = { src: 'feeds/sample-county.json', organization: '99404116010101', compare: '99404116010138' };

const made = new Map<() => Feed, Feed>();

/** One feed object for all elements that show it, and none before somebody asks for it. */
function once(make: () => Feed): Feed {
  const feed = made.get(make) ?? make();
  made.set(make, feed);
  return feed;
}

/** The feed that the toolbar says, or nothing where stories show their own. */
export function chosenSource({ feed, address }: Record<string, unknown>, title: string): Source | undefined {
  const isPortal = title.startsWith('Portal/');
  if (feed === 'sample') return isPortal ? county : district;
  if (feed === 'hostile' || feed === 'huge') {
    const data = once(feed === 'hostile' ? hostileFeed : hugeFeed);
    const [first, second] = data.organizations;
    // A portal begins with a choice of its reader.
    return isPortal ? { data, organization: first!.id, compare: second!.id } : { data };
  }
  return feed === 'address' && typeof address === 'string' && address ? { src: address } : undefined;
}
