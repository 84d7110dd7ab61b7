import type { Metric } from '../../src/feed/types.ts';
import { dashboard } from './state-metrics.ts';

/** What is there to work with: the district's own judgement, students and dollars. */
export const resourceMetrics: Metric[] = [
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
