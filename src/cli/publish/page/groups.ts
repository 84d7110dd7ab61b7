import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

const families = ['all', 'race-ethnicity', 'program', 'language', 'gender', 'grade', 'audience', 'other'] as const;

/** Groups by the question that they answer about a person. */
export function groups({ feed, say, text }: PageContext): Markup | undefined {
  const all = feed.groups ?? [];
  if (all.length === 0) return undefined;
  const present = families
    .map((family) => ({ family, members: all.filter((group) => group.family === family) }))
    .filter(({ members }) => members.length > 0);
  return page`<dl class="families">
${present.map(
  ({ family, members }) => page`<div><dt>${say(`family.${family}`)}</dt><dd><ul>
${members.map((group) => page`<li>${text(group.name)} <code>${group.id}</code></li>\n`)}</ul></dd></div>
`,
)}</dl>`;
}
