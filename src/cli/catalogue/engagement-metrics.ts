import type { KnownMetric } from './known-metrics.ts';
import { dashboard, dataQuest } from './publications.ts';

export const engagementMetrics: KnownMetric[] = [
  {
    named: 'chro',
    metric: {
      id: 'chronic-absenteeism-dashboard',
      name: { en: 'Chronic absenteeism, grades TK–8', es: 'Ausentismo crónico, grados TK–8' },
      shortName: { en: 'Absenteeism TK–8', es: 'Ausentismo TK–8' },
      goal: 'engagement',
      question: {
        en: 'How many students in grades TK–8 miss too much school?',
        es: '¿Cuántos estudiantes de los grados TK–8 faltan demasiado a la escuela?',
      },
      description: {
        en: 'Students absent on 10 percent or more of the days they were enrolled, of students in transitional kindergarten through grade 8.',
        es: 'Estudiantes ausentes el 10 por ciento o más de los días en que estuvieron inscritos, de kínder de transición a octavo grado.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-chronic',
        name: { en: 'Dashboard indicator, grades TK–8', es: 'Indicador del Tablero, grados TK–8' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dashboardchronic.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'chronic_absenteeism_rate',
    metric: {
      id: 'chronic-absenteeism',
      name: { en: 'Chronic absenteeism, all grades', es: 'Ausentismo crónico, todos los grados' },
      shortName: { en: 'Absenteeism', es: 'Ausentismo' },
      goal: 'engagement',
      question: {
        en: 'How many students miss too much school?',
        es: '¿Cuántos estudiantes faltan demasiado a la escuela?',
      },
      description: {
        en: 'Students absent on 10 percent or more of the days they were enrolled, of students in all grades through 12.',
        es: 'Estudiantes ausentes el 10 por ciento o más de los días en que estuvieron inscritos, de todos los grados hasta el 12.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      definition: {
        id: 'ca-dataquest-chronic',
        name: { en: 'DataQuest rate, all grades', es: 'Tasa de DataQuest, todos los grados' },
        url: 'https://www.cde.ca.gov/ds/ad/fsabd.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
  {
    named: 'susp',
    metric: {
      id: 'suspension-dashboard',
      name: { en: 'Suspension rate, one day or more', es: 'Tasa de suspensión, un día o más' },
      shortName: { en: 'Suspension, 1 day', es: 'Suspensión, 1 día' },
      goal: 'engagement',
      question: {
        en: 'How many students were suspended for a full day or longer?',
        es: '¿Cuántos estudiantes fueron suspendidos un día completo o más?',
      },
      description: {
        en: 'Suspension rate of the Dashboard: students suspended for at least one full day in total, of all students enrolled during the year.',
        es: 'Tasa de suspensión del Tablero: estudiantes suspendidos al menos un día completo en total, de todos los inscritos durante el año.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-suspension',
        name: { en: 'Dashboard indicator, one full day or more', es: 'Indicador del Tablero, un día completo o más' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/suspindicator24.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'suspension_rate',
    metric: {
      id: 'suspension',
      name: { en: 'Suspension rate', es: 'Tasa de suspensión' },
      shortName: { en: 'Suspension', es: 'Suspensión' },
      goal: 'engagement',
      question: {
        en: 'How many students were suspended at least once?',
        es: '¿Cuántos estudiantes fueron suspendidos al menos una vez?',
      },
      description: {
        en: 'Students suspended at least once in the school year, of all students enrolled during the year.',
        es: 'Estudiantes suspendidos al menos una vez en el año escolar, de todos los inscritos durante el año.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      definition: {
        id: 'ca-dataquest-suspension',
        name: { en: 'DataQuest suspension rate', es: 'Tasa de suspensión de DataQuest' },
        url: 'https://www.cde.ca.gov/ds/sd/sd/fssd.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
];
