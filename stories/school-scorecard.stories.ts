import { html, type TemplateResult } from 'lit';
import '../src/define/school-scorecard.ts';
import type { Feed } from '../src/feed/types.ts';
import {
  alternativeFeed,
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

export default { title: 'Widgets/School scorecard', component: 'school-scorecard' };

function widget(data: Feed): TemplateResult {
  return html`<school-scorecard .data=${data}><p>Readable text.</p></school-scorecard>`;
}

export const Default: Story = { render: () => widget(schoolFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<school-scorecard src="/never.json"><p>Readable text.</p></school-scorecard>`,
};

const Failed: Story = {
  parameters: { state: 'error', reports: true },
  render: () => widget(brokenFeed()),
};
export { Failed as Error };

export const Empty: Story = { parameters: { state: 'empty' }, render: () => widget(emptyFeed()) };

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

/** A court or continuation school stands alone: it is not compared. */
export const Alternative: Story = { render: () => widget(alternativeFeed()) };

/** Measures that are rated in words and have no number at all. */
export const Ratings: Story = { render: () => widget(ratingsFeed()) };
