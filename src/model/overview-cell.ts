import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import type { Cell } from './disclosure.ts';
import type { ColumnView } from './overview-columns.ts';
import { cellText, changeView, levelView, peopleText, smallText } from './phrases.ts';
import type { Series } from './series.ts';
import { sparkView } from './spark.ts';
import type { LevelView, SparkView } from './view.ts';

/** One measure of one organization, ready to be drawn. */
export interface OverviewCell {
  /** There is a number or a level. */
  shown: boolean;
  /** The value, or the reason why there is none; the level for what is rated without a number. */
  value: string;
  level?: LevelView;
  /** The level in a word or two, for narrow places. */
  levelName: string;
  /** What must be known of the value: another year than the column's, that it is about few people, and how many. */
  remarks: string;
  change?: {
    /** `Fell 1.3 percentage points (better)`, with the year where it is not the column's. */
    text: string;
    direction: 'up' | 'down' | 'flat';
    verdict: 'better' | 'worse' | 'same' | 'neutral';
  };
  spark?: SparkView;
}

/** The series behind a cell. */
export function seriesAt(dataset: Dataset, organization: Organization, column: ColumnView): Series {
  return dataset.series(organization, dataset.metrics.get(column.id)!, dataset.groups.get(column.group)!);
}

/** The year of a cell: the column's, or the last one with a number where the column's has no row and none was asked for. */
export function periodAt(series: Series, { period, strict }: ColumnView): string {
  if (strict || series.periods.includes(period)) return period;
  return series.periods.findLast((one) => hasNumber(series.cell(one))) ?? series.periods.at(-1) ?? period;
}

/** Whether there is something that can be told: a number, or a rating. */
export function hasNumber(cell: Cell): boolean {
  return cell.shown || cell.state === 'rated';
}

export function overviewCell(
  words: Words,
  dataset: Dataset,
  organization: Organization,
  column: ColumnView,
): OverviewCell {
  const series = seriesAt(dataset, organization, column);
  const { metric } = series;
  const period = periodAt(series, column);
  const cell = series.cell(period);
  const level = levelView(words, dataset.scales.get(metric.scale ?? ''), cell);
  const shown = hasNumber(cell);
  const other = period !== column.period;
  return {
    shown,
    value: cell.shown || !level ? cellText(words, metric, cell) : level.name,
    level,
    levelName: level && cell.shown ? level.name : '',
    remarks: [
      other && shown ? words.say('overview.other-year', { period }) : '',
      smallText(words, cell),
      peopleText(words, metric, cell),
    ]
      .filter(Boolean)
      .join(' · '),
    change: cell.shown ? changeAt(words, metric, series, period, column) : undefined,
    spark: sparkView(words, series, period),
  };
}

/** A change where it is known; a cell is too narrow for the reasons why one is not. */
function changeAt(
  words: Words,
  metric: Metric,
  series: Series,
  period: string,
  column: ColumnView,
): OverviewCell['change'] {
  const since = series.since(period);
  const change = changeView(words, metric, series.change(period), since);
  if (!change.known) return undefined;
  const { direction, verdict, verdictText, by } = change;
  const key = direction === 'up' ? 'overview.rose' : direction === 'down' ? 'overview.fell' : 'overview.held';
  const text = since === column.since && period === column.period ? words.say(key, { by }) : change.text;
  return { text: verdictText ? `${text} (${verdictText})` : text, direction, verdict };
}
