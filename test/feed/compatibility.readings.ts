import { eachObservation, everyone } from '../../src/feed/observations.ts';
import type { Feed, FeedPart } from '../../src/feed/types.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { Cell, Change } from '../../src/model/disclosure.ts';

/** What widgets are told of every observation, in a line: `19.7 of 305, level 2, change -2.6`. */
export function readings(dataset: Dataset, documents: readonly (Feed | FeedPart)[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { observations } of documents)
    for (const { organization, metric, group = everyone, period } of eachObservation(observations)) {
      const series = dataset.series(
        dataset.organizations.get(organization)!,
        dataset.metrics.get(metric)!,
        dataset.groups.get(group)!,
      );
      const { targets, notes } = series;
      const lines = [
        ...cellTexts(series.cell(period)),
        ...changeTexts(series.change(period)),
        ...notes.filter((note) => note.period === period).map(({ kind }) => kind),
        ...targets.map(({ value, period: by }) => `target ${value}${by ? ` by ${by}` : ''}`),
      ];
      found[`${organization} ${metric} ${group} ${period}`] = lines.join(', ');
    }
  return found;
}

function cellTexts(cell: Cell): string[] {
  const level = cell.level === undefined ? [] : [`level ${cell.level}`];
  if (!cell.shown) return [cell.state, ...level];
  const { value, coded, small, count, survey } = cell;
  return [
    `${coded ? `${coded} ` : ''}${value}${count === undefined ? '' : ` of ${count}`}`,
    ...(small ? ['few'] : []),
    ...level,
    ...(survey?.invited === undefined ? [] : [`asked ${survey.invited}`]),
    ...(survey?.responseRate === undefined ? [] : [`answered ${survey.responseRate.toFixed(1)}%`]),
    ...(survey?.distribution ? [`answers ${survey.distribution.join(' ')}`] : []),
  ];
}

function changeTexts(change: Change): string[] {
  if (change.known) return [`change ${change.by}`];
  return change.reason === 'no-prior' ? [] : [`no change: ${change.reason}`];
}
