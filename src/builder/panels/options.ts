import type { Dataset } from '../../index.ts';
import { taken, widgetOf, type Choice, type Option } from '../choice.ts';
import { languagesOf } from '../feed-source.ts';
import type { Lists, Named } from '../lists.ts';
import { say } from '../words/say.ts';
import { part, written } from './part.ts';

/** Names of languages in themselves. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}

/** Fills a list only when it has changed: a list that is open, or has the focus, stays as it is. */
function fill(place: HTMLElement, key: string, make: () => HTMLElement[]): void {
  if (place.dataset['key'] === key) return;
  place.dataset['key'] = key;
  place.replaceChildren(...make());
}

function fillSelect(id: string, first: string, all: readonly Named[]): void {
  fill(part(id, HTMLSelectElement), JSON.stringify([first, all]), () =>
    [{ id: '', name: first }, ...all].map(({ id, name }) => written('option', name, { value: id })),
  );
}

function fillBoxes(id: string, all: readonly Named[]): void {
  fill(part(id, HTMLElement), JSON.stringify(all), () =>
    all.map(({ id: value, name }) => {
      const label = document.createElement('label');
      const box = document.createElement('input');
      Object.assign(box, { type: 'checkbox', name: id, value });
      label.append(box, ' ', written('span', name));
      return label;
    }),
  );
}

/** Shows the options that the widget takes, with what the feed has for them. */
export function showOptions(choice: Choice, lists: Lists | undefined, dataset: Dataset | undefined): void {
  const own = taken[widgetOf(choice)];
  for (const place of document.querySelectorAll<HTMLElement>('[data-option]'))
    place.hidden = !own.includes(place.dataset['option'] as Option);
  const { metrics = [], periods = [], groups = [], above = [] } = lists ?? {};
  fillSelect('metric', say('metric-first'), metrics);
  fillBoxes('metrics', metrics);
  const years = periods.map((id) => ({ id, name: id }));
  fillSelect('period', say('period-latest'), years);
  fillBoxes('groups', groups);
  fillSelect(
    'reference',
    say('reference-everyone'),
    groups.filter(({ id }) => id !== 'ALL'),
  );
  for (const box of document.querySelectorAll<HTMLInputElement>('input[name="compare"]'))
    box.disabled = lists !== undefined && !above.includes(box.value);
  const languages = dataset ? languagesOf(dataset) : ['en', 'es'];
  fillSelect(
    'lang',
    say('language-page'),
    languages.map((tag) => ({ id: tag, name: languageName(tag) })),
  );
}
