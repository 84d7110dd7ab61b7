/**
 * Writes everything that follows from the schema: types, browser rules, documentation.
 * The schema file is the one source; a test fails when a generated file is not what this would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { feedDocumentation } from './generate/documentation.ts';
import { feedRules } from './generate/rules.ts';
import { feedTypes } from './generate/types.ts';
import type { SchemaNode } from './generate/schema.ts';

const root = new URL('../', import.meta.url);

/** The generated files: path relative to the project, and text as it should be on disk. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const schema = JSON.parse(await readFile(new URL('schema/vital-signs-1.schema.json', root), 'utf8')) as SchemaNode;
  const example = await readFile(new URL('docs/feed-example.json', root), 'utf8');
  const files = new Map<string, string>([
    ['src/feed/types.ts', feedTypes(schema)],
    ['src/feed/rules.ts', feedRules(schema)],
    ['docs/feed.md', feedDocumentation(schema, example)],
  ]);
  const options = await resolveConfig(new URL('package.json', root).pathname);
  for (const [path, text] of files) files.set(path, await format(text, { ...options, filepath: path }));
  return files;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) {
  for (const [path, text] of await generatedFiles()) {
    await writeFile(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}
