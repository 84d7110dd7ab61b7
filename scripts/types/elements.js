/** What the manifest says of the elements, as far as types for frameworks and editors need it. */
import { readFile } from 'node:fs/promises';

/**
 * @typedef {object} Described
 * @property {string} tag
 * @property {string} className
 * @property {string} summary one sentence
 * @property {{ name: string, type: string, description?: string }[]} properties that a host may set
 * @property {{ name: string, property: string, type: string, default?: string, description: string }[]} attributes
 * @property {{ name: string, description: string }[]} events
 * @property {{ name: string, description: string }[]} slots
 * @property {{ name: string, description: string }[]} parts
 * @property {{ name: string, description: string }[]} styles custom properties
 */

/**
 * @param {string} file the manifest
 * @returns {Promise<Described[]>} sorted by tag
 */
export async function describedElements(file) {
  const { modules } = JSON.parse(await readFile(file, 'utf8'));
  const elements = modules.flatMap(({ declarations }) => declarations).map(described);
  return elements.sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

function described({ tagName, name, summary, members, attributes, events, slots, cssParts, cssProperties }) {
  return {
    tag: tagName,
    className: name,
    summary,
    properties: members
      .filter(({ kind, readonly }) => kind === 'field' && !readonly)
      .map((member) => ({ name: member.name, type: member.type.text, description: member.description })),
    attributes: attributes.map(({ name, fieldName, type, description, ...rest }) => ({
      name,
      property: fieldName,
      type: type.text,
      default: rest.default,
      description,
    })),
    events: named(events),
    slots: named(slots),
    parts: named(cssParts),
    styles: named(cssProperties),
  };
}

/** Some elements have none, and the manifest then says nothing. */
function named(entries = []) {
  return entries.map(({ name, description }) => ({ name, description }));
}

/** Imports of the classes, for a file in `dist/types/frameworks/`. */
export function classImports(elements) {
  return elements.map(({ tag, className }) => `import type { ${className} } from '../define/${tag}.js';`).join('\n');
}

/** Names as a union of types. */
export function union(names) {
  return names.map((name) => `'${name}'`).join(' | ');
}

/** Attributes that are not called as their property, with the property they stand for. */
export function renamed({ attributes }) {
  return attributes.filter(({ name, property }) => name !== property);
}
