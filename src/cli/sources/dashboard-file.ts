import type { ObservationState } from '../../feed/types.ts';
import type { Draft } from '../import/draft.ts';
import { metricNamed } from '../catalogue/known-metrics.ts';
import type { Layout } from './layout.ts';
import { groupOf } from './long-csv.ts';
import { privacy, protect, type Protected } from '../protect/primary.ts';
import { schoolYearEnding, yearInName, type Row } from '../read/row.ts';

/**
 * The state's Dashboard files, graduation (27 columns) and chronic absenteeism (29 columns): one row for each organization
 * and student group, with this year, the year before, the change and the colour. Which of them it is stands in `indicator`.
 */
export const dashboardFile: Layout = {
  name: 'California School Dashboard file (graduation, chronic absenteeism)',
  required: [
    'cds',
    'rtype',
    'schoolname',
    'districtname',
    'charter_flag',
    'coe_flag',
    'dass_flag',
    'studentgroup',
    'currdenom',
    'currstatus',
    'priordenom',
    'priorstatus',
    'change',
    'color',
    'indicator',
    'reportingyear',
  ],
  read(row, draft) {
    const organization = row.cds();
    const rtype = row.word('rtype', ['X', 'D', 'S']);
    const metric = metricNamed(row.text('indicator'));
    if (!metric?.scale) return row.reject('indicator', 'GRAD or CHRO', 'Other indicators are not imported yet.');
    const group = groupOf(row, 'studentgroup');
    const year = reportingYear(row, draft);
    const current = cellOf(row, 'currstatus', 'currdenom');
    const prior = cellOf(row, 'priorstatus', 'priordenom');
    const change = row.number('change');
    const color = row.number('color', [0, 5]) ?? 0;
    if (!Number.isInteger(color)) row.fail('color', '0 for none, or 1 to 5');
    draft.organizations.add(row, organization, {
      rtype,
      name: row.text('schoolname') || row.text('districtname'),
      charter: rtype === 'S' ? flag(row, 'charter_flag') : undefined,
      countyOffice: flag(row, 'coe_flag'),
      dass: flag(row, 'dass_flag'),
    });
    draft.metrics.set(metric.id, metric);
    const shared = { organization, metric: metric.id, group, responses: null, responseRate: null };
    const place = { file: draft.file, line: row.line };
    if (current) {
      const level = current.value !== null && color > 0 ? color : null;
      const state: ObservationState = stateOf(current, level);
      const known = current.value !== null && prior?.value !== null && prior !== undefined;
      const published = {
        value: current.value,
        count: current.count,
        level,
        change: known ? (change ?? null) : null,
        state,
      };
      draft.cells.add({ ...shared, ...place, period: schoolYearEnding(year), ...published, prior: false });
    }
    if (prior)
      draft.cells.add({
        ...shared,
        ...place,
        period: schoolYearEnding(year - 1),
        ...prior,
        level: null,
        change: null,
        prior: true,
      });
  },
};

/** A published level stands, also for the few small groups that the state does rate (foster and homeless, from 15). */
function stateOf(cell: Protected, level: number | null): ObservationState {
  if (level !== null) return 'reported';
  return cell.state === 'reported' && (cell.count ?? privacy.ratedCount) >= privacy.ratedCount
    ? 'not-rated'
    : cell.state;
}

/** Suppression has no marker in these files: a rate is blank. Both cells blank: the file has nothing for that year. */
function cellOf(row: Row, status: string, denominator: string): Protected | undefined {
  const value = row.number(status, [0, 100]);
  const count = row.count(denominator);
  if (row.text(status) === '' && row.text(denominator) === '') return undefined;
  return protect({ value, count, says: value === undefined && count !== 0 ? 'suppressed' : undefined });
}

function flag(row: Row, column: string): boolean {
  return row.text(column) !== '' && row.word(column, ['Y', 'N']) === 'Y';
}

/** The year in which the school year ended. Some files are stamped with a year far ahead; their name is right. */
function reportingYear(row: Row, draft: Draft): number {
  const text = row.text('reportingyear');
  const year = Number(text);
  if (/^[0-9]{4}$/.test(text) && year >= 2013 && year <= new Date().getFullYear() + 1) return year;
  const named = yearInName(row.path);
  if (named === undefined)
    return row.fail(
      'reportingyear',
      'the year in which the school year ended',
      'Name the file as the state does: graddownload2024.txt.',
    );
  draft.file.warnings.add(
    `reportingyear ${JSON.stringify(text)} is not plausible: the school year ${schoolYearEnding(named)} is taken from the file's name`,
  );
  return named;
}
