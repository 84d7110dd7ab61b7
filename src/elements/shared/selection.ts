import type { LitElement } from 'lit';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FeedSource } from './feed-controller.ts';

/** What a reader has chosen on a page. What is not there is left to the feed. */
export interface Selection {
  organization?: string | undefined;
  metric?: string | undefined;
  period?: string | undefined;
  groups?: readonly string[] | undefined;
  compare?: readonly string[] | undefined;
}

/**
 * What a `<vital-signs-feed>` hands down to the widgets inside: where their data is, and what is chosen. It also knows
 * what to make of that, so that widgets on other pages need not.
 */
export interface SharedFeed extends FeedSource {
  readonly selection: Selection;
  /** What a widget asks for: by its own attributes first, then by what is chosen, as far as a dataset has it. */
  request(own: WidgetRequest, tag: string, dataset?: Dataset): WidgetRequest;
  /** Whether the feed element has taken a choice. Where it has not, a listener of the page has stopped it. */
  took(choice: Event): boolean;
  /** Throws FeedError where a chosen measure leaves a widget without anything to show, so that it says which one. */
  lacks(request: WidgetRequest): undefined;
  /** Whether a failure comes from a choice that suits other widgets: then nobody made a mistake. */
  excuses(failure: unknown, request: WidgetRequest): boolean;
}

/** A widget, as the feed element knows it. */
export type Joining = LitElement & { shared: SharedFeed | undefined };

/** The class of the feed element, as widgets know it. */
export interface FeedElement {
  /** Hands a widget what the feed element around it has, now and whenever that changes. */
  join(widget: WeakRef<Joining>): void;
}

/**
 * Tells that a reader has chosen something. `detail` holds what changes, and nothing else; a name with `undefined` takes
 * a choice back. Cancelled, it changes nothing.
 */
export type VitalSignsSelectEvent = CustomEvent<Selection>;

declare global {
  interface HTMLElementEventMap {
    'vital-signs-select': VitalSignsSelectEvent;
  }
}
