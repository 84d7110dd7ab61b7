/**
 * Numbers in the reader's language. The first `Intl.NumberFormat` of a page costs 10 ms or more (45 ms on a slow
 * phone), as much as drawing a chart. English and Spanish as used in the United States write numbers alike, so those
 * are written here; a test holds them against `Intl`. Every other language gets one shared formatter per form.
 */
const formatters = new Map<string, unknown>();

/** The formatter of that name, made when it is first needed. */
function shared<Formatter>(name: string, make: () => Formatter): Formatter {
  if (!formatters.has(name)) formatters.set(name, make());
  return formatters.get(name) as Formatter;
}

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
    const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    text = shared(`${locale} ${decimals}`, () => new Intl.NumberFormat(locale, digits)).format(size);
  }
  return value < 0 && /[1-9]/.test(size.toFixed(decimals)) ? `\u2212${text}` : text;
}

/** The plural category of a number: one, other, and in some languages more. */
export function pluralCategory(locale: string, count: number): Intl.LDMLPluralRule {
  // English by hand: this and the list below are needed for the first picture, and cost it 15 ms.
  if (/^en\b/.test(locale)) return count === 1 ? 'one' : 'other';
  return shared(`${locale} plural`, () => new Intl.PluralRules(locale)).select(count);
}

/** A calendar day (YYYY-MM-DD), the same in every time zone. */
export function formatDate(locale: string, day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const form = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return shared(`${locale} date`, () => new Intl.DateTimeFormat(locale, form)).format(date);
}

/** `A, B and C`. */
export function formatList(locale: string, items: readonly string[]): string {
  if (items.length < 2) return items[0] ?? '';
  if (writesLikeEnglish(locale) && locale.startsWith('en'))
    return `${items.slice(0, -1).join(', ')}${items.length > 2 ? ',' : ''} and ${items.at(-1)}`;
  return shared(`${locale} list`, () => new Intl.ListFormat(locale, { type: 'conjunction' })).format(items);
}
