/** What the charts and the gauge ask and say, each of one metric. The scorecard shows many, and needs none of it. */
import { FeedError } from '../feed/feed-error.ts';
import type { Group, Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { chosenMetrics, knownMetric, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { cellText, peopleText } from './phrases.ts';
import type { Series } from './series.ts';

/** The one metric asked for, or the first that has rows and suits the widget. Throws FeedError. */
export function chosenMetric(
  dataset: Dataset,
  organization: Organization,
  request: WidgetRequest,
  suits: (metric: Metric) => boolean,
): Metric | undefined {
  const asked = request.metric ?? request.metrics?.[0];
  return asked ? knownMetric(dataset, asked) : chosenMetrics(dataset, organization, {}).find(suits);
}

/** The groups asked for. Throws FeedError for one that the feed does not know. */
export function knownGroups(dataset: Dataset, groups: readonly string[]): Group[] {
  return [...new Set(groups)].map((asked) => {
    const group = dataset.groups.get(asked);
    if (group) return group;
    throw new FeedError('unknown-group', { attribute: 'groups', asked, known: [...dataset.groups.keys()] });
  });
}

/** What a metric is about: its question, and what is counted. */
export function aboutMetric(words: Words, { question, description }: Metric): string {
  return `${words.text(question)} ${words.text(description)}`.trim();
}

/** A table cell: value, people and the remark about small groups, or the reason why there is no value. */
export function tableCell(words: Words, series: Series, period: string): string {
  const { metric } = series;
  const cell = series.cell(period);
  const value = cellText(words, metric, cell);
  const people = peopleText(words, metric, cell);
  return people ? words.say(cell.shown && cell.small ? 'cell.people-small' : 'cell.people', { value, people }) : value;
}
