/** A text that stands alone begins with a capital, as `p.meta::first-letter` does it on a page. */
export function capital(text: string, locale: string): string {
  return text.replace(/^[\p{P}\p{Cf}]*\p{Ll}/u, (start) => start.toLocaleUpperCase(locale));
}
