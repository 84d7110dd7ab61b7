import { breakAt, type TakeawayCase } from './case.ts';

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'a published change without the number it is counted from',
    rows: [{ value: 19.6, change: -5.2 }],
    en: 'All students: 19.6% in school year 2023-24. Fell 5.2 percentage points since 2022-23. Higher is better, so this got worse.',
    es: 'Todos los estudiantes: 19.6% en el año escolar 2023-24. Bajó 5.2 puntos porcentuales desde el 2022-23. Un número más alto es mejor, así que va peor.',
  },
  {
    about: 'no earlier year',
    rows: [{ value: 61.5 }],
    en: 'All students: 61.5% in school year 2023-24. No year before to compare with.',
    es: 'Todos los estudiantes: 61.5% en el año escolar 2023-24. No hay un año anterior para comparar.',
  },
  {
    about: 'only hidden earlier years',
    rows: [{ period: '2022-23', state: 'suppressed', value: 31.7 }, { value: 61.5 }],
    en: 'All students: 61.5% in school year 2023-24. Change not shown.',
    es: 'Todos los estudiantes: 61.5% en el año escolar 2023-24. No se muestra el cambio.',
  },
  {
    about: 'a break some years ago',
    notes: [breakAt('2021-22')],
    rows: [{ period: '2019-20', value: 40 }, { period: '2021-22', value: 55 }, { value: 50 }],
    en: 'All students: 50.0% in school year 2023-24, down 5.0 percentage points from 55.0% in 2021-22. Higher is better, so this got worse. Earlier years cannot be compared.',
    es: 'Todos los estudiantes: 50.0% en el año escolar 2023-24, 5.0 puntos porcentuales menos que en el 2021-22 (55.0%). Un número más alto es mejor, así que va peor. Los años anteriores no se pueden comparar.',
  },
  {
    about: 'a break just now',
    notes: [breakAt('2023-24')],
    rows: [{ period: '2022-23', value: 40 }, { value: 55 }],
    en: 'All students: 55.0% in school year 2023-24. Earlier years cannot be compared.',
    es: 'Todos los estudiantes: 55.0% en el año escolar 2023-24. Los años anteriores no se pueden comparar.',
  },
  {
    about: 'a break, and nothing newer than the year before it',
    notes: [breakAt('2023-24')],
    rows: [{ period: '2021-22', value: 40 }, { period: '2022-23', value: 45 }, { state: 'pending' }],
    en: 'All students: 45.0% in school year 2022-23, up 5.0 percentage points from 40.0% in 2021-22. Higher is better, so this got better. All students, school year 2023-24: Not published yet.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23, 5.0 puntos porcentuales más que en el 2021-22 (40.0%). Un número más alto es mejor, así que va mejor. Todos los estudiantes, año escolar 2023-24: Todavía no se publica.',
  },
  {
    about: 'a break that another group has',
    notes: [breakAt('2023-24', { group: 'A' })],
    rows: [{ period: '2022-23', value: 40 }, { value: 55 }],
    en: 'All students: 55.0% in school year 2023-24, up 15.0 percentage points from 40.0% in 2022-23. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 55.0% en el año escolar 2023-24, 15.0 puntos porcentuales más que en el 2022-23 (40.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'the latest year not published yet',
    rows: [{ period: '2021-22', value: 40 }, { period: '2022-23', value: 45 }, { state: 'pending' }],
    en: 'All students: 45.0% in school year 2022-23, up 5.0 percentage points from 40.0% in 2021-22. Higher is better, so this got better. All students, school year 2023-24: Not published yet.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23, 5.0 puntos porcentuales más que en el 2021-22 (40.0%). Un número más alto es mejor, así que va mejor. Todos los estudiantes, año escolar 2023-24: Todavía no se publica.',
  },
  {
    about: 'the latest year suppressed',
    rows: [
      { period: '2021-22', value: 40 },
      { period: '2022-23', value: 45 },
      { state: 'suppressed', value: 31.7 },
    ],
    en: 'All students: 45.0% in school year 2022-23, up 5.0 percentage points from 40.0% in 2021-22. Higher is better, so this got better. All students, school year 2023-24: Not shown, to protect privacy.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23, 5.0 puntos porcentuales más que en el 2021-22 (40.0%). Un número más alto es mejor, así que va mejor. Todos los estudiantes, año escolar 2023-24: No se muestra para proteger la privacidad.',
  },
  {
    about: 'the latest year not collected',
    rows: [{ period: '2021-22', value: 40 }, { period: '2022-23', value: 45 }, { state: 'not-collected' }],
    en: 'All students: 45.0% in school year 2022-23, up 5.0 percentage points from 40.0% in 2021-22. Higher is better, so this got better. All students, school year 2023-24: Not collected.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23, 5.0 puntos porcentuales más que en el 2021-22 (40.0%). Un número más alto es mejor, así que va mejor. Todos los estudiantes, año escolar 2023-24: No se recopiló.',
  },
  {
    about: 'the latest year missing, which another line has',
    request: { groups: ['ALL', 'A'] },
    rows: [
      { period: '2022-23', value: 45 },
      { group: 'A', value: 31 },
    ],
    en: 'All students: 45.0% in school year 2022-23. No year before to compare with. All students, school year 2023-24: No data.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23. No hay un año anterior para comparar. Todos los estudiantes, año escolar 2023-24: Sin datos.',
  },
  {
    about: 'every year suppressed',
    rows: [
      { period: '2022-23', state: 'suppressed', value: 31.7 },
      { value: 31.7, count: 4 },
    ],
    en: 'All students, school year 2023-24: Not shown, to protect privacy.',
    es: 'Todos los estudiantes, año escolar 2023-24: No se muestra para proteger la privacidad.',
  },
  {
    about: 'coded at the end',
    rows: [
      { period: '2022-23', value: 90 },
      { value: 95, state: 'top-coded' },
    ],
    en: 'All students: above 95.0% in school year 2023-24. Exact change since 2022-23 not known.',
    es: 'Todos los estudiantes: más de 95.0% en el año escolar 2023-24. No se sabe el cambio exacto desde el 2022-23.',
  },
  {
    about: 'coded at the start',
    rows: [{ period: '2022-23', value: 5, state: 'bottom-coded' }, { value: 7 }],
    en: 'All students: 7.0% in school year 2023-24. Exact change since 2022-23 not known.',
    es: 'Todos los estudiantes: 7.0% en el año escolar 2023-24. No se sabe el cambio exacto desde el 2022-23.',
  },
  {
    about: 'a small group',
    request: { groups: ['B'] },
    rows: [
      { group: 'B', period: '2022-23', value: 30, count: 20 },
      { group: 'B', value: 90, count: 20 },
    ],
    en: 'Foster youth: 90.0% in school year 2023-24, up 60.0 percentage points from 30.0% in 2022-23. Higher is better, so this got better. In a small group, a few people can change the numbers a lot.',
    es: 'Jóvenes de crianza: 90.0% en el año escolar 2023-24, 60.0 puntos porcentuales más que en el 2022-23 (30.0%). Un número más alto es mejor, así que va mejor. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'a small group of no known size',
    metric: { better: 'lower' },
    rows: [
      { period: '2022-23', value: 30 },
      { value: 20, state: 'small-group' },
    ],
    en: 'All students: 20.0% in school year 2023-24, down 10.0 percentage points from 30.0% in 2022-23. Lower is better, so this got better. In a small group, a few people can change the numbers a lot.',
    es: 'Todos los estudiantes: 20.0% en el año escolar 2023-24, 10.0 puntos porcentuales menos que en el 2022-23 (30.0%). Un número más bajo es mejor, así que va mejor. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'a break, and last year not collected',
    notes: [breakAt('2021-22')],
    rows: [{ period: '2019-20', value: 40 }, { period: '2022-23', state: 'not-collected' }, { value: 50 }],
    en: 'All students: 50.0% in school year 2023-24. Earlier years cannot be compared.',
    es: 'Todos los estudiantes: 50.0% en el año escolar 2023-24. Los años anteriores no se pueden comparar.',
  },
  {
    about: 'the year before missing, an older one there',
    rows: [{ period: '2020-21', value: 40 }, { value: 45 }],
    en: 'All students: 45.0% in school year 2023-24, up 5.0 percentage points from 40.0% in 2020-21. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2023-24, 5.0 puntos porcentuales más que en el 2020-21 (40.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'a target not reached',
    targets: [{ metric: 'rate', value: 75, period: '2026-27', label: { en: 'LCAP goal', es: 'Meta del LCAP' } }],
    rows: [{ period: '2022-23', value: 61.5 }, { value: 70 }],
    en: 'All students: 70.0% in school year 2023-24, up 8.5 percentage points from 61.5% in 2022-23. Higher is better, so this got better. LCAP goal: 75% by 2026-27 (not reached yet).',
    es: 'Todos los estudiantes: 70.0% en el año escolar 2023-24, 8.5 puntos porcentuales más que en el 2022-23 (61.5%). Un número más alto es mejor, así que va mejor. Meta del LCAP: 75% para el 2026-27 (todavía no se alcanza).',
  },
  {
    about: 'a target reached, lower is better',
    metric: { better: 'lower' },
    targets: [{ metric: 'rate', value: 20 }],
    rows: [{ period: '2022-23', value: 30 }, { value: 20 }],
    en: 'All students: 20.0% in school year 2023-24, down 10.0 percentage points from 30.0% in 2022-23. Lower is better, so this got better. Target: 20% (reached).',
    es: 'Todos los estudiantes: 20.0% en el año escolar 2023-24, 10.0 puntos porcentuales menos que en el 2022-23 (30.0%). Un número más bajo es mejor, así que va mejor. Meta: 20% (ya se alcanzó).',
  },
  {
    about: 'a target where neither direction is better',
    metric: { better: 'neither' },
    targets: [{ metric: 'rate', value: 20 }],
    rows: [{ period: '2022-23', value: 30 }, { value: 20 }],
    en: 'All students: 20.0% in school year 2023-24, down 10.0 percentage points from 30.0% in 2022-23. Target: 20%.',
    es: 'Todos los estudiantes: 20.0% en el año escolar 2023-24, 10.0 puntos porcentuales menos que en el 2022-23 (30.0%). Meta: 20%.',
  },
  {
    about: 'several organizations: the first one is told',
    request: { compare: ['district'] },
    rows: [{ period: '2022-23', value: 40 }, { value: 45 }, { organization: 'district', value: 60 }],
    en: 'The School: 45.0% in school year 2023-24, up 5.0 percentage points from 40.0% in 2022-23. Higher is better, so this got better.',
    es: 'The School: 45.0% en el año escolar 2023-24, 5.0 puntos porcentuales más que en el 2022-23 (40.0%). Un número más alto es mejor, así que va mejor.',
  },
  {
    about: 'until a year that the page asks for',
    request: { period: '2022-23' },
    rows: [{ period: '2021-22', value: 40 }, { period: '2022-23', value: 45 }, { value: 50 }],
    en: 'All students: 45.0% in school year 2022-23, up 5.0 percentage points from 40.0% in 2021-22. Higher is better, so this got better.',
    es: 'Todos los estudiantes: 45.0% en el año escolar 2022-23, 5.0 puntos porcentuales más que en el 2021-22 (40.0%). Un número más alto es mejor, así que va mejor.',
  },
];

export const trendYears: TakeawayCase[] = cases.map((one) => ({ widget: 'trend', ...one }));
