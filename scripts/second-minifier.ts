import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { minify, type CompressOptions } from 'terser';
import { outerName } from './outer-name.ts';
import { root } from './root.js';

const compress: CompressOptions = {
  passes: 3,
  pure_getters: true,
  keep_fargs: false,
  unsafe_arrows: true,
  unsafe_methods: true,
  ecma: 2020,
  // The marks of find-order.ts; we have no others.
  drop_debugger: false,
};

/**
 * What Vite's own minifier leaves: another percent of our code, a seventh of Chart.js.
 *
 * Names inside of functions are given after those of the whole file, which look different: so the first three variables
 * of every function are `e`, `t` and `r`, and functions that do alike look alike to a compressor.
 * `names` are those that something of the file must have, by its name in the source.
 */
async function minified(source: string, names: Readonly<Record<string, string>>): Promise<string> {
  const nth_identifier = { get: outerName };
  const given = Object.fromEntries(Object.entries(names).map(([name, short]) => [`$${name}`, short]));
  const nameCache = { vars: { props: given } };
  const outer = await minify(source, { module: true, compress, mangle: { nth_identifier }, nameCache });
  const { code } = await minify(outer.code!, { module: true, compress: false, mangle: { module: false } });
  return code!;
}

const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };
const cache = join(root, 'node_modules/.cache/minified');

/** The same, but what an earlier build has minified is not minified again: it takes most of the time of a build. */
export async function minifyAgain(source: string, names: Readonly<Record<string, string>> = {}): Promise<string> {
  const recipe = await readFile(join(root, 'scripts/second-minifier.ts'), 'utf8');
  const key = createHash('sha256')
    .update(JSON.stringify([version, recipe, source, names]))
    .digest('hex');
  const file = join(cache, `${key}.js`);
  const known = await readFile(file, 'utf8').catch(() => undefined);
  if (known !== undefined) return known;
  const code = await minified(source, names);
  await mkdir(cache, { recursive: true });
  // Written beside it first: another build may read at this moment.
  await writeFile(`${file}.${process.pid}`, code);
  await rename(`${file}.${process.pid}`, file);
  return code;
}
