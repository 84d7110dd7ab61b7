import type { Metric } from '../feed/types.ts';
import { webAddress } from '../feed/url.ts';
import type { Words } from '../i18n/words.ts';
import {
  chosenMetrics,
  chosenOrganization,
  comparedOrganizations,
  leadingSeries,
  nameOf,
  type WidgetRequest,
} from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, notesOf, recordsSeries } from './frame.ts';
import { organizationKind } from './phrases.ts';
import { scorecardCard, type CardView } from './scorecard-card.ts';
import { scorecardTakeaway } from './scorecard-takeaway.ts';
import type { FrameView } from './view.ts';

export interface ScorecardView extends FrameView {
  kind: 'scorecard';
  /** `District-run school · Grades 9 to 12`. */
  organizationKind: string;
  /** The organizations above, nearest first. */
  within: string;
  url?: string;
  /** Set for alternative schools: why they stand alone. */
  alternative: string;
  goals: { id: string; name: string; description: string; cards: CardView[] }[];
}

/**
 * All metrics of one organization by goal: school, district, county or state.
 * Returns nothing when there are no rows. Throws FeedError for identifiers that the feed does not know.
 */
export function scorecardView(dataset: Dataset, request: WidgetRequest, words: Words): ScorecardView | undefined {
  const organization = chosenOrganization(dataset, request);
  const metrics = chosenMetrics(dataset, organization, request);
  // Alternative schools serve other students by design; a number beside theirs invites a wrong conclusion.
  const compared = comparedOrganizations(
    dataset,
    organization,
    request.compare?.length ? request.compare : ['district', 'county', 'state'],
  ).filter((other) => !organization.alternative && !other.alternative);
  const all = metrics
    .map((metric) => scorecardCard(words, dataset, organization, metric, compared, request))
    .filter((card) => card !== undefined);
  // An elementary school has no graduation rate: one sentence says so, not a row of empty cards.
  const cards = all.filter(({ applicable }) => applicable);
  const others = all.filter(({ applicable }) => !applicable);
  if (!all[0]) return undefined;

  const name = nameOf(words, organization);
  const notApplicable = words.say('scorecard.not-applicable', { names: words.list(others.map((card) => card.name)) });
  const ancestors = dataset.ancestors(organization);
  const above = ancestors.map((one) => nameOf(words, one));
  return {
    kind: 'scorecard',
    title: name,
    subtitle: '',
    question: '',
    takeaway: cards[0] ? scorecardTakeaway(words, name, cards) : notApplicable,
    organizationKind: organizationKind(words, organization, ancestors[0]),
    within: above[0] ? words.say('ui.part-of', { above: above.join(' · ') }) : '',
    url: webAddress(organization.url),
    alternative: organization.alternative ? words.say('alternative.note') : '',
    goals: byGoal(words, dataset, metrics, cards),
    notes: [
      ...(cards[0] && others[0] ? [notApplicable] : []),
      ...notesOf(
        words,
        metrics.flatMap((metric) => leadingSeries(dataset.allSeries(organization, metric)) ?? []),
        cards.map(({ period }) => period),
      ),
    ],
    table: {
      caption: words.say('table.scorecard', { name }),
      columns: [
        words.say('column.measure'),
        words.say('column.year'),
        words.say('column.value'),
        words.say('column.level'),
        words.say('column.change'),
        words.say('column.target'),
      ],
      rows: cards.map((card) => [
        card.name,
        card.periodText,
        card.people ? words.say('cell.people', { value: card.value, people: card.people }) : card.value,
        card.level?.text ?? card.levelText,
        card.change.text,
        card.target ? [card.target.text, card.target.metText].filter(Boolean).join(' · ') : words.say('target.none'),
      ]),
    },
    records: {
      file: fileName(organization.id, 'scorecard'),
      series: cards.map(({ id, period }) =>
        recordsSeries(dataset.allSeries(organization, dataset.metrics.get(id)!), [period]),
      ),
    },
    ...frameOf(words, dataset, metrics),
  };
}

function byGoal(
  words: Words,
  dataset: Dataset,
  metrics: readonly Metric[],
  cards: readonly CardView[],
): ScorecardView['goals'] {
  const goalOf = new Map(metrics.map(({ id, goal = '' }) => [id, dataset.goals.has(goal) ? goal : '']));
  // Metrics without a goal come last; they need a heading only beside others that have one.
  const other = { id: '', name: dataset.goals.size > 0 ? words.say('goal.other') : '', description: '' };
  return [...dataset.goals.values(), other]
    .map(({ id, name, description }) => ({
      id,
      name: words.text(name),
      description: words.text(description),
      cards: cards.filter((card) => goalOf.get(card.id) === id),
    }))
    .filter((goal) => goal.cards.length > 0);
}
