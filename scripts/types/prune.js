import { readFileSync } from 'node:fs';
import { readFile, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path/posix';
import { root } from '../root.js';

const imported = /(?:from |import |import\()['"](\.[^'"]+)\.js['"]/g;

/**
 * Removes the declarations that no entry of the package leads to: they describe what cannot be imported.
 * @param {string} out the folder that is being built, with `types/` in it
 */
export async function pruneTypes(out) {
  const names = (await readdir(out, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
  const declarations = names.filter((name) => name.endsWith('.d.ts'));
  const entries = typeEntries();
  const waiting = declarations.filter((name) => entries.some((entry) => entry.test(name)));
  const kept = new Set();
  for (const name of waiting) {
    if (kept.has(name)) continue;
    kept.add(name);
    const text = await readFile(join(out, name), 'utf8');
    for (const [, address] of text.matchAll(imported)) waiting.push(join(dirname(name), `${address}.d.ts`));
  }
  for (const name of declarations) if (!kept.has(name)) await rm(join(out, name));
}

/** What package.json names as declarations, relative to `dist/`. A star stands for a tag, which has a hyphen. */
function typeEntries() {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.values(exports).flatMap(({ types }) => {
    if (!types) return [];
    const pattern = types.replace('./dist/', '').replace('*', '([a-z]+-[a-z-]+)').replace('*', '\\1');
    return new RegExp(`^${pattern}$`);
  });
}
