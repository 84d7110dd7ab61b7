import { element, indented, opening } from './escape.ts';
import { fallbackLines, staticLines, titleOf, type Fallback } from './fallback.ts';
import { frameAddress, scriptAddress, type Asked } from './addresses.ts';

/** Ways into a page, from the best to the last resort. */
export const ways = ['element', 'division', 'script', 'frame', 'box', 'address', 'static'] as const;
export type Way = (typeof ways)[number];

export interface Order extends Asked {
  /** Absolute address of the folder with the scripts. */
  scripts: string;
  /** What is read without the script. Absent where there is no data to make it of. */
  fallback?: Fallback;
  /** The address to paste where a system takes addresses. */
  view: string;
  /** Address of the page that shows this widget alone, as it was chosen. */
  alone: string;
  /** Height of a frame in CSS pixels. */
  height: number;
}

type Attribute = readonly [string, string?];

/** Without data there are no numbers to write down, but there still is the page that will show them. */
function readable(order: Order): string[] {
  if (order.fallback) return fallbackLines(order.fallback);
  return [`<p>${element('a', order.alone, [['href', order.alone]])}</p>`];
}

function own({ feed, options }: Order): Attribute[] {
  return [['src', feed], ...options];
}

function languageOf({ options }: Order): Attribute[] {
  return options.filter(([name]) => name === 'lang');
}

function moduleTag({ scripts }: Order): string {
  return `${opening('script', [
    ['type', 'module'],
    ['src', `${scripts}vital-signs.js`],
  ])}</script>`;
}

function frameLines(order: Order, fit: 'box' | 'height'): string[] {
  const { fallback, height, widget } = order;
  const title = fallback ? titleOf(fallback) : widget;
  const frame = opening('iframe', [
    ['src', frameAddress(order.scripts, order, fit)],
    ['title', title],
    ['loading', 'lazy'],
    ['width', '100%'],
    ['height', String(height)],
  ]);
  return [`${frame}</iframe>`];
}

const writers: Readonly<Record<Way, (order: Order) => string[]>> = {
  element: (order) => [
    // Room for the widget before its script has run: what follows on the page does not jump.
    opening('link', [
      ['rel', 'stylesheet'],
      ['href', `${order.scripts}vital-signs.css`],
    ]),
    moduleTag(order),
    opening(order.widget, own(order)),
    ...indented(readable(order)),
    `</${order.widget}>`,
  ],
  division: (order) => [
    moduleTag(order),
    opening('div', [
      ['data-vital-signs', order.widget],
      ...own(order).map(([name, text]): Attribute => [`data-${name}`, text]),
    ]),
    ...indented(readable(order)),
    '</div>',
  ],
  script: (order) => [
    `${opening('script', [['async'], ['src', scriptAddress(order.scripts, order)]])}</script>`,
    opening('noscript', languageOf(order)),
    ...indented(readable(order)),
    '</noscript>',
  ],
  // Not inside of the frame's tag, where no browser of today shows it, and where editors take it away.
  frame: (order) => [
    ...frameLines(order, 'height'),
    ...(order.fallback
      ? [
          opening('details', languageOf(order)),
          ...indented([element('summary', titleOf(order.fallback)), ...readable(order)]),
          '</details>',
        ]
      : []),
  ],
  box: (order) => frameLines(order, 'box'),
  address: ({ view }) => [view],
  static: (order) => {
    const { fallback, options, alone } = order;
    const level = options.find(([name]) => name === 'heading-level')?.[1] ?? '3';
    return fallback ? staticLines(fallback, level, alone) : readable(order);
  },
};

/** What is to be pasted, one element a line and no empty line, which some systems would make a paragraph. */
export function snippet(way: Way, order: Order): string {
  return writers[way](order).join('\n');
}

/** Lines for the site's own style sheet: looks are no attributes, because strict pages take no styles in them. */
export function styleLines({ widget, theme, accent }: Asked, way: Way): string {
  // What a division is asked for stands in it.
  const selector = way === 'element' ? widget : `[data-vital-signs="${widget}"]`;
  const looks = [
    ...(accent ? [`--vs-accent: ${accent};`] : []),
    ...(theme === 'dark' ? ['color-scheme: dark;', '--vs-surface: #14181f;', '--vs-ink: #e6e9ee;'] : []),
    ...(theme === 'light' ? ['color-scheme: light;', '--vs-surface: #ffffff;', '--vs-ink: #1b2430;'] : []),
  ];
  return looks.length > 0 ? [`${selector} {`, ...indented(looks), '}'].join('\n') : '';
}
