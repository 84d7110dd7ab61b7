import { styleHashes } from './site-styles.ts';
import { snapshotFolder } from './snapshots.ts';
import type { Site } from './site-context.ts';

/**
 * What view pages need and nothing else: everything from their own site, our own styles, no markup from strings. The
 * site is also called by its name: in a sandbox, versions of WebKit find nothing to be 'self'
 * (https://bugs.webkit.org/show_bug.cgi?id=316847), and would show a page that stays as it was served.
 * @param address of the site, absolute
 */
export function viewPolicy(address: string): string {
  const own = `'self' ${new URL(address).origin}`;
  return (
    `default-src 'none'; script-src ${own}; style-src ${own} ${styleHashes.join(' ')}; ` +
    `connect-src ${own}; img-src ${own} data:; base-uri 'none'; ` +
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html"
  );
}

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others. Widgets in a sandbox have no site of their own, and those
 * on other sites have another one: they get what says that everybody may have it.
 */
export function headersText({ address, copies }: Site): string {
  const base = new URL(address).pathname;
  const policy = viewPolicy(address);
  return `${base}*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}releases/*
  Cache-Control: public, max-age=31536000, immutable
${base}snapshots/*
  Cache-Control: public, max-age=31536000, s-maxage=3600, immutable
${base}view/*
  Content-Security-Policy: ${policy}
${base}portal/*
  Content-Security-Policy: ${policy}
${copies
  .filter((copy) => copy.policy !== undefined)
  // The style sheets of a frozen copy are those of its day, and so are their hashes.
  .map((copy) => `${base}${snapshotFolder(copy.name)}view/*\n  Content-Security-Policy: ${copy.policy}\n`)
  .join('')}`;
}
