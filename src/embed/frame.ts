/** The page inside a frame: one widget, as its address says, and messages about its height to the page around. */
import { markCutOff } from './cut-off.ts';
import { fitBox } from './fit-box.ts';
import { frameRequest, type FrameFault, type FrameRequest } from './frame-request.ts';
import { frameWords, type FrameWords } from './frame-words.ts';
import { tellHeight } from './height-messages.ts';
import { widgetTags } from './widget-tags.ts';
import { askToOpen } from './word-press.ts';

interface Shown extends HTMLElement {
  state?: { status: string; view?: { title: string; subtitle?: string } };
}

const root = document.documentElement;
const main = document.querySelector('main')!;

function sites(): string[] {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="vital-signs-sites"]');
  return meta?.content.split(/\s+/).filter(Boolean) ?? [];
}

/** The same view in a window of its own. */
function fullView(words: FrameWords): HTMLElement {
  const line = document.createElement('p');
  const more = document.createElement('span');
  const link = document.createElement('a');
  const address = new URL(location.href);
  address.searchParams.delete('fit');
  address.hash = '';
  Object.assign(link, { href: address.href, target: '_blank', rel: 'noopener', textContent: words.full });
  // A sandbox may let no window open. WordPress opens the address instead, if it is asked in its way.
  link.addEventListener('click', () => askToOpen(address.href));
  line.className = 'full';
  more.className = 'more';
  more.textContent = words.more;
  line.append(more, ' ', link);
  return line;
}

function show({ widget: tag, attributes, theme, accent, fit, childId }: FrameRequest): void {
  const { lang, dir, ...own } = attributes;
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  if (theme) root.classList.add(theme);
  if (accent) root.style.setProperty('--vs-accent', accent);
  const isSandboxed = origin === 'null';
  root.classList.toggle('sandboxed', isSandboxed);

  const widget: Shown = document.createElement(tag);
  for (const [name, text] of Object.entries(own)) widget.setAttribute(name, text);
  // The widget is all there is on the page: its heading is the first.
  if (!own['heading-level']) widget.setAttribute('heading-level', '1');
  let isTold = false;
  widget.addEventListener('vital-signs-state', () => {
    const { status, view } = widget.state ?? { status: 'loading' };
    if (view) document.title = [view.title, view.subtitle].filter(Boolean).join(', ');
    // Not before: the room that is kept while data loads is not the height of the content.
    if (status === 'loading' || isTold || fit === 'box') return;
    isTold = true;
    tellHeight(document.body, () => document.body.getBoundingClientRect().height, childId);
    if (isSandboxed) markCutOff(root, document.body);
  });
  main.append(widget);
  if (fit === 'box' || isSandboxed) main.append(fullView(frameWords(lang)));
  if (fit === 'box') fitBox(root, main);
}

function refuse(words: FrameWords): void {
  // The only thing on the page, and so its heading.
  const message = document.createElement('h1');
  message.className = 'message';
  message.textContent = words.unusable;
  main.append(message);
  tellHeight(document.body, () => document.body.getBoundingClientRect().height);
}

function tell({ parameter, found, expected }: FrameFault): void {
  console.warn(`[vital-signs] ${location.pathname}: ${parameter}=${found} was not used. It takes ${expected}.`);
}

const query = new URLSearchParams(location.search);
const { request, faults } = frameRequest(query, { widgets: widgetTags, base: location.href, sites: sites() });
faults.forEach(tell);
if (request) show(request);
else refuse(frameWords(query.get('lang') ?? undefined));
