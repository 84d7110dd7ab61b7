/** Links within the site that lead nowhere. */
import { posix } from 'node:path';

/**
 * @param pages texts by their place
 * @param has whether there is such a file, for what is not among the pages
 * @returns a line for each, such as `feed.html: privacy.html#there`
 */
export function deadLinks(pages: ReadonlyMap<string, string>, has: (path: string) => boolean): string[] {
  const names = new Map([...pages].map(([path, text]) => [path, namesIn(text)]));
  return [...pages]
    .filter(([path]) => path.endsWith('.html'))
    .flatMap(([path, text]) =>
      addressesIn(text)
        .filter((address) => !leads(address, path, names, has))
        .map((address) => `${path}: ${address}`),
    );
}

/** What a page asks for and leads to; code is text, and example feeds are asked for by widgets. */
function addressesIn(text: string): string[] {
  const markup = text.replaceAll(/<code>[^]*?<\/code>/g, '');
  return [...markup.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address]) => address!.replaceAll('&amp;', '&'));
}

function namesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, name]) => name!));
}

function leads(
  address: string,
  from: string,
  names: ReadonlyMap<string, Set<string>>,
  has: (path: string) => boolean,
): boolean {
  if (/^[a-z][a-z+.-]*:/i.test(address)) return true;
  const [path = '', anchor] = address.split('#');
  const target = path ? posix.join(posix.dirname(from), path.replace(/\?.*/, '')) : from;
  const own = names.get(target);
  if (!own) return !target.startsWith('..') && has(target);
  return anchor === undefined || own.has(decodeURIComponent(anchor));
}
