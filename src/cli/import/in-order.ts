/** Both lists, each thing once: the kept ones in their order, and every new one behind the one that it follows. */
export function inOrder<Item extends { id: string }>(
  kept: readonly Item[],
  fresh: readonly Item[],
  merge: (kept: Item, fresh: Item) => Item = (one) => one,
): Item[] {
  const added = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(kept.map(({ id }) => id));
  const followers = new Map<string, Item[]>();
  let last = '';
  for (const item of fresh) {
    if (known.has(item.id)) last = item.id;
    else followers.set(last, [...(followers.get(last) ?? []), item]);
  }
  const behind = (id: string) => followers.get(id) ?? [];
  return [
    ...behind(''),
    ...kept.flatMap((item) => {
      const other = added.get(item.id);
      return [other ? merge(item, other) : item, ...behind(item.id)];
    }),
  ];
}
