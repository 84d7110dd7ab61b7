/** An element of the picture. Its attributes and texts may hold anything: they are escaped when it is written. */
export interface XmlElement {
  name: string;
  attributes: Attributes;
  children: readonly (XmlElement | string)[];
}

/** What is undefined is left out. */
export type Attributes = Record<string, string | number | undefined>;

export function element(
  name: string,
  attributes: Attributes = {},
  children: readonly (XmlElement | string)[] = [],
): XmlElement {
  return { name, attributes, children };
}

/** Characters that no XML document may hold, however they are written: control characters and halves of pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(forbidden, '').replaceAll(/[&<>"']/g, (sign) => escapes[sign]!);
}

/** Hundredths are finer than any screen; a number that is none would make a browser drop the whole mark. */
function valueOf(value: string | number): string {
  if (typeof value === 'string') return escaped(value);
  return String(Number.isFinite(value) ? Number(value.toFixed(2)) + 0 : 0);
}

/** The element as XML. Names of elements and attributes are ours; everything else is escaped. */
export function written({ name, attributes, children }: XmlElement): string {
  const pairs = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${valueOf(value)}"`))
    .join('');
  if (children.length === 0) return `<${name}${pairs}/>`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child))).join('');
  return `<${name}${pairs}>${inner}</${name}>`;
}
