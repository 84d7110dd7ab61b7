import type { Metric, Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import {
  chosenMetric,
  chosenOrganization,
  chosenPeriod,
  knownGroups,
  leadingGroup,
  nameOf,
  type WidgetRequest,
} from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, tableCell } from './frame.ts';
import { gaugeView, type GaugeView } from './gauge.ts';
import type { FrameView } from './view.ts';

export interface SatisfactionView extends FrameView {
  kind: 'satisfaction';
  /** One gauge per audience, never merged. */
  gauges: GaugeView[];
  /** Which answers count as favorable. */
  favorable: string;
}

/** Audiences to show: the ones asked for, or all audiences with rows, or else the group that speaks for everyone. */
function audiences(dataset: Dataset, organization: Organization, metric: Metric, request: WidgetRequest): string[] {
  if (request.groups?.length) return knownGroups(dataset, request.groups);
  const found = dataset
    .groupsWith(organization.id, metric.id)
    .filter((id) => dataset.groups.get(id)?.family === 'audience');
  return found.length > 0 ? found : [leadingGroup(dataset, organization.id, metric.id)];
}

/**
 * Percent favorable of one survey, for one audience or several side by side.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function satisfactionView(dataset: Dataset, request: WidgetRequest, words: Words): SatisfactionView | undefined {
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(dataset, organization, request, (one) => one.survey !== undefined);
  if (!metric || !dataset.hasRows(organization.id, metric.id)) return undefined;
  const groups = audiences(dataset, organization, metric, request);
  const gauges = groups.flatMap((group) => {
    // Each audience has its own latest survey: families may be asked in other years than staff.
    const period = chosenPeriod(dataset, organization.id, metric.id, [group], request.period);
    return period ? [gaugeView(words, dataset, organization, metric, group, period)] : [];
  });
  if (gauges.length === 0) return undefined;

  const title = nameOf(words, metric);
  const favorable = words.text(metric.survey?.favorable);
  const name = nameOf(words, organization);
  const rows = groups.flatMap((group) =>
    dataset.periodsWith(organization.id, metric.id, [group]).map((period) => ({ organization, metric, group, period })),
  );
  return {
    kind: 'satisfaction',
    title,
    subtitle: name,
    question: words.text(metric.question),
    takeaway: gauges.map((gauge) => gauge.takeaway).join(' '),
    gauges,
    favorable: favorable ? words.say('survey.favorable', { favorable }) : '',
    notes: notesOf(
      words,
      dataset,
      groups.map((group) => ({ organization, metric, group })),
      gauges.map(({ period }) => period),
    ),
    table: {
      caption: words.say('table.caption', { title, name }),
      columns: [
        words.say('column.audience'),
        words.say('column.year'),
        words.say('column.favorable'),
        words.say('column.response-rate'),
      ],
      rows: rows.toReversed().map((row) => {
        const cell = dataset.cell(organization.id, metric.id, row.group, row.period);
        const rate = cell.shown ? cell.survey?.responseRate : undefined;
        return [
          nameOf(words, dataset.groups.get(row.group)),
          words.year(row.period),
          tableCell(words, dataset, row),
          rate === undefined ? words.say('survey.rate-unknown') : words.value(rate, 'percent', 0),
        ];
      }),
    },
    records: {
      file: fileName(organization.id, metric.id),
      series: groups.map((group) => ({
        organization: organization.id,
        metric: metric.id,
        groups: [group],
        periods: dataset.periodsWith(organization.id, metric.id, [group]),
      })),
    },
    ...frameOf(words, dataset, [metric]),
  };
}
