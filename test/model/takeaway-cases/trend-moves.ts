import { type TakeawayCase } from './case.ts';

const survey = { survey: { favorable: 'Yes' } };

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'rose, higher is better',
    rows: [{ period: '2019-20', value: 50 }, { period: '2022-23', value: 52 }, { value: 61.5 }],
    en: 'All students: 61.5% in school year 2023-24, up 11.5 percentage points from 50.0% in 2019-20. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 61.5% en el año escolar 2023-24, 11.5 puntos porcentuales más que en el 2019-20 (50.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'fell, higher is better',
    rows: [{ period: '2022-23', value: 61.5 }, { value: 50 }],
    en: 'All students: 50.0% in school year 2023-24, down 11.5 percentage points from 61.5% in 2022-23. Higher is better, so this got worse.',
    es: 'Todos los estudiantes: 50.0% en el año escolar 2023-24, 11.5 puntos porcentuales menos que en el 2022-23 (61.5%). Un número más alto es mejor, así que va peor.',
  },
  {
    about: 'rose, lower is better',
    metric: { better: 'lower' },
    rows: [{ period: '2022-23', value: 20 }, { value: 21 }],
    en: 'All students: 21.0% in school year 2023-24, up 1.0 percentage point from 20.0% in 2022-23. Lower is better, so this got worse.',
    es: 'Todos los estudiantes: 21.0% en el año escolar 2023-24, 1.0 punto porcentual más que en el 2022-23 (20.0%). Un número más bajo es mejor, así que va peor.',
  },
  {
    about: 'fell, lower is better',
    metric: { better: 'lower' },
    rows: [{ period: '2022-23', value: 20 }, { value: 12.5 }],
    en: 'All students: 12.5% in school year 2023-24, down 7.5 percentage points from 20.0% in 2022-23. Lower is better, so this got better.',
    es: 'Todos los estudiantes: 12.5% en el año escolar 2023-24, 7.5 puntos porcentuales menos que en el 2022-23 (20.0%). Un número más bajo es mejor, así que va mejor.',
  },
  {
    about: 'moved where neither direction is better',
    metric: { better: 'neither' },
    rows: [{ period: '2022-23', value: 20 }, { value: 12.5 }],
    en: 'All students: 12.5% in school year 2023-24, down 7.5 percentage points from 20.0% in 2022-23.',
    es: 'Todos los estudiantes: 12.5% en el año escolar 2023-24, 7.5 puntos porcentuales menos que en el 2022-23 (20.0%).',
  },
  {
    about: 'held',
    rows: [{ period: '2022-23', value: 61.5 }, { value: 61.5 }],
    en: 'All students: 61.5% in school year 2023-24, the same as in 2022-23.',
    es: 'Todos los estudiantes: 61.5% en el año escolar 2023-24, igual que en el 2022-23.',
  },
  {
    about: 'from nothing to nothing',
    rows: [{ period: '2022-23', value: 0 }, { value: 0 }],
    en: 'All students: 0.0% in school year 2023-24, the same as in 2022-23.',
    es: 'Todos los estudiantes: 0.0% en el año escolar 2023-24, igual que en el 2022-23.',
  },
  {
    about: 'down to zero',
    metric: { better: 'lower' },
    rows: [{ period: '2022-23', value: 2.5 }, { value: 0 }],
    en: 'All students: 0.0% in school year 2023-24, down 2.5 percentage points from 2.5% in 2022-23. Lower is better, so this got better.',
    es: 'Todos los estudiantes: 0.0% en el año escolar 2023-24, 2.5 puntos porcentuales menos que en el 2022-23 (2.5%). Un número más bajo es mejor, así que va mejor.',
  },
  {
    about: 'up to all',
    rows: [{ period: '2022-23', value: 99 }, { value: 100 }],
    en: 'All students: 100.0% in school year 2023-24, up 1.0 percentage point from 99.0% in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 100.0% en el año escolar 2023-24, 1.0 punto porcentual más que en el 2022-23 (99.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'within the margin of error',
    rows: [
      { period: '2022-23', value: 61.5, count: 300 },
      { value: 64, count: 310 },
    ],
    en: 'All students: 64.0% in school year 2023-24, about the same as in 2022-23 (61.5%). The difference is within the margin of error.',
    es: 'Todos los estudiantes: 64.0% en el año escolar 2023-24, casi igual que en el 2022-23 (61.5%). La diferencia está dentro del margen de error.',
  },
  {
    about: 'within the margin of error, neither direction better',
    metric: { better: 'neither' },
    rows: [
      { period: '2022-23', value: 61.5, count: 300 },
      { value: 64, count: 310 },
    ],
    en: 'All students: 64.0% in school year 2023-24, about the same as in 2022-23 (61.5%). The difference is within the margin of error.',
    es: 'Todos los estudiantes: 64.0% en el año escolar 2023-24, casi igual que en el 2022-23 (61.5%). La diferencia está dentro del margen de error.',
  },
  {
    about: 'beyond the margin of error',
    rows: [
      { period: '2022-23', value: 61.5, count: 3000 },
      { value: 66, count: 3100 },
    ],
    en: 'All students: 66.0% in school year 2023-24, up 4.5 percentage points from 61.5% in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 66.0% en el año escolar 2023-24, 4.5 puntos porcentuales más que en el 2022-23 (61.5%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'the published change, which comes from unrounded values',
    rows: [
      { period: '2022-23', value: 24.7 },
      { value: 19.6, change: -5.2 },
    ],
    en: 'All students: 19.6% in school year 2023-24, down 5.2 percentage points from 24.7% in 2022-23. Higher is better, so this got worse.',
    es: 'Todos los estudiantes: 19.6% en el año escolar 2023-24, 5.2 puntos porcentuales menos que en el 2022-23 (24.7%). Un número más alto es mejor, así que va peor.',
  },
  {
    about: 'a rate of everyone that moved by one of two hundred',
    rows: [
      { period: '2022-23', value: 100, count: 200 },
      { value: 99.5, count: 200 },
    ],
    en: 'All students: 99.5% in school year 2023-24, about the same as in 2022-23 (100.0%). The difference is within the margin of error.',
    es: 'Todos los estudiantes: 99.5% en el año escolar 2023-24, casi igual que en el 2022-23 (100.0%). La diferencia está dentro del margen de error.',
  },
  {
    about: 'points on both sides of zero',
    metric: { unit: 'points' },
    rows: [{ period: '2022-23', value: -3.5 }, { value: 12 }],
    en: 'All students: 12.0 points in school year 2023-24, up 15.5 points from −3.5 points in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 12.0 puntos en el año escolar 2023-24, 15.5 puntos más que en el 2022-23 (−3.5 puntos). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'one point',
    metric: { unit: 'points', decimals: 0 },
    rows: [{ period: '2022-23', value: -13 }, { value: -12 }],
    en: 'All students: −12 points in school year 2023-24, up 1 point from −13 points in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: −12 puntos en el año escolar 2023-24, 1 punto más que en el 2022-23 (−13 puntos). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'dollars',
    metric: { unit: 'dollars', better: 'neither' },
    rows: [{ period: '2022-23', value: 15_000 }, { value: 15_230 }],
    en: 'All students: $15,230 in school year 2023-24, up $230 from $15,000 in 2022-23.',
    es: 'Todos los estudiantes: $15,230 en el año escolar 2023-24, $230 más que en el 2022-23 ($15,000).',
  },
  {
    about: 'a count',
    metric: { unit: 'count', better: 'neither' },
    rows: [{ period: '2022-23', value: 1204 }, { value: 1180 }],
    en: 'All students: 1,180 in school year 2023-24, down 24 from 1,204 in 2022-23.',
    es: 'Todos los estudiantes: 1,180 en el año escolar 2023-24, 24 menos que en el 2022-23 (1,204).',
  },
  {
    about: 'calendar years',
    rows: [
      { period: '2022', value: 40 },
      { period: '2023', value: 45 },
    ],
    en: 'All students: 45.0% in 2023, up 5.0 percentage points from 40.0% in 2022. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 45.0% en el 2023, 5.0 puntos porcentuales más que en el 2022 (40.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'one percentage point',
    metric: { decimals: 0 },
    rows: [{ period: '2022-23', value: 40 }, { value: 41 }],
    en: 'All students: 41% in school year 2023-24, up 1 percentage point from 40% in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 41% en el año escolar 2023-24, 1 punto porcentual más que en el 2022-23 (40%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'a survey',
    metric: survey,
    rows: [
      { group: 'families', period: '2021-22', value: 74 },
      { group: 'families', value: 80 },
    ],
    en: 'Families: 80.0% gave a favorable answer in school year 2023-24, up 6.0 percentage points from 74.0% in 2021-22.',
    es: 'Familias: 80.0% de respuestas favorables en el año escolar 2023-24, 6.0 puntos porcentuales más que en el 2021-22 (74.0%).',
  },
];

export const trendMoves: TakeawayCase[] = cases.map((one) => ({ widget: 'trend', ...one }));
