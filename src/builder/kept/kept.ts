import { snippet, type Order, type Way } from '../snippets/snippets.ts';
import { fold } from '../../model/search-words.ts';
import { nextWay } from './next-way.ts';
import { readSource, type Source, type Tag } from './tags.ts';

/** What became of one thing of the snippet. The first word is what it is about, and picks the sentence that is said. */
export type FindingCode =
  | 'script-gone'
  | 'script-type'
  | 'script-query'
  | 'tag-gone'
  | 'tag-attributes'
  | 'division-gone'
  | 'data-gone'
  | 'frame-gone'
  | 'frame-address'
  | 'frame-sandbox'
  | 'frame-sandbox-fine'
  | 'frame-title'
  | 'frame-loading'
  | 'frame-height'
  | 'style-gone'
  | 'noscript-gone'
  | 'address-alone'
  | 'words-gone'
  | 'quotes'
  | 'as-text';

export interface Finding {
  code: FindingCode;
  /** Stops the widget, costs readers something, or does no harm. */
  weight: 'stops' | 'costs' | 'harmless';
  /** Names of attributes, or what stands in a place. */
  what: string;
}

export interface Verdict {
  /** `works`, `stopped` by what is missing, `absent` when nothing of the snippet is there, or no source was `given`. */
  outcome: 'works' | 'stopped' | 'absent' | 'none';
  findings: Finding[];
  /** What to use instead, where there is something. */
  next?: Way;
}

/** Beyond this many characters it is no page. */
export const longestSource = 5_000_000;

type Add = (code: FindingCode, weight: Finding['weight'], what?: string) => void;

/** The tag of the page that has the most in common with one of the snippet. */
function nearest(page: Source, wanted: Tag, isIt: (tag: Tag) => boolean): Tag | undefined {
  let found: { tag: Tag; same: number } | undefined;
  for (const tag of page.tags) {
    if (tag.name !== wanted.name || !isIt(tag)) continue;
    const same = [...wanted.attributes].filter(([name, text]) => tag.attributes.get(name) === text).length;
    if (!found || same > found.same) found = { tag, same };
  }
  return found?.tag;
}

/** Attributes of the snippet that are not on the page, or say something else there. */
function lost(wanted: Tag, found: Tag): string[] {
  return [...wanted.attributes].filter(([name, text]) => found.attributes.get(name) !== text).map(([name]) => name);
}

/** Systems add a version to addresses, and take the site away from their own. */
function fileOf(address: string | undefined): string {
  return address?.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
}

function checkModule(page: Source, wanted: Tag, add: Add): void {
  const isIt = (tag: Tag): boolean => /^vital-signs(?:\.all)?\.js$/.test(fileOf(tag.attributes.get('src')));
  const script = nearest(page, wanted, isIt);
  if (!script) add('script-gone', 'stops');
  else if (script.attributes.get('type') !== 'module') add('script-type', 'stops');
}

function checkSingle(page: Source, wanted: Tag, add: Add): void {
  const script = nearest(page, wanted, (tag) => fileOf(tag.attributes.get('src')) === 'embed.js');
  if (!script) add('script-gone', 'stops');
  else if (script.attributes.get('type') === 'module') add('script-type', 'stops');
  else if (script.attributes.get('src') !== wanted.attributes.get('src')) add('script-query', 'stops');
}

function checkTag(page: Source, wanted: Tag, add: Add): void {
  const tag = nearest(page, wanted, () => true);
  if (!tag) return add('tag-gone', 'stops');
  const names = lost(wanted, tag);
  if (names.length > 0) add('tag-attributes', names.includes('src') ? 'stops' : 'costs', names.join(', '));
}

function checkDivision(page: Source, wanted: Tag, add: Add): void {
  const division = nearest(page, wanted, (tag) => tag.attributes.has('data-vital-signs'));
  if (!division) {
    // A division without its data looks like any other.
    add(page.tags.some(({ name }) => name === 'div') ? 'data-gone' : 'division-gone', 'stops');
    return;
  }
  const names = lost(wanted, division);
  const isStopped = names.some((name) => name === 'data-src' || name === 'data-vital-signs');
  if (names.length > 0) add('data-gone', isStopped ? 'stops' : 'costs', names.join(', '));
}

