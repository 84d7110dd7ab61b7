import MiniSearch from 'minisearch';
import { searchOptions } from './search-options.ts';

/** A section of a page that was found. */
export interface Hit {
  /** Relative to the site. */
  address: string;
  page: string;
  /** Of the section; at the beginning of a page that of the page. */
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
      boost: { heading: 4, page: 1.5 },
      prefix: true,
      // How a thing is used comes before why it is so, and when it came.
      boostDocument: (_id: unknown, _term: string, kept?: Record<string, unknown>) =>
        /^(decisions|changes|contributing)\b/.test(String(kept?.address)) ? 0.4 : 1,
      fuzzy: (word: string) => (word.length > 4 ? 0.2 : false),
    };
    const all = index.search(asked, { ...how, combineWith: 'AND' });
    // Where no section has all the words, those that have some.
    return (all.length > 0 ? all : index.search(asked, how)) as unknown as Hit[];
  };
}
