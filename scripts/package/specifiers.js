/** Every address at which the package gives something. */

/**
 * @typedef {object} Specifier
 * @property {string} entry as in `exports`, with the tag in place of a star
 * @property {string} specifier as an import says it
 * @property {string} [tag] of the element that it defines, or whose class it is
 * @property {{ types?: string, default?: string, node?: string }} targets paths in the package
 */

/**
 * @param {import('./packed.js').Packed} packed
 * @returns {Specifier[]}
 */
export function specifiers({ manifest, files }) {
  const tags = tagsOf(files);
  return Object.entries(manifest.exports).flatMap(([pattern, target]) => {
    const targets = typeof target === 'string' ? { default: target } : target;
    if (!pattern.includes('*')) return [specifier(manifest.name, pattern, targets)];
    return tags.map((tag) => {
      const filled = Object.entries(targets).map(([condition, path]) => [condition, path.replaceAll('*', tag)]);
      return { ...specifier(manifest.name, pattern.replace('*', tag), Object.fromEntries(filled)), tag };
    });
  });
}

/** Tags of the elements, by their definitions. */
export function tagsOf(files) {
  return files.flatMap(({ path }) => /^dist\/elements\/([^/]+)\.js$/.exec(path)?.[1] ?? []);
}

function specifier(name, entry, targets) {
  return { entry, specifier: entry.replace('.', name), targets };
}
