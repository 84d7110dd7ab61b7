import type { englishComparison } from './english-comparison.ts';
import type { Message } from './english.ts';

/** The comparison of schools, in Spanish. */
export const spanishComparison: Record<keyof typeof englishComparison, Message> = {
  // Heading and sentence
  'comparison.title': 'Lado a lado: {names}',
  'comparison.name': '{name} en {place}',
  'comparison.title.empty': 'Comparar escuelas',
  'comparison.start': 'Elija de dos a cuatro escuelas o distritos. Verá los mismos indicadores lado a lado.',
  'comparison.one-more': 'Elija al menos otra escuela u otro distrito para comparar con {name}.',
  'comparison.takeaway': { one: 'De {count} indicador, {parts}.', other: 'De {count} indicadores, {parts}.' },
  'comparison.measures.differ': { one: '{count} es distinto', other: '{count} son distintos' },
  'comparison.measures.same': { one: '{count} es casi igual', other: '{count} son casi iguales' },
  'comparison.none': 'No se puede comparar ninguno de estos indicadores. Cada fila dice por qué.',

  // A row in words
  'comparison.higher': '{by} más en {one} que en {other}',
  'comparison.lower': '{by} menos en {one} que en {other}',
  'comparison.range': '{text} (probablemente entre {low} y {high})',
  'comparison.spread': 'De {low} ({lowest}) a {high} ({highest})',
  'comparison.beyond': '{text}, más allá del margen de error',
  'comparison.close': 'Casi igual: la diferencia de {by} está dentro del margen de error',
  'comparison.close.spread': 'Casi igual: de {low} a {high}, dentro del margen de error',
  'comparison.same': 'Igual: {value}',
  'comparison.level.same': 'El mismo nivel: {level}',
  'comparison.level.differ': 'No es el mismo nivel',
  'comparison.not': 'No se puede comparar: {reasons}.',
  'comparison.left': 'Sin comparar: {reasons}.',

  // Why an organization is not compared
  'comparison.because.hidden': 'no se muestra el número de {names}',
  'comparison.because.missing': 'no hay un número de {names}',
  'comparison.because.definition': 'otra definición en {names}',
  'comparison.because.coded': 'no se sabe el número exacto de {names}',
  'comparison.because.small': 'grupo pequeño en {names}',
  'comparison.because.years': 'no es el mismo año',
  'comparison.because.alternative': '{names}, porque una escuela alternativa tiene otros fines',
  'comparison.because.grades': 'otros grados en {names}',
  'comparison.because.size': 'no es el mismo tipo de oficina o escuela: {names}',

  // Rows and columns
  'comparison.about': 'Información',
  'comparison.column': 'En palabras',
  'comparison.better.higher': 'Un número más alto es mejor',
  'comparison.better.lower': 'Un número más bajo es mejor',
  'comparison.beside': 'Para orientarse: {values}',
  'comparison.named': '{name} {value}',
  'comparison.rate': '{rate} de las personas invitadas',

  // Notes
  'comparison.note.margin': 'El margen de error (95%) dice cuánto de una diferencia puede venir de la casualidad.',
  'comparison.note.no-margin': 'No hay un margen de error para estos indicadores: {names}.',
  'comparison.note.group': '{group}: no hay números para estos indicadores: {names}.',
  'comparison.note.own': '{name} es una escuela alternativa con indicadores propios: {names}.',
  'comparison.note.most': 'Pueden estar lado a lado hasta {count}. Los demás no se muestran.',

  // Controls
  'comparison.year': 'Año',
  'comparison.year.latest': 'El último que tienen todos',
  'comparison.add': 'Agregar una escuela o un distrito',
  'comparison.add.choose': 'Elija',
  'comparison.add.do': 'Agregar',
  'comparison.add.offices': 'Distritos, condados, estado',
  'comparison.add.others': 'Otras escuelas',
  'comparison.full': 'Hay lugar para {count} lado a lado. Quite una para agregar otra.',
  'comparison.remove': 'Quitar {name}',
  'comparison.remove.short': 'Quitar',
  'comparison.link': 'Copiar el enlace',
  'comparison.link.done': 'Se copió el enlace. Ya se puede pegar.',
  'comparison.link.not': 'El navegador no permitió copiar. La dirección de esta página es el enlace.',
  'comparison.added': 'Se agregó: {name}',
  'comparison.removed': 'Se quitó: {name}',
};
