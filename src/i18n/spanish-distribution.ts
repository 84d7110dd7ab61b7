import type { Message } from './english.ts';
import type { englishDistribution } from './english-distribution.ts';

/** The strip of schools in Spanish. */
export const spanishDistribution: Record<keyof typeof englishDistribution, Message> = {
  'strip.title': '{metric}: resultados por escuela',
  'strip.compared': {
    one: 'Frente a {count} escuela más: {parts}.',
    many: 'Frente a {count} de otras escuelas: {parts}.',
    other: 'Frente a otras {count} escuelas: {parts}.',
  },
  'strip.coded-self': 'No se sabe el número exacto; por eso no se compara con otras escuelas.',
  'strip.range': 'Los números de {count} escuelas van de {low} a {high}.',
  'strip.only': 'Es la única escuela con un número.',
  'strip.one': 'Una escuela tiene un número.',
  'strip.better.higher': 'Más alto es mejor',
  'strip.better.lower': 'Más bajo es mejor',
  'strip.sentence': '{text}.',

  'strip.of.schools': { one: 'Escuelas ({count})', many: 'Escuelas ({count})', other: 'Escuelas ({count})' },
  'strip.of.alternative': {
    one: 'Escuelas alternativas ({count})',
    many: 'Escuelas alternativas ({count})',
    other: 'Escuelas alternativas ({count})',
  },
  'strip.line.district': 'Distrito',
  'strip.line.county': 'Oficina del condado',
  'strip.line.state': 'Estado',
  'strip.this': 'Esta escuela',
  'strip.key.value': '{name}: {value}',
  'strip.key.school': 'Una escuela',
  'strip.key.small': 'Una escuela con pocos estudiantes',
  'strip.key.coded': 'Por encima o por debajo de un límite',
  'strip.middle': 'La mitad central de las escuelas: de {low} a {high}',

  'strip.margin': 'Demasiado cerca: la diferencia está dentro del margen de error (95%).',
  'strip.half': 'El área sombreada abarca la mitad central de {count} escuelas con un número exacto.',
  'strip.coded': {
    one: 'De {count} escuela solo se sabe un límite. Ahí se ve un triángulo.',
    many: 'De {count} de escuelas solo se sabe un límite. Ahí se ven triángulos.',
    other: 'De {count} escuelas solo se sabe un límite. Ahí se ven triángulos.',
  },
  'strip.files-left':
    'Los datos de algunas escuelas están en un archivo por escuela, y aquí no se cargan. Elija una escuela para verlos.',
  'strip.without': 'No se muestran en la gráfica: {parts}.',
  'strip.without.protected': {
    one: '{count} escuela (para proteger la privacidad)',
    many: '{count} de escuelas (para proteger la privacidad)',
    other: '{count} escuelas (para proteger la privacidad)',
  },
  'strip.without.none': {
    one: '{count} escuela sin datos de este año',
    many: '{count} de escuelas sin datos de este año',
    other: '{count} escuelas sin datos de este año',
  },
  'strip.without.not-applicable': {
    one: '{count} escuela a la que no corresponde',
    many: '{count} de escuelas a las que no corresponde',
    other: '{count} escuelas a las que no corresponde',
  },
  'strip.without.unpublished': {
    one: '{count} escuela cuyo número no se publica',
    many: '{count} de escuelas cuyos números no se publican',
    other: '{count} escuelas cuyos números no se publican',
  },
  'strip.cut': 'La tabla muestra las primeras {shown} de {count} escuelas. El archivo CSV las tiene todas.',

  'strip.schools': 'Escuelas que se muestran',
  'strip.shown.all': 'Todas las escuelas',
  'strip.shown.district': 'Escuelas del mismo distrito',
  'strip.shown.charter': 'Escuelas autónomas (charter)',
  'strip.shown.district-run': 'Escuelas dirigidas por el distrito',
  'strip.shown.grades': 'Escuelas con los mismos grados',

  'strip.column.school': 'Escuela',
  'strip.column.district': 'Distrito',
  'strip.column.students': 'Estudiantes',
  'strip.column.responses': 'Respuestas',

  'strip.live.opening': {
    one: 'Gráfica con {count} escuela, del número más bajo al más alto',
    many: 'Gráfica con {count} de escuelas, del número más bajo al más alto',
    other: 'Gráfica con {count} escuelas, del número más bajo al más alto',
  },
  'strip.live.chosen': 'Escuela elegida',
  'strip.live.first': 'No hay un número más bajo',
  'strip.live.last': 'No hay un número más alto',
  'strip.live.choose': 'Con Intro se elige una escuela',
  'strip.tap': 'Toque otra vez para elegirla',
  'strip.help.points': 'La escuela con el número siguiente de ese lado',
  'strip.help.strips': 'De las escuelas a las escuelas alternativas, y de vuelta',
  'strip.help.ends': 'El número más bajo o el más alto',
  'strip.help.choose': 'Elige esta escuela',
  'strip.help.tap': 'Toque una escuela, o deslice el dedo por la gráfica. Si la toca otra vez, la elige',
  'key.enter': 'Intro',
};
