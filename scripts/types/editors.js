/** The elements for editors that complete and explain tags in HTML. */

/**
 * For VS Code: custom data for HTML.
 * @param {import('./elements.js').Described[]} elements
 */
export function customData(elements) {
  return {
    version: 1.1,
    tags: elements.map(({ tag, summary, attributes }) => ({
      name: tag,
      description: summary,
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        values: choices(attribute).map((name) => ({ name })),
      })),
    })),
  };
}

/**
 * For JetBrains: web types.
 * @param {import('./elements.js').Described[]} elements
 * @param {string} version
 */
export function webTypes(elements, version) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    name: 'vital-signs',
    version,
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, summary, attributes, properties, events }) => ({
          name: tag,
          description: summary,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: choices(attribute).length > 0 ? choices(attribute).map((name) => `'${name}'`) : 'string' },
          })),
          js: { properties: properties.map((name) => ({ name })), events },
        })),
      },
    },
  };
}

/** The words that an attribute may have, where its type lists them. */
function choices({ type }) {
  return /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : [];
}
