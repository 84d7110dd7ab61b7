import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Metric, Observation, Organization } from '../../src/feed/types.ts';
import { comparisonView } from '../../src/model/comparison.ts';
import { easeOf, gradeOf } from '../i18n/reading-ease.ts';
import { datasetOf, inEnglish, inSpanish, rate, row } from './fixture.ts';

/** One row of a comparison: what the schools called Ash, Birch, Cedar and Elm have, and what is said of it. */
interface RowCase {
  about: string;
  /** In the order of the columns; nothing for a school without a row. */
  cells: readonly (Partial<Observation> | undefined)[];
  metric?: Partial<Metric>;
  /** How the schools differ from plain ones, by their place. */
  schools?: Record<number, Partial<Organization>>;
  en: string;
  es: string;
}

const names = ['Ash', 'Birch', 'Cedar', 'Elm'];
const people = (value: number, count = 400): Partial<Observation> => ({ value, count });

const cases: RowCase[] = [
  {
    about: 'two rates that differ by more than the margin, higher is better',
    cells: [people(84.1), people(71.3)],
    en: '12.8 percentage points higher at Ash than at Birch (likely 7.1 to 18.5).',
    es: '12.8 puntos porcentuales más en Ash que en Birch (probablemente entre 7.1 y 18.5).',
  },
  {
    about: 'the same with the second column higher',
    cells: [people(71.3), people(84.1)],
    en: '12.8 percentage points higher at Birch than at Ash (likely 7.1 to 18.5).',
    es: '12.8 puntos porcentuales más en Birch que en Ash (probablemente entre 7.1 y 18.5).',
  },
  {
    about: 'two rates that differ by more than the margin, lower is better',
    metric: { better: 'lower' },
    cells: [people(10), people(21)],
    en: '11.0 percentage points lower at Ash than at Birch (likely 6.0 to 16.0).',
    es: '11.0 puntos porcentuales menos en Ash que en Birch (probablemente entre 6.0 y 16.0).',
  },
  {
    about: 'no direction is better',
    metric: { better: 'neither' },
    cells: [people(10), people(21)],
    en: '11.0 percentage points higher at Birch than at Ash (likely 6.0 to 16.0).',
    es: '11.0 puntos porcentuales más en Birch que en Ash (probablemente entre 6.0 y 16.0).',
  },
  {
    about: 'two rates within the margin',
    cells: [people(84.1, 100), people(80, 100)],
    en: 'About the same: the difference of 4.1 percentage points is within the margin of error.',
    es: 'Casi igual: la diferencia de 4.1 puntos porcentuales está dentro del margen de error.',
  },
  {
    about: 'the same number',
    cells: [people(80), people(80)],
    en: 'The same: 80.0%.',
    es: 'Igual: 80.0%.',
  },
  {
    about: 'points, which have no margin',
    metric: { unit: 'points' },
    cells: [people(-21.7), people(12.3)],
    en: '34.0 points higher at Birch than at Ash.',
    es: '34.0 puntos más en Birch que en Ash.',
  },
  {
    about: 'one point',
    metric: { unit: 'points' },
    cells: [people(2), people(3)],
    en: '1.0 point higher at Birch than at Ash.',
    es: '1.0 punto más en Birch que en Ash.',
  },
  {
    about: 'dollars',
    metric: { unit: 'dollars', better: 'neither' },
    cells: [{ value: 15_230 }, { value: 14_000 }],
    en: '$1,230 higher at Ash than at Birch.',
    es: '$1,230 más en Ash que en Birch.',
  },
  {
    about: 'rates without counts',
    cells: [{ value: 84.1 }, { value: 71.3 }],
    en: '12.8 percentage points higher at Ash than at Birch.',
    es: '12.8 puntos porcentuales más en Ash que en Birch.',
  },
  {
    about: 'three schools, beyond the margin',
    cells: [people(84), people(71), people(75)],
    en: 'From 71.0% (Birch) to 84.0% (Ash), beyond the margin of error.',
    es: 'De 71.0% (Birch) a 84.0% (Ash), más allá del margen de error.',
  },
  {
    about: 'four schools, two of them with the same number, lower is better',
    metric: { better: 'lower' },
    cells: [people(30), people(12), people(20), people(12)],
    en: 'From 12.0% (Birch and Elm) to 30.0% (Ash), beyond the margin of error.',
    es: 'De 12.0% (Birch y Elm) a 30.0% (Ash), más allá del margen de error.',
  },
  {
    about: 'four schools whose lowest and highest would differ if they were two',
    cells: [people(80), people(74.1), people(77), people(78)],
    en: 'About the same: 74.1% to 80.0%, within the margin of error.',
    es: 'Casi igual: de 74.1% a 80.0%, dentro del margen de error.',
  },
  {
    about: 'three schools in points',
    metric: { unit: 'points' },
    cells: [people(-10), people(5), people(0)],
    en: 'From −10.0 points (Ash) to 5.0 points (Birch).',
    es: 'De −10.0 puntos (Ash) a 5.0 puntos (Birch).',
  },
  {
    about: 'a suppressed number, with a value that must not matter',
    cells: [people(84.1), { value: 31.7, count: 400, state: 'suppressed' }],
    en: 'Not comparable: the number of Birch is not shown.',
    es: 'No se puede comparar: no se muestra el número de Birch.',
  },
  {
    about: 'three schools, one suppressed',
    cells: [people(84.1), { state: 'suppressed-complementary' }, people(71.3)],
    en: '12.8 percentage points higher at Ash than at Cedar (likely 7.1 to 18.5). Not compared: the number of Birch is not shown.',
    es: '12.8 puntos porcentuales más en Ash que en Cedar (probablemente entre 7.1 y 18.5). Sin comparar: no se muestra el número de Birch.',
  },
  {
    about: 'a coded number',
    cells: [people(84.1), { value: 95, count: 400, state: 'top-coded' }],
    en: 'Not comparable: exact number of Birch not known.',
    es: 'No se puede comparar: no se sabe el número exacto de Birch.',
  },
  {
    about: 'a small group',
    cells: [people(84.1), people(50, 20)],
    en: 'Not comparable: small group at Birch.',
    es: 'No se puede comparar: grupo pequeño en Birch.',
  },
  {
    about: 'no row, as of a high school measure at an elementary school',
    cells: [people(84.1), undefined],
    en: 'Not comparable: no number for Birch.',
    es: 'No se puede comparar: no hay un número de Birch.',
  },
  {
    about: 'several reasons at once',
    cells: [people(84.1), undefined, { state: 'suppressed' }, people(50, 20)],
    en: 'Not comparable: no number for Birch; the number of Cedar is not shown; small group at Elm.',
    es: 'No se puede comparar: no hay un número de Birch; no se muestra el número de Cedar; grupo pequeño en Elm.',
  },
  {
    about: 'years that differ',
    cells: [{ ...people(84.1), period: '2021-22' }, people(71.3)],
    en: 'Not comparable: not the same year.',
    es: 'No se puede comparar: no es el mismo año.',
  },
  {
    about: 'grades that do not meet',
    schools: { 0: { grades: ['K', '6'] }, 1: { grades: ['9', '12'] } },
    cells: [people(84.1), people(71.3)],
    en: 'Not comparable: other grades at Birch.',
    es: 'No se puede comparar: otros grados en Birch.',
  },
  {
    about: 'one school of other grades among three',
    schools: { 0: { grades: ['9', '12'] }, 1: { grades: ['K', '6'] }, 2: { grades: ['TK', '8'] } },
    cells: [people(60), people(84.1), people(71.3)],
    en: '12.8 percentage points higher at Birch than at Cedar (likely 7.1 to 18.5). Not compared: other grades at Ash.',
    es: '12.8 puntos porcentuales más en Birch que en Cedar (probablemente entre 7.1 y 18.5). Sin comparar: otros grados en Ash.',
  },
  {
    about: 'grades that meet in one grade, and grades that are not known',
    schools: { 0: { grades: ['K', '8'] }, 1: { grades: ['8', '12'] } },
    cells: [people(80), people(80), people(80)],
    en: 'The same: 80.0%.',
    es: 'Igual: 80.0%.',
  },
  {
    about: 'an alternative school beside another one',
    schools: { 1: { alternative: true } },
    cells: [people(84.1), people(71.3)],
    en: 'Not comparable: Birch, since alternative schools serve other needs.',
    es: 'No se puede comparar: Birch, porque una escuela alternativa tiene otros fines.',
  },
  {
    about: 'alternative schools among themselves',
    schools: { 0: { alternative: true }, 1: { alternative: true } },
    cells: [people(84.1), people(71.3)],
    en: '12.8 percentage points higher at Ash than at Birch (likely 7.1 to 18.5).',
    es: '12.8 puntos porcentuales más en Ash que en Birch (probablemente entre 7.1 y 18.5).',
  },
  {
    about: 'a charter school on the same row as one that the district runs',
    schools: { 1: { charter: 'direct-funded' } },
    cells: [people(80), people(80)],
    en: 'The same: 80.0%.',
    es: 'Igual: 80.0%.',
  },
  {
    about: 'the size of a school and of a district',
    metric: { unit: 'count', better: 'neither' },
    schools: { 1: { kind: 'district' } },
    cells: [{ value: 400 }, { value: 9000 }],
    en: 'Not comparable: not the same kind of office or school: Birch.',
    es: 'No se puede comparar: no es el mismo tipo de oficina o escuela: Birch.',
  },
  {
    about: 'the same rating',
    metric: { unit: 'rating', scale: 'met' },
    cells: [{ level: 2 }, { level: 2 }],
    en: 'The same level: Met.',
    es: 'El mismo nivel: Met.',
  },
  {
    about: 'ratings that differ',
    metric: { unit: 'rating', scale: 'met' },
    cells: [{ level: 1 }, { level: 2 }],
    en: 'Not the same level.',
    es: 'No es el mismo nivel.',
  },
];

