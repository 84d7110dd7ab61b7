import type { FeedText, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { shortKind } from './organization-choice.ts';
import { joinedWords, searchWords } from './search-words.ts';

/** Where a word of an organization stands: in its name, or in what is said beside that. */
export const inName = 0;
export const beside = 1;

/** Organizations with the words by which they are found. */
export interface OrganizationIndex {
  /** In the feed's order. Others name them by their place in this list. */
  organizations: readonly Organization[];
  /** Every word that one of them has, each once. */
  words: readonly string[];
  /** For each of these words, who has it and where: twice the place, plus `inName` or `beside`. */
  holders: readonly (readonly number[])[];
  /** For each organization, its names as folded words with blanks between them. */
  names: readonly (readonly string[])[];
  /** For each organization, what may be typed of its identifier: the first one is all of it. */
  codes: readonly (readonly string[])[];
}

/** A text in all languages that the feed has it in. */
function everyLanguage(text: FeedText | undefined): string[] {
  return typeof text === 'object' ? Object.values(text) : text ? [text] : [];
}

/** A CDS code is county, district and school; each may be the beginning of what is typed. */
function codesOf(id: string): string[] {
  const parts = searchWords(id);
  if (/^\d{14}$/.test(id)) return [id, id.slice(2), id.slice(7)];
  return [parts.join(''), ...(parts.length > 1 ? parts : [])];
}

/**
 * Reads the words of all organizations once: names and short names in all languages, the name of the organization above,
 * the city, and the kind in the reader's language. 10,000 take some 50 ms; each search then takes a few.
 */
export function organizationIndex(
  dataset: Dataset,
  organizations: readonly Organization[],
  words: Words,
): OrganizationIndex {
  const holders = new Map<string, number[]>();
  const known = new Map<string, string[]>();
  const read = (text: string): string[] => {
    let found = known.get(text);
    if (!found) {
      found = searchWords(text);
      known.set(text, found);
    }
    return found;
  };
  const add = (found: readonly string[], holder: number): void => {
    for (const word of found) {
      const list = holders.get(word);
      if (!list) holders.set(word, [holder]);
      else if (list.at(-1) !== holder) list.push(holder);
    }
  };
  const names = organizations.map((organization, place) => {
    const texts = [...everyLanguage(organization.name), ...everyLanguage(organization.shortName)];
    const own = [...new Set(texts)].map(read);
    for (const found of own) {
      add(found, 2 * place + inName);
      add(joinedWords(found), 2 * place + inName);
    }
    const above = dataset.organizations.get(organization.parent ?? '');
    const others = [...everyLanguage(above?.name), ...everyLanguage(organization.city)];
    for (const text of [...others, shortKind(words, organization)]) add(read(text), 2 * place + beside);
    return own.map((found) => found.join(' '));
  });
  return {
    organizations,
    words: [...holders.keys()],
    holders: [...holders.values()],
    names,
    codes: organizations.map(({ id }) => codesOf(id)),
  };
}
