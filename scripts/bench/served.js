/** What every bench serves: the built script with its chunks, and the script of a page without us. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify } from 'terser';
import { build } from 'vite';
import { root } from '../root.js';

export const html = 'text/html; charset=utf-8';
export const script = 'text/javascript; charset=utf-8';
export const style = 'text/css; charset=utf-8';

/**
 * `dist/` as a page may use it, with addresses.
 * @returns {[string, { type: string, text: string }][]}
 */
export function builtFiles() {
  const chunks = readdirSync(join(root, 'dist/chunks')).map((name) => `chunks/${name}`);
  return ['vital-signs.js', 'vital-signs.all.js', 'vital-signs.css', ...chunks].map((file) => [
    `/dist/${file}`,
    { type: file.endsWith('.css') ? style : script, text: readFileSync(join(root, 'dist', file), 'utf8') },
  ]);
}

/**
 * A page's script with all that it imports, minified as ours is: see vite.config.ts.
 * @param {string} entry path from the project's directory
 */
export async function bundled(entry) {
  process.env.NODE_ENV = 'production';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: 'page' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const { code } = [result].flat()[0].output[0];
  return (await minify(code, { module: true, compress: { passes: 3 } })).code;
}
