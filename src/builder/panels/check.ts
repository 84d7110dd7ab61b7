import { checkSource, type Finding } from '../kept/kept.ts';
import type { Order, Way } from '../snippets/snippets.ts';
import { say } from '../words/say.ts';
import { part, written } from './part.ts';

function line({ code, weight, what }: Finding): HTMLElement {
  const item = written('li', '', { class: weight });
  item.append(written('b', `${say(`weight-${weight}`)}: `), say(`finding-${code}`, { what }));
  return item;
}

/** Empties what was said about an earlier snippet. */
export function forgetVerdict(): void {
  part('outcome', HTMLElement).textContent = '';
  part('findings', HTMLElement).replaceChildren();
  part('use', HTMLButtonElement).hidden = true;
}

/** Makes the button check what is pasted against the snippet of `pasted`, and offer another way through `use`. */
export function listenToChecks(pasted: () => { way: Way; order?: Order }, use: (way: Way) => void): void {
  const instead = part('use', HTMLButtonElement);
  let next: Way | undefined;
  part('check', HTMLButtonElement).addEventListener('click', () => {
    const { way, order } = pasted();
    if (!order) return;
    const { outcome, findings, next: better } = checkSource(part('source', HTMLTextAreaElement).value, way, order);
    next = better;
    part('outcome', HTMLElement).textContent = say(`outcome-${outcome}`);
    part('findings', HTMLElement).replaceChildren(...findings.map(line));
    instead.hidden = !next;
    if (next) instead.textContent = say('use-way', { way: say(`way-${next}`) });
  });
  instead.addEventListener('click', () => {
    if (!next) return;
    const way = next;
    use(way);
    forgetVerdict();
    part('copied', HTMLElement).textContent = say('used-way', { way: say(`way-${way}`) });
    part('snippet', HTMLTextAreaElement).focus();
  });
}
