import { beside, type SearchIndex } from './search-index.ts';
import { isNear, searchWords } from './search-words.ts';

/** What was found, the best kind of match first, each kind in the feed's order. */
export interface Found {
  /** Places in the index. */
  places: number[];
  /** How many of them, at the end of the list, are only spelled like what was typed. */
  alike: number;
  /** True when none has all words that were typed: then these have the most of them. */
  partly: boolean;
}

/** Kinds of match, from the best. The kind of what is found is that of the word which matches worst. */
const whole = 0;
const begins = 1;
const named = 2;
const described = 3;
const inside = 4;
const alike = 5;
const absent = 6;

/** More is a text that somebody pasted by mistake. */
const longest = 200;
const mostWords = 12;

/** Slips that a word may have: none in short ones, where every slip makes another word. */
function slipsIn(typed: string): number {
  return typed.length < 4 ? 0 : typed.length < 8 ? 1 : 2;
}

/** Letters of which each may be a word, as in Chinese: then one of them is searched for inside of others. */
const beyondLatin = /[^\u0000-\u024f]/;

/** How a word of the index matches one that was typed. */
function matchOf(typed: string, word: string, slips: number, within: boolean): number {
  if (word.startsWith(typed)) return named;
  if (within && word.includes(typed)) return inside;
  // Four letters are a slip away from the beginnings of too many words.
  const isWhole = typed.length === 4;
  if (slips === 0 || word.length < 5 || word.length < typed.length - slips) return absent;
  return isNear(typed, word, slips, isWhole) ? alike : absent;
}

/** The best match of one typed word for each thing, written into `kinds`. */
function matchWord(index: SearchIndex, typed: string, kinds: Uint8Array): void {
  kinds.fill(absent);
  const slips = slipsIn(typed);
  const within = typed.length > 2 || beyondLatin.test(typed);
  for (let at = 0; at < index.words.length; at++) {
    const kind = matchOf(typed, index.words[at]!, slips, within);
    if (kind === absent) continue;
    for (const holder of index.holders[at]!) {
      const own = kind === named && holder % 2 === beside ? described : kind;
      const place = holder >> 1;
      if (own < kinds[place]!) kinds[place] = own;
    }
  }
  for (let place = 0; place < kinds.length; place++)
    if (kinds[place]! > described && index.codes[place]!.some((code) => code.startsWith(typed)))
      kinds[place] = described;
}

/**
 * What holds every word that was typed, in any order: as a word or the beginning of one, inside of one, or
 * with a slip of the pen. Those whose name or code is what was typed lead, then those whose name begins with it. `allows`
 * says which count at all. Without a word, all of these.
 */
export function search(index: SearchIndex, typed: string, allows: (place: number) => boolean = () => true): Found {
  const asked = searchWords(typed.slice(0, longest)).slice(0, mostWords);
  const { length } = index.names;
  const worst = new Uint8Array(length);
  const missing = new Uint8Array(length);
  const kinds = new Uint8Array(length);
  for (const word of asked) {
    matchWord(index, word, kinds);
    for (let place = 0; place < length; place++) {
      const kind = kinds[place]!;
      if (kind === absent) missing[place]!++;
      else if (kind > worst[place]!) worst[place] = kind;
    }
  }
  const phrase = asked.join(' ');
  const code = asked.join('');
  const found: number[][] = [];
  let fewest = Math.max(0, asked.length - 1);
  for (let place = 0; place < length; place++) {
    if (missing[place]! > fewest || !allows(place)) continue;
    if (missing[place]! < fewest) {
      fewest = missing[place]!;
      found.length = 0;
    }
    const own = fewest === 0 ? kindOf(index, place, worst[place]!, phrase, code) : worst[place]!;
    (found[own] ??= []).push(place);
  }
  return { places: found.flat(), alike: found[alike]?.length ?? 0, partly: fewest > 0 && found.length > 0 };
}

function kindOf({ names, codes }: SearchIndex, place: number, worst: number, phrase: string, code: string): number {
  if (code !== '' && codes[place]![0] === code) return whole;
  if (worst !== named) return worst;
  if (names[place]!.includes(phrase)) return whole;
  return names[place]!.some((name) => name.startsWith(phrase)) ? begins : named;
}
