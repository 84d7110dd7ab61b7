/** From a Markdown text to an article of the site. */
import MarkdownIt from 'markdown-it';
import { anchors } from './anchors.ts';
import { codeBlock } from './code.ts';
import { escape } from './escape.ts';
import { exampleBlock, type Companions } from './example.ts';
import { linked, type Targets } from './links.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

export interface Heading {
  level: number;
  id: string;
  /** Without any marks. */
  text: string;
}

/** What stands between two headings, for the search. */
export interface Section {
  heading: Heading;
  text: string;
}

export interface Article {
  title: string;
  /** The first paragraph as plain text: what the page is about. */
  lead: string;
  html: string;
  headings: Heading[];
  sections: Section[];
  examples: Companions;
}

/** Inserts that a text asks for with `<!-- site: name -->`; elsewhere the comment is nothing. */
export type Inserts = Record<string, string>;

/** @throws Error for a heading, link or tag that would not work on the site */
export function articleOf(
  markdown: string,
  from: { source: string; path: string },
  targets: Targets,
  inserts: Inserts = {},
): Article {
  const reader = new MarkdownIt({ html: true });
  const tokens = reader.parse(markdown, {});
  const examples: Companions = { html: [], css: [], js: [] };
  const headings = nameHeadings(tokens);
  const [title, ...others] = headings.filter(({ level }) => level === 1);
  if (!title || others.length > 0)
    throw new Error(`${from.source} has ${others.length + (title ? 1 : 0)} headings of level 1, and needs one`);
  const marked = (address: string): string | undefined => linked(address, from, targets);
  const rules = reader.renderer.rules;
  let last = title;
  for (const token of tokens) for (const inner of token.children ?? []) followLink(inner, marked);
  unlink(tokens);

  rules.fence = (all, at) => {
    const { content, info } = all[at]!;
    const [language = '', ...words] = info.trim().split(/\s+/);
    return words.includes('live')
      ? exampleBlock(content, language, examples, from.source)
      : codeBlock(content, language);
  };
  rules.heading_open = (all, at) => {
    const token = all[at]!;
    const { tag } = token;
    last = headings.find(({ id }) => id === token.attrGet('id')) ?? last;
    return tag === 'h1' ? `<h1 id="${last.id}">` : `<div class="heading"><${tag} id="${last.id}" tabindex="-1">`;
  };
  rules.heading_close = (all, at) => {
    const { tag } = all[at]!;
    if (tag === 'h1') return '</h1>\n';
    return `</${tag}><a class="anchor" href="#${last.id}" aria-label="${escape(`Link to “${last.text}”`)}">#</a></div>\n`;
  };
  rules.table_open = () =>
    `<div class="table" tabindex="0" role="group" aria-label="${escape(`Table: ${last.text}`)}"><table>\n`;
  rules.table_close = () => '</table></div>\n';
  rules.th_open = (all, at) => cellOf(all[at]!, ' scope="col"');
  rules.td_open = (all, at) => cellOf(all[at]!, '');
  rules.html_block = (all, at) => htmlOf(all[at]!.content, from.source, inserts);
  rules.html_inline = rules.html_block;

  const html = reader.renderer.render(tokens, reader.options, {});
  return { title: title.text, lead: leadOf(tokens), html, headings, sections: sectionsOf(tokens, headings), examples };
}

/** One line of Markdown without any block around it, as in a description of the manifest. */
export function inlineOf(markdown: string): string {
  return new MarkdownIt().renderInline(markdown);
}

/** Text of an inline token: words and code, no marks. */
function plain(token: Token | undefined): string {
  return (token?.children ?? [])
    .map((child) =>
      child.type === 'softbreak' ? ' ' : ['text', 'code_inline'].includes(child.type) ? child.content : '',
    )
    .join('');
}

function nameHeadings(tokens: Token[]): Heading[] {
  const name = anchors();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = plain(tokens[index + 1]);
    const id = name(text);
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), id, text }];
  });
}

function followLink(token: Token, link: (address: string) => string | undefined): void {
  const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
  if (!name) return;
  const address = link(String(token.attrGet(name) ?? ''));
  token.attrSet(name, address ?? '');
  if (address === undefined) token.meta = { isNowhere: true };
}

/** What leads nowhere on the site is words. */
function unlink(tokens: Token[]): void {
  for (const token of tokens) {
    const closings = new Set<Token>();
    const open: Token[] = [];
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') open.push(child);
      if (child.type === 'link_close' && isNowhere(open.pop())) closings.add(child);
    }
    token.children = token.children?.filter((child) => !isNowhere(child) && !closings.has(child)) ?? null;
  }
}

function isNowhere(token: Token | undefined): boolean {
  return (token?.meta as { isNowhere?: boolean } | null)?.isNowhere ?? false;
}

/** Numbers stand at the end of a cell by a class: a policy takes no style in a tag. */
function cellOf(token: Token, scope: string): string {
  const isEnd = String(token.attrGet('style') ?? '').includes('right');
  return `<${token.tag}${scope}${isEnd ? ' class="end"' : ''}>`;
}

/** Comments are nothing, or what the site puts in their place; a line break is one; nothing else is written as a tag. */
function htmlOf(content: string, source: string, inserts: Inserts): string {
  const asked = /^<!-- site: ([\w-]+) -->\s*$/.exec(content)?.[1];
  if (asked) {
    if (inserts[asked] === undefined) throw new Error(`${source} asks for "${asked}", which the site does not have`);
    return inserts[asked];
  }
  if (/^<!--[^]*-->\s*$/.test(content)) return '';
  if (content === '<br>') return content;
  throw new Error(`${source} has a tag that is not code: ${content.trim()}`);
}

function leadOf(tokens: Token[]): string {
  const start = tokens.findIndex(({ type }) => type === 'paragraph_open');
  return start < 0 ? '' : plain(tokens[start + 1]);
}

function sectionsOf(tokens: Token[], headings: Heading[]): Section[] {
  const sections: Section[] = [];
  let isHeading = false;
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const heading = headings.find(({ id }) => id === token.attrGet('id'));
      if (heading) sections.push({ heading, text: '' });
    }
    if (token.type === 'inline' && !isHeading) add(sections.at(-1), plain(token));
    if (token.type === 'fence') add(sections.at(-1), token.content);
    isHeading = token.type === 'heading_open';
  }
  return sections;
}

function add(section: Section | undefined, text: string): void {
  if (section) section.text += `${section.text && ' '}${text.replaceAll(/\s+/g, ' ').trim()}`;
}
