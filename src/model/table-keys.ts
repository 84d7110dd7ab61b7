import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import type { Cell } from './disclosure.ts';
import type { DistributionView } from './distribution.ts';
import type { GapView } from './gap.ts';
import type { SatisfactionView } from './satisfaction.ts';
import type { ScorecardView } from './scorecard.ts';
import type { Series } from './series.ts';
import type { TrendView } from './trend.ts';
import type { FrameView, RecordsRequest } from './view.ts';

/** A number, and the side of it that a coded value is on: 1 for “above 95%”, -1 for “below 5%”, 0 for the number itself. */
export type NumberKey = readonly [value: number, side: -1 | 0 | 1];

/** What the cells of a column are sorted by, row for row as in the table; nothing for a cell without a number. */
export type ColumnKeys =
  | { kind: 'text' | 'period'; keys: readonly (string | undefined)[] }
  | { kind: 'number'; keys: readonly (NumberKey | undefined)[] };

/** A column that can be sorted. `id` tells it apart from the others in every language and with every choice of lines. */
export type SortableColumn = ColumnKeys & { id: string };

type AnyView = ScorecardView | GapView | SatisfactionView | TrendView | DistributionView;

/**
 * The columns of a widget's table as they can be sorted, in the order of the table; nothing in the place of a column
 * that has no order. Made of the series, like the table itself: a hidden number is in no key.
 * In a chunk of its own, for readers who open a table; types only, see records.ts.
 */
export function sortableColumns(
  words: Words,
  dataset: Dataset,
  view: FrameView,
): readonly (SortableColumn | undefined)[] {
  const columns = columnsOf(words, dataset, view as AnyView);
  // One row, or a column without any number, has no order.
  return columns.map((column) => (view.table.rows.length > 1 && column?.keys.some(Boolean) ? column : undefined));
}

function columnsOf(words: Words, dataset: Dataset, view: AnyView): readonly (SortableColumn | undefined)[] {
  switch (view.kind) {
    case 'trend':
      return trendColumns(dataset, view);
    case 'gap':
      return gapColumns(words, dataset, view);
    case 'satisfaction':
      return satisfactionColumns(dataset, view);
    case 'scorecard':
      return scorecardColumns(dataset, view);
    case 'distribution':
      return distributionColumns(dataset, view);
    default:
      // A row of a comparison is a measure: percentages and points have no order among them.
      // An overview sorts its own table.
      return [];
  }
}

function seriesOf(dataset: Dataset, { organization, metric, groups }: RecordsRequest['series'][number]): Series[] {
  const of = dataset.organizations.get(organization)!;
  const measure = dataset.metrics.get(metric)!;
  return groups.map((group) => dataset.series(of, measure, dataset.groups.get(group)!));
}

function numberKey(cell: Cell): NumberKey | undefined {
  if (!cell.shown) return undefined;
  return [cell.value, cell.coded === 'above' ? 1 : cell.coded === 'below' ? -1 : 0];
}

const exactly = (value: number | undefined): NumberKey | undefined => (value === undefined ? undefined : [value, 0]);

function trendColumns(dataset: Dataset, { table, records }: TrendView): SortableColumn[] {
  const periods = table.rows.map(([period]) => period!);
  const lines = records.series.flatMap((request) => seriesOf(dataset, request));
  return [
    { id: 'year', kind: 'period', keys: periods },
    ...lines.map((series): SortableColumn => ({
      id: `${series.organization.id} ${series.group.id}`,
      kind: 'number',
      keys: periods.map((period) => numberKey(series.cell(period))),
    })),
  ];
}

