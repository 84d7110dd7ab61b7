/**
 * Chance that depends only on its key, so that adding a school or a metric does not reshuffle all other numbers
 * and the sample feed stays the same on every machine.
 */
export function chance(...key: (string | number)[]): number {
  let hash = 2166136261;
  for (const character of key.join('|')) {
    hash ^= character.codePointAt(0)!;
    hash = Math.imul(hash, 16777619);
  }
  // One round of mulberry32: FNV alone leaves neighbouring keys too alike.
  let mixed = (hash + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
}

/** Roughly normal, mean 0 and standard deviation 1: the sum of twelve even chances, less six. */
export function noise(...key: (string | number)[]): number {
  let sum = -6;
  for (let draw = 0; draw < 12; draw++) sum += chance(draw, ...key);
  return sum;
}
