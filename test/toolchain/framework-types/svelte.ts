/** What a template of Svelte may say, as Svelte's checker asks for it. Compiled only, never run. */
import type {} from 'vital-signs/svelte';
import type { Feed } from 'vital-signs';
import type { SvelteHTMLElements } from 'svelte/elements';

declare const feed: Feed | undefined;

export const right: [
  SvelteHTMLElements['metric-trend'],
  SvelteHTMLElements['school-scorecard'],
  SvelteHTMLElements['achievement-gap-chart'],
  SvelteHTMLElements['satisfaction-gauge'],
] = [
  {
    data: feed,
    organization: 'oak-hill',
    groups: ['ALL', 'EL'],
    compare: ['district'],
    'heading-level': '2',
    class: 'wide',
    'onvital-signs-state': (event) => event.detail.status === 'loaded',
  },
  { src: '/feed.json', metrics: ['absence'], id: 'scorecard', headingLevel: 2 },
  { reference: 'ALL', view: 'time', interactive: 'eager' },
  { groups: ['families'], onclick: (event) => event.currentTarget.state.status },
];

export const portal: [
  SvelteHTMLElements['vital-signs-feed'],
  SvelteHTMLElements['organization-picker'],
  SvelteHTMLElements['county-overview'],
  SvelteHTMLElements['measure-distribution'],
  SvelteHTMLElements['school-comparison'],
] = [
  { src: '/feed.json', sync: 'url', 'onvital-signs-select': (event) => event.detail.organization === 'oak-hill' },
  { kinds: ['school'], id: 'picker' },
  { organization: 'county', 'heading-level': '3', 'onvital-signs-state': (event) => event.detail.status === 'loaded' },
  { schools: 'charter', metric: 'absence' },
  { compare: ['oak-hill', 'elm'], headingLevel: 3 },
];

// @ts-expect-error no such schools
export const schools: SvelteHTMLElements['measure-distribution'] = { schools: 'best' };

// @ts-expect-error a choice holds no such thing
export const choice: SvelteHTMLElements['county-overview'] = { 'onvital-signs-select': (event) => event.detail.school };

export const wrong: SvelteHTMLElements['metric-trend'][] = [
  // @ts-expect-error a feed is no text
  { data: '/feed.json' },
  // @ts-expect-error identifiers are text
  { groups: [1] },
  // @ts-expect-error Svelte sets the property, which is a list
  { compare: 'district state' },
  // @ts-expect-error only a scorecard has several metrics
  { metrics: 'absence' },
  // @ts-expect-error the widget itself says what it shows
  { state: { status: 'empty' } },
  // @ts-expect-error no such status
  { 'onvital-signs-state': (event) => event.detail.status === 'ready' },
];

// @ts-expect-error no such view
export const view: SvelteHTMLElements['achievement-gap-chart'] = { view: 'month' };
