/** The fields of a feed that hold text for people. */
const texts = new Set(['title', 'name', 'shortName', 'city', 'question', 'description', 'text', 'label', 'favorable']);

/**
 * A piece of a feed in which every plain text says its language, so that it means the same in a feed of another language.
 * Fields of the publisher's own (`x-`) are left as they are.
 */
export function inLanguage<Piece>(piece: Piece, language: string): Piece {
  if (Array.isArray(piece)) return piece.map((item: unknown) => inLanguage(item, language)) as Piece;
  if (typeof piece !== 'object' || piece === null) return piece;
  const fields = Object.entries(piece).map(([name, value]: [string, unknown]) => {
    if (name.startsWith('x-')) return [name, value];
    if (typeof value === 'string') return [name, texts.has(name) ? { [language]: value } : value];
    return [name, inLanguage(value, language)];
  });
  return Object.fromEntries(fields) as Piece;
}