const scales = [{ id: 'met', levels: ['Not Met', 'Met'].map((name, index) => ({ rank: index + 1, name })) }];

function sentence({ cells, metric, schools }: RowCase, words = inEnglish): string {
  const organizations = cells.map((_, index): Organization => ({
    id: names[index]!,
    name: names[index]!,
    kind: 'school',
    ...schools?.[index],
  }));
  const observations = cells.flatMap((cell, index) => (cell ? [row({ organization: names[index], ...cell })] : []));
  const dataset = datasetOf(observations, { organizations, scales, metrics: [rate(metric)] });
  const [organization, ...compare] = names.slice(0, cells.length);
  const view = comparisonView(dataset, { organization, compare }, words);
  return view.goals[0]!.rows[0]!.difference;
}

for (const one of cases) {
  test(`${one.about}: says so in English and in Spanish`, () => {
    assert.equal(sentence(one), one.en);
    assert.equal(sentence(one, inSpanish), one.es);
  });
}

test('every sentence about a row can be read in grade 9, and in Spanish without effort', () => {
  for (const { about, en, es } of cases) {
    assert.ok(gradeOf(en) <= 9, `${about}: grade ${gradeOf(en).toFixed(1)}: ${en}`);
    assert.ok(easeOf(es) >= 55, `${about}: ease ${easeOf(es).toFixed(1)}: ${es}`);
  }
});
