import { widthOf } from './widths.ts';

/** Signs that begin and end a piece of text with a direction of its own. */
const isolates = /[\u2066-\u2069]/g;
const isolateEnd = '\u2069';

/** A word that is wider than a line, in pieces that are not. Marks stay with the letter that they stand on. */
function pieces(word: string, width: number, size: number, heavy: boolean): string[] {
  if (widthOf(word, size, heavy) <= width) return [word];
  const letters = word.match(/.[\p{M}\p{Cf}]*/gsu) ?? [word];
  const found: string[] = [];
  let piece = '';
  for (const letter of letters) {
    if (piece && widthOf(piece + letter, size, heavy) > width) {
      found.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...found, piece];
}

/** An isolate that is open at the end of a line ends there, and begins anew in the next one. */
function balanced(lines: readonly string[]): string[] {
  let open = '';
  return lines.map((line) => {
    const begun = open;
    for (const [sign] of line.matchAll(isolates)) open = sign === isolateEnd ? open.slice(0, -1) : open + sign;
    return begun + line + isolateEnd.repeat(open.length);
  });
}

/** A text in lines that are at most `width` wide. Words stay whole, except one that no line can hold. */
export function wrapped(text: string, width: number, size: number, heavy = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \t\r\n]+/).filter(Boolean)) {
    const joined = line && `${line} ${word}`;
    if (joined && widthOf(joined, size, heavy) <= width) {
      line = joined;
      continue;
    }
    if (line) lines.push(line);
    const parts = pieces(word, width, size, heavy);
    line = parts.pop()!;
    lines.push(...parts);
  }
  return balanced(line ? [...lines, line] : lines);
}

/** The same in `most` lines at most; what is left out is shown by an ellipsis. */
export function clipped(text: string, width: number, size: number, most: number): string[] {
  const lines = wrapped(text, width, size);
  if (lines.length <= most) return lines;
  let last = lines[most - 1]!;
  while (last && widthOf(`${last}…`, size) > width) last = last.replace(/.[\p{M}\p{Cf}]*$/su, '');
  return [...lines.slice(0, most - 1), `${last.trimEnd()}…`];
}
