import manifest, { type Attribute, type CustomElement } from 'virtual:custom-elements';

const elements = manifest.modules.flatMap(({ declarations }) => declarations);

/** What the manifest says of an element. */
export function elementOf(tag: string): CustomElement {
  const element = elements.find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`custom-elements.json says nothing of <${tag}>: is its class in src/elements/${tag}/?`);
  return element;
}

/** Names of the events that any element tells. */
export const eventNames = [...new Set(elements.flatMap(({ events = [] }) => events.map(({ name }) => name)))];

/** The words that an attribute may have, where its type is a choice of words. */
export function choicesOf({ type }: Attribute): string[] {
  const text = type?.text ?? '';
  return /^'[^']*'( \| '[^']*')+$/.test(text) ? text.split(' | ').map((word) => word.slice(1, -1)) : [];
}

/** Whether an attribute may hold names out of a feed, or an address: anything but a choice of words, a number or a flag. */
export function isFreeText(attribute: Attribute): boolean {
  return choicesOf(attribute).length === 0 && !/^(number|boolean)$/.test(attribute.type?.text ?? '');
}
