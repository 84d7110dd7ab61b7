import { minify, type CompressOptions } from 'terser';

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

const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The letters that minified code is full of anyway. */
const letters = 'etrisnaoldcuhpm';

/** The names `A` to `Z`, then `ee` to `mm`, then `eee` and so on: none of one small letter. */
function outerName(index: number): string {
  if (index < capitals.length) return capitals[index]!;
  let name = '';
  let rest = index - capitals.length + letters.length;
  for (; rest >= 0; rest = Math.floor(rest / letters.length) - 1) name = letters[rest % letters.length]! + name;
  return name;
}

/**
 * What Vite's own minifier leaves: another percent of our code, a seventh of Chart.js.
 *
 * Names inside of functions are given after those of the whole file, which look different: so the first three variables
 * of every function are `e`, `t` and `r`, and functions that do alike look alike to a compressor.
 */
export async function minifyAgain(source: string): Promise<string> {
  const nth_identifier = { get: outerName };
  const outer = await minify(source, { module: true, compress, mangle: { nth_identifier } });
  const { code } = await minify(outer.code!, { module: true, compress: false, mangle: { module: false } });
  return code!;
}
