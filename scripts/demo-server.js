/**
 * The server of the demo pages, one for `npm start` and for the page tests. It listens on this computer only.
 * Needs tsx: the static server is shared with the command line.
 */
import { join } from 'node:path';
import { serveStatic } from '../src/cli/static-server.ts';
import { root } from './root.js';

/** The strictest policy that a school's site may have: everything from the site itself, and no markup from strings. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "require-trusted-types-for 'script'; trusted-types lit-html";

/** Pages that are sent with it. */
const strictPages = new Set(['/csp.html', '/portal/']);

/** How long an address below /slow/ takes to answer, in milliseconds. */
const slowness = 1500;

/**
 * Serves `demo/` at `/` and `dist/` at `/dist/`. `/csp.html` and `/portal/` have a strict content security policy; everything below
 * `/slow/` is what is without it, later.
 * @param {{ port: number }} options port 0 takes a free one
 * @returns {Promise<{ url: string, close(): Promise<void> }>}
 */
export function startDemo({ port }) {
  const demo = join(root, 'demo');
  return serveStatic({
    mounts: { '/': demo, '/slow/': demo, '/dist/': join(root, 'dist') },
    port,
    onRequest: (path) => {
      if (strictPages.has(path)) return { headers: { 'Content-Security-Policy': strictPolicy } };
      return path.startsWith('/slow/') ? { delay: slowness } : undefined;
    },
  });
}
