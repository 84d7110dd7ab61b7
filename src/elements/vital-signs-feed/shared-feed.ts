import { FeedError, type Unknown } from '../../feed/feed-error.ts';
import type { Feed } from '../../feed/types.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FeedSource } from '../shared/feed-controller.ts';
import type { Selection, SharedFeed } from '../shared/selection.ts';

/** What widgets leave of a selection. The elements of a portal follow all of it, but for what is named here. */
const left: Readonly<Record<string, readonly (keyof Selection)[]>> = {
  // All measures, each with its student groups, beside the offices above.
  'school-scorecard': ['metric', 'groups', 'compare'],
  // Surveys, by audience: the student groups that are chosen on the page answered none.
  'satisfaction-gauge': ['metric', 'groups', 'compare'],
  'metric-trend': ['compare'],
  'achievement-gap-chart': ['compare'],
  // A chosen measure is one of many there.
  'county-overview': ['metric'],
};

/** A feed and a selection, as the widgets inside a feed element have them in common. */
export class FeedAndSelection implements SharedFeed {
  readonly src: string;
  readonly data: Feed | undefined;
  readonly bases: readonly string[] | undefined;
  readonly selection: Selection;
  readonly #taken: WeakSet<Event>;

  constructor({ src, data, bases }: FeedSource, selection: Selection, taken: WeakSet<Event>) {
    this.src = src;
    this.data = data;
    this.bases = bases;
    this.selection = selection;
    this.#taken = taken;
  }

  took(choice: Event): boolean {
    return this.#taken.has(choice);
  }

  request(own: WidgetRequest, tag: string, dataset?: Dataset): WidgetRequest {
    const followed = { ...this.selection };
    for (const name of left[tag] ?? []) delete followed[name];
    const { organization, metric, period, groups, compare } = followed;
    return {
      ...own,
      organization: own.organization ?? organization,
      metric: own.metric ?? metric,
      period: own.period ?? period,
      groups: own.groups?.length ? own.groups : groupsIn(dataset, groups),
      compare: own.compare?.length ? own.compare : compare,
    };
  }

  lacks({ metric }: WidgetRequest): undefined {
    if (metric === undefined || metric !== this.selection.metric) return;
    throw new FeedError('unknown-metric', { attribute: 'metric', asked: metric, known: [metric] });
  }

  excuses(failure: unknown, request: WidgetRequest): boolean {
    const {
      attribute,
      asked = '',
      known = [],
    } = failure instanceof FeedError ? (failure.detail as Partial<Unknown>) : {};
    // One that is in the feed, but not of this organization.
    if (attribute === 'metric') return known.includes(asked);
    const { period } = this.selection;
    return attribute === 'period' && period !== undefined && period === request.period;
  }
}

/** A link may be older than the feed, or written by hand: a group that is not there must not empty a whole page. */
function groupsIn(dataset: Dataset | undefined, groups: readonly string[] | undefined): readonly string[] | undefined {
  const isKnown = (id: string): boolean => !dataset || dataset.groups.has(id);
  return groups?.every(isKnown) ? groups : groups?.filter(isKnown);
}
