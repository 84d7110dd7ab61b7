import type { Feed } from '../src/feed/types.ts';

/** Answers requests for these files, by their names, with feeds. Others are answered as usual. Puts the network back. */
export function answer(feeds: Record<string, Feed>): () => () => void {
  return () => {
    const usual = globalThis.fetch;
    globalThis.fetch = (address, init) => {
      const url = address instanceof Request ? address.url : address.toString();
      const feed = feeds[url.split('/').at(-1)!];
      return feed ? Promise.resolve(Response.json(feed)) : usual(address, init);
    };
    return () => {
      globalThis.fetch = usual;
    };
  };
}
