/**
 * For sites that take away unknown tags and data attributes, and leave a script tag: puts the widget after the tag.
 *
 *     <script async src=".../embed.js?widget=metric-trend&src=/data/feed.json&metric=absence"></script>
 *
 * No module: only then does a script know which tag it came from.
 */
import { attributes } from './attributes.ts';
import { wish } from './wish.ts';

function insert(script: HTMLScriptElement): void {
  const address = new URL(script.src);
  const { searchParams: query } = address;
  const division = document.createElement('div');
  // The loader refuses what is no widget, and says so.
  division.setAttribute(wish, query.get('widget') ?? '');
  for (const name of attributes) {
    const text = query.get(name);
    if (text !== null) division.setAttribute(`data-${name}`, text);
  }
  script.after(division);
  import(/* @vite-ignore */ new URL('vital-signs.js', address).href).catch((error: unknown) => {
    console.error(`[vital-signs] Serve vital-signs.js beside ${address.origin}${address.pathname}.`, error);
  });
}

const { currentScript } = document;
if (!(currentScript instanceof HTMLScriptElement))
  console.error('[vital-signs] embed.js is no module: remove type="module" from its tag.');
else if (currentScript.closest('head'))
  console.error('[vital-signs] embed.js puts a widget where its tag stands: move the tag into the body.');
else insert(currentScript);
