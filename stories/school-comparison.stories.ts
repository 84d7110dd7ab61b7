import { html, type TemplateResult } from 'lit';
import '../src/define/school-comparison.ts';
import type { Feed } from '../src/feed/types.ts';
import { besides } from './beside-feed.ts';
import {
  breaksFeed,
  brokenFeed,
  emptyFeed,
  longLabelsFeed,
  missingYearsFeed,
  oneDatumFeed,
  ratingsFeed,
  smallGroupFeed,
  suppressedFeed,
} from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import { schoolFeed } from './school-feed.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Portal/School comparison', component: 'school-comparison' };

function widget(feed: Feed, compare = 'oak-grove'): TemplateResult {
  return html`<school-comparison .data=${besides(feed)} organization="willow-creek" compare=${compare}
    ><p>Readable text.</p></school-comparison
  >`;
}

export const Default: Story = { render: () => widget(schoolFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<school-comparison src="/never.json"><p>Readable text.</p></school-comparison>`,
};

const Failed: Story = {
  parameters: { state: 'error', reports: true },
  render: () => html`<school-comparison .data=${brokenFeed()}><p>Readable text.</p></school-comparison>`,
};
export { Failed as Error };

/** There is always something to choose, and so no state without a view. */
export const Empty: Story = { render: () => widget(emptyFeed()) };

export const LongLabels: Story = { render: () => widget(longLabelsFeed()) };

export const OneDatum: Story = { render: () => widget(oneDatumFeed()) };

export const MissingYears: Story = { render: () => widget(missingYearsFeed()) };

export const Suppressed: Story = { render: () => widget(suppressedFeed()) };

export const SmallGroup: Story = { render: () => widget(smallGroupFeed()) };

export const Breaks: Story = { render: () => widget(breaksFeed()) };

export const RightToLeft: Story = { render: () => rightToLeft(widget(schoolFeed())) };

export const Spanish: Story = { render: () => spanish(widget(schoolFeed())) };

export const Dark: Story = { render: () => dark(widget(schoolFeed())) };

export const Narrow: Story = { render: () => narrow(widget(schoolFeed())) };

/** Nobody chosen yet: it says what to do. */
export const Start: Story = {
  render: () => html`<school-comparison .data=${besides(schoolFeed())}><p>Readable text.</p></school-comparison>`,
};

/** An alternative school, a high school and a district: each row says who can be compared with whom. */
export const Unlike: Story = { render: () => widget(schoolFeed(), 'elm-court cedar-high valley') };

/** Measures that are rated in words and have no number at all. */
export const Ratings: Story = { render: () => widget(ratingsFeed()) };
