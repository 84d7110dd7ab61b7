import { basename } from 'node:path';
import type { ObservationState } from '../../feed/types.ts';
import type { Cell } from '../import/cells.ts';
import type { Draft } from '../import/draft.ts';
import { privacy, protect, type Protected } from '../protect/primary.ts';
import { leaveOut } from '../read/file-report.ts';
import { schoolYearEnding, yearInName, type Row } from '../read/row.ts';
import { indicatorOf, isRatedGroup, publishedIn } from './dashboard-indicator.ts';
import type { Layout } from './layout.ts';
import { groupOf } from './long-csv.ts';

const noMetric = 'results that have no metric here';

/**
 * The state's Dashboard files, one for each indicator and year: a row for each organization and student group, with this
 * year, in most years also the year before, the change and the colour. Columns differ by indicator and year: 2022 and a
 * few others have a status level and no colour, 2020 and 2021 neither.
 */
export const dashboardFile: Layout = {
  name: 'California School Dashboard file',
  required: [
    'cds',
    'rtype',
    'schoolname',
    'districtname',
    'charter_flag',
    'coe_flag',
    'currdenom',
    'currstatus',
    'reportingyear',
  ],
  spellings: { cds: ['cdscode'], currstatus: ['curr_prep_pct'] },
  read(row, draft) {
    if (/^dass1year/i.test(basename(row.path)))
      return leaveOut(draft.file, noMetric, 'one-year graduation rates of alternative schools');
    const indicator = indicatorOf(row);
    if (!indicator) return leaveOut(draft.file, noMetric, row.text('indicator').slice(0, 20));
    const organization = row.cds();
    const rtype = row.word('rtype', ['X', 'D', 'S']);
    // Until 2023, the file about English learners has no column for the only group that it is about.
    const group = indicator === 'ELPI' && !row.has('studentgroup') ? 'EL' : groupOf(row, 'studentgroup');
    const year = reportingYear(row, draft);
    const published = publishedIn(indicator, year, row.has('color'));
    if (!published) return leaveOut(draft.file, noMetric, `${indicator} of ${year}, measured by another test`);
    const { metric, period, priorPeriod } = published;
    const range = metric.unit === 'percent' ? ([0, 100] as const) : undefined;
    const current = cellOf(row, 'currstatus', 'currdenom', range);
    const prior = priorPeriod === undefined ? undefined : cellOf(row, 'priorstatus', 'priordenom', range);
    const change = row.number('change');
    const color = levelOf(row, 'color');
    const statusLevel = levelOf(row, 'statuslevel');
    draft.organizations.add(row, organization, {
      rtype,
      name: row.text('schoolname') || row.text('districtname'),
      charter: rtype === 'S' ? flag(row, 'charter_flag') : undefined,
      countyOffice: flag(row, 'coe_flag'),
      dass: flag(row, 'dass_flag'),
    });
    draft.metrics.set(metric.id, metric);
    const series = { organization, metric: metric.id, group };
    if (prior && priorPeriod) addCell(row, draft, series, priorPeriod, prior, { ...unrated, prior: true });
    if (!current) return;
    if (current.value === null) return addCell(row, draft, series, period, current, unrated);
    const isRated = isRatedGroup(group) && (current.count ?? 0) >= privacy.ratedCount;
    const hasStatusOnly = isRated && !row.has('color') && row.text('currnsizemet') !== 'N';
    addCell(row, draft, series, period, current, {
      level: color,
      statusLevel: hasStatusOnly ? statusLevel : null,
      change: prior !== undefined && prior.value !== null ? (change ?? null) : null,
      prior: false,
    });
    if (color !== null)
      draft.ratings?.check(row, {
        indicator,
        year,
        what: `${organization} ${metric.id} ${group} ${period}`,
        count: current.count ?? 0,
        status: current.value,
        change,
        statusLevel,
        changeLevel: levelOf(row, 'changelevel'),
        color,
      });
  },
};

type Series = Pick<Cell, 'organization' | 'metric' | 'group'>;
type Rating = Pick<Cell, 'level' | 'statusLevel' | 'change' | 'prior'>;

const unrated: Rating = { level: null, statusLevel: null, change: null, prior: false };

/** Fields are written out: copied from other objects, the cells of a whole state take twice the memory. */
function addCell(row: Row, draft: Draft, series: Series, period: string, cell: Protected, rating: Rating): void {
  draft.cells.add({
    organization: series.organization,
    metric: series.metric,
    group: series.group,
    period,
    value: cell.value,
    count: cell.count,
    level: rating.level,
    statusLevel: rating.statusLevel,
    change: rating.change,
    state: rating.prior ? cell.state : stateOf(cell, rating.level),
    responses: null,
    responseRate: null,
    prior: rating.prior,
    file: draft.file,
    line: row.line,
  });
}

/** A published level stands, also for the few small groups that the state does rate (foster and homeless, from 15). */
function stateOf(cell: Protected, level: number | null): ObservationState {
  if (level !== null) return 'reported';
  return cell.state === 'reported' && (cell.count ?? privacy.ratedCount) >= privacy.ratedCount
    ? 'not-rated'
    : cell.state;
}

/** Suppression has no marker in most files: a rate is blank. Both cells blank: the file has nothing for that year. */
function cellOf(row: Row, status: string, denominator: string, range?: readonly [number, number]) {
  const value = row.number(status, range);
  const count = row.count(denominator);
  if (row.text(status) === '' && row.text(denominator) === '') return undefined;
  return protect({ value, count, says: value === undefined && count !== 0 ? 'suppressed' : undefined });
}

/** A level from 1 to 5. In the files, 0 is none. */
function levelOf(row: Row, column: string): number | null {
  const level = row.number(column, [0, 5]) ?? 0;
  if (!Number.isInteger(level)) row.fail(column, '0 for none, or 1 to 5');
  return level === 0 ? null : level;
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
