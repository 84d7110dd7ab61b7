/** The elements for editors that complete and explain tags in HTML. */

/**
 * For VS Code: custom data for HTML. It has no place for events, slots and parts, so the explanation of a tag lists them.
 * @param {import('./elements.js').Described[]} elements
 */
export function customData(elements) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: { kind: 'markdown', value: explanation(element) },
      attributes: element.attributes.map((attribute) => ({
        name: attribute.name,
        description: attribute.description,
        ...(choices(attribute).length > 0 && { values: choices(attribute).map((name) => ({ name })) }),
      })),
    })),
  };
}

function explanation({ summary, events, slots, parts, styles }) {
  const lists = Object.entries({ Events: events, Slots: slots, Parts: parts, 'Custom properties': styles });
  return [
    summary,
    ...lists
      .filter(([, entries]) => entries.length > 0)
      .map(([title, entries]) => [`**${title}**\n`, ...entries.map(listed)].join('\n')),
  ].join('\n\n');
}

/** A slot without a name takes what has no other place. */
function listed({ name, description }) {
  return `- ${name ? `\`${name}\`` : 'what stands inside the tag'}: ${description}`;
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
    'js-types-syntax': 'typescript',
    'description-markup': 'markdown',
    contributions: {
      html: {
        elements: elements.map(({ tag, summary, attributes, properties, events, slots, parts, styles }) => ({
          name: tag,
          description: summary,
          attributes: attributes.map((attribute) => ({
            name: attribute.name,
            description: attribute.description,
            value: { type: choices(attribute).length > 0 ? choices(attribute).map((name) => `'${name}'`) : 'string' },
          })),
          slots,
          js: { properties, events },
          css: { parts, properties: styles },
        })),
      },
    },
  };
}

/** The words that an attribute may have, where its type lists them. */
function choices({ type }) {
  return /^'[^']*'( \| '[^']*')+$/.test(type) ? type.split(' | ').map((word) => word.slice(1, -1)) : [];
}
