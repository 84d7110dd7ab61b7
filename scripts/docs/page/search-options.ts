import type { Options } from 'minisearch';

/** What the index is made and read with: both must be given the same. */
export const searchOptions: Options = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['address', 'page', 'heading', 'about'],
  // Tags and custom properties are found whole and by their words.
  tokenize: (text) =>
    text
      .split(/[^\p{L}\p{N}-]+/u)
      .flatMap((word) => (word.includes('-') ? [word.replaceAll(/^-+|-+$/g, ''), ...word.split('-')] : [word]))
      .filter(Boolean),
  // The texts write it in both ways.
  processTerm: (term) => term.toLowerCase().replace('colour', 'color'),
};
