import type { Metric, Organization } from '../feed/types.ts';
import { englishCharts } from '../i18n/english-charts.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { chosenOrganization, chosenPeriod, leadingSeries, nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, recordsSeries } from './frame.ts';
import { gaugeView, type GaugeView } from './gauge.ts';
import { aboutMetric, chosenMetric, knownGroups, tableCell } from './one-metric.ts';
import { satisfactionTakeaway } from './satisfaction-takeaway.ts';
import type { Series } from './series.ts';
import type { FrameView } from './view.ts';

export interface SatisfactionView extends FrameView {
  kind: 'satisfaction';
  /** One gauge per audience, never merged. */
  gauges: GaugeView[];
  /** Which answers count as favorable. */
  favorable: string;
}

/** Audiences to show: the ones asked for, or all audiences with rows, or else the group that speaks for everyone. */
function audiences(
  dataset: Dataset,
  organization: Organization,
  metric: Metric,
  { groups = [] }: WidgetRequest,
): Series[] {
  if (groups.length > 0)
    return knownGroups(dataset, groups).map((group) => dataset.series(organization, metric, group));
  const present = dataset.allSeries(organization, metric);
  const found = present.filter(({ group }) => group.family === 'audience');
  return found.length > 0 ? found : present.filter((series) => series === leadingSeries(present));
}

/**
 * Percent favorable of one survey, for one audience or several side by side.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function satisfactionView(dataset: Dataset, request: WidgetRequest, words: Words): SatisfactionView | undefined {
  addEnglish(englishCharts);
  const organization = chosenOrganization(dataset, request);
  const metric = chosenMetric(dataset, organization, request, (one) => one.survey !== undefined);
  if (!metric) return undefined;
  const all = audiences(dataset, organization, metric, request).filter(({ periods }) => periods.length > 0);
  // Each audience has its own latest survey: families may be asked in other years than staff.
  const gauges = all.map((series) => gaugeView(words, dataset, series, chosenPeriod([series], request.period)!));
  if (gauges.length === 0) return undefined;

  const title = nameOf(words, metric);
  const favorable = words.text(metric.survey?.favorable);
  const name = nameOf(words, organization);
  const rows = all.flatMap((series) =>
    series.periods.toReversed().map((period) => {
      const cell = series.cell(period);
      const rate = cell.shown ? cell.survey?.responseRate : undefined;
      return [
        nameOf(words, series.group),
        words.year(period),
        tableCell(words, series, period),
        rate === undefined ? words.say('survey.rate-unknown') : words.value(rate, 'percent', 0),
      ];
    }),
  );
  return {
    kind: 'satisfaction',
    title,
    subtitle: name,
    question: aboutMetric(words, metric),
    takeaway: satisfactionTakeaway(words, all, gauges, request.period),
    gauges,
    favorable: favorable ? words.say('survey.favorable', { favorable }) : '',
    notes: notesOf(
      words,
      all,
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
      rows,
    },
    records: {
      file: fileName(organization.id, metric.id),
      series: all.map((series) => recordsSeries([series], series.periods)),
    },
    ...frameOf(words, dataset, [metric]),
  };
}
