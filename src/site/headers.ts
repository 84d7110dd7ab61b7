import { styleHashes } from './site-styles.ts';
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
export function headersText({ address }: Site): string {
  const base = new URL(address).pathname;
  return `${base}*
  Access-Control-Allow-Origin: *
  X-Content-Type-Options: nosniff
${base}assets/*
  Cache-Control: public, max-age=31536000, immutable
${base}releases/*
  Cache-Control: public, max-age=31536000, immutable
${base}view/*
  Content-Security-Policy: ${viewPolicy}
`;
}
