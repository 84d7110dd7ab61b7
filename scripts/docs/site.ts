/** All pages of the documentation, as texts: nothing is written here. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { elementsOf, referenceOf, type Declaration } from './api.ts';
import { brandTool } from './brand-tool.ts';
import { decisionList } from './decision-list.ts';
import { pageOf, type Content, type Entry, type Shelf } from './layout.ts';
import { wayTo, type Targets } from './links.ts';
import { articleOf, type Article } from './markdown.ts';
import { chaptersOf, type Chapter, type Place } from './outline.ts';
import { searchIndex, type Found } from './search-index.ts';
import { startArticle } from './start-page.ts';
import { storyPage } from './story.ts';

export interface DocumentationSite {
  /** Texts by their place in the site. */
  pages: Map<string, string>;
  /** Files of the project that pages lead to, by their place in the site. */
  files: Map<string, string>;
}

/** What a page with live examples loads. */
const live = { styles: ['vital-signs.css'], scripts: ['vital-signs.js'] };

/**
 * @param root the project's folder
 * @param manifest the text of `custom-elements.json`
 */
export async function documentation(root: string, manifest: string): Promise<DocumentationSite> {
  const chapters = await chaptersOf(join(root, 'docs'));
  const places = chapters.flatMap(({ places }) => places);
  const targets: Targets = {
    root,
    pages: new Map(places.map(({ source, path }) => [source, path])),
    files: new Map(),
  };
  const elements = elementsOf(manifest);
  const articles = new Map<Place, Article>();
  for (const place of places) articles.set(place, await articleAt(place, targets, elements));

  const labelOf = (place: Place): string => place.label ?? articles.get(place)!.title;
  const decisions = chapters.at(-1)!.places.map((place) => ({ place, article: articles.get(place)! }));
  const list = decisionList(decisions);
  const shelves = shelvesOf(chapters, labelOf);
  const order: Entry[] = places.map((place) => ({ path: place.path, label: labelOf(place) }));
  order.splice(order.length - decisions.length, 0, { path: list.path, label: list.title });

  const pages = new Map<string, string>();
  const contents = [...[...articles].map(([place, article]) => contentOf(place, article, pages)), list];
  for (const content of contents) {
    const at = order.findIndex(({ path }) => path === content.path);
    pages.set(content.path, pageOf({ ...content, before: order[at - 1], after: order[at + 1] }, shelves));
  }
  const found: Found[] = contents.flatMap(({ path, title, sections }) =>
    sections.map(({ heading, text }) => ({
      address: heading.level === 1 ? path : `${path}#${heading.id}`,
      page: title,
      heading: heading.text,
      text,
    })),
  );
  pages.set('search.json', searchIndex(found));
  return { pages, files: targets.files };
}

async function articleAt(place: Place, targets: Targets, elements: Map<string, Declaration>): Promise<Article> {
  const markdown = await readFile(join(targets.root, place.source), 'utf8');
  const article = articleOf(markdown, place, targets, { 'brand-tool': brandTool });
  if (place.path === 'index.html') return startArticle(article, elements);
  if (!place.tag) return article;
  const element = elements.get(place.tag);
  if (!element) throw new Error(`${place.source} describes an element that the manifest does not have`);
  const { html, headings } = referenceOf(element, {
    theming: wayTo(place.path, 'theming.html'),
    story: wayTo(place.path, await storyPage(targets.root, place.tag)),
  });
  const text = html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
  return {
    ...article,
    html: article.html + html,
    headings: [...article.headings, ...headings],
    sections: [...article.sections, { heading: headings[0]!, text }],
  };
}

/** A page, and beside it what its examples bring along: style and script in files of their own. */
function contentOf(place: Place, article: Article, pages: Map<string, string>): Content & Pick<Article, 'sections'> {
  const { html, css, js } = article.examples;
  const base = place.path.replace(/\.html$/, '');
  if (css.length > 0) pages.set(`${base}.examples.css`, css.join('\n'));
  if (js.length > 0) pages.set(`${base}.examples.js`, js.join('\n'));
  const hasTool = article.html.includes(brandTool);
  const isLive = html.length > 0 || hasTool;
  return {
    path: place.path,
    title: article.title,
    lead: article.lead,
    html: article.html,
    headings: article.headings,
    sections: article.sections,
    styles: [...(isLive ? live.styles : []), ...(css.length > 0 ? [`${base}.examples.css`] : [])],
    scripts: [
      ...(isLive ? live.scripts : []),
      ...(js.length > 0 ? [`${base}.examples.js`] : []),
      ...(hasTool ? ['assets/brand.js'] : []),
    ],
    isWide: place.path === 'index.html',
  };
}

/** The list of pages. The decisions have one of their own, behind one entry. */
function shelvesOf(chapters: readonly Chapter[], labelOf: (place: Place) => string): Shelf[] {
  const shelves = chapters.slice(0, -1).map(({ title, places }) => ({
    title,
    entries: places.map((place) => ({ path: place.path, label: labelOf(place) })),
  }));
  shelves.at(-1)!.entries.push({ path: 'decisions/index.html', label: 'Decisions' });
  return shelves;
}
