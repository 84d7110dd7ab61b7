import { joinedWords, searchWords } from './search-words.ts';

/** Where a word of something stands: in one of its names, or in what is said beside them. */
export const inName = 0;
export const beside = 1;

/** What can be found: by its names, by what is said of it, and by its identifier. */
export interface Findable {
  id: string;
  names: readonly string[];
  others: readonly string[];
}

/** The words by which things are found. What is found is named by its place in the list that this was made of. */
export interface SearchIndex {
  /** Every word that one of them has, each once. */
  words: readonly string[];
  /** For each of these words, who has it and where: twice the place, plus `inName` or `beside`. */
  holders: readonly (readonly number[])[];
  /** For each thing, its names as folded words with blanks between them. */
  names: readonly (readonly string[])[];
  /** For each thing, what may be typed of its identifier: the first one is all of it. */
  codes: readonly (readonly string[])[];
}

/** A CDS code is county, district and school; each may be the beginning of what is typed. */
function codesOf(id: string): string[] {
  if (/^\d{14}$/.test(id)) return [id, id.slice(2), id.slice(7)];
  const parts = searchWords(id);
  return [parts.join(''), ...(parts.length > 1 ? parts : [])];
}

/** Reads the words of all things once. 10,000 schools take some 50 ms; each search then takes a few. */
export function searchIndex(all: readonly Findable[]): SearchIndex {
  const holders = new Map<string, number[]>();
  const known = new Map<string, string[]>();
  const read = (text: string): string[] => {
    let found = known.get(text);
    if (!found) known.set(text, (found = searchWords(text)));
    return found;
  };
  const add = (found: readonly string[], holder: number): void => {
    for (const word of found) {
      const list = holders.get(word);
      if (!list) holders.set(word, [holder]);
      else if (list.at(-1) !== holder) list.push(holder);
    }
  };
  const names = all.map(({ names: texts, others }, place) => {
    const own = [...new Set(texts)].map(read);
    for (const found of own) {
      add(found, 2 * place + inName);
      add(joinedWords(found), 2 * place + inName);
    }
    for (const text of others) add(read(text), 2 * place + beside);
    return own.map((found) => found.join(' '));
  });
  return { words: [...holders.keys()], holders: [...holders.values()], names, codes: all.map(({ id }) => codesOf(id)) };
}
