import type { KnownMetric } from './known-metrics.ts';
import { dashboard } from './publications.ts';

export const achievementMetrics: KnownMetric[] = [
  {
    named: 'ela_distance_from_standard',
    metric: {
      id: 'ela',
      name: { en: 'English language arts', es: 'Artes del lenguaje en inglés' },
      shortName: { en: 'English', es: 'Inglés' },
      goal: 'achievement',
      question: {
        en: 'How close are students to the standard of their grade in English?',
        es: '¿Qué tan cerca están los estudiantes del estándar de su grado en inglés?',
      },
      description: {
        en: 'Average distance from standard, in points: 0 means that the average student just meets the standard. Grades 3–8 and 11.',
        es: 'Distancia promedio del estándar, en puntos: 0 significa que el estudiante promedio apenas alcanza el estándar. Grados 3–8 y 11.',
      },
      unit: 'points',
      decimals: 1,
      better: 'higher',
      definition: {
        id: 'ca-dashboard-ela',
        name: { en: 'Distance from standard', es: 'Distancia del estándar' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dashboardacad.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'math_distance_from_standard',
    metric: {
      id: 'math',
      name: { en: 'Mathematics', es: 'Matemáticas' },
      goal: 'achievement',
      question: {
        en: 'How close are students to the standard of their grade in mathematics?',
        es: '¿Qué tan cerca están los estudiantes del estándar de su grado en matemáticas?',
      },
      description: {
        en: 'Average distance from standard, in points: 0 means that the average student just meets the standard. Grades 3–8 and 11.',
        es: 'Distancia promedio del estándar, en puntos: 0 significa que el estudiante promedio apenas alcanza el estándar. Grados 3–8 y 11.',
      },
      unit: 'points',
      decimals: 1,
      better: 'higher',
      definition: {
        id: 'ca-dashboard-math',
        name: { en: 'Distance from standard', es: 'Distancia del estándar' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dashboardacad.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
];
