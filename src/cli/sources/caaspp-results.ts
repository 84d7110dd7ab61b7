import type { Metric } from '../../feed/types.ts';
import { caasppGroup } from '../catalogue/caaspp-groups.ts';
import { caasppMetric } from '../catalogue/caaspp-metrics.ts';
import type { Draft } from '../import/draft.ts';
import { protect, type Protected } from '../protect/primary.ts';
import { leaveOut } from '../read/file-report.ts';
import { schoolYearEnding, type Row } from '../read/row.ts';
import { caasppCharter, caasppCode, codeColumns } from './caaspp-code.ts';
import type { Layout } from './layout.ts';

/** All grades together. The others are single grades, and 14 the grades of high school in science. */
const allGrades = 13;

/** Letter of the tests in the files: Smarter Balanced (English 1, mathematics 2) and the science test (17). */
const testTypes: Readonly<Record<number, string>> = { 1: 'B', 2: 'B', 17: 'X' };

/**
 * The research files of the state's tests, one row for each organization, student group, test and grade. Separated by
 * commas, with quotes, to 2018-19 and by `^` since 2020-21; the columns changed their names in 2017, 2021 and 2024.
 */
export const caasppResults: Layout = {
  name: 'CAASPP research file (Smarter Balanced, California Science Test)',
  required: [
    ...codeColumns,
    'test year',
    'test type',
    'test id',
    'grade',
    'student group id',
    'students with scores',
    'percentage standard met and above',
    'percentage standard not met',
  ],
  spellings: {
    'student group id': ['subgroup id', 'demographic id'],
    'students with scores': ['total students tested with scores', 'total number of students with valid scores'],
  },
  code: codeColumns,
  read(row, draft) {
    const grade = whole(row, 'grade');
    if (grade !== allGrades) return leaveOut(draft.file, 'single grades', String(grade));
    const number = whole(row, 'student group id');
    const group = caasppGroup(number);
    if (group === undefined)
      return leaveOut(draft.file, 'student groups without a place in the vocabulary', groupName(number, draft));
    const test = whole(row, 'test id');
    const type = row.text('test type').toUpperCase();
    const metric = testTypes[test] === type ? caasppMetric(test) : undefined;
    if (!metric) return leaveOut(draft.file, 'other tests', `${test} of type ${type || 'unknown'}`);
    addCell(row, draft, metric, group);
  },
};

function addCell(row: Row, draft: Draft, metric: Metric, group: string): void {
  const organization = caasppCode(row);
  const period = schoolYearEnding(testYear(row));
  const cell = cellOf(row);
  if (!cell) return row.reject('percentage standard met and above', 'a percentage, since students have scores');
  const isSchool = !organization.endsWith('0000000');
  draft.organizations.add(row, organization, {
    name: row.text(isSchool ? 'school name' : organization.endsWith('000000000000') ? '' : 'district name'),
    charter: caasppCharter(row),
  });
  draft.metrics.set(metric.id, metric);
  draft.cells.add({
    organization,
    metric: metric.id,
    group,
    period,
    ...cell,
    level: null,
    change: null,
    responses: null,
    responseRate: null,
    prior: false,
    file: draft.file,
    line: row.line,
  });
}

/**
 * Three absences. An asterisk is the state's: too few students. Blank or `N/A`, with nobody who has a score, is no number
 * at all. A group that nobody of a school belongs to has no row, and so no observation.
 */
function cellOf(row: Row): Protected | undefined {
  const column = 'percentage standard met and above';
  const [percentage, students] = [row.text(column), row.text('students with scores')];
  if (percentage === '*' || students === '*')
    return protect({ value: undefined, count: undefined, says: 'suppressed' });
  const count = isBlank(students) ? undefined : row.count('students with scores');
  const value = isBlank(percentage) ? undefined : row.number(column, [0, 100]);
  const nobody = value === undefined && count === undefined;
  return protect({ value, count, says: nobody ? 'not-available' : undefined });
}

function isBlank(text: string): boolean {
  return text === '' || /^n\/?a$/i.test(text);
}

function groupName(number: number, draft: Draft): string {
  const name = draft.groupNames.get(number);
  return name === undefined ? String(number) : `${number} ${name}`;
}

function whole(row: Row, column: string): number {
  const text = row.text(column);
  return /^[0-9]{1,3}$/.test(text) ? Number(text) : row.fail(column, 'a number of up to three digits');
}

function testYear(row: Row): number {
  const year = Number(row.text('test year'));
  const isPlausible = Number.isInteger(year) && year >= 2015 && year <= new Date().getFullYear() + 1;
  return isPlausible ? year : row.fail('test year', 'the year in which the school year ended, such as 2025');
}
