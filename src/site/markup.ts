/** Markup in which every text has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Piece = string | number | Markup | undefined | false | readonly Piece[];

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Characters that no page may hold, and those that would turn the direction of the text after them. */
const unwanted = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Cs}/gu;

export function escaped(text: string): string {
  return text.replaceAll(unwanted, '').replaceAll(/[&<>"']/g, (mark) => escapes[mark]!);
}

function textOf(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(textOf).join('');
  return escaped(String(piece));
}

/** Markup from a template: what is put in is text, never markup, unless it is Markup itself. */
export function page(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
  return new Markup(strings.map((text, index) => text + textOf(pieces[index])).join(''));
}

/** A value as a JSON data block of a page: nothing in it can end the block. */
export function dataBlock(value: unknown): Markup {
  const json = JSON.stringify(value, null, 1).replaceAll(/[<>&\u2028\u2029]/g, (mark) => {
    return `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return new Markup(`<script type="application/ld+json">\n${json}\n</script>`);
}
