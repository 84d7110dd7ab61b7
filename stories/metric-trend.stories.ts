import { html, type TemplateResult } from 'lit';
import '../src/define/metric-trend.ts';
import type { Feed } from '../src/feed/types.ts';
import {
  breaksFeed,
  brokenFeed,
  emptyFeed,
  longLabelsFeed,
  manyLinesFeed,
  missingYearsFeed,
  oneDatumFeed,
  smallGroupFeed,
  suppressedFeed,
} from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import { schoolFeed } from './school-feed.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Widgets/Metric trend', component: 'metric-trend' };

function widget(data: Feed): TemplateResult {
  return html`<metric-trend metric="absence" groups="ALL EL SWD" .data=${data}><p>Readable text.</p></metric-trend>`;
}

export const Default: Story = { render: () => widget(schoolFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<metric-trend src="/never.json"><p>Readable text.</p></metric-trend>`,
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

export const SeveralOrganizations: Story = {
  render: () => html`<metric-trend metric="absence" compare="district" .data=${schoolFeed()}></metric-trend>`,
};

/** Five lines are shown; the reader chooses which. */
export const ManyLines: Story = {
  render: () => {
    const feed = manyLinesFeed();
    const groups = feed.groups!.map(({ id }) => id);
    return html`<metric-trend metric="absence" .groups=${groups} .data=${feed}></metric-trend>`;
  },
};
