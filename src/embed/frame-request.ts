import { attributes } from './attributes.ts';

/** What the address of a frame asks for. */
export interface FrameRequest {
  widget: string;
  /** Attributes of the widget, all known and all sound. `src` is absolute. */
  attributes: Record<string, string>;
  theme?: 'light' | 'dark';
  /** Colour of links and of what is chosen, such as `#7a1f3d`. */
  accent?: string;
  /** A box of a size that cannot change: show what fits, and scroll nothing. */
  fit?: 'box';
  /** Name that a page with Pym has given to the frame. */
  childId?: string;
}

/** What is wrong with an address, for the webmaster: the parameter, what it says, and what it may say. */
export interface FrameFault {
  parameter: string;
  found: string;
  expected: string;
}

export interface FrameLimits {
  /** Tags of the widgets. */
  widgets: readonly string[];
  /** Address of the frame's page, to which `src` is relative. */
  base: string;
  /**
   * Sites, such as `https://data.example.org`, whose feeds the frame may show besides those of its own. A frame that
   * showed any feed would let everyone publish invented numbers under the name of this site.
   */
  sites: readonly string[];
}

/** Longer than any list of identifiers that somebody would write. */
const longest = 2000;

const identifiers = /^[A-Za-z0-9._~-]+(?:[ ,]+[A-Za-z0-9._~-]+)*$/;
const languageTag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** What each attribute may say; those that are not named take identifiers. */
const rules: Readonly<Record<string, readonly [RegExp, string]>> = {
  period: [/^[0-9]{4}(?:-[0-9]{2})?$/, 'a year such as 2024-25 or 2025'],
  view: [/^(?:year|time)$/, 'year or time'],
  interactive: [/^(?:auto|eager|off)$/, 'auto, eager or off'],
  'heading-level': [/^[1-6]$/, 'a number from 1 to 6'],
  lang: [languageTag, 'a language tag such as en or es'],
  dir: [/^(?:ltr|rtl)$/, 'ltr or rtl'],
};
const others = [identifiers, 'identifiers of the feed'] as const;

/** Parameters that are no attributes of a widget. */
const settings: Readonly<Record<string, readonly [RegExp, string]>> = {
  theme: [/^(?:light|dark|auto)$/, 'light, dark or auto'],
  accent: [/^#?(?:[0-9a-fA-F]{3}){1,2}$/, 'a colour such as 7a1f3d'],
  fit: [/^(?:box|height)$/, 'box or height'],
  childId: [/^[\w-]{1,80}$/, 'a name of letters, digits, - and _'],
};

/** A map, for a parameter may have any name: objects answer to `valueOf`, too. */
const known = new Map(Object.entries({ ...rules, ...settings }));

/** Parameters that hosts add to addresses, and that mean nothing here. */
const foreign = /^(?:widget|initialWidth|parentTitle|parentUrl|utm_\w+|fbclid|gclid|v|ver)$/;

/**
 * Reads a frame's address. Everything in it is somebody's text: a parameter that is not sound is left out and told as a
 * fault, and without a widget and a feed there is no request.
 */
export function frameRequest(
  query: URLSearchParams,
  limits: FrameLimits,
): { request?: FrameRequest; faults: FrameFault[] } {
  const faults: FrameFault[] = [];
  const sound: Record<string, string> = {};
  for (const [parameter, text] of query) {
    if (foreign.test(parameter)) continue;
    const isAttribute = (attributes as readonly string[]).includes(parameter);
    const rule = known.get(parameter) ?? (isAttribute ? others : undefined);
    if (parameter === 'src') continue;
    if (!rule) faults.push(fault(parameter, text, 'a parameter that is known'));
    else if (text.trim() === '') continue;
    else if (text.length > longest || !rule[0].test(text.trim())) faults.push(fault(parameter, text, rule[1]));
    else sound[parameter] ??= text.trim();
  }
  const widget = query.get('widget')?.trim().toLowerCase() ?? '';
  const src = feedAddress(query.get('src'), limits);
  if (!limits.widgets.includes(widget)) faults.unshift(fault('widget', widget, `one of ${limits.widgets.join(', ')}`));
  if (!src) {
    const expected = `the address of a feed of ${[new URL(limits.base).origin, ...limits.sites].join(' or ')}`;
    faults.unshift(fault('src', query.get('src') ?? '', expected));
  }
  if (!src || !limits.widgets.includes(widget)) return { faults };
  const own = Object.fromEntries(Object.entries(sound).filter(([name]) => !Object.hasOwn(settings, name)));
  const { theme, accent, fit, childId } = sound;
  const request: FrameRequest = {
    widget,
    attributes: { ...own, src },
    ...(theme && theme !== 'auto' && { theme: theme as 'light' | 'dark' }),
    ...(accent && { accent: `#${accent.replace('#', '')}` }),
    ...(fit === 'box' && { fit }),
    ...(childId && { childId }),
  };
  return { request, faults };
}

function fault(parameter: string, text: string, expected: string): FrameFault {
  return { parameter, found: JSON.stringify(text.slice(0, 80)), expected };
}

function feedAddress(text: string | null, { base, sites }: FrameLimits): string | undefined {
  if (!text || text.length > longest || !URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isKnown = url.origin === new URL(base).origin || sites.includes(url.origin);
  return isWeb && isKnown && !url.username && !url.password ? url.href : undefined;
}
