/**
 * Keeps the shape of the feed format as it is published now: `node --import tsx scripts/freeze-format.ts 1.1` writes
 * `test/feed/compatibility/1.1/shape.json`. Later versions are held against it; the feed beside it is written by hand.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { pathToFileURL } from 'node:url';
import type { SchemaNode } from './generate/schema.ts';

const root = new URL('../', import.meta.url);

/** What people read, and does not change what is accepted. */
const prose = new Set(['$schema', '$id', 'title', 'description']);

/** A schema without its prose. A property may be called as a keyword is: its name is no prose. */
export function shapeOf(schema: SchemaNode): SchemaNode {
  return bare(schema, false) as SchemaNode;
}

function bare(node: unknown, areNames: boolean): unknown {
  if (Array.isArray(node)) return node.map((one) => bare(one, false));
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).filter(([key]) => areNames || !prose.has(key));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, bare(value, !areNames && /^(p|patternP)roperties$|^\$defs$/.test(key))]),
  );
}

async function freeze(minor: string): Promise<string> {
  const folder = new URL(`test/feed/compatibility/${minor}/`, root);
  const schema = JSON.parse(await readFile(new URL('schema/vital-signs-1.schema.json', root), 'utf8')) as SchemaNode;
  const file = new URL('shape.json', folder);
  const options = await resolveConfig(file.pathname);
  await mkdir(folder, { recursive: true });
  await writeFile(file, await format(JSON.stringify(shapeOf(schema)), { ...options, parser: 'json' }));
  return `test/feed/compatibility/${minor}/shape.json`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const minor = process.argv[2] ?? '';
  if (!/^1\.\d+$/.test(minor)) throw new Error('Name the minor to keep, such as 1.1.');
  console.log(`wrote ${await freeze(minor)}`);
}
