import { pluralCategory } from '../i18n/numbers.ts';
import type { Words } from '../i18n/words.ts';

/** Words about frozen copies. `{0}` and the next ones are filled in; a number at `{0}` chooses the form. */
const english = {
  frozen: 'As published on {0}.',
  frozenText: 'This copy does not change.',
  live: 'Go to the current page',
  since: 'What has changed since',
  earlier: 'As published before',
  earlierIntro: 'Dated copies of these pages. They do not change.',
  asPublished: '{0}, as published on {1}',
  sinceThen: 'Since then: {0}.',
  nothing: 'Since then, nothing has changed.',
  sinceThenAbout: 'Since then, about {0}: {1}.',
  nothingAbout: 'Since then, no number about {0} was added, corrected or withdrawn.',
  title: 'What has changed since the copy “{0}”',
  intro: 'Compared are the numbers as published on {0} with those as published on {1}.',
  introToday: 'Compared are the numbers as published on {0} with the current ones.',
  copy: 'The copy “{0}”',
  current: 'The current data',
  added: { one: '{0} number was added', other: '{0} numbers were added' },
  corrected: { one: '{0} number was corrected', other: '{0} numbers were corrected' },
  detailed: {
    one: '{0} number is the same, with other details',
    other: '{0} numbers are the same, with other details',
  },
  withdrawn: { one: '{0} number was withdrawn', other: '{0} numbers were withdrawn' },
  heldBack: {
    one: '{0} number is now held back to protect privacy',
    other: '{0} numbers are now held back to protect privacy',
  },
  released: { one: '{0} number is no longer held back', other: '{0} numbers are no longer held back' },
  summary: 'In short',
  privacy: 'What is held back now, or was held back then, is only counted. No list on this page names it.',
  detailedText: 'Details are the number of people, the level, the change and the answers.',
  correctedTitle: 'Corrected numbers',
  withdrawnTitle: 'Withdrawn numbers',
  withdrawnText: 'These were published then, and are not published now. What they were is not repeated here.',
  addedTitle: 'Added numbers',
  organizationsCame: 'New organizations',
  organizationsWent: 'Organizations that are no longer in the data',
  metricsCame: 'New measures',
  metricsWent: 'Measures that are no longer in the data',
  organization: 'Organization',
  metric: 'Measure',
  group: 'Group',
  year: 'Year',
  valueThen: 'Then',
  valueNow: 'Now',
  numbers: 'Numbers',
  more: { one: '{0} more is in the table below.', other: '{0} more are in the table below.' },
  file: 'All added, corrected and withdrawn numbers as a table (CSV)',
};

export type SnapshotWord = keyof typeof english;

type Message = string | { one: string; other: string };

const spanish: Record<SnapshotWord, Message> = {
  frozen: 'Tal como se publicó el {0}.',
  frozenText: 'Esta copia no cambia.',
  live: 'Ir a la página actual',
  since: 'Qué ha cambiado desde entonces',
  earlier: 'Como se publicó antes',
  earlierIntro: 'Copias con fecha de estas páginas. No cambian.',
  asPublished: '{0}, tal como se publicó el {1}',
  sinceThen: 'Desde entonces: {0}.',
  nothing: 'Desde entonces no ha cambiado nada.',
  sinceThenAbout: 'Desde entonces, sobre {0}: {1}.',
  nothingAbout: 'Desde entonces no se agregó, corrigió ni retiró ningún número sobre {0}.',
  title: 'Qué ha cambiado desde la copia “{0}”',
  intro: 'Se comparan los números publicados el {0} con los publicados el {1}.',
  introToday: 'Se comparan los números publicados el {0} con los actuales.',
  copy: 'La copia “{0}”',
  current: 'Los datos actuales',
  added: { one: 'se agregó {0} número', other: 'se agregaron {0} números' },
  corrected: { one: 'se corrigió {0} número', other: 'se corrigieron {0} números' },
  detailed: {
    one: '{0} número es el mismo, con otros detalles',
    other: '{0} números son los mismos, con otros detalles',
  },
  withdrawn: { one: 'se retiró {0} número', other: 'se retiraron {0} números' },
  heldBack: {
    one: '{0} número se reserva ahora para proteger la privacidad',
    other: '{0} números se reservan ahora para proteger la privacidad',
  },
  released: { one: '{0} número ya no se reserva', other: '{0} números ya no se reservan' },
  summary: 'En resumen',
  privacy:
    'Lo que se reserva ahora, o se reservaba entonces, solo se cuenta. Ninguna lista de esta página dice cuál es.',
  detailedText: 'Los detalles son el número de personas, el nivel, el cambio y las respuestas.',
  correctedTitle: 'Números corregidos',
  withdrawnTitle: 'Números retirados',
  withdrawnText: 'Se publicaron entonces y ahora no se publican. Aquí no se repite cuánto eran.',
  addedTitle: 'Números agregados',
  organizationsCame: 'Organizaciones nuevas',
  organizationsWent: 'Organizaciones que ya no están en los datos',
  metricsCame: 'Medidas nuevas',
  metricsWent: 'Medidas que ya no están en los datos',
  organization: 'Organización',
  metric: 'Medida',
  group: 'Grupo',
  year: 'Año',
  valueThen: 'Entonces',
  valueNow: 'Ahora',
  numbers: 'Números',
  more: { one: '{0} más está en la tabla de abajo.', other: '{0} más están en la tabla de abajo.' },
  file: 'Todos los números agregados, corregidos y retirados en una tabla (CSV)',
};

/** The words in both languages. */
export const snapshotCatalogs: Readonly<Record<'en' | 'es', Record<SnapshotWord, Message>>> = {
  en: english,
  es: spanish,
};

export type SaySnapshot = (word: SnapshotWord, ...values: (string | number)[]) => string;

/** What pages say about frozen copies, in the language of the words. */
export function snapshotWords(words: Words): SaySnapshot {
  const catalog = snapshotCatalogs[words.locale.startsWith('es') ? 'es' : 'en'];
  return (word, ...values) => {
    const message = catalog[word];
    const [first] = values;
    const isOne = typeof first === 'number' && pluralCategory(words.locale, first) === 'one';
    const text = typeof message === 'string' ? message : isOne ? message.one : message.other;
    return text.replaceAll(/\{(\d)\}/g, (_, place: string) => {
      const value = values[Number(place)] ?? '';
      return typeof value === 'number' ? words.number(value, 0) : value;
    });
  };
}
