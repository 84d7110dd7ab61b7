import type { Metric } from '../../../feed/types.ts';
import { webAddress } from '../../../feed/url.ts';
import { years } from './glance.ts';
import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

/** Every measure with what it counts, by whose definition, from where, and how much there is of it. */
export function measures(context: PageContext): Markup {
  const { feed, say, text } = context;
  const goals = [...(feed.goals ?? []), undefined].map((goal) => ({
    goal,
    metrics: feed.metrics.filter(
      (metric) => (feed.goals?.some(({ id }) => id === metric.goal) ? metric.goal : undefined) === goal?.id,
    ),
  }));
  const used = goals.filter(({ metrics }) => metrics.length > 0);
  return page`<p>${say('measuresIntro')}</p>
${used.map(
  ({
    goal,
    metrics,
  }) => page`${(used.length > 1 || goal) && page`<h3>${goal ? text(goal.name) : say('otherMeasures')}</h3>\n`}${
    goal?.description && page`<p>${text(goal.description)}</p>\n`
  }<div class="cards">
${metrics.map((metric) => card(context, metric, used.length > 1 || goal !== undefined))}</div>
`,
)}`;
}

function card(context: PageContext, metric: Metric, isBelowGoal: boolean): Markup {
  const { say, text, tallies, number, feed } = context;
  const tally = tallies.metrics.get(metric)!;
  const name = text(metric.name);
  const scale = feed.scales?.find(({ id }) => id === metric.scale);
  const rows: [string, Markup | string | undefined | false][] = [
    [say('unit'), say(`unit.${metric.unit}`)],
    [say('better'), say(`better.${metric.better}`)],
    [
      say('definition'),
      metric.definition && link(text(metric.definition.name) || metric.definition.id, metric.definition.url),
    ],
    [say('source'), source(context, metric)],
    [say('reportedBy'), metric.reportedBy && say(`by.${metric.reportedBy}`)],
    [say('survey'), metric.survey && survey(context, metric)],
    [say('scale'), scale && scale.levels.map((level) => text(level.name)).join(' · ')],
    [say('years'), years(tally)],
    [say('cells'), tally.hidden > 0 ? say('measureCells', tally.all, tally.hidden) : number(tally.all)],
  ];
  return page`<article class="card" id="measure-${metric.id}">
${isBelowGoal ? page`<h4>${name}</h4>` : page`<h3>${name}</h3>`}
${metric.question && page`<p class="question">${text(metric.question)}</p>\n`}${
    metric.description && page`<p>${text(metric.description)}</p>\n`
  }<dl>
${rows.map(([term, value]) => value && page`<div><dt>${term}</dt><dd>${value}</dd></div>\n`)}</dl>
</article>
`;
}

export function link(text: string, address: string | undefined): Markup | string {
  const url = webAddress(address);
  return url ? page`<a href="${url}">${text}</a>` : text;
}

function source({ say, text, date }: PageContext, { source: from }: Metric): Markup | string {
  if (!from) return say('noSource');
  const name = link(text(from.name), from.url);
  return from.retrieved ? page`${name}, ${say('retrieved', date(from.retrieved))}` : name;
}

function survey({ say, text }: PageContext, { survey: asked }: Metric): string {
  const favorable = say('favorable', text(asked!.favorable));
  return asked!.name ? `${text(asked!.name)}. ${favorable}` : favorable;
}
