/**
 * Types for the templates of frameworks. They point to the types of the classes, so that there is one place where the
 * type and the description of a property stand.
 */
import { classImports, renamed, union } from './elements.js';

const note = '// Written by the build from custom-elements.json.';

/**
 * Text of each file in `dist/types/frameworks/`.
 * @param {import('./elements.js').Described[]} elements
 * @returns {Record<string, string>}
 */
export function frameworkTypes(elements) {
  return {
    'settable.d.ts': settable(elements),
    'react.d.ts': react(elements),
    'vue.d.ts': vue(elements),
    'svelte.d.ts': svelte(elements),
  };
}

/** What a host may set. Numbers may be text, as in an attribute; lists may not: frameworks set the property. */
function settable(elements) {
  const entries = elements.map(
    ({ tag, className, properties }) =>
      `  '${tag}': Settable<${className}, ${union(properties.map(({ name }) => name))}>;`,
  );
  return `${note}
${classImports(elements)}

/** The type of a property, and what stands for it in an attribute. */
type Written<Value> = Value extends number ? Value | \`\${number}\` : Value;

type Settable<Element, Name extends keyof Element> = { [Key in Name]?: Written<Element[Key]> | undefined };

/** Properties by tag. */
export interface Properties {
${entries.join('\n')}
}
`;
}

function react(elements) {
  return `${note}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${classImports(elements)}
import type { Properties } from './settable.js';

type Props<Element, Own> = Own & Omit<DetailedHTMLProps<HTMLAttributes<Element>, Element>, keyof Own>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags(elements, ({ tag, className }) => `Props<${className}, Properties['${tag}'] & ${further(tag)}>`, 6)}
    }
  }
}

${furtherNames(elements)}`;
}

function svelte(elements) {
  return `${note}
import type { HTMLAttributes } from 'svelte/elements';
${classImports(elements)}
import type { Properties } from './settable.js';

type Props<Element extends EventTarget, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${tags(elements, ({ tag, className }) => `Props<${className}, Properties['${tag}'] & ${further(tag)}>`, 4)}
  }
}

${furtherNames(elements)}`;
}

/** Vue writes both names of a property and of an event in one way, and wants a component. */
function vue(elements) {
  const events = (element) =>
    element.events.map(({ name }) => `${camel(`on-${name}`)}?: (event: HTMLElementEventMap['${name}']) => void`);
  const emits = (element) =>
    element.events.map(({ name }) => `((name: '${name}', event: HTMLElementEventMap['${name}']) => void)`);
  const component = (element) =>
    `Component<${element.className}, Properties['${element.tag}'] & { ${events(element).join('; ')} }, ${emits(element).join(' & ')}>`;
  return `${note}
import type { HTMLAttributes, PublicProps } from 'vue';
${classImports(elements)}
import type { Properties } from './settable.js';

type Component<Element, Own, Emit> = new () => Element & {
  /** Not there while a page runs: Vue reads from it what a template may set. */
  $props: Own & Omit<HTMLAttributes & PublicProps, keyof Own>;
  /** Not there while a page runs: Vue reads from it what a template may listen to. */
  $emit: Emit;
};

declare module 'vue' {
  interface GlobalComponents {
${tags(elements, component, 4)}
  }
}
`;
}

function tags(elements, type, indent) {
  return elements
    .map(
      (element) =>
        `${' '.repeat(indent)}/** ${element.summary} */\n${' '.repeat(indent)}'${element.tag}': ${type(element)};`,
    )
    .join('\n');
}

/** Attributes with a name of their own, and events, by tag. */
function furtherNames(elements) {
  const entries = elements.map((element) => {
    const attributes = renamed(element).map(
      ({ name, property }) => `'${name}'?: Properties['${element.tag}']['${property}']`,
    );
    const events = element.events.map(({ name }) => `'on${name}'?: (event: HTMLElementEventMap['${name}']) => void`);
    return `  '${element.tag}': { ${[...attributes, ...events].join('; ')} };`;
  });
  return `interface Further {\n${entries.join('\n')}\n}\n`;
}

function further(tag) {
  return `Further['${tag}']`;
}

function camel(name) {
  return name.replaceAll(/-(.)/g, (_all, letter) => letter.toUpperCase());
}
