import { viewFolder } from './addresses.ts';
import { page } from './markup.ts';
import { portalFolders } from './portal-page.ts';
import type { Site } from './site-context.ts';

/** All pages of a site for search engines, each with its twin in the other language. */
export function sitemapText(site: Site): string {
  const { address, feed, speeches, selection } = site;
  const own = speeches[0]!.language;
  const changed = feed.published && page`<lastmod>${feed.published}</lastmod>`;
  const pages = selection.views.flatMap((view) => {
    const twins = speeches.map(({ language }) => ({ language, href: address + viewFolder(view, language, own) }));
    const links = twins.map(
      ({ language, href }) => page`<xhtml:link rel="alternate" hreflang="${language}" href="${href}"/>`,
    );
    return twins.map(({ href }) => page`<url><loc>${href}</loc>${changed}${twins.length > 1 && links}</url>\n`);
  });
  return page`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
<url><loc>${address}</loc>${changed}</url>
${portalFolders(site).map(
  (folder) => page`<url><loc>${address}${folder}</loc>${changed}</url>
`,
)}${pages}</urlset>
`.text;
}

/** Hints for search engines. They look for it at the top of a host only. */
export function robotsText({ address }: Site): string {
  return `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`;
}
