import type { Catalog } from './english.ts';

/**
 * Spanish as families in California read it, with the words of the California School Dashboard in Spanish. Names of
 * groups and schools are inserted as they come, so no verb or adjective agrees with one: `{name}: aumento de {by}`.
 * Years stand after an article, which suits both `el 2024` and `el año escolar 2023-24`.
 */
export const spanish: Catalog = {
  // Numbers and years
  'unit.percent': '{number}%',
  'unit.points': '{number} puntos',
  'difference.percent': '{number} puntos porcentuales',
  'difference.percent.one': '{number} punto porcentual',
  'difference.points': '{number} puntos',
  'difference.points.one': '{number} punto',
  'value.above': 'más de {value}',
  'value.below': 'menos de {value}',
  'period.school-year': 'año escolar {period}',
  months: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre',
  date: '{day} de {month} de {year}',
  interval: 'probablemente entre {low} y {high}',

  // Why there is no number
  'state.suppressed': 'No se muestra para proteger la privacidad',
  'state.suppressed-complementary': 'No se muestra para proteger la privacidad de otro grupo',
  'state.not-applicable': 'No corresponde',
  'state.not-rated': 'Sin calificación',
  'state.not-collected': 'No se recopiló',
  'state.pending': 'Todavía no se publica',
  'state.missing': 'Sin datos',

  // People
  'people.students': { one: '{count} estudiante', many: '{count} de estudiantes', other: '{count} estudiantes' },
  'people.responses': { one: '{count} respuesta', many: '{count} de respuestas', other: '{count} respuestas' },
  'cell.small': 'grupo pequeño',
  'cell.people': '{value} ({people})',
  'cell.people-small': '{value} ({people}, grupo pequeño)',

  // Change
  'change.rose': 'Subió {by} desde el {since}',
  'change.fell': 'Bajó {by} desde el {since}',
  'change.held': 'No cambió desde el {since}',
  'change.rose.short': 'Subió {by}',
  'change.fell.short': 'Bajó {by}',
  'change.held.short': 'Sin cambio',
  'change.break': 'No se puede comparar con el año anterior',
  'change.no-prior': 'No hay un año anterior para comparar',
  'change.hidden': 'No se muestra el cambio',
  'change.coded': 'No se sabe el cambio exacto',
  'verdict.better': 'mejor',
  'verdict.worse': 'peor',
  'verdict.same': 'igual',

  // Levels and targets
  level: '{name}, nivel {position} de {of}',
  'level.small': 'Sin nivel de desempeño: grupo pequeño',
  'level.none': 'Sin nivel de desempeño',
  target: 'Meta',
  'target.by': '{label}: {value} para el {period}',
  'target.always': '{label}: {value}',
  'target.met': 'ya se alcanzó',
  'target.not-met': 'todavía no se alcanza',
  'target.none': 'Sin meta',

  // Organizations
  'kind.state': 'Estado',
  'kind.county': 'Oficina de educación del condado',
  'kind.district': 'Distrito escolar',
  'kind.school': 'Escuela',
  'kind.district-school': 'Escuela dirigida por el distrito',
  'kind.county-school': 'Escuela dirigida por la oficina de educación del condado',
  'charter.direct-funded': 'Escuela autónoma (charter) con fondos directos del estado',
  'charter.locally-funded': 'Escuela autónoma (charter) con fondos que pasan por el distrito',
  'charter.unspecified': 'Escuela autónoma (charter)',
  'grade.PK': 'preescolar',
  'grade.TK': 'kínder de transición',
  'grade.K': 'kínder',
  'grade.AD': 'educación para adultos',
  grades: 'Grados: {low} a {high}',
  'grades.one': 'Grado: {grade}',
  alternative: 'Escuela alternativa',
  'alternative.note':
    'Las escuelas alternativas atienden a estudiantes con otras necesidades; por eso sus números no se comparan con los de otras escuelas.',

  // Sources
  'source.definition': 'Definición: {definition}',
  'source.retrieved': 'Se tomó de la fuente el {date}',
  'reported-by.county': 'Dato que informa la propia oficina de educación del condado',
  'reported-by.district': 'Dato que informa el propio distrito',
  'reported-by.school': 'Dato que informa la propia escuela',
  published: 'Publicado: {by}',
  sample: 'Datos de muestra, inventados',
  note: '{period}: {text}',

  // Scorecard
  'scorecard.takeaway': 'En comparación con un año anterior, {parts}.',
  'scorecard.better': {
    one: '{count} indicador mejoró',
    many: '{count} de indicadores mejoraron',
    other: '{count} indicadores mejoraron',
  },
  'scorecard.worse': {
    one: '{count} indicador empeoró',
    many: '{count} de indicadores empeoraron',
    other: '{count} indicadores empeoraron',
  },
  'scorecard.same': {
    one: '{count} indicador sigue igual',
    many: '{count} de indicadores siguen igual',
    other: '{count} indicadores siguen igual',
  },
  'scorecard.no-change': '{name}: ningún indicador se puede comparar con un año anterior.',
  'scorecard.hidden':
    'Los grupos de {name} son muy pequeños. Mostrar sus números podría revelar datos de un solo estudiante.',
  'scorecard.not-applicable': 'Estos indicadores no corresponden aquí: {names}.',
  'goal.other': 'Otros indicadores',
  spark: 'Evolución del {first} al {last}',
  'compare.higher': '{by} más aquí',
  'compare.lower': '{by} menos aquí',
  'compare.same': 'igual aquí',
  'compare.coded': 'no se sabe la diferencia exacta',

  // Gap chart
  'gap.title': '{metric}: resultados por grupo estudiantil',
  'gap.takeaway': 'En comparación con {reference} ({value}, {year}), {parts}.',
  'gap.higher': {
    one: '{count} grupo tiene un resultado más alto',
    many: '{count} de grupos tienen un resultado más alto',
    other: '{count} grupos tienen un resultado más alto',
  },
  'gap.lower': {
    one: '{count} grupo tiene un resultado más bajo',
    many: '{count} de grupos tienen un resultado más bajo',
    other: '{count} grupos tienen un resultado más bajo',
  },
  'gap.tie': {
    one: '{count} grupo está demasiado cerca para notar una diferencia',
    many: '{count} de grupos están demasiado cerca para notar una diferencia',
    other: '{count} grupos están demasiado cerca para notar una diferencia',
  },
  'gap.hidden': {
    one: '{count} grupo no se puede comparar',
    many: '{count} de grupos no se pueden comparar',
    other: '{count} grupos no se pueden comparar',
  },
  'gap.alone': '{reference}: {value} en el {year}. No hay otro grupo con el cual comparar.',
  'gap.none': '{reference}: no hay un número para el {year} ({reason}). Por eso no se puede comparar ningún grupo.',
  'gap.how':
    'La línea que cruza cada punto muestra cuánto podría variar el resultado por casualidad (intervalo del 95%). Si un grupo es parte del grupo con el que se compara, el margen se calcula con más cuidado.',
  'gap.no-interval':
    'No se puede dar un margen de error para este indicador. La fuente no publica qué tanto varían los resultados entre estudiantes.',
  'gap.reference': 'Grupo de referencia',
  'gap.no-difference': 'No se puede comparar',
  'gap.same': 'Igual',
  'gap.above': '{by} más',
  'gap.below': '{by} menos',
  'gap.within-margin': '{text}: demasiado cerca para notar una diferencia',
  'gap.range': '{text} (probablemente entre {low} y {high})',
  'gap.before': '{value} en el {year}',
  'course.wider': 'Del {first} al {last}, la diferencia creció de {before} a {after} ({reference}; {group}).',
  'course.narrower': 'Del {first} al {last}, la diferencia se redujo de {before} a {after} ({reference}; {group}).',
  'course.same': 'Del {first} al {last}, la diferencia siguió en {after} ({reference}; {group}).',
  'course.crossed':
    'Del {first} al {last}, el orden cambió: la diferencia era de {before} y ahora, al revés, es de {after} ({reference}; {group}).',
  'course.rose': '{name}: aumento de {by}',
  'course.fell': '{name}: baja de {by}',
  'course.held': '{name}: sin cambio',

  // Satisfaction
  'survey.takeaway': '{name}: {value} dio una respuesta favorable en el {year}.',
  'survey.none': '{name}: no hay resultado para el {year} ({reason}).',
  'survey.favorable': 'Se considera favorable: {favorable}.',
  'survey.meter': '{value} favorable, {name}',
  'survey.rate': 'Contestó el {rate} de las personas invitadas',
  'survey.rate-unknown': 'No se sabe',
  'survey.low': 'Solo contestó el {rate} de las personas invitadas. El resultado quizás no represente a todas.',
  'survey.distribution': 'Todas las respuestas',
  'survey.counts-favorable': 'favorable',

  // Trend
  'trend.rose': '{name}: {value} en el {year}, un aumento de {by} desde {before} en el {since}.',
  'trend.fell': '{name}: {value} en el {year}, una baja de {by} desde {before} en el {since}.',
  'trend.better.higher': '{text} Más alto es mejor, así que es una mejora.',
  'trend.worse.higher': '{text} Más alto es mejor, así que es un retroceso.',
  'trend.better.lower': '{text} Más bajo es mejor, así que es una mejora.',
  'trend.worse.lower': '{text} Más bajo es mejor, así que es un retroceso.',
  'trend.held': '{name}: {value} en el {year}, igual que en el {since}.',
  'trend.one': '{name}: {value} en el {year}. No hay un año anterior con el cual comparar.',
  'trend.none': '{name}: no hay un número para el {year} ({reason}).',
  'axis.percent': '{name}, en porcentaje',
  'axis.points': '{name}, en puntos',

  // Tables and files
  'table.caption': '{title}, {name}',
  'table.scorecard': 'Todos los indicadores, {name}',
  'column.year': 'Año',
  'column.group': 'Grupo estudiantil',
  'column.audience': 'Quién contestó',
  'column.measure': 'Indicador',
  'column.value': 'Valor',
  'column.level': 'Nivel de desempeño',
  'column.change': 'Cambio',
  'column.target': 'Meta',
  'column.favorable': 'Favorable',
  'column.response-rate': 'Porcentaje que contestó',
  'column.difference': 'Diferencia con {reference}',

  // Controls and frame
  'ui.table': 'Tabla de datos',
  'ui.download': 'Descargar CSV',
  'ui.tools': 'Más opciones',
  'ui.source': 'Fuente',
  'ui.groups': 'Grupos estudiantiles',
  'ui.compare-with': 'Comparar con',
  'ui.latest-year': 'Un año',
  'ui.over-time': 'A lo largo del tiempo',
  'ui.view': 'Vista',
  'ui.lines': 'Líneas que se muestran',
  'ui.lines-limit': 'Hasta {count} líneas a la vez',
  'ui.previous-year': 'marca hueca: {year}',
  'ui.reference-line': 'línea discontinua y rombo: {reference}',
  'ui.chart': 'Gráfica. La tabla de datos de abajo tiene los mismos números.',
  'ui.website': 'Sitio web',
  'ui.part-of': 'Parte de {above}',
  'ui.break': 'Interrupción en la serie',

  // What a reader can do with the data, and what came of it
  'tool.csv': 'Archivo CSV',
  'tool.csv-excel': 'Archivo CSV para Excel',
  'tool.picture-svg': 'Imagen (SVG)',
  'tool.picture-png': 'Imagen (PNG)',
  'tool.copy-picture': 'Copiar imagen',
  'tool.no-png': 'Esta página no permite dibujar un PNG. Puede guardar la imagen SVG.',
  'tool.picture-copied': 'La imagen se copió. Ya la puede pegar.',
  'tool.picture-not-copied': 'El navegador no permitió copiar una imagen. Puede guardar la imagen PNG.',
  'tool.no-picture': 'No se pudo hacer la imagen en este momento. Por favor, inténtelo más tarde.',
  'tool.sound': 'Escuchar la gráfica',
  'sound.how':
    'Los tonos más altos son valores más altos. Pulse Reproducir, o use las flechas del teclado en el cuadro de abajo para ir de punto en punto.',
  'sound.play': 'Reproducir',
  'sound.next': 'Línea siguiente',
  'sound.stop': 'Detener',
  'sound.close': 'Cerrar',
  'sound.none': 'Este navegador no puede reproducir la gráfica. El sonido funciona en una computadora con teclado.',

  // Pictures
  'picture.missing': '{name}: {reason} ({years})',
  'picture.years': '{first} a {last}',

  // Loading, empty, errors: what a reader is told
  loading: 'Cargando los datos …',
  empty: 'Todavía no hay datos para mostrar aquí.',
  'error.no-source': 'Esta gráfica todavía no está lista.',
  'error.not-found': 'No se encontraron los datos de esta gráfica.',
  'error.network': 'No se pudieron cargar los datos en este momento. Por favor, inténtelo más tarde.',
  'error.timeout': 'Los datos tardaron demasiado en cargar. Por favor, inténtelo más tarde.',
  'error.too-large': 'Esta gráfica tiene demasiados datos para mostrarlos aquí.',
  'error.not-json': 'En este momento no se pueden leer los datos de esta gráfica.',
  'error.wrong-version': 'Los datos de esta gráfica vienen en un formato más nuevo del que esta página puede leer.',
  'error.invalid': 'Los datos de esta gráfica tienen un error y no se muestran.',
  'error.unknown-organization': 'No hay datos para esta escuela o distrito.',
  'error.unknown-metric': 'No hay datos para este indicador.',
  'error.unknown-group': 'No hay datos para este grupo estudiantil.',
  'error.unknown-period': 'No hay datos para este año.',
  error: 'Los datos de esta gráfica no se pueden mostrar en este momento.',
  'error.retry': 'Intentar de nuevo',
};
