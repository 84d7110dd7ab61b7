import { readFile } from 'node:fs/promises';
import type { Feed } from '../../src/feed/types.ts';
import { Dataset } from '../../src/model/dataset.ts';
import { siteFiles } from '../../src/site/site-files.ts';
import { siteOf, type Site, type SiteOptions } from '../../src/site/site-context.ts';

export const sample = JSON.parse(await readFile('demo/feeds/sample-unified.json', 'utf8')) as Feed;

export const address = 'https://www.example.org/data/';

export function siteFrom(feed: Feed, options: Partial<SiteOptions> = {}): Site {
  return siteOf(new Dataset(feed), { address, assets: 'assets/1/', ...options });
}

/** All files of a site as text, by their place. */
export function filesOf(site: Site): Map<string, string> {
  return new Map([...siteFiles(site)].map(({ path, content }) => [path, String(content())]));
}
