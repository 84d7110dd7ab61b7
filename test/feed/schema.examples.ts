import { readFileSync } from 'node:fs';
import type { Feed, FeedPart } from '../../src/feed/types.ts';

function read(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** The smallest feed there can be. */
export function smallestFeed(): Feed {
  return {
    format: 'vital-signs/1',
    title: 'One school',
    organizations: [{ id: 'a', kind: 'school', name: 'A' }],
    metrics: [{ id: 'm', name: 'M', unit: 'percent', better: 'higher' }],
    observations: [],
  };
}

/** A small feed in which every field of the format appears once; observations as a list. */
export function completeFeed(): Feed {
  return {
    $schema: 'https://schema.example/vital-signs-1.schema.json',
    format: 'vital-signs/1',
    title: { en: 'Complete', 'es-MX': 'Completo' },
    language: 'en',
    sample: true,
    publisher: { name: { en: 'Office' }, url: 'https://office.example', email: 'data@office.example' },
    published: '2026-11-01',
    nextRelease: '2027-11-01',
    license: 'CC-BY-4.0',
    privacy: { minimumCount: 11, ratedCount: 30 },
    surveys: { lowResponseRate: 30.5 },
    organizations: [
      { id: '99000000000000', kind: 'state', name: 'State' },
      {
        id: '99202021000001',
        kind: 'school',
        name: 'A Long Name',
        shortName: { en: 'Short' },
        parent: '99000000000000',
        city: { en: 'Town' },
        charter: 'unspecified',
        grades: ['TK', '12'],
        alternative: false,
        url: 'HTTP://school.example/a?b#c',
      },
    ],
    groups: [
      { id: 'ALL', name: 'All', family: 'all' },
      { id: 'families', name: { en: 'Families', es: 'Familias' }, shortName: 'Fam.', family: 'audience' },
    ],
    scales: [
      { id: 's', name: 'Scale', levels: [1, 2].map((rank) => ({ rank, name: `Level ${rank}`, label: { en: 'Low' } })) },
    ],
    goals: [{ id: 'g', name: 'Goal', description: 'Why.' }],
    metrics: [
      {
        id: 'm',
        name: 'Metric',
        shortName: 'M',
        goal: 'g',
        question: 'How many?',
        description: 'Percent of something.',
        unit: 'percent',
        decimals: 2,
        better: 'lower',
        range: [0, 100],
        scale: 's',
        bands: [{ from: -0.5, name: 'Low' }],
        survey: { name: 'Survey', favorable: 'Yes', options: [{ name: 'Yes', favorable: true }, { name: 'No' }] },
        definition: { id: 'd', name: 'Definition', url: 'https://definition.example' },
        source: { name: 'Source', url: 'https://source.example', retrieved: '2026-10-02' },
        reportedBy: 'state',
      },
    ],
    targets: [
      { metric: 'm', organization: '99202021000001', group: 'ALL', period: '2027-28', value: -1.5, label: 'Goal' },
    ],
    notes: [{ metric: 'm', organization: 'a', group: 'ALL', period: '2024', kind: 'break', text: { en: 'New.' } }],
    observations: [
      { organization: '99202021000001', metric: 'm', period: '2023-24', state: 'suppressed' },
      {
        organization: '99202021000001',
        metric: 'm',
        group: 'families',
        period: '2024-25',
        value: 71.2,
        count: 0,
        level: 2,
        change: -1.25,
        state: 'reported',
        responses: 120,
        invited: null,
        responseRate: 41.5,
        distribution: [71.2, 28.8],
      },
    ],
    parts: [{ href: 'organizations/{organization}.json', organizations: ['99202021000001'], metrics: ['m'] }],
  };
}

/** The same with its observations as rows. */
export function rowsFeed(): Feed {
  const fields = ['organization', 'metric', 'period', 'value', 'state', 'distribution'] as const;
  const rows = [
    ['99202021000001', 'm', '2023-24', null, 'suppressed'],
    ['99202021000001', 'm', '2024-25', 71.2, null, [71.2, 28.8]],
  ];
  return { ...completeFeed(), observations: { fields: [...fields], rows } };
}

export function listPart(): FeedPart {
  const { format, observations, targets, notes } = completeFeed();
  return { format, observations, targets, notes };
}

export function rowsPart(): FeedPart {
  const { format, observations } = rowsFeed();
  return { format, observations };
}

/** Documents that must be accepted, by name. */
export function validFeeds(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['the example of the documentation', read('docs/feed-example.json')],
    ['the sample feed', read('demo/feeds/sample-unified.json')],
    ['the index of the sample in parts', read('demo/feeds/parts/feed.json')],
    ['the smallest feed', smallestFeed()],
    ['every field, observations as a list', completeFeed()],
    ['every field, observations as rows', rowsFeed()],
    ['plain texts', { ...completeFeed(), title: 'Plain', language: 'es' }],
    ['language maps', { ...completeFeed(), title: { en: 'A', 'zh-Hant-TW': '學', ar: 'مدرسة' } }],
    ['fields of the publisher', { ...completeFeed(), 'x-': null, 'x-own': { deep: [1] } }],
  ]);
}

export function validParts(): Map<string, unknown> {
  return new Map<string, unknown>([
    ['a part of the sample', read('demo/feeds/parts/organizations/99202020000000.json')],
    ['observations as a list', listPart()],
    ['observations as rows', rowsPart()],
    ['a part with a field of the publisher', { ...rowsPart(), 'x-made-by': 'hand' }],
  ]);
}
