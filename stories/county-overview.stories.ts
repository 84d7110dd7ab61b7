import { html, type TemplateResult } from 'lit';
import '../src/define/county-overview.ts';
import type { Feed } from '../src/feed/types.ts';
import { countyFeed, guardedCountyFeed, manySchoolsFeed } from './county-feed.ts';
import {
  breaksFeed,
  brokenFeed,
  emptyFeed,
  longLabelsFeed,
  missingYearsFeed,
  oneDatumFeed,
  smallGroupFeed,
} from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Portal/County overview', component: 'county-overview' };

function widget(data: Feed): TemplateResult {
  return html`<county-overview .data=${data}><p>Readable text.</p></county-overview>`;
}

export const Default: Story = { render: () => widget(countyFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<county-overview src="/never.json"><p>Readable text.</p></county-overview>`,
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

export const Suppressed: Story = { render: () => widget(guardedCountyFeed()) };

export const SmallGroup: Story = { render: () => widget(smallGroupFeed()) };

export const Breaks: Story = { render: () => widget(breaksFeed()) };

export const RightToLeft: Story = { render: () => rightToLeft(widget(countyFeed())) };

export const Spanish: Story = { render: () => spanish(widget(countyFeed())) };

export const Dark: Story = { render: () => dark(widget(countyFeed())) };

export const Narrow: Story = { render: () => narrow(widget(countyFeed())) };

/** Districts as rows, each with its own published numbers. */
export const Districts: Story = {
  render: () => html`<county-overview list="district" .data=${countyFeed()}></county-overview>`,
};

/** More rows than are on the page at once. */
export const ManySchools: Story = { render: () => widget(manySchoolsFeed()) };
