import type { Metric } from '../../src/feed/types.ts';

const state = {
  name: { en: 'Example State School Dashboard (invented)', es: 'Tablero Escolar del Estado de Ejemplo (inventado)' },
  url: 'https://dashboard.example',
  retrieved: '2025-12-02',
};
/** What the metrics of the state have in common. */
export const dashboard = { source: state, reportedBy: 'state' } as const;

/** What the state measures and rates. */
export const stateMetrics: Metric[] = [
  {
    id: 'ela',
    name: { en: 'English language arts', es: 'Artes del lenguaje en inglés' },
    shortName: { en: 'English', es: 'Inglés' },
    goal: 'achievement',
    question: {
      en: 'How far above or below grade level do students read and write?',
      es: '¿Qué tan por encima o por debajo de su grado leen y escriben los estudiantes?',
    },
    description: {
      en: 'Average distance from the standard on the state test, in points. Zero is grade level.',
      es: 'Distancia promedio del estándar en el examen estatal, en puntos. Cero es el nivel del grado.',
    },
    unit: 'points',
    better: 'higher',
    range: [-250, 250],
    scale: 'five-colors',
    ...dashboard,
  },
  {
    id: 'math',
    name: { en: 'Mathematics', es: 'Matemáticas' },
    shortName: { en: 'Math', es: 'Matemáticas' },
    goal: 'achievement',
    question: {
      en: 'How far above or below grade level are students in mathematics?',
      es: '¿Qué tan por encima o por debajo de su grado están los estudiantes en matemáticas?',
    },
    description: {
      en: 'Average distance from the standard on the state test, in points. Zero is grade level.',
      es: 'Distancia promedio del estándar en el examen estatal, en puntos. Cero es el nivel del grado.',
    },
    unit: 'points',
    better: 'higher',
    range: [-250, 250],
    scale: 'five-colors',
    ...dashboard,
  },
  {
    id: 'el-progress',
    name: { en: 'English learner progress', es: 'Progreso de los aprendices de inglés' },
    goal: 'achievement',
    question: {
      en: 'How many English learners made progress toward English proficiency?',
      es: '¿Cuántos aprendices de inglés avanzaron hacia el dominio del inglés?',
    },
    description: {
      en: 'Percent of English learners who moved up a level on the state language test or kept the highest one.',
      es: 'Porcentaje de aprendices de inglés que subieron de nivel en el examen estatal o mantuvieron el más alto.',
    },
    unit: 'percent',
    better: 'higher',
    scale: 'five-colors',
    ...dashboard,
  },
  {
    id: 'graduation-combined',
    name: { en: 'Graduation rate (four- and five-year)', es: 'Tasa de graduación (cuatro y cinco años)' },
    shortName: { en: 'Graduation (4 and 5 years)', es: 'Graduación (4 y 5 años)' },
    goal: 'readiness',
    question: { en: 'How many students graduate?', es: '¿Cuántos estudiantes se gradúan?' },
    description: {
      en: 'Percent of the graduating class that earned a diploma, with those who needed a fifth year.',
      es: 'Porcentaje de la generación que obtuvo un diploma, con quienes necesitaron un quinto año.',
    },
    unit: 'percent',
    better: 'higher',
    scale: 'five-colors',
    definition: {
      id: 'combined-four-five-year',
      name: { en: 'Combined four- and five-year rate', es: 'Tasa combinada de cuatro y cinco años' },
      url: 'https://dashboard.example/graduation',
    },
    ...dashboard,
  },
  {
    id: 'graduation-four-year',
    name: { en: 'Graduation rate (four-year)', es: 'Tasa de graduación (cuatro años)' },
    shortName: { en: 'Graduation (4 years)', es: 'Graduación (4 años)' },
    goal: 'readiness',
    question: {
      en: 'How many students graduate within four years?',
      es: '¿Cuántos estudiantes se gradúan en cuatro años?',
    },
    description: {
      en: 'Percent of the students who began ninth grade together and earned a regular diploma four years later.',
      es: 'Porcentaje de estudiantes que empezaron juntos el noveno grado y se diplomaron cuatro años después.',
    },
    unit: 'percent',
    better: 'higher',
    definition: {
      id: 'four-year-cohort',
      name: { en: 'Four-year adjusted cohort rate', es: 'Tasa ajustada de la generación de cuatro años' },
      url: 'https://data.example/cohort',
    },
    source: {
      name: { en: 'Example State Data Files (invented)', es: 'Archivos de datos del Estado de Ejemplo (inventados)' },
      url: 'https://data.example',
      retrieved: '2025-12-02',
    },
    reportedBy: 'state',
  },
  {
    id: 'college-career',
    name: { en: 'College and career readiness', es: 'Preparación para la universidad y el trabajo' },
    shortName: { en: 'College/career', es: 'Universidad y trabajo' },
    goal: 'readiness',
    question: {
      en: 'How many graduates are prepared for college or a career?',
      es: '¿Cuántos graduados están preparados para la universidad o una carrera?',
    },
    description: {
      en: 'Percent of the graduating class that the state calls prepared.',
      es: 'Porcentaje de la generación que el estado considera preparada.',
    },
    unit: 'percent',
    better: 'higher',
    scale: 'five-colors',
    ...dashboard,
  },
  {
    id: 'chronic-absenteeism',
    name: { en: 'Chronic absenteeism', es: 'Ausentismo crónico' },
    goal: 'belonging',
    question: { en: 'How many students miss too much school?', es: '¿Cuántos estudiantes faltan demasiado?' },
    description: {
      en: 'Percent of students in grades TK to 8 who were absent on 10 percent of school days or more.',
      es: 'Porcentaje de estudiantes de TK a 8.º grado que faltaron el 10 por ciento de los días o más.',
    },
    unit: 'percent',
    better: 'lower',
    scale: 'five-colors',
    ...dashboard,
  },
  {
    id: 'suspension',
    name: { en: 'Suspension rate', es: 'Tasa de suspensión' },
    goal: 'belonging',
    question: {
      en: 'How many students were suspended at least once?',
      es: '¿Cuántos estudiantes fueron suspendidos al menos una vez?',
    },
    description: {
      en: 'Percent of all students who were suspended for a day or more during the school year.',
      es: 'Porcentaje de estudiantes suspendidos un día o más durante el año escolar.',
    },
    unit: 'percent',
    better: 'lower',
    scale: 'five-colors',
    ...dashboard,
  },
];
