import type { Metric } from '../../../src/feed/types.ts';
import { dashboard, stateMetrics } from '../state-metrics.ts';
import { surveyMetrics } from '../survey-metrics.ts';
import { engagement } from './rated.ts';
import { survey } from './surveyed.ts';

function ofState(id: string): Metric {
  return stateMetrics.find((metric) => metric.id === id)!;
}

const oneYear: Metric = {
  id: 'graduation-one-year',
  name: {
    en: 'Graduation rate of alternative schools (one year)',
    es: 'Tasa de graduación de escuelas alternativas (un año)',
  },
  shortName: { en: 'Graduation (1 year)', es: 'Graduación (1 año)' },
  goal: 'readiness',
  question: {
    en: 'How many seniors of an alternative school graduate within the year?',
    es: '¿Cuántos estudiantes de último año de una escuela alternativa se gradúan en el año?',
  },
  description: {
    en: 'Percent of the grade 12 students of an alternative school who earned a diploma in the school year.',
    es: 'Porcentaje de estudiantes de 12.º grado de una escuela alternativa que obtuvieron un diploma en el año escolar.',
  },
  unit: 'percent',
  better: 'higher',
  scale: 'five-colors',
  definition: {
    id: 'one-year',
    name: { en: 'One-year rate of alternative schools', es: 'Tasa de un año de escuelas alternativas' },
    url: 'https://dashboard.example/one-year',
  },
  ...dashboard,
};

const { bands, unit, better, survey: family } = surveyMetrics.find(({ id }) => id === 'family-satisfaction')!;

const recommend: Metric = {
  id: survey,
  name: { en: 'Would recommend their school', es: 'Recomendarían su escuela' },
  shortName: { en: 'Recommend', es: 'Recomiendan' },
  goal: 'satisfaction',
  question: {
    en: 'I would recommend this school to others.',
    es: 'Recomendaría esta escuela a otras personas.',
  },
  description: {
    en: 'Percent of answers that agree or strongly agree. Families and staff are asked apart.',
    es: 'Porcentaje de respuestas de acuerdo o totalmente de acuerdo. A familias y personal se les pregunta por separado.',
  },
  unit,
  better,
  bands: bands!,
  survey: { ...family!, name: { en: 'County school survey', es: 'Encuesta escolar del condado' } },
  source: {
    name: { en: 'Sample Coast school survey (invented)', es: 'Encuesta escolar de Sample Coast (inventada)' },
    url: 'https://county.example/survey',
  },
  reportedBy: 'county',
};

const localIndicator: Metric = {
  id: engagement,
  name: { en: 'Parent and family engagement', es: 'Participación de padres y familias' },
  shortName: { en: 'Family engagement', es: 'Participación familiar' },
  goal: 'satisfaction',
  question: {
    en: 'Does the district work with families as the state asks?',
    es: '¿Trabaja el distrito con las familias como pide el estado?',
  },
  description: {
    en: 'Local indicator: districts, the county office and charter schools on their own rate themselves.',
    es: 'Indicador local: los distritos, la oficina del condado y las escuelas charter independientes se autoevalúan.',
  },
  unit: 'rating',
  better: 'higher',
  scale: 'met',
  source: { name: { en: 'Local self-reflection', es: 'Autoevaluación local' }, url: 'https://county.example/local' },
  reportedBy: 'district',
};

/** Metrics in the order of the goals. */
export const metrics: Metric[] = [
  ofState('ela'),
  ofState('math'),
  ofState('graduation-combined'),
  oneYear,
  ofState('chronic-absenteeism'),
  ofState('suspension'),
  recommend,
  localIndicator,
];
