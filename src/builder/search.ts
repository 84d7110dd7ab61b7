import { search } from '../model/search.ts';
import { searchIndex, type Findable, type SearchIndex } from '../model/search-index.ts';

/** An organization with the words by which it is found. */
export interface Entry extends Findable {
  /** What the list shows: name, and where it belongs. */
  label: string;
}

/** Made for the first letter that is typed; a list lives as long as its feed is open. */
const indexes = new WeakMap<readonly Entry[], SearchIndex>();

/** Entries that hold every word that was typed, the best kind of match first, each kind in the order of the list. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  if (!typed.trim()) return [...entries];
  let index = indexes.get(entries);
  if (!index) indexes.set(entries, (index = searchIndex(entries)));
  const { places, partly } = search(index, typed);
  return partly ? [] : places.map((place) => entries[place]!);
}
