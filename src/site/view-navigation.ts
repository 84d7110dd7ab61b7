import { viewFolder, relativeTo } from './addresses.ts';
import { page, type Markup } from './markup.ts';
import type { Site, Speech } from './site-context.ts';
import type { View } from './views.ts';

/** Links to the other views of an organization, and to the organizations above and below. */
export function navigation(site: Site, view: View, { words, say, language }: Speech, folder: string): Markup {
  const { organization } = view;
  const own = site.speeches[0]!.language;
  const hrefOf = (other: View): string => relativeTo(folder, viewFolder(other, language, own));
  const views = site.views.get(organization.id) ?? [];
  const link = (other: View, text: string): Markup =>
    other === view ? page`<b aria-current="page">${text}</b>` : page`<a href="${hrefOf(other)}">${text}</a>`;
  const measures = [...new Set(views.flatMap(({ metric }) => metric ?? []))];
  const scorecards = (ids: readonly string[]): Markup[] =>
    ids.flatMap((id) => {
      const scorecard = site.views.get(id)?.find(({ kind }) => kind === 'scorecard');
      return scorecard ? page`<li>${link(scorecard, words.text(scorecard.organization.name))}</li>\n` : [];
    });
  const above = scorecards(site.dataset.ancestors(organization).map(({ id }) => id));
  // Only on scorecards: a county's list is long.
  const children = site.feed.organizations.filter(
    ({ parent }) => view.kind === 'scorecard' && parent === organization.id,
  );
  const below = scorecards(children.map(({ id }) => id));
  return page`<nav aria-labelledby="more">
<h2 id="more">${say('more', words.text(organization.name))}</h2>
<ul class="views">
${views.filter(({ kind }) => kind === 'scorecard').map((other) => page`<li>${link(other, say('scorecard'))}</li>\n`)}${measures.map(
    (metric) => page`<li>${words.text(metric.name)}: ${views
      .filter((other) => other.metric === metric)
      .map((other, index) => page`${index > 0 && ' · '}${link(other, say(other.kind))}`)}</li>
`,
  )}</ul>
${above.length > 0 && page`<h3>${say('partOf')}</h3>\n<ul class="views">\n${above}</ul>\n`}${
    below.length > 0 && page`<details><summary>${say('below')}</summary>\n<ul class="views">\n${below}</ul></details>\n`
  }</nav>`;
}
