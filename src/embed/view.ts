/**
 * For the pages that `vital-signs publish --site` writes. No module: it tells the height of a frame also where a sandbox
 * keeps modules out. What stands below the widget is taken away in a frame, which moves nothing above.
 */
import { markCutOff } from './cut-off.ts';
import { tellHeight } from './height-messages.ts';
import { askToOpen } from './word-press.ts';

const root = document.documentElement;

/** What a reader has opened before the widget was here stays open. */
function takeOver(widget: Element, served: Element): void {
  const { shadowRoot } = widget;
  for (const open of served.querySelectorAll('details[open]')) {
    const twin = shadowRoot?.querySelector<HTMLDetailsElement>(`details[part="${open.getAttribute('part')}"]`);
    if (twin && twin !== open) twin.open = true;
  }
  const focused = shadowRoot?.activeElement;
  const place =
    focused && served.contains(focused) ? [...served.querySelectorAll(focused.localName)].indexOf(focused) : -1;
  served.remove();
  if (place >= 0) shadowRoot?.querySelectorAll<HTMLElement>(focused!.localName)[place]?.focus({ preventScroll: true });
}

document.addEventListener('vital-signs-state', ({ target, detail }: CustomEventInit & { target?: unknown }) => {
  if (!(target instanceof Element) || (detail as { status?: string }).status !== 'loaded') return;
  const served = target.shadowRoot?.querySelector('.served');
  if (served) takeOver(target, served);
});

/** A policy without our hashes has stopped the styles in the page: then they are fetched. */
function fetchStyles(place: ParentNode): void {
  for (const style of place.querySelectorAll<HTMLStyleElement>('style[data-href]')) {
    if (style.sheet) continue;
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = style.dataset['href']!;
    style.replaceWith(link);
  }
}

function beFramed(): void {
  root.classList.add('framed');
  root.classList.toggle('sandboxed', origin === 'null');
  tellHeight(document.body, () => document.body.getBoundingClientRect().height);
  if (origin === 'null') markCutOff(root, document.body);
  // Links of a page in a frame lead out of it. Where a sandbox lets no window open, WordPress follows them if asked.
  document.addEventListener('click', (event) => {
    const link = (event.composedPath()[0] as Element).closest?.('a');
    if (!link?.href) return;
    link.target = '_blank';
    link.rel = 'noopener';
    askToOpen(link.href);
  });
}

fetchStyles(document);
for (const widget of document.querySelectorAll('main > *')) if (widget.shadowRoot) fetchStyles(widget.shadowRoot);
if (parent !== window) beFramed();
