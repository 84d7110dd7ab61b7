import type { WidgetTag } from '../../embed/widget-tags.ts';
import type { FrameView, RecordsRequest } from '../../model/view.ts';

/** What the address of a frame or of the single script holds. */
export interface Asked {
  widget: WidgetTag;
  /** Absolute address of the feed. */
  feed: string;
  options: readonly (readonly [string, string])[];
  theme: string;
  /** Such as `#7a1f3d`, or empty. */
  accent: string;
}

function query({ widget, feed, options }: Asked): URLSearchParams {
  return new URLSearchParams([['widget', widget], ['src', feed], ...options.map(([name, text]) => [name, text])]);
}

/** The script that inserts a widget after itself. `scripts` is the absolute address of its folder. */
export function scriptAddress(scripts: string, asked: Asked): string {
  return `${scripts}embed.js?${query(asked)}`;
}

/** The page that shows one widget, for a frame or for a link. */
export function frameAddress(scripts: string, asked: Asked, fit: 'box' | 'height'): string {
  const parameters = query(asked);
  if (asked.theme) parameters.set('theme', asked.theme);
  if (asked.accent) parameters.set('accent', asked.accent.slice(1));
  if (fit === 'box') parameters.set('fit', 'box');
  return `${scripts}embed/?${parameters}`;
}

/** The folder of an address that a visitor has typed, absolute and with a slash at its end, or nothing. */
export function folderAddress(text: string, base: string): string | undefined {
  const address = webAddress(text, base);
  if (!address) return undefined;
  const url = new URL(address);
  const { origin, pathname } = url;
  return `${origin}${/\.\w+$/.test(pathname) ? pathname.replace(/[^/]*$/, '') : pathname.replace(/\/?$/, '/')}`;
}

/** An address of the web, absolute, or nothing. */
export function webAddress(text: string, base: string): string | undefined {
  if (text === '' || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url.href : undefined;
}

const kinds: Readonly<Record<WidgetTag, string>> = {
  'school-scorecard': 'scorecard',
  'achievement-gap-chart': 'gap',
  'satisfaction-gauge': 'gauge',
  'metric-trend': 'trend',
};

/**
 * The page about this view that `vital-signs publish --site` writes beside the feed. It has no options: a view is one
 * organization and, but for a scorecard, one metric. The language that is not the feed's own has a folder below.
 */
export function viewAddress(
  widget: WidgetTag,
  feed: string,
  { series }: RecordsRequest,
  language: { asked: string; own: string },
): string | undefined {
  const [first] = series;
  if (!first) return undefined;
  // Servers hide folders whose name begins with a dot.
  const folder = (id: string): string => id.replace(/^\./, '~.');
  const metric = widget === 'school-scorecard' ? [] : [folder(first.metric)];
  const spoken = (tag: string): string => (/^es\b/i.test(tag) ? 'es' : 'en');
  const other = language.asked && spoken(language.asked) !== spoken(language.own) ? [spoken(language.asked)] : [];
  return new URL(`${['view', folder(first.organization), kinds[widget], ...metric, ...other].join('/')}/`, feed).href;
}

/** About how high a widget is in a frame, in CSS pixels: near enough until the frame tells its own height. */
export function frameHeight(widget: WidgetTag, view: Pick<FrameView, 'notes' | 'table'> | undefined): number {
  const rows = view?.table.rows.length ?? 6;
  const notes = view?.notes.length ?? 0;
  switch (widget) {
    case 'school-scorecard':
      return Math.min(2400, 600 + 110 * rows);
    case 'achievement-gap-chart':
      return Math.min(2000, 560 + 76 * rows);
    case 'satisfaction-gauge':
      return 720;
    case 'metric-trend':
      return 780 + 40 * notes;
  }
}
