import MiniSearch from 'minisearch';
import { searchOptions } from './search-options.ts';

/** A section of a page that was found. */
export interface Hit {
  /** Relative to the site. */
  address: string;
  page: string;
  /** Nothing for the beginning of a page. */
  heading: string;
  /** The first words of the section. */
  about: string;
}

export type Search = (asked: string) => Hit[];

/** Brings the index of all pages. */
export async function loadSearch(address: URL): Promise<Search> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address.href} answered ${answer.status}`);
  const index = MiniSearch.loadJSON(await answer.text(), searchOptions);
  return (asked) => {
    const how = {
      boost: { page: 3, heading: 4 },
      prefix: true,
      fuzzy: (word: string) => (word.length > 4 ? 0.2 : false),
    };
    const all = index.search(asked, { ...how, combineWith: 'AND' });
    // Where no section has all the words, those that have some.
    return (all.length > 0 ? all : index.search(asked, how)) as unknown as Hit[];
  };
}
