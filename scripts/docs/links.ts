/** Links between texts, as links between pages of the site. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, normalize, relative } from 'node:path/posix';

/** What a text may lead to, and what was led to beside pages. */
export interface Targets {
  /** The project's folder. */
  root: string;
  /** Pages by the text that they are made from. */
  pages: ReadonlyMap<string, string>;
  /** Files that the site must bring along, by their place in it. */
  files: Map<string, string>;
}

/** Folders that have a page of their own, and what a reader looks for where the project's front page is named. */
const stand: Record<string, string> = {
  'docs/decisions': 'decisions/index.html',
  'docs/accessibility': 'accessibility/index.html',
  'README.md': 'index.html',
};

/** The way from one page to another, or to a file. Both are relative to the site. */
export function wayTo(from: string, to: string): string {
  return relative(dirname(from), to) || basename(to);
}

/**
 * The address of a link on the site, or nothing where it leads to what a site cannot show: a folder of the source.
 * @param address as it stands in the text
 * @param from the text, and the page that it becomes
 */
export function linked(address: string, from: { source: string; path: string }, targets: Targets): string | undefined {
  if (/^([a-z][a-z+.-]*:|\/\/|#)/i.test(address)) return address;
  const [path = '', anchor] = address.split('#');
  const target = normalize(join(dirname(from.source), decodeURIComponent(path))).replace(/\/$/, '');
  const hash = anchor === undefined ? '' : `#${anchor}`;
  const page = targets.pages.get(target) ?? stand[target];
  if (page) return wayTo(from.path, page) + hash;
  const file = join(targets.root, target);
  if (target.startsWith('..') || !existsSync(file))
    throw new Error(`${from.source} links to ${address}, and there is no ${target}`);
  if (statSync(file).isDirectory()) return undefined;
  return wayTo(from.path, brought(target, targets.files));
}

/** Takes a file of the project along: pictures as they are, sources as text that every server and browser shows. */
function brought(file: string, files: Map<string, string>): string {
  const isPicture = /\.(png|svg|webp)$/.test(file);
  const place = isPicture ? file.replace(/^docs\//, '') : `source/${file}${/\.(md|json)$/.test(file) ? '' : '.txt'}`;
  files.set(place, file);
  return place;
}
