/** What templates of React, Vue and Svelte may say of every element, as lines of TypeScript. Compiled only, never run. */
import { renamed } from '../types/elements.js';

/** How each framework calls the type of what a template may set, and the handler of an event. */
const frameworks = {
  react: {
    imports: "import type { JSX } from 'react';",
    props: (tag) => `JSX.IntrinsicElements['${tag}']`,
    handler: (name) => `'on${name}'`,
    /** Attributes with a name of their own: Vue makes properties of them. */
    attributes: true,
  },
  vue: {
    imports: "import type { GlobalComponents } from 'vue';",
    props: (tag) => `InstanceType<GlobalComponents['${tag}']>['$props']`,
    handler: (name) => `on${pascal(name)}`,
    attributes: false,
  },
  svelte: {
    imports: "import type { SvelteHTMLElements } from 'svelte/elements';",
    props: (tag) => `SvelteHTMLElements['${tag}']`,
    handler: (name) => `'on${name}'`,
    attributes: true,
  },
};

/** Packages whose types templates are made of. */
export const templatePackages = ['vue', 'svelte', '@types/react'];

/**
 * Text of a file that sets every property and listens to every event of every element, in each framework, with the types of
 * the classes. What is of any type would be taken for a number, too.
 * @param {string} name of the package
 * @param {import('../types/elements.js').Described[]} elements
 */
export function templateLines(name, elements) {
  const events = [...new Set(elements.flatMap((element) => element.events.map((event) => event.name)))];
  const types = [...elements.map(({ className }) => className), ...events.map(eventType)];
  return [
    `import type { ${types.join(', ')} } from '${name}';`,
    ...Object.entries(frameworks).flatMap(([framework, { imports }]) => [
      `import type {} from '${name}/${framework}';`,
      imports,
    ]),
    ...elements.flatMap((element, index) => [
      `declare const element${index}: ${element.className};`,
      ...Object.entries(frameworks).flatMap(([framework, ways]) => linesFor(framework, ways, element, index)),
    ]),
  ];
}

function linesFor(framework, { props, handler, attributes }, element, index) {
  const { tag, properties, events } = element;
  const named = [
    ...properties.map((property) => [property.name, property.name]),
    ...(attributes ? renamed(element).map(({ name, property }) => [`'${name}'`, property]) : []),
  ];
  const is = (count) => `export const ${framework}${index}_${count}: ${props(tag)}`;
  return [
    `${is('set')} = { ${named.map(([key, property]) => `${key}: element${index}.${property}`).join(', ')} };`,
    `// @ts-expect-error ${tag} has no such attribute`,
    `${is('unknown')} = { nothing: 1 };`,
    ...events.flatMap(({ name }, count) => [
      `${is(`event${count}`)} = { ${handler(name)}: (event) => void (event satisfies ${eventType(name)}) };`,
      `// @ts-expect-error ${name} is no number`,
      `${is(`number${count}`)} = { ${handler(name)}: (event) => void (event satisfies number) };`,
    ]),
  ];
}

/** `vital-signs-select` has the type `VitalSignsSelectEvent`, which the package exports. */
function eventType(name) {
  return `${pascal(name)}Event`;
}

function pascal(name) {
  return name.replaceAll(/(?:^|-)(.)/g, (_all, letter) => letter.toUpperCase());
}
