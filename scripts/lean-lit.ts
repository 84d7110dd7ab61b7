/**
 * Lit without what no browser needs that can run the bundle. The npm modules leave Lit to their host, whole.
 */
import { readFileSync } from 'node:fs';

const cssTag = readFileSync(new URL('lit-css-tag.js', import.meta.url), 'utf8');

/** Where Lit calls polyfills of shadow DOM, and where it counts its copies on a page. */
const polyfills = /\b\w+\.\w+PolyfillSupport\b/;
const copies = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/;

/** The code of a module of Lit for the bundle; of any other module nothing, which leaves it as it is. */
export function leanLit(code: string, id: string): string | undefined {
  if (id.endsWith('/@lit/reactive-element/css-tag.js')) return cssTag;
  if (!/\/(reactive-element|lit-html|lit-element)\/\1\.js$/.test(id)) return undefined;
  const lean = code.replace(polyfills, 'undefined').replace(copies, 'undefined');
  if (polyfills.test(code) && copies.test(code)) return lean;
  throw new Error(`${id} is not as scripts/lean-lit.ts knows it: compare it with the version before`);
}
