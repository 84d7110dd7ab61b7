import type { Message } from './english.ts';
import type { englishPicker } from './english-picker.ts';

/** What `<organization-picker>` says, in Spanish. */
export const spanishPicker: Record<keyof typeof englishPicker, Message> = {
  'picker.label': 'Buscar una escuela o un distrito',
  'picker.label.school': 'Buscar una escuela',
  'picker.hint': 'Escriba parte de un nombre, distrito, ciudad o código.',
  'picker.hint.no-city': 'Escriba parte de un nombre, distrito o código.',
  'picker.clear': 'Borrar',
  'picker.matches': { one: '{count} resultado', other: '{count} resultados' },
  'picker.alike': {
    one: '{count} resultado que se escribe parecido',
    other: '{count} resultados que se escriben parecido',
  },
  'picker.some-alike': {
    one: '{matches}, {count} se escribe parecido',
    other: '{matches}, {count} se escriben parecido',
  },
  'picker.partly': 'Nada tiene todas estas palabras. Estos tienen algunas.',
  'picker.none': 'No se encontró nada. Revise la ortografía o escriba menos letras.',
  'picker.none-filtered': 'No se encontró nada con estos filtros.',
  'picker.more': { one: '{count} más: escriba para acotar', other: '{count} más: escriba para acotar' },
  'picker.all': { one: '{count} para elegir', other: '{count} para elegir' },
  'picker.left': { one: 'Queda {count} de {all} para elegir', other: 'Quedan {count} de {all} para elegir' },
  'picker.chosen': 'Se eligió {name}',
  'picker.cleared': 'No hay nada elegido',
  'picker.filters': 'Filtros',
  'picker.filters-on': { one: 'Filtros, {count} en uso', other: 'Filtros, {count} en uso' },
  'picker.reset': 'Quitar los filtros',
  'picker.without-grades': {
    one: 'Falta {count} escuela: no se conocen sus grados.',
    other: 'Faltan {count} escuelas: no se conocen sus grados.',
  },
  'filter.district': 'Distrito',
  'picker.district-or-county': 'Distrito u oficina del condado',
  'filter-any.district': 'Todos los distritos',
  'filter.run': 'Charter o del distrito',
  'filter-any.run': 'Todas',
  'filter-run.charter': 'Escuelas autónomas (charter)',
  'filter-run.district': 'Dirigidas por un distrito o condado',
  'filter.grade': 'Grado',
  'filter-any.grade': 'Todos los grados',
  'filter.alternative': 'Escuelas alternativas',
  'filter-any.alternative': 'Incluidas',
  'filter-alternative.none': 'Excluidas',
  'filter-alternative.only': 'Solo estas',
};
