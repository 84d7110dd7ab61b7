import type { KnownMetric } from './known-metrics.ts';
import { dashboard } from './publications.ts';

export const achievementMetrics: KnownMetric[] = [
  {
    named: 'ela_distance_from_standard',
    also: ['ela'],
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
      scale: 'ca-dashboard',
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
    also: ['math'],
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
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-math',
        name: { en: 'Distance from standard', es: 'Distancia del estándar' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dashboardacad.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'science',
    metric: {
      id: 'science',
      name: { en: 'Science', es: 'Ciencias' },
      goal: 'achievement',
      question: {
        en: 'How well do students do in science?',
        es: '¿Qué tan bien les va a los estudiantes en ciencias?',
      },
      description: {
        en: 'Average science points of students in grade 5, in grade 8, and once in high school.',
        es: 'Promedio de puntos de ciencias de estudiantes de quinto grado, de octavo grado y una vez en la preparatoria.',
      },
      unit: 'points',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-science',
        name: { en: 'Average science points', es: 'Promedio de puntos de ciencias' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/science25.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'elpi',
    metric: {
      id: 'english-learner-progress',
      name: { en: 'English learner progress', es: 'Progreso de quienes aprenden inglés' },
      shortName: { en: 'English progress', es: 'Progreso en inglés' },
      goal: 'achievement',
      question: {
        en: 'How many English learners make progress in English?',
        es: '¿Cuántos de quienes aprenden inglés progresan en ese idioma?',
      },
      description: {
        en: 'English learners who moved up at least one level on the state’s English test, or kept its highest level.',
        es: 'Estudiantes que aprenden inglés y subieron al menos un nivel en el examen estatal de inglés o conservaron el más alto.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-elpi',
        name: { en: 'English Learner Progress Indicator', es: 'Indicador de progreso de quienes aprenden inglés' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/elpi24.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
];
