import { breakAt, type TakeawayCase } from './case.ts';

type Row = TakeawayCase['rows'][number];

function families(...rows: Row[]): Row[] {
  return rows.map((one) => ({ group: 'families', ...one }));
}

const before = '2022-23';

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'rose',
    rows: families({ period: before, value: 74 }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, up 6.0 percentage points from 74.0% in 2022-23.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales más que en el 2022-23 (74.0%).',
  },
  {
    about: 'fell',
    rows: families({ period: before, value: 80 }, { value: 74 }),
    en: 'Families: 74.0% gave a favorable answer in school year 2023-24, down 6.0 percentage points from 80.0% in 2022-23.',
    es: 'Familias: 74.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales menos que en el 2022-23 (80.0%).',
  },
  {
    about: 'held',
    rows: families({ period: before, value: 80 }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, the same as in 2022-23.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, igual que en el 2022-23.',
  },
  {
    about: 'within the margin of error',
    rows: families({ period: before, value: 80, responses: 200 }, { value: 83, responses: 210 }),
    en: 'Families: 83.0% gave a favorable answer in school year 2023-24, about the same as in 2022-23 (80.0%). The difference is within the margin of error.',
    es: 'Familias: 83.0% de respuestas favorables en el año escolar 2023-24, casi igual que en el 2022-23 (80.0%). La diferencia está dentro del margen de error.',
  },
  {
    about: 'the first survey',
    rows: families({ value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. No year before to compare with.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar.',
  },
  {
    about: 'no survey last year',
    rows: families({ period: '2021-22', value: 74 }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, up 6.0 percentage points from 74.0% in 2021-22.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales más que en el 2021-22 (74.0%).',
  },
  {
    about: 'no survey last year, and the feed says so',
    rows: families({ period: '2021-22', value: 74 }, { period: before, state: 'not-collected' }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, up 6.0 percentage points from 74.0% in 2021-22.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales más que en el 2021-22 (74.0%).',
  },
  {
    about: 'the last survey suppressed',
    rows: families({ period: before, value: 31.7, state: 'suppressed' }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. Change not shown.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No se muestra el cambio.',
  },
  {
    about: 'another question than before',
    notes: [breakAt('2023-24')],
    rows: families({ period: before, value: 74 }, { value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. Earlier years cannot be compared.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. Los años anteriores no se pueden comparar.',
  },
  {
    about: 'this year not published yet',
    rows: families({ period: '2021-22', value: 74 }, { period: before, value: 80 }, { state: 'pending' }),
    en: 'Families: 80.0% gave a favorable answer in school year 2022-23, up 6.0 percentage points from 74.0% in 2021-22. Families, school year 2023-24: Not published yet.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2022-23, 6.0 puntos porcentuales más que en el 2021-22 (74.0%). Familias, año escolar 2023-24: Todavía no se publica.',
  },
  {
    about: 'an earlier year that the page asks for',
    request: { period: before },
    rows: families({ period: '2021-22', value: 74 }, { period: before, value: 80 }, { state: 'pending' }),
    en: 'Families: 80.0% gave a favorable answer in school year 2022-23, up 6.0 percentage points from 74.0% in 2021-22.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2022-23, 6.0 puntos porcentuales más que en el 2021-22 (74.0%).',
  },
  {
    about: 'not taken this year',
    rows: families({ period: before, value: 80 }, { state: 'not-collected' }),
    en: 'Families: 80.0% gave a favorable answer in school year 2022-23. No year before to compare with. Families, school year 2023-24: Not collected.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2022-23. No hay un año anterior para comparar. Familias, año escolar 2023-24: No se recopiló.',
  },
  {
    about: 'never taken',
    rows: families({ state: 'not-collected' }),
    en: 'Families, school year 2023-24: Not collected.',
    es: 'Familias, año escolar 2023-24: No se recopiló.',
  },
  {
    about: 'suppressed',
    rows: families({ value: 61.7, responses: 4 }),
    en: 'Families, school year 2023-24: Not shown, to protect privacy.',
    es: 'Familias, año escolar 2023-24: No se muestra para proteger la privacidad.',
  },
  {
    about: 'coded',
    rows: families({ period: before, value: 90 }, { value: 95, state: 'top-coded' }),
    en: 'Families: above 95.0% gave a favorable answer in school year 2023-24. Exact change since 2022-23 not known.',
    es: 'Familias: más de 95.0% de respuestas favorables en el año escolar 2023-24. No se sabe el cambio exacto desde el 2022-23.',
  },
  {
    about: 'a small group',
    rows: families({ period: before, value: 50, responses: 20 }, { value: 90, responses: 20 }),
    en: 'Families: 90.0% gave a favorable answer in school year 2023-24, up 40.0 percentage points from 50.0% in 2022-23. In a small group, a few people can change the numbers a lot.',
    es: 'Familias: 90.0% de respuestas favorables en el año escolar 2023-24, 40.0 puntos porcentuales más que en el 2022-23 (50.0%). En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'few of those asked answered',
    rows: families({ value: 80, responses: 200, invited: 1000 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. No year before to compare with. Only 20% of those asked answered, so this may not speak for everyone.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar. Solo contestó el 20% de las personas invitadas. El resultado quizás no represente a todas.',
  },
  {
    about: 'a goal reached',
    targets: [{ metric: 'rate', value: 80 }],
    rows: families({ value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. No year before to compare with. Target: 80% (reached).',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar. Meta: 80% (ya se alcanzó).',
  },
  {
    about: 'a goal not reached',
    targets: [
      { metric: 'rate', value: 85, period: '2025-26', label: { en: 'Survey goal', es: 'Meta de la encuesta' } },
    ],
    rows: families({ value: 80 }),
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. No year before to compare with. Survey goal: 85% by 2025-26 (not reached yet).',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar. Meta de la encuesta: 85% para el 2025-26 (todavía no se alcanza).',
  },
  {
    about: 'a goal and a hidden number',
    targets: [{ metric: 'rate', value: 80 }],
    rows: families({ value: 61.7, state: 'suppressed' }),
    en: 'Families, school year 2023-24: Not shown, to protect privacy. Target: 80%.',
    es: 'Familias, año escolar 2023-24: No se muestra para proteger la privacidad. Meta: 80%.',
  },
  {
    about: 'two audiences, with a goal under each gauge',
    targets: [{ metric: 'rate', value: 80 }],
    rows: [
      ...families({ period: before, value: 74 }, { value: 80 }),
      { group: 'staff', value: 90, responses: 40, invited: 200 },
    ],
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, up 6.0 percentage points from 74.0% in 2022-23. Staff: 90.0% gave a favorable answer in school year 2023-24. No year before to compare with. Only 20% of those asked answered, so this may not speak for everyone.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales más que en el 2022-23 (74.0%). Personal: 90.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar. Solo contestó el 20% de las personas invitadas. El resultado quizás no represente a todas.',
  },
  {
    about: 'two audiences, one of them hidden',
    rows: [...families({ value: 80 }), { group: 'staff', value: 61.7, responses: 4 }],
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24. No year before to compare with. Staff, school year 2023-24: Not shown, to protect privacy.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar. Personal, año escolar 2023-24: No se muestra para proteger la privacidad.',
  },
  {
    about: 'everyone favorable',
    rows: families({ value: 100 }),
    en: 'Families: 100.0% gave a favorable answer in school year 2023-24. No year before to compare with.',
    es: 'Familias: 100.0% de respuestas favorables en el año escolar 2023-24. No hay un año anterior para comparar.',
  },
  {
    about: 'nobody favorable, in a calendar year',
    rows: families({ period: '2023', value: 0 }),
    en: 'Families: 0.0% gave a favorable answer in 2023. No year before to compare with.',
    es: 'Familias: 0.0% de respuestas favorables en el 2023. No hay un año anterior para comparar.',
  },
];

const survey = { survey: { favorable: 'Yes' } };

export const satisfactionCases: TakeawayCase[] = [
  ...cases.map((one): TakeawayCase => ({ widget: 'satisfaction', metric: survey, ...one })),
  {
    widget: 'satisfaction',
    about: 'a measure that is no survey',
    metric: { unit: 'points' },
    request: { metric: 'rate' },
    rows: [{ period: before, value: -8 }, { value: -5.5 }],
    en: 'All students: −5.5 points in school year 2023-24, up 2.5 points from −8.0 points in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: −5.5 puntos en el año escolar 2023-24, 2.5 puntos más que en el 2022-23 (−8.0 puntos). Un número más alto es mejor, así que va mejor.',
  },
];
