import type { englishFeeds } from './english-feeds.ts';
import type { Message } from './english.ts';

/** What a feed element with several feeds says of them, in Spanish. */
export const spanishFeeds: Record<keyof typeof englishFeeds, Message> = {
  'feeds.differ': {
    one: 'Las fuentes de esta página no coinciden en {count} punto',
    other: 'Las fuentes de esta página no coinciden en {count} puntos',
  },
  'feeds.number':
    '{organization}, {measure}, {year}: {value} ({source}), {other} ({otherSource}). Se muestra lo primero.',
  'feeds.fact': '{organization}: {value} ({source}), {other} ({otherSource}). Se muestra lo primero.',
  'feeds.twin': '{names}: dos medidas con dos definiciones. Se muestran las dos.',
  'feeds.more': { one: 'Y {count} más.', other: 'Y {count} más.' },
  'feeds.missing': 'Una parte de los datos no se pudo cargar por ahora; puede faltar algo aquí.',
};
