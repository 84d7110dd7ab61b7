import type { Language } from './addresses.ts';

/** Words of view pages. `{0}` and `{1}` are filled in. */
const english = {
  more: 'More about {0}',
  scorecard: 'All measures',
  trend: 'Over time',
  gap: 'By student group',
  gauge: 'Survey results',
  partOf: 'Part of',
  below: 'Schools and districts below',
  data: 'All data, definitions and sources',
  otherLanguage: 'En español',
  table: 'Data table',
  source: 'Source: {0}',
  take: 'Take this with you',
  picture: 'Picture ({0})',
  fragment: 'Text and table for a newsletter',
  embed: 'Put this on a website',
  embedIntro: 'Paste the address of this page, or this frame:',
  rest: 'Scroll for the rest.',
  full: 'Open the full view',
  footer: 'Made with Vital Signs.',
};

export type ViewWord = keyof typeof english;

const spanish: Record<ViewWord, string> = {
  more: 'Más sobre {0}',
  scorecard: 'Todas las medidas',
  trend: 'A lo largo del tiempo',
  gap: 'Por grupo de estudiantes',
  gauge: 'Resultados de encuestas',
  partOf: 'Forma parte de',
  below: 'Escuelas y distritos',
  data: 'Todos los datos, definiciones y fuentes',
  otherLanguage: 'In English',
  table: 'Tabla de datos',
  source: 'Fuente: {0}',
  take: 'Para llevar',
  picture: 'Imagen ({0})',
  fragment: 'Texto y tabla para un boletín',
  embed: 'Ponerlo en un sitio web',
  embedIntro: 'Pegue la dirección de esta página, o este marco:',
  rest: 'Desplácese para ver el resto.',
  full: 'Abrir la vista completa',
  footer: 'Hecho con Vital Signs.',
};

const catalogs: Readonly<Record<Language, Record<ViewWord, string>>> = { en: english, es: spanish };

export type Say = (word: ViewWord, ...values: string[]) => string;

/** What view pages say themselves, in one of the languages. */
export function viewWords(language: Language): Say {
  return (word, ...values) =>
    catalogs[language][word].replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
}
