import type { ArgTypes } from '@storybook/web-components-vite';
import type { Attribute, Member } from 'virtual:custom-elements';
import { choicesOf, elementOf } from './elements.ts';

type Row = ArgTypes[string];

/**
 * The rows of an element's documentation, and a control for each attribute. Rows of different kinds may have one name,
 * such as a part and an attribute, so the keys of all but attributes and custom properties have a mark before it.
 */
export function argTypesOf(tag: string): ArgTypes {
  const { attributes, members, events, slots, cssProperties, cssParts } = elementOf(tag);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  return {
    ...rows(attributes, 'attributes', ({ name }) => name, control),
    ...rows(fields, 'properties', ({ name }) => `.${name}`, typed),
    ...rows(methods, 'methods', ({ name }) => `${name}()`),
    ...rows(events, 'events', ({ name }) => `@${name}`),
    ...rows(slots, 'slots', ({ name }) => (name ? `slot="${name}"` : 'inside the tag')),
    ...rows(
      cssProperties,
      'custom properties',
      ({ name }) => name,
      () => ({ control: { type: 'text' } }),
    ),
    ...rows(cssParts, 'parts', ({ name }) => `::part(${name})`),
  };
}

function rows<Entry extends { name: string; description?: string; default?: string }>(
  entries: Entry[] = [],
  category: string,
  key: (entry: Entry) => string,
  more: (entry: Entry) => Partial<Row> = () => ({}),
): ArgTypes {
  return Object.fromEntries(
    entries.map((entry) => {
      const { table, ...rest } = { control: false as const, ...more(entry) };
      // An empty text or list says no more than a dash.
      const isEmpty = !entry.default || entry.default === "''" || entry.default === '[]';
      const defaultValue = isEmpty ? undefined : { summary: entry.default };
      const row: Row = {
        name: key(entry),
        description: entry.description,
        table: { category, defaultValue, ...table },
        ...rest,
      };
      return [key(entry), row];
    }),
  );
}

const typed = ({ type, readonly }: Member): Partial<Row> => ({
  table: { type: { summary: `${readonly ? 'readonly ' : ''}${shortType(type?.text)}` } },
});

function control(attribute: Attribute): Partial<Row> {
  const { fieldName, name, description, type } = attribute;
  const options = choicesOf(attribute);
  const text = shortType(type?.text);
  return {
    ...(fieldName !== name && { description: `${description} The property is \`${fieldName}\`.` }),
    table: { type: { summary: text } },
    ...(options.length > 0 ? { control: { type: 'select' }, options } : { control: { type: kinds[text] ?? 'text' } }),
  };
}

const kinds: Record<string, 'number' | 'boolean'> = { number: 'number', boolean: 'boolean' };

/** That an attribute may be left out goes without saying. */
const shortType = (text = 'string'): string => text.replace(' | undefined', '');
