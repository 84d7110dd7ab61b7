import type { FrameView } from '../../model/view.ts';
import { optionsOf, widgetOf, type Choice } from '../choice.ts';
import type { OpenFeed } from '../feed-source.ts';
import { folderAddress, frameAddress, frameHeight, viewAddress } from '../snippets/addresses.ts';
import { snippet, styleLines, type Order, type Way } from '../snippets/snippets.ts';
import { systemOf, systems, wayOf } from '../snippets/systems.ts';
import { say, type Key } from '../words/say.ts';
import { copy } from './copy.ts';
import { part, written } from './part.ts';

/** What the snippets are made of. Without a feed there is nothing to write. */
export function orderOf(choice: Choice, open: OpenFeed | undefined, view: FrameView | undefined): Order | undefined {
  if (!open) return undefined;
  const { url: feed, dataset } = open;
  const own = new URL('../', document.baseURI).href;
  const scripts = folderAddress(choice.scripts, document.baseURI) ?? own;
  const widget = widgetOf(choice);
  const { theme, accent } = choice;
  const asked = { widget, feed, options: optionsOf(choice), theme, accent };
  const alone = frameAddress(scripts, asked, 'height');
  // Only the pages that publishing writes tell systems how to frame them; boxes of other systems take any page.
  const isBox = choice.system === 'google-sites' || choice.system === 'wix';
  const language = { asked: choice.lang, own: dataset.about.language ?? 'en' };
  const published = isBox || !view ? undefined : viewAddress(widget, feed, view.records, language);
  return { ...asked, scripts, fallback: view, view: published ?? alone, alone, height: frameHeight(widget, view) };
}

/** Shows the ways of the chosen system, and the snippet of the chosen way. */
export function showCode(choice: Choice, order: Order | undefined): void {
  const system = systemOf(choice.system);
  const way = wayOf(system, choice.way);
  part('advice', HTMLElement).textContent = say(`advice-${system}`, { tag: widgetOf(choice) });
  showWays(systems[system], way);

  part('snippet', HTMLTextAreaElement).value = order ? snippet(way, order) : '';
  part('copy', HTMLButtonElement).disabled = !order;
  const open = part('open', HTMLAnchorElement);
  if (order) open.href = order.alone;
  else open.removeAttribute('href');

  const isOnPage = way === 'element' || way === 'division' || way === 'script';
  const style = order && isOnPage ? styleLines(order, way) : '';
  part('style-part', HTMLElement).hidden = style === '';
  part('style', HTMLTextAreaElement).value = style;
  const remarks = order ? remarksOn(way, order) : [];
  part('remarks', HTMLElement).replaceChildren(...remarks.map((text) => written('li', text)));
}

function showWays(own: readonly Way[], chosen: Way): void {
  const place = part('ways', HTMLElement);
  const listed = own.includes(chosen) ? own : [...own, chosen];
  const key = JSON.stringify([listed, say('way-element')]);
  if (place.dataset['key'] !== key) {
    place.dataset['key'] = key;
    place.replaceChildren(...listed.map(wayLabel));
  }
  for (const radio of place.querySelectorAll('input')) radio.checked = radio.value === chosen;
}

function wayLabel(way: Way): HTMLElement {
  const label = document.createElement('label');
  const radio = document.createElement('input');
  const words = document.createElement('span');
  Object.assign(radio, { type: 'radio', name: 'way', value: way });
  words.append(written('b', say(`way-${way}`)), ' ', written('small', say(`way-${way}-says`)));
  label.append(radio, words);
  return label;
}

const ownComputer = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

function remarksOn(way: Way, { feed, scripts, fallback, view, alone }: Order): string[] {
  const [data, home] = [new URL(feed), new URL(scripts)];
  const isFrame = way === 'frame' || way === 'box';
  const remarks: (Key | false)[] = [
    way !== 'static' && [data, home].some(({ hostname }) => ownComputer.test(hostname)) && 'remark-local',
    isFrame && data.origin !== home.origin && 'remark-site',
    (way === 'element' || way === 'division' || way === 'script') && 'remark-cors',
    way === 'frame' && 'remark-frames',
    way === 'address' && view !== alone && 'remark-view',
    way === 'static' && 'remark-static',
    !fallback && !isFrame && way !== 'address' && 'remark-fallback',
  ];
  return remarks.filter((key) => key !== false).map((key) => say(key, { feed: data.host, frame: home.host }));
}

/** Makes the buttons copy. */
export function listenToCopies(): void {
  const said = part('copied', HTMLElement);
  const pairs = [
    ['copy', 'snippet'],
    ['copy-style', 'style'],
  ] as const;
  for (const [button, text] of pairs)
    part(button, HTMLButtonElement).addEventListener('click', () => {
      void copy(part(text, HTMLTextAreaElement), said);
    });
}
