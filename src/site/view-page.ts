import { relativeTo, viewFolder } from './addresses.ts';
import { frameCode } from './frame-code.ts';
import { page, type Markup } from './markup.ts';
import type { Thumbnail } from './oembed.ts';
import type { ServedView } from './served-widgets.ts';
import { servedWidget } from './served-widget.ts';
import type { Site, Speech } from './site-context.ts';
import { styleMarkup } from './site-styles.ts';
import { frozenNote, frozenTitle } from './snapshots.ts';
import { earlier, frozenWays } from './view-earlier.ts';
import { navigation } from './view-navigation.ts';
import type { View } from './views.ts';

/** Files beside a view page. */
export const files = {
  page: 'index.html',
  oembed: 'oembed.json',
  fragment: 'fragment.html',
  svg: 'picture.svg',
  png: 'picture.png',
} as const;

/** The page of one view: readable and painted without a script, in a policy that allows nothing inline. */
export function viewPage(site: Site, view: View, model: ServedView, speech: Speech, thumbnail?: Thumbnail): string {
  const { language, words, say } = speech;
  const own = site.speeches[0]!.language;
  const folder = viewFolder(view, language, own);
  const address = site.address + folder;
  const title = frozenTitle([model.title, model.subtitle].filter(Boolean).join(', '), site.frozen, words);
  const data = relativeTo(folder, '');
  const assets = relativeTo(folder, site.assets);
  const about = words.text(site.feed.title);
  const others = site.speeches.filter((one) => one !== speech);
  const hrefIn = (one: Speech): string => viewFolder(view, one.language, own);
  return page`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} | ${words.text(site.feed.publisher?.name) || about}</title>
<meta name="description" content="${model.takeaway}">
<meta name="color-scheme" content="light dark">
${(site.feed.sample || site.frozen) && page`<meta name="robots" content="noindex">\n`}${styleMarkup('view', assets)}
<link rel="icon" href="data:,">
<link rel="canonical" href="${address}">
${others.length > 0 && site.speeches.map((one) => page`<link rel="alternate" hreflang="${one.language}" href="${site.address}${hrefIn(one)}">\n`)}<link rel="alternate" type="application/json+oembed" href="${address}${files.oembed}" title="${title}">
${openGraph(site, title, model, speech, address, thumbnail)}</head>
<body>
<main>
${site.frozen && page`${frozenNote(site.frozen, words, frozenWays(site.frozen, folder, language, own))}\n`}${servedWidget(site.dataset, view, model, speech, { feed: relativeTo(folder, 'feed.json'), assets })}
<p class="full"><span class="rest">${say('rest')}</span> <a href="${address}">${say('full')}</a></p>
</main>
<header class="top"><p><a href="${data}">${about}</a>${others.map((one) => page` <a href="${relativeTo(folder, hrefIn(one))}" lang="${one.language}" hreflang="${one.language}">${say('otherLanguage')}</a>`)}</p></header>
${navigation(site, view, speech, folder)}
${earlier(site, view, speech, folder)}${taking(model, speech, address, thumbnail !== undefined)}
<footer>
<p><a href="${data}">${say('data')}</a></p>
<p>${say('footer')}</p>
</footer>
<script src="${assets}view.js" defer></script>
<script type="module" src="${assets}vital-signs.js"></script>
</body>
</html>
`.text;
}

function openGraph(
  site: Site,
  title: string,
  { takeaway }: ServedView,
  { words, language }: Speech,
  address: string,
  thumbnail: Thumbnail | undefined,
): Markup {
  const facts: [string, string | number | undefined][] = [
    ['og:type', 'website'],
    ['og:title', title],
    ['og:description', takeaway],
    ['og:url', address],
    ['og:site_name', words.text(site.feed.publisher?.name) || words.text(site.feed.title)],
    ['og:locale', language === 'es' ? 'es_US' : 'en_US'],
    ['og:image', thumbnail?.url],
    ['og:image:type', thumbnail && 'image/png'],
    ['og:image:width', thumbnail?.width],
    ['og:image:height', thumbnail?.height],
    ['og:image:alt', thumbnail && `${title}. ${takeaway}`],
  ];
  return page`${facts.map(([property, content]) => content !== undefined && page`<meta property="${property}" content="${content}">\n`)}<meta name="twitter:card" content="${thumbnail ? 'summary_large_image' : 'summary'}">
`;
}

/** What a reader can take along: pictures, the text for a newsletter, the code of a frame. */
function taking(model: ServedView, { say }: Speech, address: string, hasPng: boolean): Markup {
  return page`<section class="take" aria-labelledby="take">
<h2 id="take">${say('take')}</h2>
<ul class="views">
<li><a href="${files.svg}">${say('picture', 'SVG')}</a></li>
${hasPng && page`<li><a href="${files.png}">${say('picture', 'PNG')}</a></li>\n`}<li><a href="${files.fragment}">${say('fragment')}</a></li>
</ul>
<details><summary>${say('embed')}</summary>
<p>${say('embedIntro')}</p>
<pre tabindex="0" role="region" aria-label="${say('embed')}"><code>${frameCode(address, model).text}</code></pre>
</details>
</section>`;
}
