import { webAddress } from '../../../feed/url.ts';
import type { Words } from '../../../i18n/words.ts';
import { snapshotWords } from '../../../site/snapshot-words.ts';
import {
  changesFolder,
  earlierCopies,
  frozenNote,
  frozenTitle,
  snapshotFolder,
  type EarlierCopy,
} from '../../../site/snapshots.ts';
import type { Content } from '../content.ts';
import { datasetDescription } from './dataset-description.ts';
import { downloads } from './downloads.ts';
import { embedding } from './embedding.ts';
import { glance, privacy } from './glance.ts';
import { groups } from './groups.ts';
import { dataBlock, page, type Markup } from '../../../site/markup.ts';
import { measures } from './measures.ts';
import { notes } from './notes.ts';
import { organizations } from './organizations.ts';
import { pageContext, type Files, type PageContext } from './page-context.ts';
import type { PageWord } from './page-words.ts';

/** A part of the page. Nothing where the feed has nothing for it. */
interface Section {
  id: string;
  title: string;
  body: Markup | undefined;
}

/** The page that says what is in a feed, for people and for search engines. It has no script, and no style of its own. */
export function dataPage(content: Content, words: Words, files: Files): string {
  const context = pageContext(content, words, files);
  const { feed, say, text, language } = context;
  const title = text(feed.title);
  const { copies = [], frozen } = files;
  const all: Section[] = [
    { id: 'glance', title: say('glance'), body: glance(context) },
    { id: 'downloads', title: say('downloads'), body: downloads(context) },
    { id: 'earlier', title: snapshotWords(words)('earlier'), body: earlier(copies, words) },
    { id: 'measures', title: say('measures'), body: measures(context) },
    { id: 'groups', title: say('groups'), body: groups(context) },
    { id: 'notes', title: say('notes'), body: notes(context) },
    { id: 'privacy', title: say('privacy'), body: privacy(context) },
    { id: 'embed', title: say('embed'), body: embedding(context) },
    { id: 'organizations', title: say('organizations'), body: organizations(context) },
  ];
  const sections = all.filter(({ body }) => body !== undefined);
  return page`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frozenTitle(title, frozen, words)}</title>
<meta name="description" content="${say('about')}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${frozen && page`<meta name="robots" content="noindex">\n`}<link rel="icon" href="data:,">
<link rel="stylesheet" href="index.css">
<link rel="alternate" type="application/json" href="feed.json" title="${title}">
<link rel="alternate" type="text/csv" href="feed.csv" title="${title}">
${dataBlock(datasetDescription(context))}
</head>
<body>
<a class="skip" href="#content">${say('skip')}</a>
<header class="top">
<div class="inner">
${feed.publisher ? page`<p class="publisher">${text(feed.publisher.name)}</p>\n` : undefined}<h1>${title}</h1>
<p class="about">${say('about')}</p>
${facts(context)}
</div>
</header>
<main id="content" tabindex="-1">
${frozen && page`${frozenNote(frozen, words, { live: '../../', changes: `../../${changesFolder(frozen.name)}` })}\n`}${feed.sample ? page`<p class="sample">${say('sample')}</p>\n` : undefined}${files.site?.portal && page`<p class="portal"><a href="${files.site.portal}">${say('portal')}</a></p>\n`}<nav aria-labelledby="contents">
<h2 id="contents">${say('contents')}</h2>
<ul>
${sections.map((one) => page`<li><a href="#${one.id}">${one.title}</a></li>\n`)}</ul>
</nav>
${sections.map(
  (one) => page`<section id="${one.id}" aria-labelledby="${one.id}-title">
<h2 id="${one.id}-title">${one.title}</h2>
${one.body}
</section>
`,
)}</main>
<footer class="bottom">
<p>${say('footer', files.release)}</p>
</footer>
</body>
</html>
`.text;
}

/** Dated copies of everything, and what has changed since. */
function earlier(copies: readonly EarlierCopy[], words: Words): Markup | undefined {
  if (copies.length === 0) return undefined;
  return page`<p>${snapshotWords(words)('earlierIntro')}</p>
${earlierCopies(copies, words, ({ name }) => ({ copy: snapshotFolder(name), changes: changesFolder(name) }))}`;
}

/** Who answers for the data, since when, until when, and what may be done with it. */
function facts({ feed, say, text, date }: PageContext): Markup | undefined {
  const { publisher, published, nextRelease, license } = feed;
  const url = webAddress(publisher?.url);
  const rows: [PageWord, Markup | string | undefined][] = [
    ['published', published && page`<time datetime="${published}">${date(published)}</time>`],
    ['next', nextRelease && page`<time datetime="${nextRelease}">${date(nextRelease)}</time>`],
    ['license', license],
    ['ask', contact(publisher?.email, url, text(publisher?.name))],
  ];
  const known = rows.filter(([, value]) => value);
  if (known.length === 0) return undefined;
  return page`<dl class="facts">
${known.map(([word, value]) => page`<div><dt>${say(word)}</dt><dd>${value}</dd></div>\n`)}</dl>`;
}

function contact(email: string | undefined, url: string | undefined, name: string): Markup | undefined {
  const links = [
    email && page`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`,
    url && page`<a href="${url}">${name}</a>`,
  ].filter((link) => link instanceof Object);
  return links.length > 0 ? page`${links.map((link, index) => page`${index > 0 ? ' · ' : ''}${link}`)}` : undefined;
}
