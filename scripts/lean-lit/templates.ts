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
const beforeValue = /^[^>]*\s([^\s"=>]+)=("[^"]*)?$/;

/** Visits elements (1) and comments (128). */
const walker = document.createTreeWalker(document, 129);

/** Where an expression goes, or the several of one attribute. */
interface Place {
  /** Of its node, among those that are visited. */
  index: number;
  /** Of an attribute, as written: with `.` or `@`. Without one it is a child. */
  name?: string;
  /** Of an attribute: the text around its expressions. */
  texts?: string[];
}

interface Template {
  content: DocumentFragment;
  places: Place[];
}

/** One or several expressions of a template, in their place. */
interface Part {
  /** Shows values from an index on; returns the index of the first that another part shows. */
  show(values: readonly unknown[], from: number): number;
}

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
    const [, name] = beforeValue.exec(text.slice(text.lastIndexOf('<'))) ?? [];
    if (!name) text += `<!--${marker}-->`;
    else if (name.endsWith(marker)) text += marker;
    else {
      names.push(name);
      // Another name, so that nobody looks at the value: SVG would find fault with it.
      text = `${text.slice(0, text.lastIndexOf('='))}${marker}${text.slice(text.lastIndexOf('='))}${marker}`;
    }
  });
  // Something stands behind every expression, for it to know where it ends.
  if (!strings.at(-1)) text += '<!---->';
  const element = document.createElement('template');
  element.innerHTML = policy?.createHTML(text) ?? text;
  const { content } = element;
  if (isSvg) content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
  return { content, places: placesIn(content, names) };
}

function placesIn(content: DocumentFragment, names: string[]): Place[] {
  const places: Place[] = [];
  walker.currentNode = content;
  for (let index = 0, node; (node = walker.nextNode()); index++) {
    if (node instanceof Element) {
      for (const attribute of node.getAttributeNames()) {
        if (!attribute.endsWith(marker)) continue;
        places.push({ index, name: names.shift()!, texts: node.getAttribute(attribute)!.split(marker) });
        node.removeAttribute(attribute);
      }
    } else if ((node as Comment).data === marker) places.push({ index });
  }
  return places;
}

/** A template on the page. */
class Instance {
  readonly template: Template;
  readonly fragment: DocumentFragment;
  readonly #parts: Part[];

  constructor(template: Template) {
    this.template = template;
    this.fragment = document.importNode(template.content, true);
    walker.currentNode = this.fragment;
    let visited = -1;
    this.#parts = template.places.map(({ index, name, texts }) => {
      while (visited < index) {
        walker.nextNode();
        visited++;
      }
      const node = walker.currentNode;
      return name ? attributePart(node as Element, name, texts!) : new ChildPart(node as Comment, node.nextSibling);
    });
  }

  show(values: readonly unknown[]): void {
    let index = 0;
    for (const part of this.#parts) index = part.show(values, index);
  }
}

/** A child: text, a template, or a list of those. */
class ChildPart implements Part {
  readonly #start: ChildNode;
  /** Nothing where the children of its element end. */
  readonly #end: ChildNode | null;
  /** What is shown: text, an instance, or the parts of a list. */
  #shown: unknown = nothing;

  constructor(start: ChildNode, end: ChildNode | null) {
    this.#start = start;
    this.#end = end;
  }

  show(values: readonly unknown[], from: number): number {
    const value = values[from];
    if (value instanceof TemplateResult) this.#template(value);
    else if (Array.isArray(value)) this.#list(value);
    else this.#text(value ?? '');
    return from + 1;
  }

  #template(result: TemplateResult): void {
    const template = templateOf(result);
    const shown = this.#shown;
    if (shown instanceof Instance && shown.template === template) return shown.show(result.values);
    const instance = new Instance(template);
    instance.show(result.values);
    this.#clear();
    this.#insert(instance.fragment);
    this.#shown = instance;
  }

  #list(list: readonly unknown[]): void {
    if (!Array.isArray(this.#shown)) {
      this.#clear();
      this.#shown = [];
    }
    const parts = this.#shown as ChildPart[];
    list.forEach((_, index) => {
      const part = (parts[index] ??= this.#added());
      part.show(list, index);
    });
    for (const part of parts.splice(list.length)) part.#remove();
  }

  #added(): ChildPart {
    const start = this.#insert(document.createComment(''));
    return new ChildPart(start, this.#insert(document.createComment('')));
  }

  #text(value: unknown): void {
    if (value === this.#shown) return;
    const text = value === nothing ? '' : String(value);
    const { nextSibling } = this.#start;
    // What is on the page as text is so with a single node.
    if (text && typeof this.#shown !== 'object' && nextSibling !== this.#end) (nextSibling as Text).data = text;
    else {
      this.#clear();
      if (text) this.#insert(document.createTextNode(text));
    }
    this.#shown = value;
  }

  #insert<Inserted extends Node>(node: Inserted): Inserted {
    return this.#start.parentNode!.insertBefore(node, this.#end);
  }

  #clear(): void {
    while (this.#start.nextSibling !== this.#end) this.#start.nextSibling!.remove();
  }

  #remove(): void {
    this.#clear();
    this.#start.remove();
    this.#end!.remove();
  }
}

/** Sets an attribute, a property or a listener when what is to be shown has changed. */
function attributePart(element: Element, written: string, texts: readonly string[]): Part {
  const [prefix] = written;
  const name = prefix === '.' || prefix === '@' ? written.slice(1) : written;
  let shown: unknown = nothing;
  let listener: unknown;
  if (prefix === '@') element.addEventListener(name, (event) => (listener as (event: Event) => void)(event));
  return {
    show(values, from) {
      const count = texts.length - 1;
      let value = values[from];
      if (prefix === '@') listener = value;
      else {
        if (count > 1 || texts[0] || texts[1])
          value = texts.reduce(
            (text, next, index) => `${text}${(values[from + index - 1] as string | undefined) ?? ''}${next}`,
          );
        if (value !== shown) {
          if (prefix === '.') (element as unknown as Record<string, unknown>)[name] = value;
          else if (value === nothing) element.removeAttribute(name);
          else element.setAttribute(name, (value as string | undefined) ?? '');
        }
        shown = value;
      }
      return from + count;
    },
  };
}

const roots = new WeakMap<Node, ChildPart>();

/** Shows a template in a root, in place of the one before. */
export function render(result: TemplateResult, root: ShadowRoot): void {
  let part = roots.get(root);
  if (!part) {
    const start = document.createComment('');
    root.prepend(start, document.createComment(''));
    roots.set(root, (part = new ChildPart(start, start.nextSibling)));
  }
  part.show([result], 0);
}
