import { readFileSync, readdirSync } from 'node:fs';

/**
 * Describes the elements for editors and documentation as a host sees them: one module per tag, at the address from
 * which the package gives it, with what is public and nothing of how it is made.
 */

const elementFile = /^src\/elements\/([^/]+)\/\1\.ts$/;

const source = new URL('src/', import.meta.url);

/**
 * Types that are nothing but a choice of words, by name. A host sees the words: to editors and documentation the name of
 * a type says nothing.
 */
const choices = new Map(
  readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...readFileSync(new URL(name.replaceAll('\\', '/'), source), 'utf8').matchAll(
        /^export type (\w+) =\s+(?:\| )?('[^']*'(?:\s+\| '[^']*')+);/gm,
      ),
    ])
    .map(([, name, words]) => [name, words.replaceAll(/\s+/g, ' ')]),
);

/** Lit's own methods are the machinery of an element, not its API. */
const machinery = new Set([
  'render',
  'willUpdate',
  'update',
  'updated',
  'firstUpdated',
  'shouldUpdate',
  'createRenderRoot',
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
]);

const isPublic = ({ name, privacy, static: isStatic }) =>
  privacy !== 'private' && privacy !== 'protected' && !isStatic && !/^[#_]/.test(name) && !machinery.has(name);

/** Without the base class, which is not in the package under a name of its own, and with choices in words. */
const own = ({ inheritedFrom: _base, ...rest }) =>
  choices.has(rest.type?.text) ? { ...rest, type: { text: choices.get(rest.type.text) } } : rest;

/** The module of one element, or nothing for a module that hosts do not see. */
function hostModule(module) {
  const [, tag] = elementFile.exec(module.path) ?? [];
  const element = module.declarations?.find((declaration) => declaration.kind === 'class');
  if (!tag || !element) return [];
  const path = `dist/elements/${tag}.js`;
  const declaration = { name: element.name, module: path };
  const hidden = (element.members ?? []).filter((member) => !isPublic(member)).map(({ name }) => name);
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'].map((key) => [
    key,
    (element[key] ?? []).filter(({ name, fieldName = name }) => !hidden.includes(fieldName)).map(own),
  ]);
  return [
    {
      kind: module.kind,
      path,
      declarations: [
        {
          ...element,
          ...Object.fromEntries(lists.filter(([, entries]) => entries.length > 0)),
          superclass: { name: 'LitElement', package: 'lit' },
          customElement: true,
          tagName: tag,
        },
      ],
      exports: [
        { kind: 'js', name: element.name, declaration },
        { kind: 'custom-element-definition', name: tag, declaration },
      ],
    },
  ];
}

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'as-a-host-sees-it',
      packageLinkPhase({ customElementsManifest }) {
        customElementsManifest.modules = customElementsManifest.modules.flatMap(hostModule);
      },
    },
  ],
};
