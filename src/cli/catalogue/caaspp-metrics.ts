import type { FeedText, Metric } from '../../feed/types.ts';
import type { KnownMetric } from './known-metrics.ts';
import { caaspp } from './publications.ts';

interface Subject {
  /** Number of the test in the research files. */
  test: number;
  id: string;
  name: FeedText;
  shortName: FeedText;
  question: FeedText;
  description: FeedText;
  definition: FeedText;
}

/** Share of students who met the standard: another number than the distance from it that the Dashboard publishes. */
const subjects: Subject[] = [
  {
    test: 1,
    id: 'ela-standard-met',
    name: {
      en: 'English language arts: standard met or exceeded',
      es: 'Artes del lenguaje en inglés: estándar alcanzado o superado',
    },
    shortName: { en: 'English: met', es: 'Inglés: alcanzado' },
    question: {
      en: 'How many students meet the standard of their grade in English?',
      es: '¿Cuántos estudiantes alcanzan el estándar de su grado en inglés?',
    },
    description: {
      en: 'Students who met or exceeded the standard on the Smarter Balanced test of English, of those with a score. Grades 3–8 and 11.',
      es: 'Estudiantes que alcanzaron o superaron el estándar en la prueba Smarter Balanced de inglés, de los que tienen puntuación. Grados 3–8 y 11.',
    },
    definition: { en: 'CAASPP, grades 3–8 and 11', es: 'CAASPP, grados 3–8 y 11' },
  },
  {
    test: 2,
    id: 'math-standard-met',
    name: { en: 'Mathematics: standard met or exceeded', es: 'Matemáticas: estándar alcanzado o superado' },
    shortName: { en: 'Math: met', es: 'Matemáticas: alcanzado' },
    question: {
      en: 'How many students meet the standard of their grade in mathematics?',
      es: '¿Cuántos estudiantes alcanzan el estándar de su grado en matemáticas?',
    },
    description: {
      en: 'Students who met or exceeded the standard on the Smarter Balanced test of mathematics, of those with a score. Grades 3–8 and 11.',
      es: 'Estudiantes que alcanzaron o superaron el estándar en la prueba Smarter Balanced de matemáticas, de los que tienen puntuación. Grados 3–8 y 11.',
    },
    definition: { en: 'CAASPP, grades 3–8 and 11', es: 'CAASPP, grados 3–8 y 11' },
  },
  {
    test: 17,
    id: 'science-standard-met',
    name: { en: 'Science: standard met or exceeded', es: 'Ciencias: estándar alcanzado o superado' },
    shortName: { en: 'Science: met', es: 'Ciencias: alcanzado' },
    question: {
      en: 'How many students meet the standard in science?',
      es: '¿Cuántos estudiantes alcanzan el estándar en ciencias?',
    },
    description: {
      en: 'Students who met or exceeded the standard on the California Science Test, of those with a score. Grades 5, 8, and once in high school.',
      es: 'Estudiantes que alcanzaron o superaron el estándar en la Prueba de Ciencias de California, de los que tienen puntuación. Grados 5, 8 y una vez en la preparatoria.',
    },
    definition: { en: 'CAST, grades 5, 8 and high school', es: 'CAST, grados 5, 8 y preparatoria' },
  },
];

function metricOf({ test, id, definition, ...words }: Subject): Metric {
  return {
    id,
    ...words,
    goal: 'achievement',
    unit: 'percent',
    decimals: 2,
    better: 'higher',
    definition: {
      id: test === 17 ? 'ca-cast-met' : 'ca-caaspp-met',
      name: definition,
      url: 'https://caaspp-elpac.ets.org/caaspp/',
    },
    source: caaspp,
    reportedBy: 'state',
  };
}

const made = subjects.map((subject) => ({ test: subject.test, metric: metricOf(subject) }));

/** Named in long files by their identifier, with `_` for `-`. */
export const caasppMetrics: KnownMetric[] = made.map(({ metric }) => ({
  named: metric.id.replaceAll('-', '_'),
  metric,
}));

/** Metric of a test by its number in the research files, or nothing. */
export function caasppMetric(test: number): Metric | undefined {
  return made.find((one) => one.test === test)?.metric;
}
