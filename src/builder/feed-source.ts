import { datasetOf, loadFeed, loadPart, loadParts, type Dataset, type FeedText } from '../index.ts';

/** A feed that was opened, and what can be chosen from it. */
export interface OpenFeed {
  url: string;
  dataset: Dataset;
}

/** Fetches and checks the feed at an absolute address. Throws FeedError. */
export async function openFeed(url: string): Promise<OpenFeed> {
  return { url, dataset: datasetOf(await loadFeed(url)) };
}

/** Brings in what a feed in parts says of an organization. A part that fails only makes the lists shorter. */
export async function bringParts({ url, dataset }: OpenFeed, organization: string): Promise<void> {
  if (!dataset.about.parts || !organization) return;
  const request = { organizations: [organization], metrics: [] };
  const { parts } = await loadParts(dataset.about, [url], request, (address) => loadPart(address));
  for (const part of parts) dataset.addPart(part);
}

/** A text of the feed in the language of the page, or else in the feed's own. */
export function textIn(language: string, own: string | undefined, text: FeedText | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? '';
  const tags = Object.keys(text);
  const found = [language, own ?? 'en', 'en'].map((asked) => tags.find((tag) => tag.split('-')[0] === asked));
  return text[found.find((tag) => tag !== undefined) ?? tags[0] ?? ''] ?? '';
}

/** Languages in which the feed has texts, besides those that the widgets come with. */
export function languagesOf({ about }: Dataset): string[] {
  const texts = [about.title, about.publisher?.name, ...about.metrics.map(({ name }) => name)];
  const named = texts.flatMap((text) => (text && typeof text === 'object' ? Object.keys(text) : []));
  return [...new Set(['en', 'es', about.language ?? 'en', ...named])];
}
