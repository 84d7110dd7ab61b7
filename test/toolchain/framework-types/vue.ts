/** What a template of Vue may say, as Vue's checker asks for it. Compiled only, never run. */
import type {} from 'vital-signs/vue';
import type { Feed } from 'vital-signs';
import type { GlobalComponents } from 'vue';

type Props<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

declare const feed: Feed | undefined;

export const right: [
  Props<'metric-trend'>,
  Props<'school-scorecard'>,
  Props<'achievement-gap-chart'>,
  Props<'satisfaction-gauge'>,
] = [
  {
    data: feed,
    organization: 'oak-hill',
    groups: ['ALL', 'EL'],
    compare: ['district'],
    headingLevel: '2',
    class: 'wide',
    onVitalSignsState: (event) => event.detail.status === 'loaded',
  },
  { src: '/feed.json', metrics: ['absence'], id: 'scorecard', key: 1 },
  { reference: 'ALL', view: 'time', interactive: 'eager' },
  { groups: ['families'], ref: 'gauge' },
];

export const portal: [
  Props<'vital-signs-feed'>,
  Props<'organization-picker'>,
  Props<'county-overview'>,
  Props<'measure-distribution'>,
  Props<'school-comparison'>,
] = [
  { src: '/feed.json', sync: 'url', onVitalSignsSelect: (event) => event.detail.organization === 'oak-hill' },
  { kinds: ['school'], id: 'picker' },
  { organization: 'county', headingLevel: '3', onVitalSignsState: (event) => event.detail.status === 'loaded' },
  { schools: 'charter', metric: 'absence' },
  { compare: ['oak-hill', 'elm'], headingLevel: 3, key: 1 },
];

// @ts-expect-error no such schools
export const schools: Props<'measure-distribution'> = { schools: 'best' };

// @ts-expect-error a choice holds no such thing
export const choice: Props<'county-overview'> = { onVitalSignsSelect: (event) => event.detail.school };

export const wrong: Props<'metric-trend'>[] = [
  // @ts-expect-error a feed is no text
  { data: '/feed.json' },
  // @ts-expect-error identifiers are text
  { groups: [1] },
  // @ts-expect-error Vue sets the property, which is a list
  { compare: 'district state' },
  // @ts-expect-error only a scorecard has several metrics
  { metrics: 'absence' },
  // @ts-expect-error the widget itself says what it shows
  { state: { status: 'empty' } },
  // @ts-expect-error no such status
  { onVitalSignsState: (event) => event.detail.status === 'ready' },
];

// @ts-expect-error no such view
export const view: Props<'achievement-gap-chart'> = { view: 'month' };

// @ts-expect-error no such element
export type Unknown = GlobalComponents['metric-trends']['$props'];
