import { breakAt, type TakeawayCase } from './case.ts';

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'higher, lower and too close',
    rows: [
      { value: 50, count: 5000 },
      { group: 'A', value: 30, count: 1000 },
      { group: 'B', value: 52, count: 100 },
      { group: 'C', value: 70, count: 900 },
    ],
    en: 'Groups compared with All students (50.0%, school year 2023-24): 1 is higher, 1 is lower, and 1 is too close to tell apart.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2023-24): 1 tiene un resultado más alto, 1 tiene un resultado más bajo y 1 está demasiado cerca para notar una diferencia.',
  },
  {
    about: 'two of a kind',
    rows: [{ value: 50 }, { group: 'A', value: 30 }, { group: 'B', value: 30 }],
    en: 'Groups compared with All students (50.0%, school year 2023-24): 2 are lower.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2023-24): 2 tienen un resultado más bajo.',
  },
  {
    about: 'one group the same, without a margin of error',
    rows: [{ value: 50 }, { group: 'A', value: 50 }],
    en: 'Groups compared with All students (50.0%, school year 2023-24): 1 is too close to tell apart.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2023-24): 1 está demasiado cerca para notar una diferencia.',
  },
  {
    about: 'a hidden group and a coded one',
    rows: [
      { value: 50 },
      { group: 'A', value: 60 },
      { group: 'B', value: 31.7, state: 'suppressed' },
      { group: 'C', value: 95, state: 'top-coded' },
    ],
    en: 'Groups compared with All students (50.0%, school year 2023-24): 1 is higher and 2 cannot be compared.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2023-24): 1 tiene un resultado más alto y 2 no se pueden comparar.',
  },
  {
    about: 'all other groups hidden',
    rows: [{ value: 50 }, { group: 'A', value: 31.7, count: 4 }, { group: 'B', state: 'suppressed' }],
    en: 'All students: 50.0% in school year 2023-24. No other group can be compared.',
    es: 'Todos los estudiantes: 50.0% en el año escolar 2023-24. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'no other group',
    rows: [{ value: 50 }],
    en: 'All students: 50.0% in school year 2023-24. No other group can be compared.',
    es: 'Todos los estudiantes: 50.0% en el año escolar 2023-24. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'the reference group hidden',
    request: { reference: 'A' },
    rows: [{ value: 50 }, { group: 'A', value: 31.7, state: 'suppressed' }],
    en: 'English learners, school year 2023-24: Not shown, to protect privacy. No other group can be compared.',
    es: 'Aprendices de inglés, año escolar 2023-24: No se muestra para proteger la privacidad. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'the reference group coded',
    rows: [
      { value: 95, state: 'top-coded' },
      { group: 'A', value: 60 },
    ],
    en: 'All students: above 95.0% in school year 2023-24. No other group can be compared.',
    es: 'Todos los estudiantes: más de 95.0% en el año escolar 2023-24. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'all groups hidden',
    rows: [
      { value: 31.7, state: 'suppressed' },
      { group: 'A', value: 31.7, count: 4 },
    ],
    en: 'All students, school year 2023-24: Not shown, to protect privacy. No other group can be compared.',
    es: 'Todos los estudiantes, año escolar 2023-24: No se muestra para proteger la privacidad. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'this year not published yet',
    rows: [
      { period: '2022-23', value: 50 },
      { period: '2022-23', group: 'A', value: 60 },
      { state: 'pending' },
      { group: 'A', state: 'pending' },
    ],
    en: 'Groups compared with All students (50.0%, school year 2022-23): 1 is higher.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2022-23): 1 tiene un resultado más alto.',
  },
  {
    about: 'nothing collected',
    rows: [{ state: 'not-collected' }, { group: 'A', state: 'not-collected' }],
    en: 'All students, school year 2023-24: Not collected. No other group can be compared.',
    es: 'Todos los estudiantes, año escolar 2023-24: No se recopiló. No se puede comparar ningún otro grupo.',
  },
  {
    about: 'points, with a small group that has no margin of error',
    metric: { unit: 'points' },
    rows: [
      { value: -5, count: 500 },
      { group: 'A', value: -45, count: 20 },
      { group: 'B', value: 3.5, count: 90 },
    ],
    en: 'Groups compared with All students (−5.0 points, school year 2023-24): 1 is higher and 1 is lower. In a small group, a few people can change the numbers a lot.',
    es: 'Los grupos frente a Todos los estudiantes (−5.0 puntos, año escolar 2023-24): 1 tiene un resultado más alto y 1 tiene un resultado más bajo. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'a small group that has one',
    rows: [
      { value: 50, count: 500 },
      { group: 'A', value: 60, count: 20 },
    ],
    en: 'Groups compared with All students (50.0%, school year 2023-24): 1 is too close to tell apart.',
    es: 'Los grupos frente a Todos los estudiantes (50.0%, año escolar 2023-24): 1 está demasiado cerca para notar una diferencia.',
  },
  {
    about: 'a small reference group',
    metric: { unit: 'points' },
    request: { reference: 'A' },
    rows: [
      { value: -5, count: 500 },
      { group: 'A', value: -45, count: 20 },
    ],
    en: 'Groups compared with English learners (−45.0 points, school year 2023-24): 1 is higher. In a small group, a few people can change the numbers a lot.',
    es: 'Los grupos frente a Aprendices de inglés (−45.0 puntos, año escolar 2023-24): 1 tiene un resultado más alto. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'lower is better: no group is called good or bad',
    metric: { better: 'lower' },
    rows: [{ value: 20 }, { group: 'A', value: 30 }, { group: 'B', value: 0 }],
    en: 'Groups compared with All students (20.0%, school year 2023-24): 1 is higher and 1 is lower.',
    es: 'Los grupos frente a Todos los estudiantes (20.0%, año escolar 2023-24): 1 tiene un resultado más alto y 1 tiene un resultado más bajo.',
  },
  {
    about: 'a break changes nothing within a year',
    notes: [breakAt('2023-24')],
    rows: [{ value: 20 }, { group: 'A', value: 30 }, { period: '2022-23', value: 1 }],
    en: 'Groups compared with All students (20.0%, school year 2023-24): 1 is higher.',
    es: 'Los grupos frente a Todos los estudiantes (20.0%, año escolar 2023-24): 1 tiene un resultado más alto.',
  },
  {
    about: 'results at both ends',
    rows: [{ value: 0 }, { group: 'A', value: 100 }],
    en: 'Groups compared with All students (0.0%, school year 2023-24): 1 is higher.',
    es: 'Los grupos frente a Todos los estudiantes (0.0%, año escolar 2023-24): 1 tiene un resultado más alto.',
  },
  {
    about: 'dollars in a calendar year',
    metric: { unit: 'dollars' },
    rows: [
      { period: '2023', value: 15_230 },
      { period: '2023', group: 'A', value: 17_000 },
    ],
    en: 'Groups compared with All students ($15,230, 2023): 1 is higher.',
    es: 'Los grupos frente a Todos los estudiantes ($15,230, 2023): 1 tiene un resultado más alto.',
  },
];

export const gapCases: TakeawayCase[] = cases.map((one) => ({
  ...one,
  widget: 'gap',
  request: { metric: 'rate', ...one.request },
}));
