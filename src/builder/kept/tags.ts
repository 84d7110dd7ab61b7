/** A tag of a page's source: its name in small letters, its attributes with character references resolved. */
export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

export interface Source {
  tags: Tag[];
  /** What a reader would see, with spaces made one. */
  text: string;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Text with its character references resolved: those that editors write. */
export function resolved(text: string): string {
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi,
    (all, hex?: string, decimal?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? all;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
    },
  );
}

/** One place of the source: a comment or the like, the end of an element, the beginning of one, or text. */
const piece =
  /<!--[^]*?(?:-->|$)|<[!?][^>]*(?:>|$)|<\/[a-z][^>]*(?:>|$)|<([a-z][^\s/>]*)((?:[^>"']|"[^"]*"|'[^']*')*)(?:>|$)|[^<]+|</gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** Elements whose content is no markup. */
const raw = /^(?:script|style|textarea|title|xmp)$/;

/**
 * Reads a page's source as far as it is needed to find tags in it. The browser's own parser would do more: it fetches
 * pictures, and pages with Trusted Types do not let it read a text.
 */
export function readSource(source: string): Source {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const reader = new RegExp(piece);
  reader.lastIndex = 0;
  for (let match = reader.exec(source); match; match = reader.exec(source)) {
    const [all, name, attributes] = match;
    if (name === undefined) {
      texts.push(all.startsWith('<') && all !== '<' ? ' ' : all);
      continue;
    }
    const tag = name.toLowerCase();
    tags.push({ name: tag, attributes: attributesOf(attributes ?? '') });
    texts.push(' ');
    if (!raw.test(tag)) continue;
    const end = new RegExp(`</${tag}\\b`, 'gi');
    end.lastIndex = reader.lastIndex;
    reader.lastIndex = end.exec(source)?.index ?? source.length;
  }
  return { tags, text: resolved(texts.join('')).replaceAll(/\s+/g, ' ').trim() };
}

function attributesOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of text.matchAll(attribute)) {
    const key = name.toLowerCase();
    // The first one counts, as in a browser.
    if (!found.has(key)) found.set(key, resolved(double ?? single ?? bare ?? ''));
  }
  return found;
}
