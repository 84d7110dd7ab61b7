interface Size {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * How long a text is. A number or a year is a word of one syllable, as in GNU style: nobody spells it out while reading.
 * A colon ends a unit of thought as a full stop does, which is how Flesch counted; a decimal point ends nothing.
 */
export function sizeOf(text: string, syllablesIn: (word: string) => number): Size {
  const sentences = text.split(/[.:;?!](?=\s|$)/).filter((part) => /[\p{L}\d]/u.test(part));
  const words = sentences.flatMap((part) => part.match(/[\p{L}\d][\p{L}\d.,’'-]*/gu) ?? []);
  const syllables = words.map((word) => (/\d/.test(word) ? 1 : syllablesIn(word.toLowerCase())));
  return { sentences: sentences.length, words: words.length, syllables: syllables.reduce((sum, one) => sum + one, 0) };
}

/** Syllables of an English word: its groups of vowels, without those that nobody hears. */
export function englishSyllables(word: string): number {
  const heard = word
    .replaceAll(/[^a-z]/g, '')
    .replace(/(?<!t|d)ed$/, 'd')
    .replace(/(?<!s|x|z|c|g|sh|ch)es$/, 's')
    // Heard in “people” and “favorable”, not in “rate” and “while”.
    .replace(/(?<![^aeiouy]l)e$/, '')
    // Two syllables: “earlier”.
    .replace(/ier$/, 'i-er');
  return Math.max(1, heard.match(/[aeiouy]+/g)?.length ?? 0);
}

/** Syllables of a Spanish word. Two strong vowels stand apart; a weak one joins its neighbour unless it has the accent. */
export function spanishSyllables(word: string): number {
  const sounds = word
    .replaceAll(/qu|gu(?=[eéií])/g, 'k')
    .replaceAll('h', '')
    .replace(/y$/, 'i')
    .replaceAll('y', 'll');
  const runs = sounds.match(/[aeiouáéíóúü]+/g) ?? [];
  const nuclei = runs.map((run) => Math.max(1, run.match(/[aeoáéóíú]/g)?.length ?? 0));
  return Math.max(
    1,
    nuclei.reduce((sum, one) => sum + one, 0),
  );
}

/** Grade of the United States in which a text can be read. Kincaid et al. (1975). */
export function gradeOf(text: string): number {
  const { sentences, words, syllables } = sizeOf(text, englishSyllables);
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * How easy a Spanish text is to read, from 0 to about 100. Szigriszt Pazos (1993), who fitted Flesch's formula to
 * Spanish, where words have more syllables.
 */
export function easeOf(text: string): number {
  const { sentences, words, syllables } = sizeOf(text, spanishSyllables);
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}
