import type { Language } from './addresses.ts';

/** Words of the portal page. `{0}` and `{1}` are filled in. */
const english = {
  title: 'Schools and districts: {0}',
  intro: '{0} schools, {1} districts. Find one, or look at all of them side by side.',
  skip: 'Skip to the schools',
  find: 'Find a school or district',
  overview: 'All of them at a glance',
  chosen: 'The school or district you chose',
  chosenIntro: 'Choose another one above: everything here follows.',
  distribution: 'One measure, all schools',
  compare: 'Compare up to four',
  add: 'Add a school or district',
  all: 'All schools and districts, a page for each',
  loading:
    'The table appears here as soon as the script has run. Until then, each school has a page: see the list below.',
  sections: 'On this page',
};

export type PortalWord = keyof typeof english;

const spanish: Record<PortalWord, string> = {
  title: 'Escuelas y distritos: {0}',
  intro: '{0} escuelas, {1} distritos. Busque una, o mírelas todas lado a lado.',
  skip: 'Ir a las escuelas',
  find: 'Buscar una escuela o un distrito',
  overview: 'Todas de un vistazo',
  chosen: 'La escuela o el distrito que eligió',
  chosenIntro: 'Elija otra más arriba: todo lo de aquí la sigue.',
  distribution: 'Una medida, todas las escuelas',
  compare: 'Comparar hasta cuatro',
  add: 'Agregar una escuela o un distrito',
  all: 'Todas las escuelas y distritos, una página para cada una',
  loading:
    'La tabla aparece aquí en cuanto corre el script. Mientras tanto, cada escuela tiene una página: vea la lista de abajo.',
  sections: 'En esta página',
};

const catalogs: Readonly<Record<Language, Record<PortalWord, string>>> = { en: english, es: spanish };

/** What the portal page says itself, in one of the languages. */
export function portalWords(language: Language): (word: PortalWord, ...values: string[]) => string {
  return (word, ...values) =>
    catalogs[language][word].replaceAll(/\{(\d)\}/g, (_, place: string) => values[Number(place)] ?? '');
}
