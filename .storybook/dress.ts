import type { Args, StoryContext } from '@storybook/web-components-vite';
import { nothing } from 'lit';
import { directive, Directive, type ChildPart } from 'lit/directive.js';
import { action } from 'storybook/actions';
import { elementOf, eventNames, isFreeText } from './elements.ts';
import { chosenSource } from './feeds.ts';

type Settable = Element & Record<string, unknown>;

/** Attributes that were set here, and not by the story: only these are taken back. */
const touched = new WeakMap<Element, Set<string>>();

const watched = new WeakSet<Node>();

/**
 * Stands behind a story and gives its element what the controls and the feed switch say. The story's own template knows
 * nothing of them: it stays what the tests run.
 */
class Dress extends Directive {
  override render(_context: StoryContext): unknown {
    return nothing;
  }

  override update({ parentNode }: ChildPart, [context]: [StoryContext]): unknown {
    if (!watched.has(parentNode)) {
      watched.add(parentNode);
      for (const name of eventNames)
        parentNode.addEventListener(name, (event) => action(name)((event as CustomEvent).detail));
    }
    const { component } = context;
    if (component) for (const one of (parentNode as Element).querySelectorAll(component)) put(one as Settable, context);
    return nothing;
  }
}

export const dress = directive(Dress);

function put(element: Settable, { args, initialArgs, globals, title }: StoryContext): void {
  const { attributes, cssProperties = [] } = elementOf(element.localName);
  const source = chosenSource(globals, title);
  const switched: Args | undefined = source && { ...source };
  const own = touched.get(element) ?? new Set();
  touched.set(element, own);
  for (const attribute of attributes) {
    const { name } = attribute;
    const isOurs = args[name] !== initialArgs[name];
    // Identifiers of the story mean nothing in another feed.
    const isForeign = switched !== undefined && isFreeText(attribute);
    if (!isOurs && !isForeign && !own.has(name)) continue;
    own.add(name);
    set(element, attribute, isOurs ? args[name] : isForeign ? switched[name] : initialArgs[name]);
  }
  if (source) element.data = source.data;
  // An object wins over an address, so it gives way to one that was written into the control.
  else if (args.src && args.src !== initialArgs.src) element.data = undefined;
  for (const { name } of cssProperties) {
    const value = args[name] as string | undefined;
    if (value) (element as Element as HTMLElement).style.setProperty(name, value);
    else (element as Element as HTMLElement).style.removeProperty(name);
  }
}

function set(element: Settable, { name, fieldName }: { name: string; fieldName: string }, value: unknown): void {
  if (value === true) element.setAttribute(name, '');
  else if (typeof value === 'number' || (typeof value === 'string' && value)) element.setAttribute(name, String(value));
  else {
    element.removeAttribute(name);
    // A story may have set the property, without an attribute to take away.
    element[fieldName] = undefined;
  }
}
