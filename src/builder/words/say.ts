import { english, type Key } from './english.ts';
import { spanish } from './spanish.ts';

export type { Key } from './english.ts';

/** What is put into the braces of a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Texts of the page in English, as they stand in it. */
const written = new Map<Element, string>();

let language = '';

/** The language of the page: `en` or `es`. */
export function pageLanguage(): string {
  return language || 'en';
}

/** A name in a script that is written from right to left must not turn the words around it. */
function apart(text: string): string {
  return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(text) ? `\u2068${text}\u2069` : text;
}

export function say(key: Key, values: Values = {}): string {
  const message: string = language === 'es' ? spanish[key] : english[key];
  return message.replaceAll(/\{(\w+)\}/g, (_, name: string) => apart(String(values[name] ?? ''))).trim();
}

/** Turns the page into a language, from the words that stand in it. Any but Spanish is English. */
export function speak(asked: string): void {
  language = asked === 'es' ? 'es' : '';
  document.documentElement.lang = pageLanguage();
  for (const place of document.querySelectorAll('[data-say]')) {
    if (!written.has(place)) written.set(place, place.textContent.replaceAll(/\s+/g, ' ').trim());
    place.textContent = language === 'es' ? spanish[place.getAttribute('data-say')!]! : written.get(place)!;
  }
}
