import { styleHashes } from './site-styles.ts';
import { snapshotFolder } from './snapshots.ts';
import type { Site } from './site-context.ts';

/** What view pages need and nothing else: everything from their own site, our own styles, no markup from strings. */
export const viewPolicy =
  `default-src 'none'; script-src 'self'; style-src 'self' ${styleHashes.join(' ')}; ` +
  "connect-src 'self'; img-src 'self' data:; base-uri 'none'; " +
  "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/**
 * The file `_headers` of Netlify, Cloudflare Pages and others. Widgets in a sandbox have no site of their own, and those
 * on other sites have another one: they get what says that everybody may have it.
 */
export function headersText({ address, copies }: Site): string {
  const base = new URL(address).pathname;
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
  Content-Security-Policy: ${viewPolicy}
${base}portal/*
  Content-Security-Policy: ${viewPolicy}
${copies
  .filter(({ policy }) => policy !== undefined)
  // The style sheets of a frozen copy are those of its day, and so are their hashes.
  .map(({ name, policy }) => `${base}${snapshotFolder(name)}view/*\n  Content-Security-Policy: ${policy}\n`)
  .join('')}`;
}
