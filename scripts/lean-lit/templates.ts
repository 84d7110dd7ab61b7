/**
 * Templates for the bundle: what stands for lit-html there. Children, attributes, properties (`.open`) and listeners
 * (`@click`) are all that our templates have; `test/toolchain/lean-lit.test.ts` holds them to it.
 */

/** Text and expressions of a template. Only code makes one: what a feed holds is never of this class. */
export class TemplateResult {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
  readonly isSvg: boolean;

  constructor(strings: TemplateStringsArray, values: readonly unknown[], isSvg: boolean) {
    this.strings = strings;
    this.values = values;
    this.isSvg = isSvg;
  }
}

export function html(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return new TemplateResult(strings, values, false);
}

export function svg(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  return new TemplateResult(strings, values, true);
}

/** No child, or no attribute. */
export const nothing = Symbol('nothing');

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(text: string): string }): { createHTML(text: string): string };
}

/** The policy has the name of Lit's, which pages with Trusted Types allow. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lit-html', {
  createHTML: (text) => text,
});

/** Stands where an expression is. By chance, so that no text can hold it. */
const marker = `lit${Math.random().toFixed(9).slice(2)}`;

/** The end of a tag's text before the value of an attribute: its name, and what stands in the value already. */
const beforeValue = /^[^>]*\s([^\s"=>]+)(=("[^"]*)?)$/;

/** Visits elements (1) and comments (128). */
const walker = document.createTreeWalker(document, 129);

/** Shows values from an index on; returns the index of the first that another part shows. */
type Part = (values: readonly unknown[], from: number) => number;

/** Where an expression goes, or the several of one attribute. */
type Place = [
  /** Of its node, among those that are visited. */
  index: number,
  /** Of an attribute, as written: with `.` or `@`. Without one it is a child. */
  name?: string,
  /** Of an attribute: the text around its expressions. */
  texts?: readonly string[],
];

/** A template as nodes, and a way to put it on the page: new nodes, and what shows values in them. */
type Template = () => [nodes: DocumentFragment, show: (values: readonly unknown[]) => void];

const templates = new WeakMap<TemplateStringsArray, Template>();

function templateOf({ strings, isSvg }: TemplateResult): Template {
  let template = templates.get(strings);
  if (!template) templates.set(strings, (template = parsed(strings, isSvg)));
  return template;
}

function parsed(strings: TemplateStringsArray, isSvg: boolean): Template {
  const names: string[] = [];
  let text = isSvg ? '<svg>' : '';
  strings.forEach((string, index) => {
    text += string;
    if (index === strings.length - 1) return;
    const [, name, value] = beforeValue.exec(text.slice(text.lastIndexOf('<'))) ?? [];
    if (!name) text += `<!--${marker}-->`;
    else if (name.endsWith(marker)) text += marker;
    else {
      names.push(name);
      // Another name, so that nobody looks at the value: SVG would find fault with it.
      text = text.slice(0, -value!.length) + marker + value + marker;
    }
  });
  // Something stands behind every expression, for it to know where it ends.
  if (!strings.at(-1)) text += '<!---->';
  const element = document.createElement('template');
  element.innerHTML = policy?.createHTML(text) ?? text;
  const { content } = element;
  if (isSvg) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
  const places = placesIn(content, names);
  return () => {
    const nodes = document.importNode(content, true);
    const parts = partsIn(nodes, places);
    return [nodes, (values) => void parts.reduce((from, part) => part(values, from), 0)];
  };
}

function placesIn(content: Node, names: string[]): Place[] {
  const places: Place[] = [];
  walker.currentNode = content;
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node instanceof Element) {
      for (const attribute of node.getAttributeNames()) {
        if (!attribute.endsWith(marker)) continue;
        places.push([index, names.shift(), node.getAttribute(attribute)!.split(marker)]);
        node.removeAttribute(attribute);
      }
    } else if ((node as Comment).data === marker) places.push([index]);
  }
  return places;
}

function partsIn(nodes: Node, places: readonly Place[]): Part[] {
  walker.currentNode = nodes;
  let visited = -1;
  return places.map(([index, name, texts]) => {
    for (; visited < index; visited++) walker.nextNode();
    const node = walker.currentNode;
    return name ? attributePart(node as Element, name, texts!) : childPart(node, node.nextSibling);
  });
}

/**
 * A child between two nodes: text, a template, or a list of those. `end` is nothing where the children of an element
 * end.
 */
function childPart(start: Node, end: Node | null): Part {
  let template: Template | undefined;
  let show: (values: readonly unknown[]) => void;
  let list: [part: Part, start: Node, end: Node][] | undefined;
  let text: Text | undefined;

  const insert = <Inserted extends Node>(node: Inserted): Inserted => start.parentNode!.insertBefore(node, end);
  const clear = (): void => {
    while (start.nextSibling !== end) remove(start.nextSibling!);
    template = list = text = undefined;
  };

  return (values, from) => {
    const value: unknown = values[from] ?? '';
    if (value instanceof TemplateResult) {
      const next = templateOf(value);
      if (next === template) show(value.values);
      else {
        const [nodes, showIn] = next();
        showIn(value.values);
        clear();
        insert(nodes);
        template = next;
        show = showIn;
      }
    } else if (Array.isArray(value)) {
      if (!list) {
        clear();
        list = [];
      }
      for (let index = 0; index < value.length; index++) {
        if (!list[index]) {
          const first = insert(document.createComment(''));
          const last = insert(document.createComment(''));
          list.push([childPart(first, last), first, last]);
        }
        list[index]![0](value, index);
      }
      for (const [part, first, last] of list.splice(value.length)) {
        part([nothing], 0);
        remove(first);
        remove(last);
      }
    } else {
      const next = value === nothing ? '' : String(value);
      if (!text || !next) clear();
      if (text) {
        if (text.data !== next) text.data = next;
      } else if (next) text = insert(document.createTextNode(next));
    }
    return from + 1;
  };
}

function remove(node: Node): void {
  (node as ChildNode).remove();
}

/** Sets an attribute, a property or a listener when what is to be shown has changed. */
function attributePart(element: Element, written: string, texts: readonly string[]): Part {
  const [prefix] = written;
  const name = prefix === '.' || prefix === '@' ? written.slice(1) : written;
  const count = texts.length - 1;
  let shown: unknown = nothing;
  if (prefix === '@') element.addEventListener(name, (event) => (shown as (event: Event) => void)(event));
  return (values, from) => {
    let value = values[from];
    if (count > 1 || texts[0] || texts[1])
      value = texts.reduce(
        (text, next, index) => text + ((values[from + index - 1] as string | undefined) ?? '') + next,
      );
    if (value !== shown && prefix !== '@') {
      if (prefix === '.') (element as unknown as Record<string, unknown>)[name] = value;
      else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, (value as string | undefined) ?? '');
    }
    shown = value;
    return from + count;
  };
}

const roots = new WeakMap<Node, Part>();

/** Shows a template in a root, in place of the one before. */
export function render(result: TemplateResult, root: ShadowRoot): void {
  let part = roots.get(root);
  if (!part) {
    root.prepend(document.createComment(''), document.createComment(''));
    roots.set(root, (part = childPart(root.firstChild!, root.firstChild!.nextSibling)));
  }
  part([result], 0);
}
