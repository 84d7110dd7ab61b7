import { suggestion } from '../../feed/suggestion.ts';
import type { Metric } from '../../feed/types.ts';
import type { Draft } from '../import/draft.ts';
import { groupSpellings, studentGroup } from '../catalogue/groups.ts';
import { metricNamed } from '../catalogue/known-metrics.ts';
import type { Layout } from './layout.ts';
import { protect, type Published } from '../protect/primary.ts';
import { capital, type Row } from '../read/row.ts';

const reliabilities = ['reliable', 'small-sample', 'suppressed', 'not-available'] as const;
const says: Record<(typeof reliabilities)[number], Published['says']> = {
  reliable: undefined,
  'small-sample': 'small-group',
  suppressed: 'suppressed',
  'not-available': 'not-available',
};

/** One row for each organization, school year, metric and student group, with numerator and denominator. */
export const longCsv: Layout = {
  name: 'long CSV (one row per organization, year, metric and student group)',
  required: [
    'cds',
    'name',
    'rtype',
    'school_year',
    'metric',
    'unit',
    'direction',
    'student_group',
    'value',
    'numerator',
    'denominator',
    'reliability',
  ],
  read(row, draft) {
    const organization = row.cds();
    const rtype = row.word('rtype', ['X', 'D', 'S']);
    const metric = metricOf(row, draft);
    const group = groupOf(row, 'student_group');
    const period = schoolYear(row);
    const reliability = row.word('reliability', reliabilities);
    const value = row.number('value', metric.range ?? (metric.unit === 'percent' ? [0, 100] : undefined));
    const count = row.count('denominator');
    // Numbers of people in the numerator are never published: they are read to find damage, and to add up schools.
    const numerator = row.count('numerator');
    draft.organizations.add(row, organization, { rtype, name: row.text('name') });
    const cell = protect({ value, count, says: row.text('value') === '*' ? 'suppressed' : says[reliability] });
    if (!cell) return row.reject('value', `a value, since reliability is ${reliability}`);
    draft.metrics.set(metric.id, metric);
    draft.cells.add({
      organization,
      metric: metric.id,
      group,
      period,
      ...cell,
      numerator: cell.value === null ? null : (numerator ?? null),
      level: null,
      change: null,
      responses: null,
      responseRate: null,
      prior: false,
      file: draft.file,
      line: row.line,
    });
  },
};

/** Identifier of the student group in a cell; a row of a group that nobody knows is rejected. */
export function groupOf(row: Row, column: string): string {
  const spelling = row.text(column);
  const known = studentGroup(spelling);
  return (
    known ?? row.reject(column, 'a student group of the vocabulary', capital(suggestion(spelling, groupSpellings())))
  );
}

function schoolYear(row: Row): string {
  const text = row.text('school_year');
  if (!/^[0-9]{4}-[0-9]{2}$/.test(text)) row.fail('school_year', 'a school year such as 2023-24');
  const first = Number(text.slice(0, 4));
  if ((first + 1) % 100 !== Number(text.slice(5)))
    row.fail(
      'school_year',
      `${first}-${String((first + 1) % 100).padStart(2, '0')}`,
      'The second number is the next year.',
    );
  return text;
}

/** The metric of a row: a known one, or one made from what the file itself says. */
function metricOf(row: Row, draft: Draft): Metric {
  const name = row.text('metric');
  const unit = row.word('unit', ['percent', 'points', 'count', 'dollars']);
  const better = row.word('direction', ['higher', 'lower', 'neither']);
  const known = metricNamed(name);
  if (known) {
    if (known.unit !== unit) row.fail('unit', `${known.unit}, the unit of ${name}`);
    if (known.better !== better) row.fail('direction', `${known.better}: for ${name}, ${known.better} is better`);
    return known;
  }
  const id = name.toLowerCase().replaceAll('_', '-');
  if (!/^[a-z0-9.~-]{1,80}$/.test(id)) row.fail('metric', 'the name of a metric: letters, digits, _ and -');
  const words = name.replaceAll(/[_-]/g, ' ');
  draft.file.warnings.add(`metric ${name} is not a known one: it is imported without a definition and a source`);
  const made = draft.metrics.get(id);
  if (made && (made.unit !== unit || made.better !== better))
    row.fail('unit', `${made.unit}, ${made.better}, as in the rows before`);
  return made ?? { id, name: words[0]!.toUpperCase() + words.slice(1), unit, better };
}
