import type { FeedText, Organization } from '../../feed/types.ts';

/** Some files cut names after 50 characters. */
const cutAt = 50;

/** How good a name is: 0 none, 1 cut off perhaps, 2 whole. */
export function nameQuality(name: string): 0 | 1 | 2 {
  if (name === '') return 0;
  return name.length === cutAt ? 1 : 2;
}

/** A name on one line, without characters that nobody sees or that turn the text around them. */
export function cleanName(name: string): string {
  return name
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim();
}

/** Whether two names differ in more than case, marks and blanks. */
export function isOtherName(a: string, b: string): boolean {
  const letters = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return letters(a) !== letters(b);
}

/** What an organization is called where no file has a name for it. */
export function makeshiftName(id: string, kind: Organization['kind']): FeedText {
  if (kind === 'state') return 'California';
  return kind === 'school'
    ? { en: `School ${id}`, es: `Escuela ${id}` }
    : { en: `District ${id}`, es: `Distrito ${id}` };
}

/** Whether an import made a name because no file had one. */
export function isMakeshiftName(name: FeedText, id: string): boolean {
  return typeof name !== 'string' && Object.values(name).every((text) => text.endsWith(` ${id}`));
}

/** `Sacramento County`, also in Spanish. Without a name: the number of the county. */
export function countyName(name: string): FeedText {
  const county = name.replace(/ County$/, '');
  return { en: county === name ? `County ${name}` : name, es: `Condado de ${county}` };
}
