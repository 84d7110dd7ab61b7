import type { Metric, Organization } from '../../../src/feed/types.ts';
import { rate } from '../fixture.ts';
import type { TakeawayCase } from './case.ts';

type Row = TakeawayCase['rows'][number];

const organizations: Organization[] = ['Ash', 'Birch', 'Cedar'].map((name) => ({ id: name, name, kind: 'school' }));

function metrics(...all: Partial<Metric>[]): TakeawayCase['feed'] {
  return {
    organizations,
    metrics: all.map((one, index) => rate({ id: `m${index}`, name: `Measure ${index}`, ...one })),
  };
}

/** The values of each school, measure by measure. */
function values(...all: readonly Partial<Row>[][]): Row[] {
  return all.flatMap((schools, measure) =>
    schools.map((one, index) => ({
      metric: `m${measure}`,
      organization: organizations[index]!.id,
      count: 400,
      ...one,
    })),
  );
}

const two = { organization: 'Ash', compare: ['Birch'] };

const cases: Omit<TakeawayCase, 'widget'>[] = [
  {
    about: 'nobody chosen',
    feed: metrics({}),
    rows: values([{ value: 50 }]),
    request: { organization: '' },
    en: 'Choose two to four schools or districts. You will see the same measures side by side.',
    es: 'Elija de dos a cuatro escuelas o distritos. Verá los mismos indicadores lado a lado.',
  },
  {
    about: 'one chosen',
    feed: metrics({}),
    rows: values([{ value: 50 }]),
    request: { organization: 'Ash' },
    en: 'Choose at least one more school or district to compare with Ash.',
    es: 'Elija al menos otra escuela u otro distrito para comparar con Ash.',
  },
  {
    about: 'one measure that differs',
    feed: metrics({}),
    rows: values([{ value: 50 }, { value: 80 }]),
    request: two,
    en: 'Of 1 measure, 1 differs.',
    es: 'De 1 indicador, 1 es distinto.',
  },
  {
    about: 'measures that differ, are alike and cannot be compared',
    feed: metrics({}, {}, {}, { unit: 'points' }),
    rows: values(
      [{ value: 50 }, { value: 80 }],
      [{ value: 50 }, { value: 51 }],
      [{ value: 50 }, { value: 31.7, state: 'suppressed' }],
      [{ value: -3 }, { value: 12 }],
    ),
    request: two,
    en: 'Of 4 measures, 2 differ, 1 is about the same, and 1 cannot be compared.',
    es: 'De 4 indicadores, 2 son distintos, 1 es casi igual y 1 no se puede comparar.',
  },
  {
    about: 'a survey, whose audiences are no measures of their own',
    feed: {
      ...metrics({ name: 'Survey', survey: { favorable: 'Agree' } }),
      groups: ['families', 'staff'].map((id) => ({ id, name: id, family: 'audience' as const })),
    },
    rows: ['families', 'staff'].flatMap((group) =>
      values([{ value: 50 }, { value: group === 'staff' ? 51 : 80 }]).map((row) => ({ ...row, group })),
    ),
    request: two,
    en: 'Of 1 measure, 1 differs.',
    es: 'De 1 indicador, 1 es distinto.',
  },
  {
    about: 'three schools',
    feed: metrics({}, {}),
    rows: values([{ value: 50 }, { value: 51 }, { value: 52 }], [{ value: 50 }, { value: 50 }, { value: 50 }]),
    request: { organization: 'Ash', compare: ['Birch', 'Cedar'] },
    en: 'Of 2 measures, 2 are about the same.',
    es: 'De 2 indicadores, 2 son casi iguales.',
  },
  {
    about: 'nothing that can be compared',
    feed: metrics({}, {}),
    rows: values([{ value: 50 }, { state: 'suppressed' }], [{ value: 50 }]),
    request: two,
    en: 'None of these measures can be compared. Each row says why.',
    es: 'No se puede comparar ninguno de estos indicadores. Cada fila dice por qué.',
  },
  {
    about: 'no numbers at all',
    feed: metrics({}),
    rows: [],
    request: two,
    en: 'There is no data to show here yet.',
    es: 'Todavía no hay datos para mostrar aquí.',
  },
];

export const comparisonCases: TakeawayCase[] = cases.map((one) => ({ widget: 'comparison', ...one }));
