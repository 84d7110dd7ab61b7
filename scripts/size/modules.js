/** What each source file adds to `dist/vital-signs.all.js`, for finding what can go. */
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { root } from '../root.js';

/**
 * Source files of the script for a page, heaviest first.
 * @returns {Promise<{ file: string, gzip: number }[]>} bytes of the file alone, minified and compressed: sizes of
 *   files do not add up to the size of the whole, which compresses better
 */
export async function moduleSizes() {
  process.env.NODE_ENV = 'production';
  const options = { root, mode: 'bundle', configFile: join(root, 'vite.config.ts'), logLevel: 'error' };
  const result = await build({ ...options, build: { write: false } });
  const entry = [result].flat()[0].output.find((one) => one.type === 'chunk' && one.isEntry);
  const sizes = Object.entries(entry.modules).map(([id, { code }]) => ({
    file: relative(root, id).replaceAll('\\', '/'),
    gzip: code ? gzipSync(code, { level: 9 }).length : 0,
  }));
  return sizes.filter(({ gzip }) => gzip > 0).sort((a, b) => b.gzip - a.gzip);
}
