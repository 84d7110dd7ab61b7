import { englishCharts } from '../i18n/english-charts.ts';
import { englishDistribution } from '../i18n/english-distribution.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf, shortNameOf } from './context.ts';
import type { Dataset } from './dataset.ts';
import { distributionChoice, type DistributionChoice, type DistributionRequest } from './distribution-choice.ts';
import { distributionNotes } from './distribution-notes.ts';
import { distributionSpec, districtOf, isAlternative, type StripSpec } from './distribution-spec.ts';
import { distributionTakeaway } from './distribution-takeaway.ts';
import { fileName, frameOf, recordsSeries } from './frame.ts';
import { aboutMetric } from './one-metric.ts';
import { cellText, smallText } from './phrases.ts';
import type { Series } from './series.ts';
import type { FrameView } from './view.ts';

/** One of a list to choose from. */
export interface Choice {
  id: string;
  name: string;
  chosen: boolean;
}

export interface DistributionView extends FrameView {
  kind: 'distribution';
  /** Absent where no school has a number in that year. */
  strip?: StripSpec;
  /** The chosen school, for the key; only where it has a mark. */
  chosen?: { name: string; label: string; text: string; people: string };
  hasSmall: boolean;
  hasCoded: boolean;
  measures: Choice[];
  schools: Choice[];
  period: string;
}

/** More rows than a reader would read; to make and lay out ten thousand would stop the page for seconds. */
export const mostRows = 1000;

/**
 * One measure over all schools of a county, with the chosen school, its district, the county and the state.
 * Returns nothing when no school has rows. Throws FeedError for identifiers that the feed does not know.
 */
export function distributionView(
  dataset: Dataset,
  request: DistributionRequest,
  words: Words,
): DistributionView | undefined {
  addEnglish(englishCharts);
  addEnglish(englishDistribution);
  const choice = distributionChoice(dataset, request);
  if (!choice) return undefined;
  const { chosen, county, metric, group, period, schools, above, shown } = choice;
  const title = words.say('strip.title', { metric: nameOf(words, metric) });
  const name = county ? nameOf(words, county) : words.text(dataset.about.title);
  const strip = distributionSpec(words, dataset, choice);
  const points = strip?.strips.flatMap((one) => one.points) ?? [];
  const mark = points.find((point) => point.chosen);
  const takeaway = distributionTakeaway(words, dataset, choice);
  const all = [...above.map((one) => dataset.series(one, metric, group)), ...schools].filter(
    (series) => series.periods.length > 0,
  );
  return {
    kind: 'distribution',
    title,
    // On paper nobody sees what was chosen in a list.
    subtitle: [
      name,
      shown === 'all' ? '' : words.say(`strip.shown.${shown}`),
      group.family === 'all' ? '' : nameOf(words, group),
    ]
      .filter(Boolean)
      .join(' · '),
    question: aboutMetric(words, metric),
    takeaway: takeaway.text,
    strip,
    chosen: mark && { name: mark.name, label: shortNameOf(words, chosen!), text: mark.text, people: mark.people },
    hasSmall: points.some(({ small }) => small),
    hasCoded: points.some(({ coded }) => coded),
    measures: choice.metrics.map((one) => ({ id: one.id, name: nameOf(words, one), chosen: one === metric })),
    schools: choice.choices.map((id) => ({ id, name: words.say(`strip.shown.${id}`), chosen: id === shown })),
    period: words.year(period),
    notes: distributionNotes(words, dataset, choice, strip, takeaway.ties, request.filesLeft),
    table: tableOf(words, dataset, choice, all, words.say('table.caption', { title, name })),
    records: {
      file: fileName(county?.id ?? 'schools', metric.id, period),
      series: all.map((series) => recordsSeries([series], [period])),
    },
    ...frameOf(words, dataset, [metric]),
  };
}

/** Organizations in the feed's order, those above first. As long as can be read; all of them are in the file. */
function tableOf(
  words: Words,
  dataset: Dataset,
  { metric, period }: DistributionChoice,
  all: readonly Series[],
  caption: string,
): FrameView['table'] {
  const cut = all.length > mostRows && words.say('strip.cut', { shown: words.number(mostRows, 0), count: all.length });
  return {
    caption: cut ? `${caption}. ${cut}` : caption,
    columns: [
      words.say('strip.column.school'),
      words.say('strip.column.district'),
      words.year(period),
      words.say(metric.survey ? 'strip.column.responses' : 'strip.column.students'),
    ],
    rows: all.slice(0, mostRows).map((series) => {
      const { organization } = series;
      const cell = series.cell(period);
      const kind = isAlternative(series) ? words.say('alternative') : '';
      return [
        [nameOf(words, organization), kind].filter(Boolean).join(' · '),
        districtOf(words, dataset, organization),
        cellText(words, metric, cell),
        [cell.shown && cell.count !== undefined ? words.number(cell.count, 0) : '', smallText(words, cell)]
          .filter(Boolean)
          .join(' · '),
      ];
    }),
  };
}
