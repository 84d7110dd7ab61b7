/** What one widget costs a host who bundles it alone. */
import { build } from 'vite';
import { root } from '../root.js';

/**
 * A file of the library with all it needs at once, minified, as a host's bundler would do it.
 * @param {string} file
 * @returns {Promise<string>} the code
 */
export async function bundledElement(file) {
  process.env.NODE_ENV = 'production';
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['es'], fileName: 'element' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [entry, ...others] = [result].flat()[0].output.filter((one) => one.type === 'chunk');
  const eager = others.filter((chunk) => entry.imports.includes(chunk.fileName));
  return [entry, ...eager].map((chunk) => chunk.code).join('\n');
}
