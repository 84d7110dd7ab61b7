import { pictureOf } from '../charts/picture/picture.ts';
import { viewFolder } from './addresses.ts';
import { fragmentText } from './fragment.ts';
import { headersText } from './headers.ts';
import { oembedText, type Thumbnail } from './oembed.ts';
import { portalFolders, portalPage } from './portal-page.ts';
import type { Site, Speech } from './site-context.ts';
import type { DrawPng } from './png.ts';
import { robotsText, sitemapText } from './sitemap.ts';
import { frozenSentence, frozenTitle } from './snapshots.ts';
import { viewModel } from './view-model.ts';
import { files, viewPage } from './view-page.ts';
import type { View } from './views.ts';

/** A file of a site: its place in the published folder, and what is in it, made when it is asked for. */
export interface SiteFile {
  path: string;
  content: () => string | Uint8Array;
  /** The text of another file that says all that this one shows. */
  drawnFrom?: { path: string; text: string };
}

/** Width of a PNG in dots: what social sites ask for before they show a picture in full width. */
const pngWidth = 1200;

/** All pages of a site with what belongs to them. The scripts are the caller's. `draw` makes PNG pictures, if it can be had. */
export function* siteFiles(site: Site, draw?: DrawPng): Generator<SiteFile> {
  for (const view of site.selection.views)
    for (const speech of site.speeches) yield* viewFiles(site, view, speech, draw);
  // Search engines shall lead to what is true today, and hosts read headers at the top only.
  if (site.frozen) return;
  for (const [index, folder] of portalFolders(site).entries())
    yield { path: folder + files.page, content: () => portalPage(site, site.speeches[index]!) };
  yield { path: 'sitemap.xml', content: () => sitemapText(site) };
  yield { path: 'robots.txt', content: () => robotsText(site) };
  yield { path: '_headers', content: () => headersText(site) };
}

function* viewFiles(site: Site, view: View, speech: Speech, draw: DrawPng | undefined): Generator<SiteFile> {
  const { words, say, language } = speech;
  const { feed } = site;
  const folder = viewFolder(view, language, site.speeches[0]!.language);
  const address = site.address + folder;
  const model = viewModel(site.dataset, view, words);
  const picture = pictureOf(words, model);
  const thumbnail: Thumbnail | undefined = draw && {
    url: address + files.png,
    width: pngWidth,
    height: Math.round((picture.height * pngWidth) / picture.width),
  };
  const title = frozenTitle([model.title, model.subtitle].filter(Boolean).join(', '), site.frozen, words);
  const provider = { name: words.text(feed.publisher?.name) || words.text(feed.title), url: site.address };
  yield { path: folder + files.page, content: () => viewPage(site, view, model, speech, thumbnail) };
  yield { path: folder + files.oembed, content: () => oembedText(model, { address, title, provider, thumbnail }) };
  yield {
    path: folder + files.fragment,
    content: () => fragmentText(model, address, say, frozenSentence(site.frozen, words)),
  };
  yield { path: folder + files.svg, content: () => picture.svg };
  if (!draw) return;
  const drawnFrom = { path: folder + files.svg, text: picture.svg };
  yield { path: folder + files.png, content: () => draw(picture.svg, pngWidth), drawnFrom };
}
