/** The index of the search: built once, and loaded by a reader who searches. */
import MiniSearch from 'minisearch';
import { searchOptions } from './page/search-options.ts';

/** One section of a page, as the search finds it. */
export interface Found {
  /** Relative to the site. */
  address: string;
  page: string;
  heading: string;
  text: string;
}

/** How much of a section is kept to be shown, in characters. */
const shown = 140;

/** JSON that `MiniSearch.loadJSON` takes. */
export function searchIndex(found: readonly Found[]): string {
  const index = new MiniSearch<Found & { id: number; about: string }>(searchOptions);
  index.addAll(found.map((one, id) => ({ ...one, id, about: one.text.slice(0, shown) })));
  return JSON.stringify(index);
}
