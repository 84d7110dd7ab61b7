/**
 * Numbers in the reader's language. The first `Intl.NumberFormat` of a page costs 10 ms or more (45 ms on a slow
 * phone), as much as drawing a chart. English and Spanish as used in the United States write numbers alike, so those
 * are written here; a test holds them against `Intl`. Every other language gets one shared formatter per form.
 */
const formatters = new Map<string, Intl.NumberFormat>();

/** True where digits, point and comma are those of en-US. */
export function writesLikeEnglish(locale: string): boolean {
  return /^(en(-US)?|es-(US|MX))$/.test(locale);
}

function grouped(digits: string): string {
  return digits.replaceAll(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** `1,234.5`; negative numbers get a real minus sign. */
export function formatNumber(locale: string, value: number, decimals: number): string {
  const size = Math.abs(value);
  let text: string;
  if (writesLikeEnglish(locale)) {
    const [whole = '', fraction] = size.toFixed(decimals).split('.');
    text = fraction ? `${grouped(whole)}.${fraction}` : grouped(whole);
  } else {
    const key = `${locale} ${decimals}`;
    let formatter = formatters.get(key);
    if (!formatter) {
      formatter = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
      formatters.set(key, formatter);
    }
    text = formatter.format(size);
  }
  return value < 0 && /[1-9]/.test(size.toFixed(decimals)) ? `\u2212${text}` : text;
}

const pluralRules = new Map<string, Intl.PluralRules>();

/** The plural category of a number: one, other, and in some languages more. */
export function pluralCategory(locale: string, count: number): Intl.LDMLPluralRule {
  let rules = pluralRules.get(locale);
  if (!rules) pluralRules.set(locale, (rules = new Intl.PluralRules(locale)));
  return rules.select(count);
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day (YYYY-MM-DD), the same in every time zone. */
export function formatDate(locale: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  let format = dateFormats.get(locale);
  if (!format)
    dateFormats.set(locale, (format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })));
  return format.format(date);
}

const listFormats = new Map<string, Intl.ListFormat>();

/** `A, B and C`. */
export function formatList(locale: string, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  let format = listFormats.get(locale);
  if (!format) listFormats.set(locale, (format = new Intl.ListFormat(locale, { type: 'conjunction' })));
  return format.format(items);
}
