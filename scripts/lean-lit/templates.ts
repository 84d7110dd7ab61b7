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
const marker = `lit${Math.random()}`;

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

/** A template as nodes, and where its values go. The nodes are a fragment, or the one element that it is. */
type Template = [content: DocumentFragment | Element, places: readonly Place[]];

/** What was made from a template, what shows values in it, and the template's text. */
type Drawn = [nodes: Node, parts: readonly Part[], strings: TemplateStringsArray];

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
  const [first, second] = content.childNodes;
  return [first instanceof Element && !second ? first : content, places];
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

/** New nodes of a template, with its values. */
function draw(result: TemplateResult): Drawn {
  const [content, places] = templateOf(result);
  const nodes = document.importNode(content, true);
  walker.currentNode = nodes;
  let visited = nodes instanceof Element ? 0 : -1;
  const parts = places.map(([index, name, texts]) => {
    for (; visited < index; visited++) walker.nextNode();
    const node = walker.currentNode;
    return name ? attributePart(node as Element, name, texts!) : childPart(node, node.nextSibling);
  });
  show(parts, result);
  return [nodes, parts, result.strings];
}

function show(parts: readonly Part[], { values }: TemplateResult): void {
  parts.reduce((from, part) => part(values, from), 0);
}

/**
 * A child between two nodes: text, a template, or a list of those. `end` is nothing where the children of an element
 * end.
 */
function childPart(start: Node, end: Node | null): Part {
  // Not all that was drawn: the fragment, empty by now, need not be kept.
  let parts: readonly Part[];
  let strings: TemplateStringsArray | undefined;
  // What is an element, as most are, needs nothing around it to be told apart; other things stand between two comments.
  let list: (Drawn | Between)[] | undefined;
  let text: Text | undefined;

  return (values, from) => {
    const value: unknown = values[from] ?? '';
    if (value instanceof TemplateResult) {
      if (strings === value.strings) show(parts, value);
      else {
        const next = draw(value);
        clear(start, end);
        strings = list = text = undefined;
        insert(start, next[0], end);
        [, parts, strings] = next;
      }
    } else if (Array.isArray(value)) {
      if (!list) {
        clear(start, end);
        strings = list = text = undefined;
      }
      const items = (list ??= []);
      // What the list no longer has shows nothing from now on.
      for (let index = 0; index < value.length || items[index]; index++) {
        const one: unknown = value[index];
        const known = items[index];
        if (known && !known[2]) known[1](value, index);
        else if (one instanceof TemplateResult && known?.[2] === one.strings) show(known[1], one);
        else {
          const before = known?.[0] ?? end;
          if (isElement(one)) insert(start, (items[index] = draw(one))[0], before);
          else {
            const first = insert(start, document.createComment(''), before);
            const part = childPart(first, insert(start, document.createComment(''), before));
            items[index] = [first, part];
            part(value, index);
          }
          if (known) remove(known[0]);
        }
      }
    } else {
      const next = value === nothing ? '' : String(value);
      if (!text || !next) {
        clear(start, end);
        strings = list = text = undefined;
      }
      if (text) {
        if (text.data !== next) text.data = next;
      } else if (next) text = insert(start, document.createTextNode(next), end);
    }
    return from + 1;
  };
}

/** What stands between two nodes of its own. */
type Between = [start: Node, part: Part, strings?: undefined];

/** A template that is one element. */
function isElement(value: unknown): value is TemplateResult {
  return value instanceof TemplateResult && templateOf(value)[0] instanceof Element;
}

// Not in each part: there are thousands, and each would keep its own.
function insert<Inserted extends Node>(beside: Node, node: Inserted, before: Node | null): Inserted {
  return beside.parentNode!.insertBefore(node, before);
}

function clear(start: Node, end: Node | null): void {
  while (start.nextSibling !== end) remove(start.nextSibling!);
}

function remove(node: Node): void {
  (node as ChildNode).remove();
}

/** Sets an attribute, a property or a listener when what is to be shown has changed. */
function attributePart(element: Element, written: string, texts: readonly string[]): Part {
  const [prefix] = written;
  const name = written.replace(/^[.@]/, '');
  const alone = texts.join() === ',';
  let shown: unknown = nothing;
  if (prefix === '@') element.addEventListener(name, (event) => (shown as (event: Event) => void)(event));
  return (values, from) => {
    const value = alone
      ? values[from]
      : texts.reduce((text, next, index) => text + ((values[from + index - 1] as string | undefined) ?? '') + next);
    if (value !== shown && prefix !== '@') {
      if (prefix === '.') (element as unknown as Record<string, unknown>)[name] = value;
      else if (value === nothing) element.removeAttribute(name);
      else element.setAttribute(name, (value as string | undefined) ?? '');
    }
    shown = value;
    return from + texts.length - 1;
  };
}

/** Shows a template in a root, in place of the one before. */
export function render(result: TemplateResult, root: ShadowRoot & { shown?: Part }): void {
  if (!root.shown) {
    root.prepend(document.createComment(''), document.createComment(''));
    root.shown = childPart(root.firstChild!, root.firstChild!.nextSibling);
  }
  root.shown([result], 0);
}
