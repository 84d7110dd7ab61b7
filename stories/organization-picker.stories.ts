import { html, type TemplateResult } from 'lit';
import '../src/define/organization-picker.ts';
import type { Feed } from '../src/feed/types.ts';
import { organizationsFeed, allOrganizations } from './organizations-feed.ts';
import { brokenFeed } from './feeds.ts';
import { neverAnswer } from './never-answer.ts';
import { dark, narrow, rightToLeft, spanish } from './places.ts';
import type { Story } from './vocabulary.ts';

export default { title: 'Portal/Organization picker', component: 'organization-picker' };

const washington = '99100021000003';

function picker(data: Feed, organization?: string): TemplateResult {
  return html`<organization-picker .data=${data} .organization=${organization}
    ><ul>
      <li><a href="#larkspur">Larkspur City Unified</a></li>
    </ul></organization-picker
  >`;
}

export const Default: Story = { render: () => picker(organizationsFeed(), washington) };

export const Loading: Story = {
  parameters: { state: 'loading' },
  beforeEach: neverAnswer,
  render: () => html`<organization-picker src="/never.json"><a href="#all">All schools</a></organization-picker>`,
};

const Failed: Story = {
  parameters: { state: 'error', reports: true },
  render: () => picker(brokenFeed()),
};
export { Failed as Error };

/** Nobody of the kinds that a page asks for. */
export const Empty: Story = {
  parameters: { state: 'empty' },
  render: () =>
    html`<organization-picker .data=${organizationsFeed(allOrganizations.slice(0, 1))}
      ><a href="#all">All schools</a></organization-picker
    >`,
};

export const LongLabels: Story = {
  render: () => {
    const name =
      'The Larkspur County Early College Academy of Science, Technology, Engineering, Arts and Mathematics at Old Mill';
    const long = allOrganizations.map((one) => (one.id === washington ? { ...one, name } : one));
    return picker(organizationsFeed(long), washington);
  },
};

export const RightToLeft: Story = { render: () => rightToLeft(picker(organizationsFeed(), washington)) };

export const Spanish: Story = { render: () => spanish(picker(organizationsFeed(), washington)) };

export const Dark: Story = { render: () => dark(picker(organizationsFeed(), washington)) };

export const Narrow: Story = { render: () => narrow(picker(organizationsFeed(), washington)) };

/** Names and identifiers alone: there is nothing to filter by. */
export const NamesOnly: Story = {
  render: () => picker(organizationsFeed(allOrganizations.map(({ id, kind, name }) => ({ id, kind, name })))),
};
