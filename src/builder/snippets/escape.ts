/** Characters that no page may hold, and those that would turn the direction of the text after them. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * A text for a snippet, in one line: some systems make paragraphs of line breaks. Braces, brackets and the like are
 * written as numbers too: systems that know shortcodes (`[gallery]`) and templates (`{{ … }}`) would run them.
 */
export function escaped(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(unwanted, '')
    .replaceAll(/[&<>"'`{}[\]@]/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);
}

/** An address in an attribute: percent signs and the like belong to it. */
export function escapedAddress(text: string): string {
  return text.replaceAll(/[&<>"'`{}[\]\s]/g, (sign) => named[sign] ?? `&#${sign.charCodeAt(0)};`);
}

const addresses = new Set(['src', 'href', 'data-src']);

/** The beginning of an element. An attribute without a text is one that only has to be there. */
export function opening(name: string, attributes: readonly (readonly [string, string?])[]): string {
  const written = attributes.map(([attribute, text]) => {
    if (text === undefined) return attribute;
    return `${attribute}="${addresses.has(attribute) ? escapedAddress(text) : escaped(text)}"`;
  });
  return `<${[name, ...written].join(' ')}>`;
}

/** An element that holds text. */
export function element(name: string, text: string, attributes: readonly (readonly [string, string?])[] = []): string {
  return `${opening(name, attributes)}${escaped(text)}</${name}>`;
}

export function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
