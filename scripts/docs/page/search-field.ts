/** The field that searches all pages. What it searches in is fetched when it is first used. */
import type { Hit, Search } from './search.ts';

const most = 12;

export function listenToSearch(): void {
  const place = document.querySelector<HTMLElement>('.search');
  const field = document.getElementById('query');
  const list = document.getElementById('found');
  const status = document.getElementById('search-status');
  if (!place || !(field instanceof HTMLInputElement) || !list || !status) return;
  const root = new URL(place.dataset.root ?? './', location.href);

  let search: Promise<Search> | undefined;
  const load = (): Promise<Search> =>
    (search ??= import('./search.ts').then(({ loadSearch }) => loadSearch(new URL('search.json', root))));

  const show = async (): Promise<void> => {
    const asked = field.value.trim();
    if (!asked) return close();
    try {
      const find = await load();
      // Somebody has typed on in the meantime.
      if (asked === field.value.trim()) fill(find(asked));
    } catch {
      search = undefined;
      status.textContent = 'The search could not be loaded. Please try again.';
    }
  };
  const fill = (hits: Hit[]): void => {
    list.replaceChildren(...(hits.length > 0 ? [listOf(hits.slice(0, most), root)] : [nothing(field.value)]));
    list.hidden = false;
    status.textContent =
      hits.length === 0 ? 'Nothing found.' : `${Math.min(hits.length, most)} of ${hits.length} places found.`;
  };
  const close = (): void => {
    list.hidden = true;
    status.textContent = '';
  };

  field.addEventListener('focus', () => void load().catch(() => (search = undefined)));
  field.addEventListener('input', () => void show());
  place.addEventListener('keydown', (event) => {
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape') {
      close();
      field.focus();
      field.select();
    } else if (event.key === 'Enter' && at < 0 && !list.hidden) links[0]?.click();
    else if (event.key === 'ArrowDown' && list.hidden) void show();
    else if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
    else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
    else return;
    event.preventDefault();
  });
  // Elsewhere on the page, what was found is in the way; a press on the field brings it back.
  field.addEventListener('click', () => void show());
  document.addEventListener('focusin', ({ target }) => {
    if (!place.contains(target as Node)) close();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!place.contains(target as Node)) close();
  });
  document.addEventListener('keydown', (event) => {
    const { target } = event;
    const isTyping = target instanceof Element && target.matches('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    // A chart may have a key of that name.
    if (event.composedPath()[0] !== target) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function listOf(hits: readonly Hit[], root: URL): HTMLElement {
  const list = document.createElement('ul');
  for (const { address, page, heading, about } of hits) {
    const link = document.createElement('a');
    link.href = new URL(address, root).href;
    link.append(line('strong', heading));
    if (page !== heading) link.append(line('span', page));
    link.append(line('small', about));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}

function line(tag: 'strong' | 'span' | 'small', text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function nothing(asked: string): HTMLElement {
  const words = document.createElement('p');
  words.textContent = `Nothing was found for “${asked.trim()}”.`;
  return words;
}
