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
  return (
    ready.get(language.toLowerCase()) ?? ready.get(base(language)) ?? (chunks[base(language)] ? undefined : english)
  );
}

/** Fetches the messages of a language. Falls back to English, and says why, when they cannot be had. */
export async function loadCatalog(language: string): Promise<Partial<Catalog>> {
  const here = catalogOf(language);
  if (here) return here;
  let catalog: Partial<Catalog> = english;
  try {
    catalog = await chunks[base(language)]!();
  } catch (cause) {
    console.warn(`[vital-signs] No words for "${language}": English is used.`, cause);
  }
  ready.set(base(language), catalog);
  return catalog;
}

/**
 * Adds a language of the host's own, or replaces single messages of one. Missing messages are said in English.
 * Call it before the first widget is on the page.
 */
export function addLanguage(language: string, catalog: Partial<Catalog>): void {
  const tag = language.toLowerCase();
  const load = chunks[tag];
  // A language that comes as a chunk is still fetched; what the host says goes over it.
  if (load && !ready.has(tag)) chunks[tag] = async () => ({ ...(await load()), ...catalog });
  else ready.set(tag, { ...ready.get(tag), ...catalog });
}
