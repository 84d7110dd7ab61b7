import type { KnownMetric } from './known-metrics.ts';
import { dashboard, dataQuest } from './publications.ts';

/** Two rates with nearly the same name: the Dashboard's and DataQuest's. */
export const graduationMetrics: KnownMetric[] = [
  {
    named: 'grad',
    metric: {
      id: 'graduation-dashboard',
      name: { en: 'Graduation rate, four and five years', es: 'Tasa de graduación, cuatro y cinco años' },
      shortName: { en: 'Graduation, 4–5 years', es: 'Graduación, 4–5 años' },
      goal: 'readiness',
      question: {
        en: 'How many students graduate within four or five years?',
        es: '¿Cuántos estudiantes se gradúan en cuatro o cinco años?',
      },
      description: {
        en: 'Combined four- and five-year graduation rate of the Dashboard: it also counts students who graduated in their fifth year.',
        es: 'Tasa combinada de graduación en cuatro y cinco años del Tablero: también cuenta a quienes se graduaron en su quinto año.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-grad',
        name: { en: 'Combined four- and five-year rate', es: 'Tasa combinada de cuatro y cinco años' },
        url: 'https://www.cde.ca.gov/ta/ac/cm/dashboardgrad.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
  {
    named: 'four_year_graduation_rate',
    metric: {
      id: 'graduation-four-year',
      name: { en: 'Graduation rate, four years', es: 'Tasa de graduación, cuatro años' },
      shortName: { en: 'Graduation, 4 years', es: 'Graduación, 4 años' },
      goal: 'readiness',
      question: {
        en: 'How many students graduate within four years?',
        es: '¿Cuántos estudiantes se gradúan en cuatro años?',
      },
      description: {
        en: 'Four-year adjusted cohort graduation rate: of the students who began high school together, those who graduated on time.',
        es: 'Tasa de graduación de la cohorte ajustada de cuatro años: de quienes comenzaron juntos la preparatoria, quienes se graduaron a tiempo.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      definition: {
        id: 'ca-dataquest-acgr',
        name: { en: 'Four-year adjusted cohort rate', es: 'Tasa de la cohorte ajustada de cuatro años' },
        url: 'https://www.cde.ca.gov/ds/ad/fsacgr.asp',
      },
      source: dataQuest,
      reportedBy: 'state',
    },
  },
];
