import { breakAt, type TakeawayCase } from './case.ts';

type Row = TakeawayCase['rows'][number];

/** All students and English learners in two years: [before, after] each. */
function course(all: readonly [Row, Row], group: readonly [Row, Row], from = '2019-20'): Row[] {
  return [
    { period: from, ...all[0] },
    { ...all[1] },
    { group: 'A', period: from, ...group[0] },
    { group: 'A', ...group[1] },
  ];
}

function values(all: readonly [number, number], group: readonly [number, number]): Row[] {
  return course([{ value: all[0] }, { value: all[1] }], [{ value: group[0] }, { value: group[1] }]);
}

function counted(count: number, all: readonly [number, number], group: readonly [number, number]): Row[] {
  return values(all, group).map((one) => ({ ...one, count: one.group ? count : 10 * count }));
}

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'shrank because the higher group fell',
    rows: values([80, 70], [60, 61]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 9.0 percentage points. The main reason: All students fell 10.0 percentage points. English learners rose 1.0 percentage point.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 9.0 puntos porcentuales. Todos los estudiantes: baja de 10.0 puntos porcentuales (la razón principal). Aprendices de inglés: aumento de 1.0 punto porcentual.',
  },
  {
    about: 'shrank because the lower group rose',
    rows: values([80, 81], [60, 70]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 11.0 percentage points. The main reason: English learners rose 10.0 percentage points. All students rose 1.0 percentage point.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 11.0 puntos porcentuales. Aprendices de inglés: aumento de 10.0 puntos porcentuales (la razón principal). Todos los estudiantes: aumento de 1.0 punto porcentual.',
  },
  {
    about: 'shrank while both fell, the higher one more',
    rows: values([80, 60], [60, 55]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 5.0 percentage points. The main reason: All students fell 20.0 percentage points. English learners fell 5.0 percentage points.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 5.0 puntos porcentuales. Todos los estudiantes: baja de 20.0 puntos porcentuales (la razón principal). Aprendices de inglés: baja de 5.0 puntos porcentuales.',
  },
  {
    about: 'shrank because both moved alike',
    rows: values([80, 75], [60, 65]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 10.0 percentage points. All students fell 5.0 percentage points. English learners rose 5.0 percentage points.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 10.0 puntos porcentuales. Todos los estudiantes: baja de 5.0 puntos porcentuales. Aprendices de inglés: aumento de 5.0 puntos porcentuales.',
  },
  {
    about: 'grew while both rose',
    rows: values([60, 75], [50, 55]),
    en: 'From 2019-20 to 2023-24, the difference grew from 10.0 percentage points to 20.0 percentage points. The main reason: All students rose 15.0 percentage points. English learners rose 5.0 percentage points.',
    es: 'Del 2019-20 al 2023-24, la diferencia creció de 10.0 puntos porcentuales a 20.0 puntos porcentuales. Todos los estudiantes: aumento de 15.0 puntos porcentuales (la razón principal). Aprendices de inglés: aumento de 5.0 puntos porcentuales.',
  },
  {
    about: 'grew because the lower group fell',
    rows: values([60, 60], [50, 45]),
    en: 'From 2019-20 to 2023-24, the difference grew from 10.0 percentage points to 15.0 percentage points. The main reason: English learners fell 5.0 percentage points. All students did not change.',
    es: 'Del 2019-20 al 2023-24, la diferencia creció de 10.0 puntos porcentuales a 15.0 puntos porcentuales. Aprendices de inglés: baja de 5.0 puntos porcentuales (la razón principal). Todos los estudiantes: sin cambio.',
  },
  {
    about: 'shrank where the group is higher than the reference',
    metric: { better: 'lower' },
    rows: values([20, 20], [40, 30]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 10.0 percentage points. The main reason: English learners fell 10.0 percentage points. All students did not change.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 10.0 puntos porcentuales. Aprendices de inglés: baja de 10.0 puntos porcentuales (la razón principal). Todos los estudiantes: sin cambio.',
  },
  {
    about: 'stayed while both moved',
    rows: values([60, 65], [50, 55]),
    en: 'From 2019-20 to 2023-24, the difference stayed at 10.0 percentage points. All students rose 5.0 percentage points. English learners rose 5.0 percentage points.',
    es: 'Del 2019-20 al 2023-24, la diferencia siguió en 10.0 puntos porcentuales. Todos los estudiantes: aumento de 5.0 puntos porcentuales. Aprendices de inglés: aumento de 5.0 puntos porcentuales.',
  },
  {
    about: 'stayed at nothing',
    rows: values([60, 60], [60, 60]),
    en: 'From 2019-20 to 2023-24, the difference stayed at 0.0 percentage points. All students did not change. English learners did not change.',
    es: 'Del 2019-20 al 2023-24, la diferencia siguió en 0.0 puntos porcentuales. Todos los estudiantes: sin cambio. Aprendices de inglés: sin cambio.',
  },
  {
    about: 'began at nothing',
    rows: values([60, 60], [60, 55]),
    en: 'From 2019-20 to 2023-24, the difference grew from 0.0 percentage points to 5.0 percentage points. The main reason: English learners fell 5.0 percentage points. All students did not change.',
    es: 'Del 2019-20 al 2023-24, la diferencia creció de 0.0 puntos porcentuales a 5.0 puntos porcentuales. Aprendices de inglés: baja de 5.0 puntos porcentuales (la razón principal). Todos los estudiantes: sin cambio.',
  },
  {
    about: 'the lower group went past the higher one',
    rows: values([60, 60], [50, 65]),
    en: 'In 2019-20: 10.0 percentage points lower than All students. In 2023-24: 5.0 percentage points higher. All students did not change. English learners rose 15.0 percentage points.',
    es: 'En el 2019-20: 10.0 puntos porcentuales menos que Todos los estudiantes. En el 2023-24: 5.0 puntos porcentuales más. Todos los estudiantes: sin cambio. Aprendices de inglés: aumento de 15.0 puntos porcentuales.',
  },
  {
    about: 'the higher group fell behind',
    rows: values([60, 60], [65, 59]),
    en: 'In 2019-20: 5.0 percentage points higher than All students. In 2023-24: 1.0 percentage point lower. All students did not change. English learners fell 6.0 percentage points.',
    es: 'En el 2019-20: 5.0 puntos porcentuales más que Todos los estudiantes. En el 2023-24: 1.0 punto porcentual menos. Todos los estudiantes: sin cambio. Aprendices de inglés: baja de 6.0 puntos porcentuales.',
  },
  {
    about: 'within the margin of error',
    rows: counted(100, [60, 61], [50, 53]),
    en: 'From 2019-20 to 2023-24, the difference went from 10.0 percentage points to 8.0 percentage points. That change is within the margin of error. All students stayed about the same. English learners stayed about the same.',
    es: 'Del 2019-20 al 2023-24, la diferencia pasó de 10.0 puntos porcentuales a 8.0 puntos porcentuales. Ese cambio está dentro del margen de error. Todos los estudiantes: casi igual. Aprendices de inglés: casi igual.',
  },
  {
    about: 'beyond the margin of error, one side within',
    rows: counted(1000, [60, 61], [40, 52]),
    en: 'From 2019-20 to 2023-24, the difference shrank from 20.0 percentage points to 9.0 percentage points. The main reason: English learners rose 12.0 percentage points. All students stayed about the same.',
    es: 'Del 2019-20 al 2023-24, la diferencia se redujo de 20.0 puntos porcentuales a 9.0 puntos porcentuales. Aprendices de inglés: aumento de 12.0 puntos porcentuales (la razón principal). Todos los estudiantes: casi igual.',
  },
  {
    about: 'a break in between',
    notes: [breakAt('2022-23')],
    rows: [
      ...values([80, 70], [60, 61]),
      { period: '2022-23', value: 71 },
      { period: '2022-23', group: 'A', value: 60 },
    ],
    en: 'From 2022-23 to 2023-24, the difference shrank from 11.0 percentage points to 9.0 percentage points. All students fell 1.0 percentage point. English learners rose 1.0 percentage point.',
    es: 'Del 2022-23 al 2023-24, la diferencia se redujo de 11.0 puntos porcentuales a 9.0 puntos porcentuales. Todos los estudiantes: baja de 1.0 punto porcentual. Aprendices de inglés: aumento de 1.0 punto porcentual.',
  },
  {
    about: 'a break, and nothing newer than the year before it',
    notes: [breakAt('2023-24')],
    rows: [
      ...values([80, 70], [60, 61]).filter(({ period }) => period),
      { period: '2022-23', value: 75 },
      { period: '2022-23', group: 'A', value: 60 },
      { state: 'pending' },
    ],
    en: 'From 2019-20 to 2022-23, the difference shrank from 20.0 percentage points to 15.0 percentage points. The main reason: All students fell 5.0 percentage points. English learners did not change.',
    es: 'Del 2019-20 al 2022-23, la diferencia se redujo de 20.0 puntos porcentuales a 15.0 puntos porcentuales. Todos los estudiantes: baja de 5.0 puntos porcentuales (la razón principal). Aprendices de inglés: sin cambio.',
  },
  {
    about: 'hidden at one end',
    rows: [
      ...values([80, 70], [60, 61]).slice(0, 3),
      { period: '2022-23', value: 75 },
      { period: '2022-23', group: 'A', value: 65 },
      { group: 'A', value: 31.7, state: 'suppressed' },
    ],
    en: 'From 2019-20 to 2022-23, the difference shrank from 20.0 percentage points to 10.0 percentage points. All students fell 5.0 percentage points. English learners rose 5.0 percentage points.',
    es: 'Del 2019-20 al 2022-23, la diferencia se redujo de 20.0 puntos porcentuales a 10.0 puntos porcentuales. Todos los estudiantes: baja de 5.0 puntos porcentuales. Aprendices de inglés: aumento de 5.0 puntos porcentuales.',
  },
  {
    about: 'points of a small group',
    metric: { unit: 'points' },
    rows: course(
      [
        { value: 10, count: 400 },
        { value: 12, count: 400 },
      ],
      [
        { value: -20, count: 20 },
        { value: -30, count: 20 },
      ],
    ),
    en: 'From 2019-20 to 2023-24, the difference grew from 30.0 points to 42.0 points. The main reason: English learners fell 10.0 points. All students rose 2.0 points. In a small group, a few people can change the numbers a lot.',
    es: 'Del 2019-20 al 2023-24, la diferencia creció de 30.0 puntos a 42.0 puntos. Aprendices de inglés: baja de 10.0 puntos (la razón principal). Todos los estudiantes: aumento de 2.0 puntos. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
];

export const courseCases: TakeawayCase[] = cases.map((one) => ({ widget: 'course', ...one }));
