/** Writes the sample feeds to demo/feeds: the same bytes on every machine and every day. */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { countyFeed } from './county/feed.ts';
import { sampleFeed } from './feed.ts';
import { layout } from './layout.ts';
import { partFiles } from './parts.ts';

/** The files of the samples: path below demo/feeds, and text. */
export async function sampleFiles(): Promise<Map<string, string>> {
  const feed = await sampleFeed();
  const files = new Map([
    ['sample-unified.json', layout(feed)],
    ['sample-county.json', layout(await countyFeed())],
  ]);
  for (const [path, text] of partFiles(feed)) files.set(`parts/${path}`, text);
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = new URL('../../demo/feeds/', import.meta.url);
  for (const [path, text] of await sampleFiles()) {
    const file = new URL(path, root);
    await mkdir(new URL('./', file), { recursive: true });
    await writeFile(file, text);
    console.log(`wrote demo/feeds/${path}: ${Buffer.byteLength(text)} bytes`);
  }
}
