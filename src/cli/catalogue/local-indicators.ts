import type { FeedText, Metric, Scale } from '../../feed/types.ts';
import type { KnownMetric } from './known-metrics.ts';
import { dashboard } from './publications.ts';

/** How the state puts down what a district, county office or charter school says about itself. */
export const localIndicatorScale: Scale = {
  id: 'ca-local-indicator',
  name: { en: 'Local indicators', es: 'Indicadores locales' },
  levels: [
    { rank: 1, name: { en: 'Not Met For Two or More Years', es: 'No cumplido por dos años o más' } },
    { rank: 2, name: { en: 'Not Met', es: 'No cumplido' } },
    { rank: 3, name: { en: 'Met', es: 'Cumplido' } },
  ],
};

/** Who reports on itself: a district, a county office, or a charter school. */
export type Reporter = 'district' | 'county' | 'school';

interface Priority {
  number: number;
  name: Record<'en' | 'es', string>;
  short: Record<'en' | 'es', string>;
  question: FeedText;
  /** Only county offices report on it. */
  countyOnly?: boolean;
}

const priorities: Priority[] = [
  {
    number: 1,
    name: { en: 'Teachers, materials and school buildings', es: 'Maestros, materiales y edificios escolares' },
    short: { en: 'Basic conditions', es: 'Condiciones básicas' },
    question: {
      en: 'Do students have qualified teachers, their own books, and buildings in good repair?',
      es: '¿Tienen los estudiantes maestros calificados, sus propios libros y edificios en buen estado?',
    },
  },
  {
    number: 2,
    name: { en: 'Putting the state’s standards into practice', es: 'Aplicación de los estándares estatales' },
    short: { en: 'Standards', es: 'Estándares' },
    question: {
      en: 'Are the state’s standards taught in all subjects?',
      es: '¿Se enseñan los estándares estatales en todas las materias?',
    },
  },
  {
    number: 3,
    name: { en: 'Working with families', es: 'Trabajo con las familias' },
    short: { en: 'Families', es: 'Familias' },
    question: {
      en: 'Are families heard and involved?',
      es: '¿Se escucha a las familias y participan?',
    },
  },
  {
    number: 6,
    name: { en: 'Local climate survey', es: 'Encuesta local de ambiente escolar' },
    short: { en: 'Climate survey', es: 'Encuesta de ambiente' },
    question: {
      en: 'Were students asked whether they feel safe and at home in school?',
      es: '¿Se preguntó a los estudiantes si se sienten seguros y parte de la escuela?',
    },
  },
  {
    number: 7,
    name: { en: 'A broad course of study', es: 'Un plan de estudios amplio' },
    short: { en: 'Course of study', es: 'Plan de estudios' },
    question: {
      en: 'Can all students take a broad range of subjects?',
      es: '¿Pueden todos los estudiantes cursar una amplia variedad de materias?',
    },
  },
  {
    number: 9,
    name: { en: 'Services for expelled students', es: 'Servicios para estudiantes expulsados' },
    short: { en: 'Expelled students', es: 'Estudiantes expulsados' },
    question: {
      en: 'Is there a plan for the schooling of expelled students?',
      es: '¿Hay un plan para la educación de los estudiantes expulsados?',
    },
    countyOnly: true,
  },
  {
    number: 10,
    name: { en: 'Services for foster youth', es: 'Servicios para jóvenes en hogares de acogida' },
    short: { en: 'Foster youth', es: 'Jóvenes en hogares de acogida' },
    question: {
      en: 'Are services for foster youth coordinated across the county?',
      es: '¿Se coordinan en el condado los servicios para jóvenes en hogares de acogida?',
    },
    countyOnly: true,
  },
];

/** The priorities of the Local Control Funding Formula that have a local indicator. */
export const priorityNumbers = priorities.map(({ number }) => number);

export function localIndicatorId(priority: number, reporter: Reporter): string {
  return `local-indicator-${priority}${reporter === 'district' ? '' : `-${reporter}`}`;
}

const whose = {
  district: undefined,
  county: { en: 'county office', es: 'oficina de educación del condado' },
  school: { en: 'charter school', es: 'escuela chárter' },
};

function indicator({ number, name, short, question }: Priority, reporter: Reporter): KnownMetric {
  const of = whose[reporter];
  const id = localIndicatorId(number, reporter);
  const metric: Metric = {
    id,
    name: of ? { en: `${name.en} (${of.en})`, es: `${name.es} (${of.es})` } : name,
    shortName: short,
    goal: 'local-indicators',
    question,
    description: {
      en: `Priority ${number} of the Local Control Funding Formula. Met means: measured, taken to the governing board in public, and reported. It does not say how good the result is.`,
      es: `Prioridad ${number} de la Fórmula de Financiamiento y Control Local. Cumplido significa: medido, presentado en público a la junta directiva e informado. No dice qué tan bueno es el resultado.`,
    },
    unit: 'rating',
    better: 'higher',
    scale: localIndicatorScale.id,
    definition: {
      id: `ca-local-indicator-${number}`,
      name: { en: `Local indicator, priority ${number}`, es: `Indicador local, prioridad ${number}` },
      url: 'https://www.cde.ca.gov/ta/ac/cm/localindicators.asp',
    },
    source: dashboard,
    reportedBy: reporter,
  };
  return { named: id, metric };
}

export const localIndicators: KnownMetric[] = priorities.flatMap((priority) =>
  (priority.countyOnly ? (['county'] as const) : (['district', 'county', 'school'] as const)).map((reporter) =>
    indicator(priority, reporter),
  ),
);
