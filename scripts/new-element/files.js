/** The files of a new element, each from a template beside this one. */
import { readFileSync } from 'node:fs';

const templates = {
  element: ({ tag }) => `src/elements/${tag}/${tag}.ts`,
  styles: ({ tag }) => `src/elements/${tag}/${tag}.styles.ts`,
  define: ({ tag }) => `src/define/${tag}.ts`,
  model: ({ tag }) => `src/model/${tag}.ts`,
  english: ({ tag }) => `src/i18n/english-${tag}.ts`,
  spanish: ({ tag }) => `src/i18n/spanish-${tag}.ts`,
  stories: ({ tag }) => `stories/${tag}.stories.ts`,
  'element-test': ({ tag }) => `test/elements/${tag}.test.ts`,
  'model-test': ({ tag }) => `test/model/${tag}.test.ts`,
  docs: ({ tag }) => `docs/elements/${tag}.md`,
};

/**
 * Path and text of each.
 * @param {import('./names.js').Names} names
 * @returns {Map<string, string>}
 */
export function newFiles(names) {
  return new Map(
    Object.entries(templates).map(([template, place]) => {
      const text = readFileSync(new URL(`templates/${template}.txt`, import.meta.url), 'utf8');
      return [place(names), text.replaceAll(/__(tag|Class|camel|Title)__/g, (_all, name) => names[name])];
    }),
  );
}
