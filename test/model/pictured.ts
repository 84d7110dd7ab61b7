import { pictureOf, type Picture, type PicturedView } from '../../src/charts/picture/picture.ts';
import { FeedError } from '../../src/feed/feed-error.ts';
import { addEnglish } from '../../src/i18n/english.ts';
import { englishTools } from '../../src/i18n/english-tools.ts';
import type { Words } from '../../src/i18n/words.ts';
import type { WidgetRequest } from '../../src/model/context.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { views } from './fixture.ts';

// A page fetches these with the section of tools.
addEnglish(englishTools);

type PictureView = (dataset: Dataset, request: WidgetRequest, words: Words) => PicturedView | undefined;

const overYears =
  (lines: (typeof views)['gapOverTime']): PictureView =>
  (dataset, request, words) => {
    const view = views.gap(dataset, request, words);
    return view && { ...view, overTime: lines(dataset, request, words) };
  };

/** What a picture can be made of, by name. */
const pictured: Record<string, PictureView> = {
  scorecard: views.scorecard,
  gap: views.gap,
  gapOverTime: overYears(views.gapOverTime),
  gapOverTimeOfAll: overYears(views.gapOverTimeOfAll),
  satisfaction: views.satisfaction,
  distribution: views.distribution,
  trend: views.trend,
  trendOfAll: views.trendOfAll,
};

/** The pictures of all that a request shows, by the name of the view; none where it shows nothing. */
export function pictures(dataset: Dataset, request: WidgetRequest, words: Words): Record<string, Picture> {
  const found: Record<string, Picture> = {};
  for (const [name, viewOf] of Object.entries(pictured)) {
    try {
      const view = viewOf(dataset, { organization: 'school', ...request }, words);
      if (view) found[name] = pictureOf(words, view);
    } catch (error) {
      if (!(error instanceof FeedError)) throw error;
    }
  }
  return found;
}

/** An element of a picture as a reader of XML finds it. */
export interface Found {
  name: string;
  attributes: Record<string, string>;
  children: (Found | string)[];
}

const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function plain(text: string): string {
  return text.replaceAll(/&([^;]*);/g, (_, name: string) => {
    if (!Object.hasOwn(entities, name)) throw new Error(`&${name}; is not known`);
    return entities[name]!;
  });
}

/** Reads a picture as strictly as an XML parser reads it, and stricter: only what pictures are made of. Throws. */
export function read(svg: string): Found {
  if (forbidden.test(svg)) throw new Error('a character that XML forbids');
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!svg.startsWith(start)) throw new Error('no XML declaration');
  const top: Found = { name: '', attributes: {}, children: [] };
  const open = [top];
  const token = /<\/([a-z]+)>|<([a-zA-Z]+)((?: [\w:-]+="[^"<>]*")*)(\/?)>|([^<>]+)/y;
  token.lastIndex = start.length;
  const end = svg.trimEnd().length;
  while (token.lastIndex < end) {
    const at = token.lastIndex;
    const found = token.exec(svg);
    if (!found) throw new Error(`not well-formed at ${svg.slice(at, at + 60)}`);
    const [, closes, opens, pairs = '', empty, text] = found;
    if (closes) {
      if (open.pop()!.name !== closes) throw new Error(`</${closes}> closes something else`);
    } else if (opens) {
      const attributes = Object.fromEntries(
        [...pairs.matchAll(/ ([\w:-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)]),
      );
      const element: Found = { name: opens, attributes, children: [] };
      open.at(-1)!.children.push(element);
      if (!empty) open.push(element);
    } else open.at(-1)!.children.push(plain(text!));
  }
  if (open.length !== 1 || top.children.length !== 1) throw new Error('not one element');
  return top.children[0] as Found;
}

/** All elements below one. */
export function elementsOf(element: Found): Found[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [child, ...elementsOf(child)]));
}

/** What is written in a picture, line by line; `<title>` and `<desc>` are not in it. */
export function textsOf(picture: Picture): string[] {
  return elementsOf(read(picture.svg))
    .filter(({ name }) => name === 'text')
    .map(({ children }) => children.join(''));
}

/** The same as one text, where the breaks between lines are spaces. */
export function sayingOf(picture: Picture): string {
  return textsOf(picture).join(' ');
}
