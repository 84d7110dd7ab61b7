/**
 * Writes everything that follows from a source: types, browser rules and documentation from the schema, reports on
 * accessibility from what is claimed and shown. A test fails when a generated file is not what this would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import {
  chartabilityPage,
  conformancePage,
  type Criterion,
  type Heuristic,
  type Report,
} from './generate/accessibility.ts';
import { feedDocumentation } from './generate/documentation.ts';
import { feedRules } from './generate/rules.ts';
import { templatePage } from './generate/template-page.ts';
import { feedTypes } from './generate/types.ts';
import { wordpressWords } from './generate/wordpress-words.ts';
import type { SchemaNode } from './generate/schema.ts';

const root = new URL('../', import.meta.url);

async function source<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(new URL(`docs/accessibility/source/${name}.json`, root), 'utf8')) as T;
}

/** The generated files: path relative to the project, and text as it should be on disk. */
export async function generatedFiles(): Promise<Map<string, string>> {
  const schema = JSON.parse(await readFile(new URL('schema/vital-signs-1.schema.json', root), 'utf8')) as SchemaNode;
  const example = await readFile(new URL('docs/feed-example.json', root), 'utf8');
  const files = new Map<string, string>([
    ['src/feed/types.ts', feedTypes(schema)],
    ['src/feed/rules.ts', feedRules(schema)],
    ['docs/feed.md', feedDocumentation(schema, example)],
    ['docs/template.md', templatePage()],
    ['docs/accessibility/chartability.md', chartabilityPage(await source<Heuristic[]>('chartability'))],
    [
      'docs/accessibility/conformance.md',
      conformancePage(await source<Criterion[]>('wcag'), await source<Report>('report')),
    ],
  ]);
  const options = await resolveConfig(new URL('package.json', root).pathname);
  for (const [path, text] of files) files.set(path, await format(text, { ...options, filepath: path }));
  // Prettier does not know this one.
  const plugin = 'integrations/wordpress/vital-signs/';
  files.set(`${plugin}languages/vital-signs.pot`, await wordpressWords(new URL(plugin, root)));
  return files;
}

if (process.argv[1] && import.meta.url.endsWith(process.argv[1].split('/').pop() ?? '')) {
  for (const [path, text] of await generatedFiles()) {
    await writeFile(new URL(path, root), text);
    console.log(`wrote ${path}`);
  }
}
