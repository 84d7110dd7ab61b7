/** Builds the documentation into `build/docs/`. `--built` takes `dist/` as it is. */
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { buildAll } from './build.js';
import { buildDocs } from './docs/build.ts';
import { root } from './root.js';

const started = performance.now();
try {
  if (!process.argv.includes('--built')) await buildAll();
  const { pages, remarks } = await buildDocs(join(root, 'build/docs'));
  for (const remark of remarks) console.log(remark);
  console.log(`Built build/docs/ (${pages} pages) in ${((performance.now() - started) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(stripVTControlCharacters((error as Error).message));
  process.exitCode = 1;
}
