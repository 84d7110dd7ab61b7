import { FeedError, type Unknown } from '../../feed/feed-error.ts';
import type { Feed } from '../../feed/types.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { FeedSource } from '../shared/feed-controller.ts';
import type { Selection, SharedFeed } from '../shared/selection.ts';

const anyMetric = new Set(['metric-trend', 'achievement-gap-chart']);

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

  /** A chosen metric is for charts of any metric: a scorecard shows all of them, a gauge surveys. */
  request(own: WidgetRequest, tag: string): WidgetRequest {
    const { organization, metric, period, groups } = this.selection;
    return {
      ...own,
      metric: own.metric ?? (anyMetric.has(tag) ? metric : undefined),
      organization: own.organization ?? organization,
      period: own.period ?? period,
      groups: own.groups?.length ? own.groups : groups,
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
    if (attribute !== 'period' && attribute !== 'groups') return false;
    const chosen = this.selection[attribute];
    return chosen !== undefined && chosen === request[attribute];
  }
}
