import type { FeedText, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { shortKind } from './organization-choice.ts';
import { searchIndex, type SearchIndex } from './search-index.ts';

/** A text in all languages that the feed has it in. */
export function everyLanguage(text: FeedText | undefined): string[] {
  return typeof text === 'object' ? Object.values(text) : text ? [text] : [];
}

/**
 * The words by which organizations are found: names and short names in all languages, the name of the organization above,
 * the city, and the kind in the reader's language.
 */
export function organizationIndex(dataset: Dataset, organizations: readonly Organization[], words: Words): SearchIndex {
  return searchIndex(
    organizations.map((organization) => {
      const { id, name, shortName, parent = '', city } = organization;
      const above = dataset.organizations.get(parent);
      return {
        id,
        names: [...everyLanguage(name), ...everyLanguage(shortName)],
        others: [...everyLanguage(above?.name), ...everyLanguage(city), shortKind(words, organization)],
      };
    }),
  );
}
