import { explain, FeedError } from '../../index.ts';
import { openFeed, textIn, type OpenFeed } from '../feed-source.ts';
import { webAddress } from '../snippets/addresses.ts';
import { pageLanguage, say, type Key, type Values } from '../words/say.ts';
import { part, tell, written } from './part.ts';

/** Absolute addresses of feeds that the page itself offers. */
function listed(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="vital-signs-feeds"]');
  const texts = meta?.content.split(/\s+/).filter(Boolean) ?? [];
  return texts.map((text) => new URL(text, document.baseURI).href);
}

/** The feed to begin with, where the page offers one of its own. */
export function firstFeed(): string {
  return listed()[0] ?? '';
}

/**
 * Whether a feed is fetched because an address says so. A link could lead here with a feed of any site: that one waits
 * until a visitor has seen its address and asks for it.
 */
function isTrusted(url: string): boolean {
  const own = [document.baseURI, ...listed()].map((text) => new URL(text).origin);
  return own.includes(new URL(url).origin);
}

const samples = [
  ['use-sample', 'samples/sample-unified.json'],
  ['use-arabic', 'samples/sample-arabic.json'],
] as const;

/** Buttons for the feeds that are offered: the page's own, or where it has none, samples to try. */
export function showOffers(use: (feed: string) => void): void {
  const place = part('feeds', HTMLElement);
  for (const button of place.querySelectorAll('[data-feed]')) button.remove();
  const own = listed().map((feed) => [say('use-feed', { name: feed }), feed] as const);
  for (const [text, feed] of own.length > 0 ? own : samples.map(([key, feed]) => [say(key), feed] as const)) {
    const button = written('button', text, { type: 'button', 'data-feed': feed });
    button.addEventListener('click', () => use(feed));
    place.append(button);
  }
}

type Said = { key: Key; values?: Values; fault?: string };
let last: Said = { key: 'no-feed' };

function told(said: Said): void {
  last = said;
  tell(part('feed-status', HTMLElement), say(said.key, said.values));
  part('feed-details', HTMLElement).hidden = !said.fault;
  part('feed-fault', HTMLElement).textContent = said.fault ?? '';
}

/** Says again what was said, in the language that the page has now. */
export function sayAgain(): void {
  told(last);
}

/**
 * Opens the feed that a visitor typed or an address names. Says what became of it, calmly; the reason is beside it, for
 * whoever made the feed. `isAsked`: a visitor has pressed the button.
 */
export async function open(typed: string, isAsked: boolean): Promise<OpenFeed | undefined> {
  const url = webAddress(typed, document.baseURI);
  if (!url) {
    told({ key: typed ? 'no-address' : 'no-feed' });
    return undefined;
  }
  if (!isAsked && !isTrusted(url)) {
    told({ key: 'ask-first', values: { site: new URL(url).host } });
    return undefined;
  }
  told({ key: 'loading' });
  try {
    const feed = await openFeed(url);
    const { about } = feed.dataset;
    const title = textIn(pageLanguage(), about.language, about.title);
    const values = { title, organizations: about.organizations.length, metrics: about.metrics.length };
    told({ key: 'loaded', values });
    return feed;
  } catch (cause) {
    const { code } = cause instanceof FeedError ? cause : { code: 'invalid' };
    const known = `failed-${code}` as Key;
    told({ key: known, fault: cause instanceof FeedError ? explain(cause) : String(cause) });
    return undefined;
  }
}
