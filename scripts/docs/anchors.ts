/** Names of headings, as GitHub gives them: the same link works there and on the site. */

/** What a heading is called in an address: `Where it is: "here"` is `where-it-is-here`. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}

/** Gives each heading of one page a name of its own: the second `usage` is `usage-1`. */
export function anchors(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const name = slug(text);
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return count === 0 ? name : `${name}-${count}`;
  };
}
