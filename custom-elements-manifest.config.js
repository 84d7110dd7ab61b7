/** Describes the public face of the elements for editors and documentation: what is private stays out. */

const isPublic = (member) =>
  member.privacy !== 'private' && member.privacy !== 'protected' && !member.static && !/^[#_]/.test(member.name);

/** Lit's own methods and those of controllers are the machinery of an element, not its API. */
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

/** Removes private, protected and inherited-machinery members from the manifest. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    const declarations = customElementsManifest.modules.flatMap((module) => module.declarations ?? []);
    for (const declaration of declarations) {
      declaration.members &&= declaration.members.filter((member) => isPublic(member) && !machinery.has(member.name));
    }
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  plugins: [publicOnly],
};
