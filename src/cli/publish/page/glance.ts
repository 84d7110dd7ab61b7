import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

/** How much there is, in five numbers. */
export function glance({ feed, say, number, tallies }: PageContext): Markup {
  const { whole } = tallies;
  const tiles: [string, Markup | string | number][] = [
    [say('organizations'), feed.organizations.length],
    [say('measures'), feed.metrics.length],
    [say('groups'), feed.groups?.length ?? 1],
    [say('years'), years(whole)],
    [say('cells'), whole.all],
  ];
  return page`<dl class="tiles">
${tiles.map(([name, value]) => page`<div><dt>${name}</dt><dd>${typeof value === 'number' ? number(value) : value}</dd></div>\n`)}</dl>`;
}

/** `2021-22 – 2024-25`, which may break only between the two. */
export function years({ first, last }: { first?: string; last?: string }): Markup | string {
  if (first === undefined || last === undefined) return '–';
  const year = (period: string): Markup => page`<span class="year">${period}</span>`;
  return first === last ? year(first) : page`${year(first)} – ${year(last)}`;
}

const states = [
  'reported',
  'small-group',
  'top-coded',
  'bottom-coded',
  'suppressed',
  'suppressed-complementary',
  'not-applicable',
  'not-rated',
  'not-collected',
  'pending',
] as const;

/** The thresholds, and how many results there are of each kind. */
export function privacy({ feed, say, number, tallies }: PageContext): Markup {
  const { minimumCount = 11, ratedCount = 30 } = feed.privacy ?? {};
  const { all, states: counts } = tallies.whole;
  const present = states.filter((state) => counts.has(state));
  const share = (count: number): string => ((100 * count) / all).toFixed(1);
  return page`<p>${say('privacyText', minimumCount, Math.max(minimumCount, ratedCount))}</p>
${
  present.length > 0 &&
  page`<table class="states">
<thead><tr><th scope="col">${say('state')}</th><th scope="col" class="number">${say('count')}</th><th scope="col" class="number">%</th></tr></thead>
<tbody>
${present.map(
  (state) =>
    page`<tr><th scope="row">${say(`state.${state}`)}</th><td class="number">${number(counts.get(state)!)}</td><td class="number">${share(counts.get(state)!)}</td></tr>\n`,
)}</tbody>
</table>`
}`;
}
