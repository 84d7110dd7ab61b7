const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The letters that minified code is full of anyway. */
const letters = 'etrisnaoldcuhpm';

/** Names for what stands outside of functions: `A` to `Z`, then `ee` to `mm`, then `eee` and so on. */
export function outerName(index: number): string {
  if (index < capitals.length) return capitals[index]!;
  let name = '';
  let rest = index - capitals.length + letters.length;
  for (; rest >= 0; rest = Math.floor(rest / letters.length) - 1) name = letters[rest % letters.length]! + name;
  return name;
}
