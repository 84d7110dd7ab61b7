import { FeedError, type Unknown } from '../../feed/feed-error.ts';
import type { Feed } from '../../feed/types.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { FeedSource } from '../shared/feed-controller.ts';
import type { Selection, SharedFeed } from '../shared/selection.ts';

/** A feed and a selection, as the widgets inside a feed element have them in common. */
export class FeedAndSelection implements SharedFeed {
  readonly src: string;
  readonly data: Feed | undefined;
  readonly bases: readonly string[] | undefined;
  readonly selection: Selection;

  constructor({ src, data, bases }: FeedSource, selection: Selection) {
    this.src = src;
    this.data = data;
    this.bases = bases;
    this.selection = selection;
  }

  /** Metric and comparison are for the widgets that say so: a scorecard shows every metric, a gauge only surveys. */
  request(own: WidgetRequest): WidgetRequest {
    const { organization, period, groups } = this.selection;
    return {
      ...own,
      organization: own.organization ?? organization,
      period: own.period ?? period,
      groups: own.groups?.length ? own.groups : groups,
    };
  }

  excuses(failure: unknown, request: WidgetRequest): boolean {
    const attribute = failure instanceof FeedError && (failure.detail as Partial<Unknown>).attribute;
    if (attribute !== 'period' && attribute !== 'groups') return false;
    const chosen = this.selection[attribute];
    return chosen !== undefined && chosen === request[attribute];
  }
}
