import type { Feed, Group, Metric, Observation, Organization } from '../src/feed/types.ts';

/** The school of the stories: one measure, one survey, a district above. Short enough to be written by hand. */

export const district: Organization = { id: 'valley', kind: 'district', name: 'Valley School District' };
export const school: Organization = {
  id: 'willow-creek',
  kind: 'school',
  name: 'Willow Creek School',
  parent: 'valley',
  grades: ['K', '8'],
};

export const groups: Group[] = [
  { id: 'ALL', name: { en: 'All students', es: 'Todos los estudiantes' }, family: 'all' },
  { id: 'EL', name: { en: 'English learners', es: 'Aprendices de inglés' }, family: 'language' },
  { id: 'SWD', name: { en: 'Students with disabilities', es: 'Estudiantes con discapacidades' }, family: 'program' },
  { id: 'students', name: { en: 'Students', es: 'Estudiantes' }, family: 'audience' },
  { id: 'families', name: { en: 'Families', es: 'Familias' }, family: 'audience' },
];

export const absence: Metric = {
  id: 'absence',
  name: { en: 'Chronic absenteeism', es: 'Ausentismo crónico' },
  goal: 'belonging',
  question: { en: 'How many students miss too much school?', es: '¿Cuántos estudiantes faltan demasiado?' },
  unit: 'percent',
  better: 'lower',
  scale: 'colors',
  source: { name: 'State dashboard', url: 'https://dashboard.example' },
  reportedBy: 'state',
};

export const climate: Metric = {
  id: 'climate',
  name: { en: 'People like our school', es: 'Nuestra escuela gusta' },
  goal: 'belonging',
  question: { en: 'I would recommend this school.', es: 'Recomendaría esta escuela.' },
  unit: 'percent',
  better: 'higher',
  bands: [
    { from: 0, name: { en: 'Needs attention', es: 'Requiere atención' } },
    { from: 60, name: { en: 'Good', es: 'Bueno' } },
    { from: 85, name: { en: 'Very good', es: 'Muy bueno' } },
  ],
  survey: {
    favorable: { en: '“Agree” or “Strongly agree”', es: '«De acuerdo» o «Totalmente de acuerdo»' },
    options: [
      { name: { en: 'Strongly agree', es: 'Totalmente de acuerdo' }, favorable: true },
      { name: { en: 'Agree', es: 'De acuerdo' }, favorable: true },
      { name: { en: 'Disagree', es: 'En desacuerdo' } },
    ],
  },
  source: { name: 'Spring survey' },
  reportedBy: 'school',
};

/** Observations of one series, the years in order. `null` is a year without a row. */
export function course(
  about: Pick<Observation, 'organization' | 'metric' | 'group'>,
  first: number,
  values: readonly (number | null | Partial<Observation>)[],
  count = 300,
): Observation[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const year = first + index;
    const period = `${year}-${String(year + 1).slice(2)}`;
    return [{ ...about, period, count, ...(typeof value === 'number' ? { value } : value) }];
  });
}

/** A series of the school. */
export const willow = (metric: string, group = 'ALL') => ({ organization: 'willow-creek', metric, group });

/** One year of a survey of families. */
export const survey = (value: number, more: Partial<Observation> = {}): Partial<Observation> => ({
  value,
  count: undefined,
  responses: 121,
  invited: 290,
  distribution: [value - 40, 40, 100 - value],
  ...more,
});

const usual: Observation[] = [
  ...course({ organization: 'valley', metric: 'absence' }, 2021, [24, 23.5, 21.2, 20.9], 4100),
  ...course(willow('absence'), 2021, [
    25.1,
    { value: 22.4, level: 2 },
    { value: 21, level: 3 },
    { value: 19.7, level: 3 },
  ]),
  ...course(willow('absence', 'EL'), 2021, [33, 31, 30.2, { value: 30.4, level: 2 }], 84),
  ...course(willow('absence', 'SWD'), 2021, [29, 30.5, 28, { value: 24.1, level: 3 }], 61),
  ...course(willow('climate', 'families'), 2023, [survey(80), survey(84)]),
];

/** A school with one measure and one survey. The arguments replace fields of the feed. */
export function schoolFeed(more: Partial<Feed> = {}): Feed {
  return {
    format: 'vital-signs/1',
    title: 'Willow Creek School (invented)',
    sample: true,
    publisher: { name: 'Willow Creek School', url: 'https://willow-creek.example' },
    published: '2025-11-03',
    organizations: [school, district],
    groups,
    scales: [
      {
        id: 'colors',
        levels: ['Red', 'Orange', 'Yellow', 'Green', 'Blue'].map((name, index) => ({ rank: index + 1, name })),
      },
    ],
    goals: [{ id: 'belonging', name: { en: 'Students belong', es: 'Los estudiantes son parte' } }],
    metrics: [absence, climate],
    targets: [
      {
        metric: 'absence',
        organization: 'willow-creek',
        period: '2026-27',
        value: 15,
        label: { en: 'Plan goal', es: 'Meta' },
      },
      { metric: 'climate', value: 85, label: { en: 'Survey goal', es: 'Meta de la encuesta' } },
    ],
    observations: usual,
    ...more,
  };
}
