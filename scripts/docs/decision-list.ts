/** The list of decision records, from their headings. */
import { escape } from './escape.ts';
import type { Content } from './layout.ts';
import { wayTo } from './links.ts';
import type { Article, Heading } from './markdown.ts';
import type { Place } from './outline.ts';

const path = 'decisions/index.html';
const lead =
  'Why things are as they are: what was the question, what was decided, and what it costs. A decision is changed by a later one, never rewritten.';

export function decisionList(
  decisions: readonly { place: Place; article: Article }[],
): Content & Pick<Article, 'sections'> {
  const heading: Heading = { level: 1, id: 'decisions', text: 'Decisions' };
  const items = decisions.map(({ place, article }) => {
    const [, number = '', title = article.title] = /^(\d+)\. (.*)$/s.exec(article.title) ?? [];
    return `<li value="${number}"><a href="${escape(wayTo(path, place.path))}">${escape(title)}</a></li>`;
  });
  return {
    path,
    title: heading.text,
    lead,
    html: `<h1 id="${heading.id}">${heading.text}</h1>\n<p>${lead}</p>\n<ol class="decisions">\n${items.join('\n')}\n</ol>\n`,
    headings: [heading],
    sections: [{ heading, text: lead }],
  };
}
