/** An organization with the words by which it is found. */
export interface Entry {
  id: string;
  /** What the list shows: name, and where it belongs. */
  label: string;
  words: string;
}

/** Small letters without accents, so that `canada` finds `Cañada`. */
export function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

export function entry(id: string, label: string, others: readonly string[]): Entry {
  return { id, label, words: plain([label, ...others, id].join(' ')) };
}

/** Entries that hold every word that was typed, in the order of the list; those that begin with the first one lead. */
export function matching(entries: readonly Entry[], typed: string): Entry[] {
  const asked = plain(typed).split(/\s+/).filter(Boolean);
  const found = entries.filter(({ words }) => asked.every((word) => words.includes(word)));
  const [first] = asked;
  if (!first) return found;
  const leads = (one: Entry): boolean => one.words.startsWith(first);
  return [...found.filter(leads), ...found.filter((one) => !leads(one))];
}
