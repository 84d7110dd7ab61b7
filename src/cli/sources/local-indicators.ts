import {
  localIndicatorId,
  localIndicatorScale,
  priorityNumbers,
  type Reporter,
} from '../catalogue/local-indicators.ts';
import { metricNamed } from '../catalogue/known-metrics.ts';
import { isCountyOffice, isWholeCounty } from '../import/organization-code.ts';
import { ratingCell } from '../import/rating-cell.ts';
import type { Row } from '../read/row.ts';
import { schoolYearEnding } from '../read/row.ts';
import type { Layout } from './layout.ts';

/** Ranks by the words of the files, which write "for" and "For". */
const ranks = new Map(
  localIndicatorScale.levels.map(({ rank, name }) => [(name as Record<string, string>)['en']!.toLowerCase(), rank]),
);

/**
 * The state's files of local indicators, one for each priority and year, separated by `|`: what a district, county office
 * or charter school reports about itself. The columns between are narratives and differ by priority; they are not read.
 */
export const localIndicatorFile: Layout = {
  name: 'local indicators (Met, Not Met) of the California School Dashboard',
  required: ['cds', 'lea', 'priority', 'performance', 'year'],
  spellings: {
    cds: ['cdscode'],
    priority: ['prioritynumber', 'priorityid'],
    performance: ['countyperformance'],
  },
  quoted: true,
  narratives: true,
  read(row, draft) {
    const organization = row.cds();
    const reporter = reporterOf(row, organization);
    const priority = Number(row.text('priority'));
    if (!priorityNumbers.includes(priority)) row.fail('priority', `one of ${priorityNumbers.join(', ')}`);
    const metric = metricNamed(localIndicatorId(priority, reporter));
    if (!metric)
      return row.reject('priority', 'a priority on which districts report', 'Only county offices report on 9 and 10.');
    const period = yearOf(row);
    const text = row.text('performance').replace(/\s+/g, ' ').toLowerCase();
    const level = ranks.get(text);
    if (level === undefined && text !== '' && text !== '*')
      row.word('performance', ['Met', 'Not Met', 'Not Met For Two or More Years']);
    draft.organizations.add(row, organization, {
      name: row.text('lea'),
      ...(reporter === 'school' && { charter: true }),
    });
    draft.metrics.set(metric.id, metric);
    // Blank in 2021, when nobody was rated; an asterisk hides a small charter school.
    const state = text === '*' ? 'suppressed' : level === undefined ? 'not-rated' : 'reported';
    draft.cells.add({
      ...ratingCell({ organization, metric: metric.id, period, level: level ?? null, state }),
      file: draft.file,
      line: row.line,
    });
  },
};

/** Schools report on themselves only where they are charters. */
function reporterOf(row: Row, cds: string): Reporter {
  if (cds === '00000000000000' || isWholeCounty(cds)) row.reject('cds', 'a district, county office or charter school');
  if (!cds.endsWith('0000000')) return 'school';
  return isCountyOffice(cds) ? 'county' : 'district';
}

/** The year of the Dashboard: 2024 is the school year 2023-24. */
function yearOf(row: Row): string {
  const text = row.text('year');
  if (!/^20[0-9]{2}$/.test(text)) row.fail('year', 'the year of the Dashboard, such as 2024 for 2023-24');
  return schoolYearEnding(Number(text));
}
