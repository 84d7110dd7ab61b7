import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { customData, webTypes } from './editors.js';
import { describedElements } from './elements.js';
import { frameworkTypes } from './frameworks.js';

/**
 * Writes types for React, Vue and Svelte, and data for editors, from the manifest.
 * @param {string} out the folder that is being built, with `custom-elements.json` and `types/` in it
 * @param {string} version
 */
export async function writeTypes(out, version) {
  const elements = await describedElements(join(out, 'custom-elements.json'));
  const files = {
    ...Object.fromEntries(
      Object.entries(frameworkTypes(elements)).map(([name, text]) => [`types/frameworks/${name}`, text]),
    ),
    // Entries of types alone, and of style: an import of them must lead somewhere while a page runs, or when types are read.
    'types/frameworks/nothing.js': 'export {};\n',
    'types/style-sheet.d.ts': 'export {};\n',
    'editors/html-custom-data.json': `${JSON.stringify(customData(elements), null, 2)}\n`,
    'editors/web-types.json': `${JSON.stringify(webTypes(elements, version), null, 2)}\n`,
  };
  for (const folder of ['types/frameworks', 'editors']) await mkdir(join(out, folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(out, name), text);
}