function checkFrame(page: Source, wanted: Tag, add: Add): void {
  const asked = wanted.attributes.get('src')!;
  const isOurs = (tag: Tag): boolean => [...tag.attributes.values()].some((text) => text.includes('embed/?widget='));
  const frame = nearest(page, wanted, isOurs);
  if (!frame) {
    const emptied = nearest(page, wanted, ({ attributes }) => !attributes.get('src') && !attributes.get('srcdoc'));
    add(emptied ? 'frame-address' : 'frame-gone', 'stops');
    return;
  }
  // Some systems load frames late by a script of their own: the address waits in another attribute.
  const isLate = !frame.attributes.get('src')?.includes('embed/?widget=');
  if (!isLate && frame.attributes.get('src') !== asked) add('frame-address', 'stops');
  const sandbox = frame.attributes.get('sandbox');
  if (sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox)) add('frame-sandbox', 'stops');
  else if (sandbox !== undefined) add('frame-sandbox-fine', 'costs');
  if (!frame.attributes.get('title')) add('frame-title', 'costs');
  if (!frame.attributes.get('height') && !/height/.test(frame.attributes.get('style') ?? ''))
    add('frame-height', 'costs');
  if (frame.attributes.get('loading') !== 'lazy' && !isLate) add('frame-loading', 'harmless');
}

function checkAddress(page: Source, view: string, add: Add): void {
  const path = (text: string | undefined): string => text?.split('#')[0] ?? '';
  if (page.tags.some(({ name, attributes }) => name === 'iframe' && path(attributes.get('src')) === view)) return;
  const isThere = page.text.includes(view) || page.tags.some(({ attributes }) => attributes.get('href') === view);
  add(isThere ? 'address-alone' : 'frame-gone', 'stops');
}

const checks: Readonly<Record<string, (page: Source, wanted: Tag, add: Add) => void>> = {
  iframe: checkFrame,
  div: checkDivision,
  link: (page, wanted, add) => {
    const isIt = (tag: Tag): boolean => fileOf(tag.attributes.get('href')) === 'vital-signs.css';
    if (!nearest(page, wanted, isIt)) add('style-gone', 'harmless');
  },
  noscript: (page, _, add) => {
    if (!page.tags.some(({ name }) => name === 'noscript')) add('noscript-gone', 'costs');
  },
};

/** Elements of the snippet that the widget needs, or that say something of their own. The rest is words. */
function checkOf(way: Way, { name }: Tag): ((page: Source, wanted: Tag, add: Add) => void) | undefined {
  if (way === 'static') return undefined;
  if (name === 'script') return way === 'script' ? checkSingle : checkModule;
  return name.includes('-') ? checkTag : checks[name];
}

/** Compares the source of a published page with the snippet that was pasted into it. */
export function checkSource(source: string, way: Way, order: Order): Verdict {
  if (source.trim() === '') return { outcome: 'none', findings: [] };
  const page = readSource(source.slice(0, longestSource));
  const findings: Finding[] = [];
  const add: Add = (code, weight, what = '') => {
    findings.push({ code, weight, what });
  };
  const pasted = snippet(way, order);
  const isText = new RegExp(`<(?:script[^>]+(?:vital-signs|embed)|${order.widget}|iframe[^>]+widget=)`, 'i').test(
    page.text,
  );
  const { takeaway = '' } = order.fallback ?? {};
  const hasWords = takeaway !== '' && fold(page.text).includes(fold(takeaway).replaceAll(/\s+/g, ' ').trim());
  if (way === 'address') checkAddress(page, order.view, add);
  else for (const wanted of readSource(pasted).tags) checkOf(way, wanted)?.(page, wanted, add);
  if (isText && findings.some(({ weight }) => weight === 'stops')) add('as-text', 'stops');
  if (/=[“”„″]/.test(source)) add('quotes', 'stops');
  if (takeaway !== '' && !hasWords && way !== 'box' && way !== 'address')
    add('words-gone', way === 'static' ? 'stops' : 'costs');

  const stopped = findings.filter(({ weight }) => weight === 'stops').map(({ code }) => code);
  const isThere = hasWords || isText || page.tags.some((tag) => isOfUs(tag));
  if (stopped.length > 0 && !isThere) return { outcome: 'absent', findings: [], next: undefined };
  const next = stopped.length > 0 ? nextWay(way, stopped) : undefined;
  return { outcome: stopped.length > 0 ? 'stopped' : 'works', findings, next };
}

/** Anything of a snippet, whichever way it was. */
function isOfUs({ name, attributes }: Tag): boolean {
  if (/^(?:school-scorecard|achievement-gap-chart|satisfaction-gauge|metric-trend)$/.test(name)) return true;
  if (attributes.has('data-vital-signs')) return true;
  const address = attributes.get('src') ?? attributes.get('href') ?? '';
  return /vital-signs(?:\.all)?\.(?:js|css)|embed\.js\?widget=|embed\/\?widget=|\/view\//.test(address);
}
