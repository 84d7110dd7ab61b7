import { metricNamed } from '../catalogue/known-metrics.ts';
import type { Draft } from '../import/draft.ts';
import { protect } from '../protect/primary.ts';
import type { Row } from '../read/row.ts';
import {
  dataQuestCode,
  dataQuestColumns,
  dataQuestPlace,
  dataQuestSpellings,
  type DataQuestPlace,
} from './dataquest-row.ts';
import type { Layout } from './layout.ts';

/** A rate in a row: of how many students, and how many of them. */
interface Measure {
  /** Word by which the catalogue knows the metric. */
  metric: string;
  rate: string;
  numerator: string;
  denominator: string;
}

function dataQuest(name: string, measures: readonly Measure[], spellings: Layout['spellings'] = {}): Layout {
  const columns = measures.flatMap(({ rate, numerator, denominator }) => [rate, numerator, denominator]);
  return {
    name: `DataQuest file (${name})`,
    required: [...dataQuestColumns, ...new Set(columns)],
    spellings: { ...dataQuestSpellings, ...spellings },
    code: dataQuestCode,
    read(row, draft) {
      const place = dataQuestPlace(row, draft);
      if (place) for (const measure of measures) addCell(row, draft, place, measure);
    },
  };
}

function addCell(row: Row, draft: Draft, place: DataQuestPlace, measure: Measure): void {
  const metric = metricNamed(measure.metric)!;
  const value = row.number(measure.rate, [0, 100]);
  const count = row.count(measure.denominator);
  const numerator = row.count(measure.numerator);
  const [rate, students] = [row.text(measure.rate), row.text(measure.denominator)];
  const isHidden = rate === '*' || students === '*';
  const says = isHidden ? 'suppressed' : rate === '' && students === '' ? 'not-available' : undefined;
  const cell = protect({ value, count, says });
  if (!cell) return row.reject(measure.rate, 'a rate, since students are counted');
  draft.metrics.set(metric.id, metric);
  draft.cells.add({
    organization: place.organization,
    metric: metric.id,
    group: place.group,
    period: place.period,
    value: cell.value,
    count: cell.count,
    state: cell.state,
    numerator: cell.value === null ? null : (numerator ?? null),
    level: null,
    change: null,
    responses: null,
    responseRate: null,
    prior: false,
    file: draft.file,
    line: row.line,
  });
}

/** `chronicabsenteeism25.txt`; until 2017-18 the students are called cumulative enrollment. */
export const chronicAbsenteeismFile = dataQuest(
  'chronic absenteeism',
  [
    {
      metric: 'chronic_absenteeism_rate',
      rate: 'chronicabsenteeismrate',
      numerator: 'chronicabsenteeismcount',
      denominator: 'chronicabsenteeismeligiblecumulativeenrollment',
    },
  ],
  {
    chronicabsenteeismrate: ['chronic absenteeism rate'],
    chronicabsenteeismcount: ['chronic absenteeism count'],
    chronicabsenteeismeligiblecumulativeenrollment: [
      'chronic absenteeism eligible cumulative enrollment',
      'cumulativeenrollment',
      'cumulative enrollment',
    ],
  },
);

const graduates = 'regular hs diploma graduates (count)';

/** `acgr25.txt`, earlier `cohort1819.txt`: the four-year cohort. A–G courses are counted among its graduates. */
export const cohortFile = dataQuest(
  'four-year adjusted cohort',
  [
    {
      metric: 'four_year_graduation_rate',
      rate: 'regular hs diploma graduates (rate)',
      numerator: graduates,
      denominator: 'cohortstudents',
    },
    {
      metric: 'a_g_completion_rate',
      rate: "met uc/csu grad req's (rate)",
      numerator: "met uc/csu grad req's (count)",
      denominator: graduates,
    },
    {
      metric: 'four_year_dropout_rate',
      rate: 'dropout (rate)',
      numerator: 'dropout (count)',
      denominator: 'cohortstudents',
    },
  ],
  {
    cohortstudents: ['cohort students'],
    // A curly apostrophe, where a spreadsheet saved the file again.
    "met uc/csu grad req's (rate)": ['met uc/csu grad req’s (rate)'],
    "met uc/csu grad req's (count)": ['met uc/csu grad req’s (count)'],
  },
);

/** `suspension25.txt`: students suspended, each counted once. */
export const suspensionFile = dataQuest(
  'suspension',
  [
    {
      metric: 'suspension_rate',
      rate: 'suspension rate (total)',
      numerator: 'unduplicated count of students suspended (total)',
      denominator: 'cumulativeenrollment',
    },
  ],
  { cumulativeenrollment: ['cumulative enrollment'] },
);