function gapColumns(words: Words, dataset: Dataset, { table, records, chart }: GapView): SortableColumn[] {
  const request = records.series[0]!;
  const all = seriesOf(dataset, request);
  const yearIn = (column: number): Cell[] => {
    const period = request.periods.find((one) => words.year(one) === table.columns[column]);
    return all.map((series) => (period ? series.cell(period) : { shown: false, state: 'missing' }));
  };
  const now = yearIn(1);
  const reference = now[chart.rows.findIndex((row) => row.reference)];
  const canCompare = (cell: Cell | undefined): boolean => cell?.shown === true && !cell.coded;
  const columns: SortableColumn[] = [
    { id: 'group', kind: 'text', keys: table.rows.map(([name]) => name) },
    { id: 'year', kind: 'number', keys: now.map(numberKey) },
    {
      id: 'difference',
      kind: 'number',
      // All are counted from one value, so their order is that of the values. The reference group is its own zero.
      keys: now.map((cell) => (canCompare(cell) && canCompare(reference) ? numberKey(cell) : undefined)),
    },
  ];
  return table.columns.length > 3
    ? [...columns, { id: 'before', kind: 'number', keys: yearIn(3).map(numberKey) }]
    : columns;
}

function satisfactionColumns(dataset: Dataset, { table, records }: SatisfactionView): SortableColumn[] {
  const rows = records.series.flatMap((request) =>
    seriesOf(dataset, request).flatMap((series) =>
      request.periods.toReversed().map((period) => ({ period, cell: series.cell(period) })),
    ),
  );
  return [
    { id: 'audience', kind: 'text', keys: table.rows.map(([name]) => name) },
    { id: 'year', kind: 'period', keys: rows.map(({ period }) => period) },
    { id: 'favorable', kind: 'number', keys: rows.map(({ cell }) => numberKey(cell)) },
    {
      id: 'rate',
      kind: 'number',
      keys: rows.map(({ cell }) => exactly(cell.shown ? cell.survey?.responseRate : undefined)),
    },
  ];
}

function scorecardColumns(
  dataset: Dataset,
  { table, records, goals }: ScorecardView,
): readonly (SortableColumn | undefined)[] {
  const cards = new Map(goals.flatMap((goal) => goal.cards).map((card) => [card.id, card]));
  const rows = records.series.map((request) => {
    const card = cards.get(request.metric)!;
    const [series] = seriesOf(dataset, { ...request, groups: [card.group] });
    return { card, series: series!, period: request.periods[0]! };
  });
  // 95% and 12 points are not more or less than each other: a column that mixes units has no order.
  const mixed = new Set(rows.map(({ series }) => series.metric.unit)).size > 1;
  const numbers = (id: string, keys: readonly (NumberKey | undefined)[]): SortableColumn => ({
    id,
    kind: 'number',
    keys,
  });
  const changes = rows.map(({ series, period }) => {
    const change = series.change(period);
    return exactly(change.known ? change.by : undefined);
  });
  return [
    { id: 'measure', kind: 'text', keys: table.rows.map(([name]) => name) },
    { id: 'year', kind: 'period', keys: rows.map(({ period }) => period) },
    mixed
      ? undefined
      : numbers(
          'value',
          rows.map(({ series, period }) => numberKey(series.cell(period))),
        ),
    // Scales differ in how many levels they have; the place among them compares.
    numbers(
      'level',
      rows.map(({ card: { level } }) => exactly(level && level.position / level.of)),
    ),
    mixed ? undefined : numbers('change', changes),
    mixed
      ? undefined
      : numbers(
          'target',
          rows.map(({ card }) => exactly(card.target?.value)),
        ),
  ];
}

function distributionColumns(dataset: Dataset, { table, records }: DistributionView): SortableColumn[] {
  // The highest of the rows that are there would be taken for the highest of all.
  if (table.rows.length < records.series.length) return [];
  const cells = records.series.map((request) => seriesOf(dataset, request)[0]!.cell(request.periods[0]!));
  const texts = (id: string, column: number): SortableColumn => ({
    id,
    kind: 'text',
    keys: table.rows.map((row) => row[column] || undefined),
  });
  return [
    texts('school', 0),
    texts('district', 1),
    { id: 'year', kind: 'number', keys: cells.map(numberKey) },
    { id: 'people', kind: 'number', keys: cells.map((cell) => exactly(cell.shown ? cell.count : undefined)) },
  ];
}
