import { english, type Catalog } from './english.ts';

/** Languages that come as a chunk of their own, fetched when a page asks for one. */
const chunks: Record<string, () => Promise<Catalog>> = {
  es: async () => (await import('./spanish.ts')).spanish,
};

const ready = new Map<string, Partial<Catalog>>([['en', english]]);

function base(language: string): string {
  return language.split('-')[0]!.toLowerCase();
}

/** Messages of a language, when they are here already. English stands in for languages that nobody has written. */
export function catalogOf(language: string): Partial<Catalog> | undefined {
  return ready.get(language) ?? ready.get(base(language)) ?? (chunks[base(language)] ? undefined : english);
}

/** Fetches the messages of a language. Falls back to English, and says why, when they cannot be had. */
export async function loadCatalog(language: string): Promise<Partial<Catalog>> {
  const here = catalogOf(language);
  if (here) return here;
  let catalog: Partial<Catalog> = english;
  try {
    catalog = await chunks[base(language)]!();
  } catch (cause) {
    console.warn(`[vital-signs] The words for "${language}" could not be loaded; English is used.`, cause);
  }
  ready.set(base(language), catalog);
  return catalog;
}

/**
 * Adds a language of the host's own, or replaces single messages of one. Missing messages are said in English.
 * Call it before the first widget is on the page.
 */
export function addLanguage(language: string, catalog: Partial<Catalog>): void {
  ready.set(language, { ...ready.get(language), ...catalog });
}
