/** The front page: the text `docs/start.md` with its sections side by side, and all elements. */
import { portalTags } from '../../src/embed/portal-tags.ts';
import { widgetTags } from '../../src/embed/widget-tags.ts';
import type { Declaration } from './api.ts';
import { escape } from './escape.ts';
import { inlineOf, type Article } from './markdown.ts';

/** The part before the sections at the top, a box for each of them, what is shown below them, and all elements at the end. */
export function startArticle(article: Article, elements: ReadonlyMap<string, Declaration>): Article {
  const [top = '', ...sections] = article.html.split(/(?=<div class="heading"><h2)/);
  const isShown = (section: string): boolean => section.includes('class="example"');
  const roles = sections.filter((section) => !isShown(section));
  const inOrder = [...widgetTags, ...portalTags].flatMap((tag) => elements.get(tag) ?? []);
  const heading = { level: 2, id: 'elements', text: 'The elements' };
  const html =
    `<div class="hero">\n${top}</div>\n<div class="roles">\n${roles.map(box).join('')}</div>\n` +
    sections.filter(isShown).join('') +
    `<div class="heading"><h2 id="${heading.id}">${heading.text}</h2></div>\n<ul class="gallery">\n${inOrder.map(card).join('\n')}\n</ul>\n`;
  return { ...article, html, headings: [...article.headings, heading] };
}

function box(section: string): string {
  return `<section class="role">\n${section}</section>\n`;
}

function card({ tagName, summary = '' }: Declaration): string {
  return `<li><a href="elements/${tagName}.html"><code>${escape(`<${tagName}>`)}</code></a><span>${inlineOf(summary)}</span></li>`;
}
