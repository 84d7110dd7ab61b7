/** Where a new tag must be known, and what is written there. */

/**
 * Changes of the text of a file: what is looked for, and what stands in its place.
 * @typedef {[pattern: RegExp, replacement: (names: import('./names.js').Names) => string]} Change
 */

/** After the last of some lines that are alike. */
const afterLast = (line) => new RegExp(`((?:^|\\n)${line}[^\\n]*)(?![\\s\\S]*\\n${line})`);

/** @type {Record<string, Change[]>} */
export const registers = {
  'src/embed/portal-tags.ts': [[/\n\] as const;/, ({ tag }) => `\n  '${tag}',\n] as const;`]],
  'src/embed/portal-elements.ts': [
    [/(const elements[^{]*\{[^}]*)\}/, ({ tag }) => `$1  '${tag}': () => import('../define/${tag}.ts'),\n}`],
  ],
  'src/index.ts': [
    [
      afterLast("export \\{ \\w+ \\} from './elements/"),
      ({ tag, Class }) => `$1\nexport { ${Class} } from './elements/${tag}/${tag}.ts';`,
    ],
    [
      afterLast("export \\{ \\w+View, type \\w+View \\} from './model/"),
      ({ tag, Class, camel }) => `$1\nexport { ${camel}View, type ${Class}View } from './model/${tag}.ts';`,
    ],
  ],
  'src/i18n/english.ts': [
    [
      afterLast('import type \\{ english'),
      ({ tag, Class }) => `$1\nimport type { english${Class} } from './english-${tag}.ts';`,
    ],
    [/(export type MessageKey =[^;]*);/, ({ Class }) => `$1\n  | keyof typeof english${Class};`],
  ],
  'src/i18n/spanish.ts': [
    [afterLast('import \\{ spanish'), ({ tag, Class }) => `$1\nimport { spanish${Class} } from './spanish-${tag}.ts';`],
    [afterLast('  \\.\\.\\.spanish'), ({ Class }) => `$1\n  ...spanish${Class},`],
  ],
  'src/embed/vital-signs.css': [
    [/(\n:is\([^)]*)(\):not\(:defined\))/, ({ tag }) => `$1, ${tag}$2`],
    [/(@media \(scripting: none\) \{[^[]*)( {2}\[data-vital-signs\])/, ({ tag }) => `$1  ${tag},\n$2`],
  ],
  'src/cli/preview/portal.html': [
    [
      /\n( *)<\/vital-signs-feed>/,
      ({ tag, Title }) =>
        `\n$1  <section aria-label="${Title}"><${tag} heading-level="2"></${tag}></section>\n$1</vital-signs-feed>`,
    ],
  ],
  'docs/theming.md': [
    [
      afterLast('\\| `<[a-z-]+>` '),
      ({ tag }) => `$1\n| \`<${tag}>\` | \`controls\`: choice of measure. \`value\`: the number. |`,
    ],
  ],
  'test/i18n/whole-english.ts': [
    [
      afterLast('import \\{ english\\w+ \\}'),
      ({ tag, Class }) => `$1\nimport { english${Class} } from '../../src/i18n/english-${tag}.ts';`,
    ],
    [afterLast('  \\.\\.\\.english'), ({ Class }) => `$1\n  ...english${Class},`],
  ],
  'test/elements/stories.ts': [
    [
      afterLast("import \\* as \\w+ from '../../stories/"),
      ({ tag, camel }) => `$1\nimport * as ${camel} from '../../stories/${tag}.stories.ts';`,
    ],
    [/(const files = \[[^\]]*)\]/, ({ camel }) => `$1, ${camel}]`],
  ],
  'test/pages/visit.ts': [[/(const selector =[^;]*)';/, ({ tag }) => `$1, ${tag}';`]],
};

/**
 * The text of a file with the new tag in it.
 * @param {string} path
 * @param {string} text
 * @param {import('./names.js').Names} names
 */
export function registered(path, text, names) {
  return registers[path].reduce((changed, [pattern, replacement]) => {
    if (!pattern.test(changed))
      throw new Error(
        `${path} no longer has the place for a new tag (${pattern.source}): mend scripts/new-element/registers.js.`,
      );
    return changed.replace(pattern, replacement(names));
  }, text);
}
