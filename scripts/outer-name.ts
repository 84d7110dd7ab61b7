const capitals = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** The letters that minified code is full of anyway. */
const letters = 'etrisnaoldcuhpm';

/** Words of the language that these letters can spell; longer ones are beyond any number of names. */
const reserved = new Set(['do', 'in', 'let', 'case', 'else', 'enum', 'null', 'this', 'true']);

const names = Array.from(capitals);
let spelled = 0;

/** Names for what stands outside of functions: `A` to `Z`, then `ee` to `mm`, then `eee` and so on. */
export function outerName(index: number): string {
  while (names.length <= index) {
    let name = '';
    let rest = letters.length + spelled++;
    for (; rest >= 0; rest = Math.floor(rest / letters.length) - 1) name = letters[rest % letters.length]! + name;
    if (!reserved.has(name)) names.push(name);
  }
  return names[index]!;
}
