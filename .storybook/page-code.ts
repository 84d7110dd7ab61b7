import type { StoryContext } from '@storybook/web-components-vite';
import { elementOf } from './elements.ts';

/**
 * The code of a story as a page would have it: with what the controls say, and with the address of a feed where the story
 * hands over an object.
 */
export function pageCode(code: string, { component, args }: StoryContext): string {
  const place = document.implementation.createHTMLDocument().createElement('template');
  place.innerHTML = code;
  for (const element of component ? place.content.querySelectorAll(component) : []) {
    const { attributes } = elementOf(element.localName);
    const said = attributes.map(({ name }) => [name, (args[name] as unknown) ?? element.getAttribute(name)] as const);
    for (const { name } of attributes) element.removeAttribute(name);
    element.setAttribute('src', 'feed.json');
    for (const [name, value] of said)
      if (typeof value === 'number' || (typeof value === 'string' && value)) element.setAttribute(name, String(value));
  }
  return place.innerHTML.trim();
}
