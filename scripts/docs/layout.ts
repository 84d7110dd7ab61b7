/** The frame around every page: what is above, beside and below an article. */
import { escape } from './escape.ts';
import { wayTo } from './links.ts';
import type { Heading } from './markdown.ts';

/** A page in the list of pages. */
export interface Entry {
  path: string;
  label: string;
}

export interface Shelf {
  title: string;
  entries: Entry[];
}

export interface Content {
  path: string;
  title: string;
  lead: string;
  /** The article, with its heading of level 1. */
  html: string;
  headings: readonly Heading[];
  /** Further style sheets and module scripts, relative to the site. */
  styles?: readonly string[];
  scripts?: readonly string[];
  /** The pages before and after it. */
  before?: Entry;
  after?: Entry;
  /** A page with a design of its own: without a list of its sections. */
  isWide?: boolean;
}

/** Everything comes from the site itself, and nothing is run from texts. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data: blob:; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

/** Beside the texts. On a phone they stand in the list of pages. */
const tools: Shelf = {
  title: 'Try it',
  entries: [
    { path: 'builder/index.html', label: 'Builder' },
    { path: 'storybook/index.html', label: 'Storybook' },
  ],
};

const mark =
  '<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true" focusable="false">' +
  '<rect width="32" height="32" rx="8" fill="var(--accent)"/>' +
  '<path d="M5 18h5l3-9 5 15 3.5-10 1.8 4H27" fill="none" stroke="var(--page)" stroke-width="2.4" ' +
  'stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** A whole page. */
export function pageOf(content: Content, shelves: readonly Shelf[]): string {
  const { path, title, lead, isWide } = content;
  const way = (to: string): string => escape(wayTo(path, to));
  const name = path === 'index.html' ? 'Vital Signs: documentation' : `${title} · Vital Signs`;
  const sections = isWide ? '' : sectionList(content.headings);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escape(name)}</title>
<meta name="description" content="${escape(lead)}">
<link rel="icon" href="${way('assets/icon.svg')}" type="image/svg+xml">
<link rel="stylesheet" href="${way('assets/site.css')}">
${(content.styles ?? []).map((file) => `<link rel="stylesheet" href="${way(file)}">\n`).join('')}<script src="${way('assets/look.js')}"></script>
<script type="module" src="${way('assets/site.js')}"></script>
${(content.scripts ?? []).map((file) => `<script type="module" src="${way(file)}"></script>\n`).join('')}</head>
<body${isWide ? ' class="wide"' : ''}>
<a class="skip" href="#content">Skip to the content</a>
<header class="bar">
<a class="home" href="${way('index.html')}">${mark}<span>Vital Signs</span></a>
<button class="menu" type="button" popovertarget="pages">Menu</button>
${sections && '<button class="contents" type="button" popovertarget="sections">On this page</button>\n'}<search class="search" data-root="${escape(rootFrom(path))}">
<label class="unseen" for="query">Search the documentation</label>
<input id="query" type="search" placeholder="Search" autocomplete="off" spellcheck="false" aria-describedby="search-keys">
<kbd aria-hidden="true">/</kbd>
<span class="unseen" id="search-keys">Press slash to come here, the arrow keys to go through what is found, Escape to leave.</span>
<p class="unseen" id="search-status" role="status"></p>
<div id="found" class="found" hidden></div>
</search>
<nav class="tools" aria-label="Tools">
${tools.entries.map((entry) => `<a href="${way(entry.path)}">${entry.label}</a>`).join('\n')}
</nav>
<button class="look" type="button" id="look"><span class="unseen">Colors: </span><span id="look-now">System</span></button>
</header>
<div class="frame">
<nav id="pages" class="pages" popover aria-label="Pages">
${shelves.map((shelf) => shelfList(shelf, path)).join('\n')}
<div class="try">
${shelfList(tools, path)}
</div>
</nav>
<main id="content" tabindex="-1">
<article>
${content.html}</article>
${pager(content)}</main>
${sections}</div>
<footer class="foot">
<p>Vital Signs is free software under the MIT license. All sample data is invented. This site sets no cookie, stores nothing and asks no other site for anything.</p>
</footer>
</body>
</html>
`;
}

/** From a page up to the site: `../` for each folder. */
function rootFrom(path: string): string {
  return '../'.repeat(path.split('/').length - 1) || './';
}

function shelfList({ title, entries }: Shelf, path: string): string {
  const items = entries.map(({ path: to, label }) => {
    const isHere = to === path || (to === 'decisions/index.html' && path.startsWith('decisions/'));
    const current = isHere ? ` aria-current="${to === path ? 'page' : 'true'}"` : '';
    const name = /^<.*>$/.test(label) ? `<code>${escape(label)}</code>` : escape(label);
    return `<li><a href="${escape(wayTo(path, to))}"${current}>${name}</a></li>`;
  });
  return `<p class="shelf" id="shelf-${title.toLowerCase().replaceAll(' ', '-')}">${escape(title)}</p>
<ul aria-labelledby="shelf-${title.toLowerCase().replaceAll(' ', '-')}">${items.join('')}</ul>`;
}

/** Headings of the second level with those of the third inside them. */
function sectionList(headings: readonly Heading[]): string {
  const shown = headings.filter(({ level }) => level === 2 || level === 3);
  if (shown.length < 2) return '';
  const items = shown.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${escape(id)}">${escape(text)}</a></li>`,
  );
  return `<nav id="sections" class="sections" popover aria-labelledby="sections-name">
<p class="shelf" id="sections-name">On this page</p>
<ul>${items.join('')}</ul>
</nav>
`;
}

function pager({ path, before, after }: Content): string {
  if (!before && !after) return '';
  const link = (entry: Entry | undefined, rel: string, word: string): string =>
    entry
      ? `<a rel="${rel}" href="${escape(wayTo(path, entry.path))}"><small>${word}</small> ${escape(entry.label)}</a>`
      : '<span></span>';
  return `<nav class="pager" aria-label="Before and after this page">
${link(before, 'prev', 'Before')}
${link(after, 'next', 'Next')}
</nav>
`;
}
