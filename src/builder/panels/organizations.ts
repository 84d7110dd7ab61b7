import { matching, type Entry } from '../search.ts';
import { say } from '../words/say.ts';
import { part, tell, written } from './part.ts';

/** A list longer than this is slow to open on a phone, and nobody reads it. */
const most = 200;

let all: readonly Entry[] = [];

/** Shows the organizations that fit what is typed. The one that is chosen stays in the list. */
export function showOrganizations(entries: readonly Entry[], chosen: string): void {
  all = entries;
  const list = part('organization', HTMLSelectElement);
  const typed = part('find', HTMLInputElement).value;
  const found = matching(all, typed);
  const own = all.find(({ id }) => id === chosen);
  const shown = found.slice(0, most);
  const listed = own && !shown.includes(own) ? [...shown, own] : shown;
  list.replaceChildren(...listed.map(({ id, label }) => written('option', label, { value: id })));
  list.value = chosen;
  list.disabled = all.length === 0;
  part('find', HTMLInputElement).disabled = all.length === 0;
  tell(part('found', HTMLElement), typed.trim() === '' && shown.length === all.length ? '' : told(shown, found));
}

function told(shown: readonly Entry[], found: readonly Entry[]): string {
  if (all.length === 0) return '';
  if (found.length === 0) return say('found-none');
  return say(shown.length < found.length ? 'found-more' : 'found', { shown: shown.length, all: all.length });
}

/** Begins to listen to what is typed. */
export function listenToSearch(chosen: () => string): void {
  const find = part('find', HTMLInputElement);
  find.addEventListener('input', () => showOrganizations(all, chosen()));
  // From the search straight into what it has found.
  find.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    const list = part('organization', HTMLSelectElement);
    list.focus();
    const isFound = matching(all, find.value).some(({ id }) => id === list.value);
    if (isFound || list.options.length === 0) return;
    list.selectedIndex = 0;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
