import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { ComparedRow } from './comparison-choice.ts';
import { differenceOf, type Difference } from './comparison-difference.ts';
import { differenceText } from './comparison-words.ts';
import { nameOf, shortNameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import type { Cell } from './disclosure.ts';
import { cellText, changeView, levelView, peopleText, smallText } from './phrases.ts';
import type { ChangeView, LevelView } from './view.ts';

/** One organization in one row. */
export interface ComparedCellView {
  shown: boolean;
  /** Value with unit, or the reason why there is none. */
  value: string;
  /** The year, where it is not that of the row. */
  year: string;
  /** People and the remark on a small group. */
  people: string;
  small: boolean;
  level?: LevelView;
  /** That there is no level, where the metric has a scale. */
  levelText: string;
  /** Only beside a value. */
  change?: ChangeView;
}

/** One measure of all organizations. */
export interface ComparedRowView {
  /** Identifiers of metric and group. */
  id: string;
  /** Identifier of the metric. A survey has a row for each audience. */
  metric: string;
  name: string;
  /** Audience or group, year, direction, who reports it. */
  details: string[];
  cells: ComparedCellView[];
  /** How the numbers differ, in words; empty with one organization. */
  difference: string;
  kind: Difference['kind'];
  /** The difference has a margin of error. */
  hasMargin: boolean;
  /** Published numbers of the district, county and state above. */
  beside: string;
}

function cellView(words: Words, dataset: Dataset, row: ComparedRow, column: number): ComparedCellView {
  const { metric } = row;
  const cell = row.cells[column]!;
  const series = row.series[column]!;
  const period = row.periods[column]!;
  const scale = dataset.scales.get(metric.scale ?? '');
  const level = levelView(words, scale, cell);
  const rate = cell.shown ? cell.survey?.responseRate : undefined;
  const people = [
    peopleText(words, metric, cell),
    rate === undefined ? '' : words.say('comparison.rate', { rate: words.value(rate, 'percent', 0) }),
    smallText(words, cell),
  ];
  return {
    shown: cell.shown,
    value: metric.unit === 'rating' && level ? level.name : cellText(words, metric, cell),
    year: row.oneYear ? '' : period,
    people: people.filter(Boolean).join(' · '),
    small: cell.shown && cell.small,
    level,
    levelText: scale && cell.shown && !level && !cell.small ? words.say('level.none') : '',
    change: cell.shown ? changeView(words, metric, series.change(period), series.since(period)) : undefined,
  };
}

function peopleIn(cell: Cell): number {
  return (cell.shown && cell.count) || 0;
}

/**
 * What the feed itself says of the offices above, never a sum of schools. Nothing for alternative schools, which are not
 * held against others. An office that counts fewer people than a school or an office below it tells of the few schools
 * that it runs itself, as county offices do: that is no orientation.
 */
function besideText(words: Words, dataset: Dataset, row: ComparedRow): string {
  const { metric, group, series, periods, oneYear } = row;
  if (!oneYear || metric.unit === 'count') return '';
  const compared = series.map(({ organization }) => organization);
  const usual = compared.filter(({ alternative }) => !alternative);
  const above = [...new Set(usual.flatMap((organization) => dataset.ancestors(organization)))];
  const kinds: Organization['kind'][] = ['district', 'county', 'state'];
  const cellOf = (one: Organization): Cell => dataset.series(one, metric, group).cell(periods[0]!);
  const values = kinds
    .flatMap((kind) => above.filter((one) => one.kind === kind && !compared.includes(one)))
    .flatMap((one) => {
      const cell = cellOf(one);
      const below = [...usual, ...above].filter((other) => dataset.ancestors(other).includes(one));
      const isOwn =
        cell.shown && cell.count !== undefined && below.some((other) => peopleIn(cellOf(other)) > cell.count!);
      if (!cell.shown || isOwn) return [];
      return words.say('comparison.named', { name: shortNameOf(words, one), value: cellText(words, metric, cell) });
    });
  return values.length > 0 ? words.say('comparison.beside', { values: values.join(' · ') }) : '';
}

/** Measures of the same name by another definition: two official numbers for what a reader takes for one thing. */
export function namesakes(words: Words, dataset: Dataset, metric: Metric): Metric[] {
  const name = nameOf(words, metric);
  return dataset.about.metrics.filter(
    (other) => other !== metric && other.definition?.id !== metric.definition?.id && nameOf(words, other) === name,
  );
}

/** A row as it is shown. `names` are those of the columns. */
export function comparedRowView(
  words: Words,
  dataset: Dataset,
  row: ComparedRow,
  names: readonly string[],
): ComparedRowView {
  const { metric, group, series, periods, oneYear } = row;
  const others = namesakes(words, dataset, metric);
  const difference = differenceOf(row, (column) => {
    const { organization } = series[column]!;
    return others.some((other) => dataset.series(organization, other, group).periods.length > 0);
  });
  const scale = dataset.scales.get(metric.scale ?? '');
  const { better, reportedBy, definition } = metric;
  const details = [
    group.family === 'all' ? '' : nameOf(words, group),
    others.length > 0 ? words.text(definition?.name ?? definition?.id) : '',
    oneYear ? periods[0]! : '',
    better === 'neither' ? '' : words.say(`comparison.better.${better}`),
    reportedBy && reportedBy !== 'state' ? words.say(`reported-by.${reportedBy}`) : '',
  ];
  return {
    id: `${metric.id} ${group.id}`,
    metric: metric.id,
    name: nameOf(words, metric),
    details: details.filter(Boolean),
    cells: series.map((_, column) => cellView(words, dataset, row, column)),
    difference: series.length > 1 ? differenceText(words, row, difference, names, scale) : '',
    kind: difference.kind,
    hasMargin: difference.range !== undefined,
    beside: besideText(words, dataset, row),
  };
}
