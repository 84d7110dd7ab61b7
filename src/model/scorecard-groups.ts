import type { Words } from '../i18n/words.ts';
import { chosenOrganization, nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { cellText, changeView, levelView, peopleText, smallText } from './phrases.ts';
import type { CardView } from './scorecard-card.ts';
import type { ChangeView, LevelView } from './view.ts';

export interface GroupRowView {
  id: string;
  name: string;
  value: string;
  people: string;
  shown: boolean;
  level?: LevelView;
  change: ChangeView;
}

/** The student groups behind one measure of the scorecard, in the feed's order; made when a reader opens them. */
export function scorecardGroups(
  dataset: Dataset,
  request: WidgetRequest,
  words: Words,
  card: CardView,
): GroupRowView[] {
  const organization = chosenOrganization(dataset, request);
  const metric = dataset.metrics.get(card.id)!;
  const scale = dataset.scales.get(metric.scale ?? '');
  return dataset
    .allSeries(organization, metric)
    .filter(({ group }) => group.id !== card.group)
    .map((series) => {
      const { period } = card;
      const cell = series.cell(period);
      return {
        id: series.group.id,
        name: nameOf(words, series.group),
        value: cellText(words, metric, cell),
        people: [peopleText(words, metric, cell), smallText(words, cell)].filter(Boolean).join(' · '),
        shown: cell.shown,
        level: levelView(words, scale, cell),
        change: changeView(words, metric, series.change(period), series.since(period)),
      };
    });
}
