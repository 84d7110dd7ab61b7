/**
 * What Windows-1252 has where Latin-1 has control characters, from 0x80 on. The five bytes that it does not define stay
 * control characters, as in the encoding standard of the web.
 */
const special =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Text of Windows-1252 bytes. `TextDecoder` is not asked: some versions of Node decode this encoding as Latin-1, and
 * dashes and curly quotes of the state's files become invisible.
 */
export function decodeWindows1252(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  return /[\u0080-\u009f]/.test(text)
    ? text.replaceAll(/[\u0080-\u009f]/g, (character) => special[character.charCodeAt(0) - 0x80]!)
    : text;
}
