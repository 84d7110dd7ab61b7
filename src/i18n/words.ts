import type { FeedText, Metric } from '../feed/types.ts';
import { english, type Catalog, type Message, type MessageKey } from './english.ts';
import { formatDate, formatList, formatNumber, pluralCategory, writesLikeEnglish } from './numbers.ts';

/** Values for a message's placeholders. A number is written as a whole number, and chooses the plural form. */
export type MessageValues = Record<string, string | number>;

/** First-strong isolate and its end: keep a name or number in one piece inside text of the other direction. */
const isolate = '\u2068';
const isolateEnd = '\u2069';

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ks|ku-Arab|ps|sd|syr|ug|ur|yi)\b/;

/** True for languages written from right to left. */
export function isRightToLeft(language: string): boolean {
  return rightToLeft.test(language);
}

/** A language as `Intl` takes it. A page may carry anything in `lang`, and `Intl` throws on what is not a tag. */
function canonical(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Everything said to a reader: messages of the library, texts of the feed, numbers, dates, lists. */
export class Words {
  /** Language of the messages and of number formats (BCP 47). */
  readonly locale: string;
  /** Writing direction of the place where the words stand. */
  readonly rtl: boolean;
  readonly #catalog: Partial<Catalog>;
  readonly #preferred: readonly string[];

  /**
   * `language` is the reader's; `catalog` the messages in it, where English fills what is missing;
   * `feedLanguage` the language of plain strings in the feed.
   */
  constructor(language: string, catalog: Partial<Catalog>, feedLanguage = 'en', rtl = isRightToLeft(language)) {
    const locale = canonical(language);
    // Spanish without a country means Spanish as read in the United States: 27.1, not 27,1.
    this.locale = locale === 'es' ? 'es-US' : locale;
    this.rtl = rtl;
    this.#catalog = catalog;
    this.#preferred = [language, language.split('-')[0]!, feedLanguage, feedLanguage.split('-')[0]!, 'en'];
  }

  say(key: MessageKey, values: MessageValues = {}): string {
    return this.#fill(key, values, (text) => this.#isolated(text));
  }

  #fill(key: MessageKey, values: MessageValues, put: (text: string) => string): string {
    const message: Message = this.#catalog[key] ?? (english as Partial<Catalog>)[key] ?? english.error;
    const template = typeof message === 'string' ? message : this.#plural(message, values);
    return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) return '';
      return put(typeof value === 'number' ? this.number(value, 0) : value);
    });
  }

  #plural(forms: Exclude<Message, string>, values: MessageValues): string {
    const counted = Object.values(values).find((value) => typeof value === 'number') ?? 0;
    return forms[pluralCategory(this.locale, counted)] ?? forms.other;
  }

  #isolated(text: string): string {
    return this.rtl ? `${isolate}${text}${isolateEnd}` : text;
  }

  /** A text of the feed in the nearest language it has. */
  text(text: FeedText | undefined): string {
    if (text === undefined) return '';
    if (typeof text === 'string') return text;
    const tags = Object.keys(text);
    for (const language of this.#preferred) {
      const asked = language.toLowerCase();
      const found =
        tags.find((tag) => tag.toLowerCase() === asked) ??
        tags.find((tag) => tag.toLowerCase().startsWith(`${asked}-`));
      if (found) return text[found]!;
    }
    return text[tags[0]!] ?? '';
  }

  number(value: number, decimals: number): string {
    return this.#isolated(formatNumber(this.locale, value, decimals));
  }

  /** A value with its unit: `84.6%`, `−12.3 points`, `$15,230`, `1,204`. */
  value(value: number, unit: Metric['unit'], decimals: number): string {
    const number = formatNumber(this.locale, value, decimals);
    if (unit === 'percent' || unit === 'points')
      // Number and sign are one piece: isolating the number alone would put the sign on its other side.
      return this.#isolated(this.#fill(unit === 'percent' ? 'unit.percent' : 'unit.points', { number }, String));
    if (unit === 'dollars') return number.startsWith('\u2212') ? `\u2212$${number.slice(1)}` : `$${number}`;
    return this.#isolated(number);
  }

  /** The size of a difference, without sign, in the right unit: rates differ in percentage points. */
  difference(by: number, unit: Metric['unit'], decimals: number): string {
    const number = this.number(Math.abs(by), decimals);
    const one = Number(Math.abs(by).toFixed(decimals)) === 1;
    if (unit === 'percent') return this.say(one ? 'difference.percent.one' : 'difference.percent', { number });
    if (unit === 'points') return this.say(one ? 'difference.points.one' : 'difference.points', { number });
    return unit === 'dollars' ? `$${number}` : number;
  }

  /** A calendar day (YYYY-MM-DD) in words. Months stand in the catalog: a date must not cost the first paint an Intl. */
  date(day: string): string {
    const [year = '', month = '', date = ''] = day.split('-');
    const name = writesLikeEnglish(this.locale) ? this.say('months').split('|')[Number(month) - 1] : undefined;
    return name ? this.say('date', { year, month: name, day: String(Number(date)) }) : formatDate(this.locale, day);
  }

  list(items: readonly string[]): string {
    // The word for "and" stands among our own words, which may be English for want of others.
    return formatList(this.#catalog === english ? 'en' : this.locale, items);
  }

  /** `school year 2024-25` for a school year, the bare year otherwise. */
  year(period: string): string {
    return period.includes('-') ? this.say('period.school-year', { period }) : period;
  }
}
