import { referenceName, type SchemaNode } from './schema.ts';

function withoutProse(node: SchemaNode): SchemaNode {
  return JSON.parse(
    JSON.stringify(node, function (this: unknown, key: string, value: unknown) {
      // A description is prose only where it stands beside schema keywords, not where it is a field's name.
      const isProse =
        typeof value === 'string' && (key === 'description' || key === 'title' || key === '$schema' || key === '$id');
      return isProse ? undefined : value;
    }),
  ) as SchemaNode;
}

const reference = /\{"\$ref":"([^"]+)"\}/g;

/** A rule as code, with the names of other rules where the schema has references. */
function ruleCode(node: SchemaNode): string {
  return JSON.stringify(node).replaceAll(reference, (_, path: string) => referenceName(path));
}

/** Definitions in an order in which each stands after those that it refers to. */
function inOrder(definitions: Record<string, SchemaNode>): string[] {
  const ordered = new Set<string>();
  const place = (name: string): void => {
    for (const [, path] of JSON.stringify(definitions[name]).matchAll(reference)) place(referenceName(path!));
    ordered.add(name);
  };
  for (const name of Object.keys(definitions)) place(name);
  return [...ordered];
}

/**
 * The schema without its prose, as a module: what the browser's validator reads. Every byte is sent to readers, so
 * references are variables, which a minifier shortens. Definitions are exported under their own names.
 */
export function feedRules(schema: SchemaNode): string {
  const { $defs = {}, ...feed } = withoutProse(schema);
  return [
    '// Written by `npm run generate` from schema/vital-signs-1.schema.json. Change the schema, not this file.',
    "import type { Rule } from './violations.ts';",
    ...inOrder($defs).map((name) => `export const ${name}: Rule = ${ruleCode($defs[name]!)};`),
    `export const feedRules: Rule = ${ruleCode(feed)};`,
    '',
  ].join('\n\n');
}
