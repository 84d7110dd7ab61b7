import { html, type TemplateResult } from 'lit';
import '../src/define/satisfaction-gauge.ts';
import type { Feed } from '../src/feed/types.ts';
import {
  audiencesFeed,
  breaksFeed,
  brokenFeed,
  emptyFeed,
  longLabelsFeed,
  lowResponseFeed,
  missingYearsFeed,
  oneDatumFeed,
  smallGroupFeed,
  suppressedFeed,
} from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import { schoolFeed } from './school-feed.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Widgets/Satisfaction gauge', component: 'satisfaction-gauge' };

function widget(data: Feed): TemplateResult {
  return html`<satisfaction-gauge metric="climate" .data=${data}><p>Readable text.</p></satisfaction-gauge>`;
}

export const Default: Story = { render: () => widget(schoolFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<satisfaction-gauge src="/never.json"><p>Readable text.</p></satisfaction-gauge>`,
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

/** Side by side, each with its own latest year; never merged. */
export const SeveralAudiences: Story = { render: () => widget(audiencesFeed()) };

export const LowResponse: Story = { render: () => widget(lowResponseFeed()) };
