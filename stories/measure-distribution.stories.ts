import { html, type TemplateResult } from 'lit';
import '../src/define/measure-distribution.ts';
import type { Feed } from '../src/feed/types.ts';
import { brokenFeed } from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import {
  alternativeCountyFeed,
  breakCountyFeed,
  countyFeed,
  longCountyFeed,
  missingCountyFeed,
  oneSchoolFeed,
  suppressedCountyFeed,
} from './strip-feeds.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Portal/Measure distribution', component: 'measure-distribution' };

function element(data: Feed, organization = 's0'): TemplateResult {
  return html`<measure-distribution organization=${organization} metric="absence" .data=${data}
    ><p>Readable text.</p></measure-distribution
  >`;
}

export const Default: Story = { render: () => element(countyFeed(85)) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<measure-distribution src="/never.json"><p>Readable text.</p></measure-distribution>`,
};

const Failed: Story = {
  parameters: { state: 'error', reports: true },
  render: () => element(brokenFeed()),
};
export { Failed as Error };

export const Empty: Story = {
  parameters: { state: 'empty' },
  render: () => element(countyFeed(3, { observations: [] })),
};

export const LongLabels: Story = { render: () => element(longCountyFeed()) };

export const OneDatum: Story = { render: () => element(oneSchoolFeed()) };

/** Schools that had a number in another year only. */
export const MissingYears: Story = { render: () => element(missingCountyFeed(), 's1') };

/** A hollow dot stands for a school with few students. */
export const SmallGroup: Story = { render: () => element(countyFeed(30), 's5') };

export const Breaks: Story = { render: () => element(breakCountyFeed()) };

/** Some schools are kept back, some have only a bound: the first are counted in words, the others stand at the bound. */
export const Suppressed: Story = { render: () => element(suppressedCountyFeed(), 's6') };

/** Alternative schools are on a strip of their own. */
export const Alternative: Story = { render: () => element(alternativeCountyFeed(), 'court0') };

export const RightToLeft: Story = { render: () => rightToLeft(element(countyFeed(85))) };

export const Spanish: Story = { render: () => spanish(element(countyFeed(85))) };

export const Dark: Story = { render: () => dark(element(countyFeed(85))) };

export const Narrow: Story = { render: () => narrow(element(countyFeed(85))) };

/** A large county. */
export const Many: Story = { render: () => element(countyFeed(400)) };
