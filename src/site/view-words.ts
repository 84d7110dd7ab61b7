import type { Language } from './addresses.ts';

/** Words of view pages and of the portal page. `{0}` and `{1}` are filled in. */
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
  'portal.title': 'Schools and districts: {0}',
  'portal.intro': '{0} schools, {1} districts. Find one, or look at all of them side by side.',
  'portal.skip': 'Skip to the schools',
  'portal.find': 'Find a school or district',
  'portal.overview': 'All of them at a glance',
  'portal.chosen': 'The school or district you chose',
  'portal.chosenIntro': 'Choose another one above: everything here follows.',
  'portal.distribution': 'One measure, all schools',
  'portal.compare': 'Compare up to four',
  'portal.add': 'Add a school or district',
  'portal.all': 'All schools and districts, a page for each',
  'portal.loading':
    'The table appears here as soon as the script has run. Until then, each school has a page: see the list below.',
  'portal.sections': 'On this page',
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
  'portal.title': 'Escuelas y distritos: {0}',
  'portal.intro': '{0} escuelas, {1} distritos. Busque una, o mírelas todas lado a lado.',
  'portal.skip': 'Ir a las escuelas',
  'portal.find': 'Buscar una escuela o un distrito',
  'portal.overview': 'Todas de un vistazo',
  'portal.chosen': 'La escuela o el distrito que eligió',
  'portal.chosenIntro': 'Elija otra más arriba: todo lo de aquí la sigue.',
  'portal.distribution': 'Una medida, todas las escuelas',
  'portal.compare': 'Comparar hasta cuatro',
  'portal.add': 'Agregar una escuela o un distrito',
  'portal.all': 'Todas las escuelas y distritos, una página para cada una',
  'portal.loading':
    'La tabla aparece aquí en cuanto corre el script. Mientras tanto, cada escuela tiene una página: vea la lista de abajo.',
  'portal.sections': 'En esta página',
};

const catalogs: Readonly<Record<Language, Record<ViewWord, string>>> = { en: english, es: spanish };

export type Say = (word: ViewWord, ...values: string[]) => string;

/** What these pages say themselves, in one of the languages. */
export function viewWords(language: Language): Say {
  return (word, ...values) =>
    catalogs[language][word].replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
}
