import type { KnownMetric } from './known-metrics.ts';
import { dashboard, dataQuest } from './publications.ts';

export const readinessMetrics: KnownMetric[] = [
  {
    named: 'four_year_dropout_rate',
    metric: {
      id: 'dropout-four-year',
      name: { en: 'Dropout rate, four years', es: 'Tasa de deserción, cuatro años' },
      shortName: { en: 'Dropout', es: 'Deserción' },
      goal: 'readiness',
      question: {
        en: 'How many students leave high school without finishing?',
        es: '¿Cuántos estudiantes dejan la preparatoria sin terminarla?',
      },
      description: {
        en: 'Students of the four-year cohort who left school without a diploma or another way of completing it.',
        es: 'Estudiantes de la cohorte de cuatro años que dejaron la escuela sin diploma ni otra forma de terminarla.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'lower',
      definition: {
        id: 'ca-dataquest-dropout',
        name: { en: 'Four-year cohort dropout rate', es: 'Tasa de deserción de la cohorte de cuatro años' },
        url: 'https://www.cde.ca.gov/ds/ad/fsacgr.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
  {
    named: 'a_g_completion_rate',
    metric: {
      id: 'a-g-completion',
      name: {
        en: 'Graduates who met UC and CSU requirements',
        es: 'Graduados que cumplieron los requisitos de UC y CSU',
      },
      shortName: { en: 'A–G completion', es: 'Requisitos A–G' },
      goal: 'readiness',
      question: {
        en: 'How many graduates completed the courses that California’s public universities require?',
        es: '¿Cuántos graduados completaron los cursos que exigen las universidades públicas de California?',
      },
      description: {
        en: 'Four-year cohort graduates who completed all A–G courses, of all four-year cohort graduates.',
        es: 'Graduados de la cohorte de cuatro años que completaron todos los cursos A–G, de todos los graduados de esa cohorte.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      definition: {
        id: 'ca-dataquest-a-g',
        name: { en: 'A–G completion of cohort graduates', es: 'Requisitos A–G de los graduados de la cohorte' },
        url: 'https://www.cde.ca.gov/ds/ad/fsacgr.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
  {
    named: 'college_career_prepared_rate',
    also: ['cci'],
    metric: {
      id: 'college-career',
      name: { en: 'Prepared for college or career', es: 'Preparados para la universidad o la vida laboral' },
      shortName: { en: 'College/career', es: 'Universidad y trabajo' },
      goal: 'readiness',
      question: {
        en: 'How many graduates are prepared for college or a career?',
        es: '¿Cuántos graduados están preparados para la universidad o una carrera?',
      },
      description: {
        en: 'Students of the graduating class who reached the level “Prepared” of the College/Career Indicator.',
        es: 'Estudiantes de la generación que se gradúa que alcanzaron el nivel “Preparado” del indicador de universidad y carrera.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-cci',
        name: { en: 'College/Career Indicator: Prepared', es: 'Indicador de universidad y carrera: Preparado' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dbccifaq.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'college_going_rate_12_month',
    metric: {
      id: 'college-going',
      name: { en: 'College-going rate, within 12 months', es: 'Tasa de ingreso a la universidad en 12 meses' },
      shortName: { en: 'College-going', es: 'Ingreso a la universidad' },
      goal: 'readiness',
      question: {
        en: 'How many students go to college within a year of finishing high school?',
        es: '¿Cuántos estudiantes ingresan a la universidad en el año siguiente a terminar la preparatoria?',
      },
      description: {
        en: 'High school completers who enrolled in a college or university in the United States within 12 months.',
        es: 'Estudiantes que terminaron la preparatoria y se inscribieron en una universidad de Estados Unidos en los 12 meses siguientes.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      definition: {
        id: 'ca-dataquest-cgr-12',
        name: { en: 'College-going rate, 12 months', es: 'Tasa de ingreso a la universidad, 12 meses' },
        url: 'https://www.cde.ca.gov/ds/ad/cgrinfo.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
];
