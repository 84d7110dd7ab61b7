import { html, type TemplateResult } from 'lit';
import '../src/define/metric-trend.ts';
import '../src/define/organization-picker.ts';
import '../src/define/school-scorecard.ts';
import '../src/define/vital-signs-feed.ts';
import type { Feed } from '../src/feed/types.ts';
import { answer } from './answer.ts';
import { besides } from './beside-feed.ts';
import { brokenFeed, emptyFeed, longLabelsFeed } from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import { course, schoolFeed, willow } from './school-feed.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Portal/Feed', component: 'vital-signs-feed' };

/** A second feed of the same school, in which one year is another. Below the widgets stands that they differ. */
const stateFeed = schoolFeed({
  publisher: { name: 'State' },
  observations: course(willow('absence'), 2021, [25.1, 22.4, 21.6, { value: 19.7, level: 3 }]),
});

/** What a reader chooses in the picker is shown by the widgets below. */
function portal(data: Feed): TemplateResult {
  return html`<vital-signs-feed .data=${besides(data)} organization="willow-creek">
    <organization-picker><p>Readable text.</p></organization-picker>
    <school-scorecard><p>Readable text.</p></school-scorecard>
  </vital-signs-feed>`;
}

export const Default: Story = { render: () => portal(schoolFeed()) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () =>
    html`<vital-signs-feed src="/never.json">
      <school-scorecard><p>Readable text.</p></school-scorecard>
    </vital-signs-feed>`,
};

const Failed: Story = {
  parameters: { state: 'error', reports: true },
  render: () =>
    html`<vital-signs-feed .data=${brokenFeed()}>
      <school-scorecard><p>Readable text.</p></school-scorecard>
    </vital-signs-feed>`,
};
export { Failed as Error };

/** Each widget says for itself that there is nothing. */
export const Empty: Story = {
  parameters: { state: 'empty' },
  render: () =>
    html`<vital-signs-feed .data=${emptyFeed()}>
      <school-scorecard><p>Readable text.</p></school-scorecard>
      <metric-trend><p>Readable text.</p></metric-trend>
    </vital-signs-feed>`,
};

export const LongLabels: Story = { render: () => portal(longLabelsFeed()) };

export const RightToLeft: Story = { render: () => rightToLeft(portal(schoolFeed())) };

export const Spanish: Story = { render: () => spanish(portal(schoolFeed())) };

export const Dark: Story = { render: () => dark(portal(schoolFeed())) };

export const Narrow: Story = { render: () => narrow(portal(schoolFeed())) };

/** The own attributes of a widget win: the second trend stays with the district, whatever is chosen. */
export const OwnAttributes: Story = {
  render: () =>
    html`<vital-signs-feed .data=${schoolFeed()} organization="willow-creek" metric="absence">
      <metric-trend></metric-trend>
      <metric-trend organization="valley"></metric-trend>
    </vital-signs-feed>`,
};

/** Two feeds as one: what is in both is shown once. */
export const SeveralFeeds: Story = {
  beforeEach: answer({ 'school.json': schoolFeed(), 'state.json': stateFeed }),
  render: () =>
    html`<vital-signs-feed src="/school.json /state.json" organization="willow-creek">
      <metric-trend metric="absence"></metric-trend>
    </vital-signs-feed>`,
};
