/** Accents, and vowel signs that Arabic and Hebrew are usually written without. */
const marks = /[\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670]/g;

/** Letters of their own that readers type as two others, or without the stroke. */
const plainLetters: Readonly<Record<string, string>> = { đ: 'd', ł: 'l', ø: 'o', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };

const ascii = /^[\x20-\x7e]*$/;

/** Small letters without accents, so that `canada` finds `Cañada`. */
export function fold(text: string): string {
  const small = text.toLowerCase();
  if (ascii.test(small)) return small;
  return small
    .normalize('NFKD')
    .replaceAll(marks, '')
    .replaceAll(/[đłøßæœı]/g, (letter) => plainLetters[letter]!);
}

/** The words of a text, folded. What stands between apostrophes is one word: `O’Brien` is found by `obrien`. */
export function searchWords(text: string): string[] {
  return (
    fold(text)
      .replaceAll(/['’‘ʼʻ`´]/g, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/**
 * Words as somebody may write them who knows a name by ear: `McClatchy` for `Mc Clatchy`, `GW` for `G. W.`. Short words
 * are joined with the next one.
 */
export function joinedWords(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    if (words[index]!.length <= 2) joined.push(words[index]! + words[index + 1]!);
  }
  return joined;
}

/**
 * Whether one word is another but for some slips: a letter too many, too few, another one, or two that changed places.
 * With `whole` false, also when it is the beginning of the other.
 */
export function isNear(typed: string, word: string, slips: number, whole: boolean, i = 0, j = 0): boolean {
  while (i < typed.length && typed[i] === word[j]) {
    i++;
    j++;
  }
  if (i === typed.length) return !whole || word.length - j <= slips;
  if (slips === 0) return false;
  const left = slips - 1;
  return (
    isNear(typed, word, left, whole, i + 1, j + 1) ||
    isNear(typed, word, left, whole, i + 1, j) ||
    isNear(typed, word, left, whole, i, j + 1) ||
    (typed[i] === word[j + 1] && typed[i + 1] === word[j] && isNear(typed, word, left, whole, i + 2, j + 2))
  );
}
