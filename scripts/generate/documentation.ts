import { compatibility, contents, introduction, meaning, prose } from './prose.ts';
import { referenceName, type SchemaNode } from './schema.ts';

type Definitions = Record<string, SchemaNode>;

function code(text: string): string {
  return `\`${text}\``;
}

function link(reference: string): string {
  const name = referenceName(reference);
  return `[${name}](#${name.toLowerCase()})`;
}

const words: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  array: 'list',
};

/** A type as the table says it: `list of level`, `whole number from 1 to 7, or null`. */
function typeOf(node: SchemaNode): string {
  if (node.$ref) return link(node.$ref);
  if (node.const !== undefined) return code(node.const);
  if (node.enum) return node.enum.map(code).join(', ');
  if (Array.isArray(node.type)) {
    const types = node.type.filter((type) => type !== 'null').map((type) => typeOf({ ...node, type }));
    return [...types, ...(node.type.includes('null') ? ['null'] : [])].join(' or ');
  }
  if (node.type === 'array') return node.items ? `list of ${typeOf(node.items)}${limits(node)}` : 'list';
  const { minimum, maximum } = node;
  const range =
    minimum === undefined ? '' : maximum === undefined ? `, ${minimum} or more` : ` from ${minimum} to ${maximum}`;
  return `${words[node.type ?? ''] ?? node.type}${range}`;
}

function limits({ minItems, maxItems }: SchemaNode): string {
  if (minItems === undefined) return '';
  if (maxItems === undefined) return ` (${minItems} or more)`;
  return minItems === maxItems ? ` (${minItems})` : ` (${minItems} to ${maxItems})`;
}

/** A property's own description; one that is nothing but a reference has that of what it refers to. */
export function descriptionOf(property: SchemaNode, definitions: Definitions): string | undefined {
  if (property.description || !property.$ref) return property.description;
  const referred = definitions[referenceName(property.$ref)]?.description;
  return referred && `${referred.split(/[:.;]/)[0]!}.`;
}

function table(node: SchemaNode, definitions: Definitions): string {
  const rows = Object.entries(node.properties ?? {}).map(([name, property]) => {
    const required = node.required?.includes(name) ? 'yes' : '';
    const description = descriptionOf(property, definitions) ?? '';
    return `| ${code(name)} | ${typeOf(property)} | ${required} | ${description.replaceAll('|', '\\|')} |`;
  });
  return ['| field | type | required | description |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** The states and what they say, from the one sentence of the schema about them: `a: why; b and c: why`. */
export function statesOf({ description = '', enum: names = [] }: SchemaNode): { states: string[]; why: string }[] {
  const clauses = description
    .slice(description.indexOf(':') + 1)
    .split(';')
    .map((clause) => {
      const [subject = '', ...reason] = clause.trim().replace(/\.$/, '').split(': ');
      const why = reason.join(': ') || 'there is a number; an absent state says the same';
      return { states: subject.replace(' (default)', '').split(' and '), why };
    });
  const explained = clauses.flatMap(({ states }) => states);
  const missing = names.filter((name) => !explained.includes(name));
  if (missing.length > 0)
    throw new Error(`The description of "state" in the schema does not explain: ${missing.join(', ')}.`);
  return clauses;
}

function stateList(node: SchemaNode): string {
  return statesOf(node)
    .map(({ states, why }) => `- ${states.map(code).join(' and ')}: ${why}`)
    .join('\n');
}

function section(name: string, node: SchemaNode, definitions: Definitions): string[] {
  const own = prose[name];
  if (!own) throw new Error(`scripts/generate/prose.ts says nothing about "${name}".`);
  const blocks = [`## ${code(name)}`, ...own.before];
  if (own.before.length === 0 && node.description) blocks.push(node.description);
  if (node.pattern) blocks.push(`Pattern: ${code(node.pattern)}`);
  if (name === 'state') blocks.push(stateList(node));
  // Of the two forms of observations, the table has fields to describe.
  const described = [node, ...(node.anyOf ?? [])].find(({ properties }) => properties);
  if (described) blocks.push(table(described, definitions));
  if (own.after) blocks.push(own.after.join(own.after[0]!.startsWith('- ') ? '\n' : '\n\n'));
  if (own.example !== undefined) blocks.push(json(JSON.stringify(own.example)));
  return blocks;
}

function json(text: string): string {
  return `\`\`\`json\n${text.trim()}\n\`\`\``;
}

/** The page docs/feed.md: everything about the format, from the schema and what prose.ts adds to it. */
export function feedDocumentation(schema: SchemaNode, example: string): string {
  const definitions = schema.$defs ?? {};
  const undescribed = Object.keys(definitions).filter((name) => !prose[name]);
  if (undescribed.length > 0)
    throw new Error(`scripts/generate/prose.ts says nothing about ${undescribed.join(', ')}.`);
  const blocks = [
    '<!-- Written by `npm run generate` from schema/vital-signs-1.schema.json and scripts/generate/prose.ts. -->',
    '# The feed, `vital-signs/1`',
    ...introduction,
    'A whole feed, for one school:',
    json(example),
    contents.map(([title, target]) => `- [${title}](#${target})`).join('\n'),
    '## The document',
    table(schema, definitions),
    ...Object.keys(prose).flatMap((name) => section(name, definitions[name] ?? {}, definitions)),
    '## Unknown fields and later versions',
    ...compatibility,
    '## What is checked besides',
    ...meaning,
  ];
  return `${blocks.join('\n\n')}\n`;
}
