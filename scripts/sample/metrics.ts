import type { Goal, Metric, Scale } from '../../src/feed/types.ts';

const state = {
  name: { en: 'Example State School Dashboard (invented)', es: 'Tablero Escolar del Estado de Ejemplo (inventado)' },
  url: 'https://dashboard.example',
  retrieved: '2025-12-02',
};
const dashboard = { source: state, reportedBy: 'state' } as const;

export const goals: Goal[] = [
  {
    id: 'achievement',
    name: { en: 'Every student achieves', es: 'Cada estudiante progresa' },
    description: {
      en: 'Students meet or exceed grade-level standards, and groups that started behind catch up.',
      es: 'Los estudiantes cumplen o superan los estándares de su grado, y los grupos rezagados se ponen al día.',
    },
  },
  {
    id: 'readiness',
    name: { en: 'Graduates are ready for what comes next', es: 'Los graduados están listos para lo que sigue' },
  },
  {
    id: 'belonging',
    name: { en: 'Students come to school and belong', es: 'Los estudiantes asisten y se sienten parte de la escuela' },
  },
  {
    id: 'satisfaction',
    name: {
      en: 'Students, families and staff are satisfied',
      es: 'Estudiantes, familias y personal están satisfechos',
    },
  },
  {
    id: 'resources',
    name: { en: 'Resources are used openly', es: 'Los recursos se usan con transparencia' },
  },
];

export const scales: Scale[] = [
  {
    id: 'five-colors',
    name: { en: 'Performance level', es: 'Nivel de desempeño' },
    levels: [
      { rank: 1, name: { en: 'Red', es: 'Rojo' }, label: { en: 'Lowest', es: 'El más bajo' } },
      { rank: 2, name: { en: 'Orange', es: 'Anaranjado' }, label: { en: 'Low', es: 'Bajo' } },
      { rank: 3, name: { en: 'Yellow', es: 'Amarillo' }, label: { en: 'Middle', es: 'Medio' } },
      { rank: 4, name: { en: 'Green', es: 'Verde' }, label: { en: 'High', es: 'Alto' } },
      { rank: 5, name: { en: 'Blue', es: 'Azul' }, label: { en: 'Highest', es: 'El más alto' } },
    ],
  },
  {
    id: 'met',
    name: { en: 'Local indicator', es: 'Indicador local' },
    levels: [
      {
        rank: 1,
        name: { en: 'Not Met For Two or More Years', es: 'No cumplido por dos años o más' },
      },
      { rank: 2, name: { en: 'Not Met', es: 'No cumplido' } },
      { rank: 3, name: { en: 'Met', es: 'Cumplido' } },
    ],
  },
];

/** What the state measures, and what the district reports about itself; the surveys have a file of their own. */
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
  {
    id: 'family-engagement-plan',
    name: { en: 'Parent and family engagement', es: 'Participación de padres y familias' },
    goal: 'resources',
    question: {
      en: 'How much of the family engagement plan is in place?',
      es: '¿Qué parte del plan de participación familiar está en marcha?',
    },
    description: {
      en: 'Local indicator: percent of the twelve self-reflection items that are fully in place, as the district rates itself.',
      es: 'Indicador local: porcentaje de los doce puntos de autoevaluación ya en marcha, según el propio distrito.',
    },
    unit: 'percent',
    better: 'higher',
    scale: 'met',
    source: {
      name: { en: 'District self-reflection', es: 'Autoevaluación del distrito' },
      url: 'https://district.example/local-indicators',
    },
    reportedBy: 'district',
  },
  {
    id: 'enrollment',
    name: { en: 'Enrollment', es: 'Matrícula' },
    goal: 'resources',
    question: { en: 'How many students go here?', es: '¿Cuántos estudiantes asisten?' },
    description: {
      en: 'Students enrolled on the first Wednesday in October.',
      es: 'Estudiantes inscritos el primer miércoles de octubre.',
    },
    unit: 'count',
    better: 'neither',
    ...dashboard,
  },
  {
    id: 'spending-per-student',
    name: { en: 'Spending per student', es: 'Gasto por estudiante' },
    goal: 'resources',
    question: { en: 'How much is spent for each student?', es: '¿Cuánto se gasta por cada estudiante?' },
    description: {
      en: 'Current expense of education divided by average daily attendance, in dollars.',
      es: 'Gasto corriente en educación dividido entre la asistencia diaria promedio, en dólares.',
    },
    unit: 'dollars',
    better: 'neither',
    ...dashboard,
  },
];
