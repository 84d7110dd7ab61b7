/** Letters that are read from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/**
 * True for a text that is read from right to left: its first letter outside of isolated names and numbers decides, as
 * `unicode-bidi: plaintext` has it on a page. Nothing for a text without letters.
 */
export function isRightToLeft(text: string): boolean | undefined {
  let depth = 0;
  for (const letter of text) {
    if (/[\u2066-\u2068]/.test(letter)) depth++;
    else if (letter === '\u2069') depth = Math.max(0, depth - 1);
    else if (depth === 0 && /\p{L}/u.test(letter)) return rightToLeft.test(letter);
  }
  return undefined;
}
