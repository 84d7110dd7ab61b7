import type { SchemaNode } from './schema.ts';

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

/** The schema without its prose, as a module: what the browser's validator reads. Every byte is sent to readers. */
export function feedRules(schema: SchemaNode): string {
  return [
    '// Written by `npm run generate` from schema/vital-signs-1.schema.json. Change the schema, not this file.',
    "import type { Rule } from './violations.ts';",
    `export const feedRules: Rule = ${JSON.stringify(withoutProse(schema))};`,
    '',
  ].join('\n\n');
}
