import type { Metric } from '../../src/feed/types.ts';

const options = [
  { name: { en: 'Strongly agree', es: 'Totalmente de acuerdo' }, favorable: true },
  { name: { en: 'Agree', es: 'De acuerdo' }, favorable: true },
  { name: { en: 'Neither agree nor disagree', es: 'Ni de acuerdo ni en desacuerdo' }, favorable: false },
  { name: { en: 'Disagree', es: 'En desacuerdo' }, favorable: false },
  { name: { en: 'Strongly disagree', es: 'Totalmente en desacuerdo' }, favorable: false },
];

const bands = [
  { from: 0, name: { en: 'Needs attention', es: 'Requiere atención' } },
  { from: 50, name: { en: 'Mixed', es: 'Variado' } },
  { from: 70, name: { en: 'Good', es: 'Bueno' } },
  { from: 85, name: { en: 'Very good', es: 'Muy bueno' } },
];

function climateSurvey(
  id: string,
  name: Record<string, string>,
  instrument: Record<string, string>,
  question: Record<string, string>,
): Metric {
  return {
    id,
    name,
    goal: 'satisfaction',
    question,
    description: {
      en: 'Percent of answers that agree or strongly agree.',
      es: 'Porcentaje de respuestas de acuerdo o totalmente de acuerdo.',
    },
    unit: 'percent',
    better: 'higher',
    bands,
    survey: {
      name: instrument,
      favorable: { en: '“Agree” or “Strongly agree”', es: '«De acuerdo» o «Totalmente de acuerdo»' },
      options,
    },
    source: {
      name: { en: 'Sample Unified spring climate survey', es: 'Encuesta de clima de primavera de Sample Unified' },
      url: 'https://district.example/survey',
    },
    reportedBy: 'district',
  };
}

/** Three questions to three audiences: three metrics, because unlike answers are never merged. */
export const surveyMetrics: Metric[] = [
  climateSurvey(
    'student-safety',
    { en: 'Students feel safe', es: 'Los estudiantes se sienten seguros' },
    { en: 'Student climate survey', es: 'Encuesta de clima para estudiantes' },
    { en: 'I feel safe at my school.', es: 'Me siento seguro en mi escuela.' },
  ),
  climateSurvey(
    'family-satisfaction',
    { en: 'Families are satisfied', es: 'Las familias están satisfechas' },
    { en: 'Family climate survey', es: 'Encuesta de clima para familias' },
    {
      en: 'I would recommend this school to other families.',
      es: 'Recomendaría esta escuela a otras familias.',
    },
  ),
  climateSurvey(
    'staff-support',
    { en: 'Staff feel supported', es: 'El personal se siente apoyado' },
    { en: 'Staff climate survey', es: 'Encuesta de clima para el personal' },
    { en: 'This school supports me in my work.', es: 'Esta escuela me apoya en mi trabajo.' },
  ),
];
