import type { WidgetTag } from '../embed/widget-tags.ts';

/**
 * What a served widget never has, as selectors name it: a rule about it is not sent with the page. It comes with the
 * widget's script, which brings the whole style sheet, before anything of it can be there. A test reads all pages.
 */
const withScriptOnly = [
  '.far',
  '.loading',
  '.message',
  '.scroll',
  '.distribution',
  '.courses',
  // The table stands in the page, and has the page's styles.
  ...['table', 'caption', 'thead', 'tr', 'th', 'td'],
  // Pages are in languages that are written from left to right.
  "[dir='rtl']",
];

/** Marks of the other chart, and what only the other widgets have. */
const ofOthers: Readonly<Record<WidgetTag, readonly string[]>> = {
  'school-scorecard': ['select', '.controls', '.axis-label', '.trend'],
  'achievement-gap-chart': [
    ...['.goal-name', '.cards', '.trend', '.labels', '.y-axis', '.key'],
    ...['.line', '.zero', '.target', '.break', '.s1', '.s2', '.s4'],
  ],
  'satisfaction-gauge': ['select', '.controls', '.axis-label', '.trend', '.goal-name', '.cards'],
  'metric-trend': ['select', '.switch', '[aria-pressed', '.goal-name', '.cards', '.reference', '.interval', '.before'],
};

/** Names of what is never in the served markup of a widget: elements, classes, and beginnings of attributes. */
export function neverServed(tag: WidgetTag): readonly string[] {
  return [...withScriptOnly, ...ofOthers[tag]];
}

/** Properties of the widgets that our own pages set. The others have their default here. */
const setByPages = new Set(['--vs-chart-height', '--vs-space']);

/** The rules of a style sheet without remarks that can concern what is served of a widget. */
export function servedRules(css: string, tag: WidgetTag): string {
  const names = neverServed(tag).map((name) => {
    const text = name.replaceAll(/[.[\]]/g, '\\$&');
    return /^\w/.test(name) ? `(?<![-\\w.])${text}(?![-\\w])` : name.startsWith('.') ? `${text}(?![-\\w])` : text;
  });
  return withoutUnused(withDefaults(kept(css, new RegExp(names.join('|')))));
}

/** Rules of which a selector is left, and groups of which a rule is left. */
function kept(css: string, never: RegExp): string {
  let text = '';
  for (let at = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', at)) {
    const head = css.slice(at, open).trim();
    const end = endOfBlock(css, open);
    const body = css.slice(open + 1, end);
    at = end + 1;
    if (/^@(?:media|container|supports)\b/.test(head)) {
      const rules = kept(body, never);
      if (rules !== '') text += `${head} {${rules}}`;
      continue;
    }
    // What is asked of a selector in parentheses is not what the rule is about.
    const selectors = head.split(/,(?![^(]*\))/).filter((one) => !never.test(one.replaceAll(/\([^)]*\)/g, '')));
    if (selectors.length > 0) text += `${selectors.join(',')} {${body}}`;
  }
  return text;
}

/** Place of the brace that closes the one at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  throw new Error(`A style sheet has a block without end: ${css.slice(open, open + 60)}`);
}

/** Values as they are where no page has set a property of the widget. */
function withDefaults(css: string): string {
  return css.replaceAll(
    /var\((--vs-[-\w]+), ?((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g,
    (all, name: string, value: string) => (setByPages.has(name) ? all : value),
  );
}

/** Without properties that nothing asks for. */
function withoutUnused(css: string): string {
  const text = css.replaceAll(/(?<=[{;]\s*)(--(?!vs-)[-\w]+):[^;}]*;/g, (all, name: string) =>
    css.includes(`var(${name}`) ? all : '',
  );
  return text === css ? text : withoutUnused(text);
}
