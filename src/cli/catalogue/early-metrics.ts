import type { FeedText } from '../../feed/types.ts';
import type { KnownMetric } from './known-metrics.ts';
import { dashboard } from './publications.ts';

interface Subject {
  id: 'ela' | 'math';
  en: string;
  es: string;
  question: FeedText;
}

const subjects: Subject[] = [
  {
    id: 'ela',
    en: 'English language arts',
    es: 'Artes del lenguaje en inglés',
    question: {
      en: 'How close are students to the standard of their grade in English?',
      es: '¿Qué tan cerca están los estudiantes del estándar de su grado en inglés?',
    },
  },
  {
    id: 'math',
    en: 'Mathematics',
    es: 'Matemáticas',
    question: {
      en: 'How close are students to the standard of their grade in mathematics?',
      es: '¿Qué tan cerca están los estudiantes del estándar de su grado en matemáticas?',
    },
  },
];

const spans = [
  { id: '3-8', en: 'grades 3–8', es: 'grados 3–8', page: 'gr38fall17' },
  { id: '11', en: 'grade 11', es: 'grado 11', page: 'gr11fall17' },
] as const;

/** Test results of the Dashboard of 2017, which had grades 3 to 8 and grade 11 apart, and only the former rated. */
function testsOf2017({ id, en, es, question }: Subject): KnownMetric[] {
  return spans.map((span) => ({
    named: `${id}-${span.id}`,
    metric: {
      id: `${id}-grades-${span.id}-2017`,
      name: { en: `${en}, ${span.en}, 2017`, es: `${es}, ${span.es}, 2017` },
      goal: 'achievement',
      question,
      description: {
        en: `Average distance from standard, in points, of students in ${span.en}. In 2017, the Dashboard showed grades 3–8 and grade 11 apart.`,
        es: `Distancia promedio del estándar, en puntos, de estudiantes de ${span.es}. En 2017, el Tablero mostraba aparte los grados 3–8 y el grado 11.`,
      },
      unit: 'points',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: `ca-dashboard-${id}-${span.id}-2017`,
        name: { en: `Distance from standard, ${span.en}`, es: `Distancia del estándar, ${span.es}` },
        url: `https://www.cde.ca.gov/ta/ac/cm/${id}${span.page}.asp`,
      },
      source: dashboard,
      reportedBy: 'state',
    },
  }));
}

/** What the first Dashboards published otherwise than the later ones: metrics of their own, never one series with them. */
export const earlyMetrics: KnownMetric[] = [
  ...subjects.flatMap(testsOf2017),
  {
    named: 'grad-2018',
    metric: {
      id: 'graduation-dashboard-2018',
      name: {
        en: 'Graduation rate, four years, Dashboard to 2018',
        es: 'Tasa de graduación, cuatro años, Tablero hasta 2018',
      },
      shortName: { en: 'Graduation, to 2018', es: 'Graduación, hasta 2018' },
      goal: 'readiness',
      question: {
        en: 'How many students graduate within four years?',
        es: '¿Cuántos estudiantes se gradúan en cuatro años?',
      },
      description: {
        en: 'Graduation rate of the Dashboards of 2017 and 2018, before they counted students who graduated in their fifth year.',
        es: 'Tasa de graduación de los Tableros de 2017 y 2018, antes de contar a quienes se graduaron en su quinto año.',
      },
      unit: 'percent',
      decimals: 1,
      better: 'higher',
      scale: 'ca-dashboard',
      definition: {
        id: 'ca-dashboard-grad-2018',
        name: {
          en: 'Dashboard rate without fifth-year graduates',
          es: 'Tasa del Tablero sin graduados del quinto año',
        },
        url: 'https://www.cde.ca.gov/ta/ac/cm/gradindicator18.asp',
      },
      source: dashboard,
      reportedBy: 'state',
    },
  },
];
