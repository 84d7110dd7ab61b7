import type { Metric } from '../../../src/feed/types.ts';
import { rate } from '../fixture.ts';
import { breakAt, type TakeawayCase } from './case.ts';

type Row = TakeawayCase['rows'][number];

const before = '2022-23';

function metrics(...all: Partial<Metric>[]): TakeawayCase['feed'] {
  return {
    metrics: all.map((one, index) =>
      rate({ id: `m${index}`, name: { en: `Measure ${index}`, es: `Indicador ${index}` }, ...one }),
    ),
  };
}

/** Last year's and this year's value of each metric. */
function moved(...all: readonly (readonly [number, number])[]): Row[] {
  return all.flatMap(([was, is], index) => [
    { metric: `m${index}`, period: before, value: was },
    { metric: `m${index}`, value: is },
  ]);
}

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'one measure got better',
    feed: metrics({}),
    rows: moved([50, 60]),
    en: 'Measures compared with an earlier year: 1 got better.',
    es: 'Los indicadores frente a un año anterior: 1 mejoró.',
  },
  {
    about: 'good and bad news, lower better among them',
    feed: metrics({}, { better: 'lower' }, { better: 'lower' }, {}),
    rows: moved([50, 60], [20, 10], [10, 20], [60, 50]),
    en: 'Measures compared with an earlier year: 2 got better and 2 got worse.',
    es: 'Los indicadores frente a un año anterior: 2 mejoraron y 2 empeoraron.',
  },
  {
    about: 'the same',
    feed: metrics({}, {}),
    rows: moved([50, 50], [0, 0]),
    en: 'Measures compared with an earlier year: 2 stayed about the same.',
    es: 'Los indicadores frente a un año anterior: 2 siguen casi igual.',
  },
  {
    about: 'within the margin of error',
    feed: metrics({}),
    rows: moved([50, 52]).map((one) => ({ ...one, count: 400 })),
    en: 'Measures compared with an earlier year: 1 stayed about the same.',
    es: 'Los indicadores frente a un año anterior: 1 sigue casi igual.',
  },
  {
    about: 'neither direction better',
    feed: metrics({ better: 'neither', unit: 'count' }),
    rows: moved([1200, 1180]),
    en: 'Measures compared with an earlier year: 1 changed.',
    es: 'Los indicadores frente a un año anterior: 1 cambió.',
  },
  {
    about: 'everything at once',
    feed: metrics({}, {}, {}, { better: 'neither' }, {}),
    rows: [...moved([50, 60], [60, 50], [50, 50], [50, 60]), { metric: 'm4', value: 31.7, state: 'suppressed' }],
    en: 'Measures compared with an earlier year: 1 got better, 1 got worse, 1 stayed about the same, 1 changed, and 1 cannot be compared.',
    es: 'Los indicadores frente a un año anterior: 1 mejoró, 1 empeoró, 1 sigue casi igual, 1 cambió y 1 no se puede comparar.',
  },
  {
    about: 'no earlier year',
    feed: metrics({}, {}),
    rows: [
      { metric: 'm0', value: 50 },
      { metric: 'm1', value: 60 },
    ],
    en: 'Measures compared with an earlier year: 2 cannot be compared.',
    es: 'Los indicadores frente a un año anterior: 2 no se pueden comparar.',
  },
  {
    about: 'a break',
    feed: metrics({}),
    notes: [breakAt('2023-24')],
    rows: moved([50, 60]),
    en: 'Measures compared with an earlier year: 1 cannot be compared.',
    es: 'Los indicadores frente a un año anterior: 1 no se puede comparar.',
  },
  {
    about: 'coded',
    feed: metrics({}),
    rows: [
      { metric: 'm0', period: before, value: 90 },
      { metric: 'm0', value: 95, state: 'top-coded' },
    ],
    en: 'Measures compared with an earlier year: 1 cannot be compared.',
    es: 'Los indicadores frente a un año anterior: 1 no se puede comparar.',
  },
  {
    about: 'last year suppressed',
    feed: metrics({}),
    rows: [
      { metric: 'm0', period: before, value: 31.7, state: 'suppressed' },
      { metric: 'm0', value: 50 },
    ],
    en: 'Measures compared with an earlier year: 1 cannot be compared.',
    es: 'Los indicadores frente a un año anterior: 1 no se puede comparar.',
  },
  {
    about: 'everything suppressed',
    feed: metrics({}, {}),
    rows: [
      { metric: 'm0', value: 31.7, count: 4 },
      { metric: 'm1', state: 'suppressed' },
    ],
    en: 'The School: Not shown, to protect privacy.',
    es: 'The School: No se muestra para proteger la privacidad.',
  },
  {
    about: 'nothing published yet',
    feed: metrics({}),
    rows: [{ metric: 'm0', state: 'pending' }],
    en: 'The School: Not published yet.',
    es: 'The School: Todavía no se publica.',
  },
  {
    about: 'no number, for different reasons',
    feed: metrics({}, {}),
    rows: [
      { metric: 'm0', state: 'suppressed' },
      { metric: 'm1', state: 'not-collected' },
    ],
    en: 'The School: Not shown, to protect privacy. Not collected.',
    es: 'The School: No se muestra para proteger la privacidad. No se recopiló.',
  },
  {
    about: 'nothing that applies here',
    feed: metrics({}),
    rows: [{ metric: 'm0', state: 'not-applicable' }],
    en: 'These measures do not apply here: Measure 0.',
    es: 'Esto no se mide aquí: Indicador 0.',
  },
  {
    about: 'small groups only',
    feed: metrics({ unit: 'points' }),
    rows: moved([-20, -10]).map((one) => ({ ...one, count: 20 })),
    en: 'Measures compared with an earlier year: 1 got better. In a small group, a few people can change the numbers a lot.',
    es: 'Los indicadores frente a un año anterior: 1 mejoró. En un grupo pequeño, unas pocas personas pueden cambiar mucho los números.',
  },
  {
    about: 'an alternative school: compared with itself only',
    feed: metrics({}),
    request: { organization: 'court' },
    rows: [
      ...moved([50, 60]).map((one) => ({ ...one, organization: 'court' })),
      { metric: 'm0', organization: 'county', value: 90 },
    ],
    en: 'Measures compared with an earlier year: 1 got better.',
    es: 'Los indicadores frente a un año anterior: 1 mejoró.',
  },
];

export const scorecardCases: TakeawayCase[] = cases.map((one) => ({ widget: 'scorecard', ...one }));
