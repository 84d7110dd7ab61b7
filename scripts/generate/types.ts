import { referenceName, type SchemaNode } from './schema.ts';

/** Definitions that are plain strings to TypeScript; naming each would only hide that. */
const plain = new Set(['languageTag', 'id', 'date', 'url', 'period']);

/** Names that TypeScript or the browser already uses for something else. */
const renamed: Record<string, string> = {
  text: 'FeedText',
  option: 'SurveyOption',
  state: 'ObservationState',
  part: 'FeedPart',
};

function typeName(name: string): string {
  return renamed[name] ?? name.charAt(0).toUpperCase() + name.slice(1);
}

function comment(description: string | undefined): string {
  return description ? `/** ${description} */\n` : '';
}

function primitive(type: string): string {
  return type === 'integer' ? 'number' : type === 'array' ? 'number[]' : type;
}

function typeOf(node: SchemaNode): string {
  if (node.$ref) {
    const name = referenceName(node.$ref);
    return plain.has(name) ? 'string' : typeName(name);
  }
  if (node.const !== undefined) return JSON.stringify(node.const);
  if (node.enum) return node.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (node.anyOf) return node.anyOf.map(typeOf).join(' | ');
  if (Array.isArray(node.type)) return node.type.map(primitive).join(' | ');
  if (node.type === 'array') {
    const item = node.items ? typeOf(node.items) : 'unknown';
    if (node.minItems === 2 && node.maxItems === 2) return `[${item}, ${item}]`;
    return `(${item})[]`;
  }
  if (node.type === 'object') {
    if (typeof node.additionalProperties === 'object') return `Record<string, ${typeOf(node.additionalProperties)}>`;
    return `{ ${members(node)} }`;
  }
  return primitive(node.type ?? 'unknown');
}

function members(node: SchemaNode): string {
  return Object.entries(node.properties ?? {})
    .map(([name, member]) => {
      const key = /^[a-z]\w*$/i.test(name) && !name.startsWith('$') ? name : JSON.stringify(name);
      return `${comment(member.description)}${key}${node.required?.includes(name) ? '' : '?'}: ${typeOf(member)};`;
    })
    .join('\n');
}

/** TypeScript types of the feed, with the schema's descriptions as documentation. */
export function feedTypes(schema: SchemaNode): string {
  const blocks = [
    '// Written by `npm run generate` from schema/vital-signs-1.schema.json. Change the schema, not this file.',
    `${comment(schema.description)}export interface Feed { ${members(schema)} }`,
  ];
  for (const [name, node] of Object.entries(schema.$defs ?? {})) {
    if (plain.has(name)) continue;
    const type =
      node.type === 'object' && !node.anyOf
        ? `export interface ${typeName(name)} { ${members(node)} }`
        : `export type ${typeName(name)} = ${typeOf(node)};`;
    blocks.push(`${comment(node.description)}${type}`);
  }
  return `${blocks.join('\n\n')}\n`;
}
