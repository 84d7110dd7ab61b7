import type { Organization } from '../../../feed/types.ts';
import { link } from './measures.ts';
import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

/** All organizations with their files, each below the one that it belongs to. */
export function organizations(context: PageContext): Markup {
  const { say } = context;
  const columns = [say('name'), say('kind'), say('cells'), say('hidden'), say('files')];
  return page`<p>${say('organizationsIntro')}</p>
<table class="organizations">
<thead><tr>${columns.map((name, place) => page`<th scope="col"${place === 2 || place === 3 ? page` class="number"` : ''}>${name}</th>`)}</tr></thead>
<tbody>
${inTree(context.feed.organizations).map((one) => row(context, columns, one))}</tbody>
</table>`;
}

function row(
  { say, text, number, size, files, tallies }: PageContext,
  columns: string[],
  { organization, depth }: Leaf,
): Markup {
  const { id, kind, charter, alternative } = organization;
  const name = text(organization.name);
  const kinds = [charter ? say('kind.charter') : say(`kind.${kind}`), alternative && say('kind.alternative')];
  const view = files.view?.(id);
  const tally = tallies.organizations.get(organization)!;
  const file = (type: string, { path, bytes }: { path: string; bytes: number }): Markup =>
    page`<a href="${path}" download aria-label="${say('filesOf', `${type}, ${size(bytes)},`, name)}">${type}</a> <small aria-hidden="true">${size(bytes)}</small>`;
  return page`<tr id="organization-${id}" class="depth-${depth}">
<th scope="row">${link(name, organization.url)} <code>${id}</code></th>
<td data-name="${columns[1]}">${kinds.filter(Boolean).join(' · ')}</td>
<td data-name="${columns[2]}" class="number">${number(tally.all)}</td>
<td data-name="${columns[3]}" class="number">${number(tally.hidden)}</td>
<td data-name="${columns[4]}" class="links">${view && page`<span><a href="${view}" aria-label="${say('viewOf', name)}">${say('view')}</a></span> `}<span>${file('CSV', files.csv(id))}</span> <span>${file('JSON', files.json(id))}</span></td>
</tr>
`;
}

interface Leaf {
  organization: Organization;
  depth: number;
}

/** Parents before their children, otherwise in the feed's order. What goes round in a circle stands at the end. */
function inTree(all: readonly Organization[]): Leaf[] {
  const ids = new Set(all.map(({ id }) => id));
  const below = new Map<string, Organization[]>();
  for (const one of all) {
    const parent = one.parent !== undefined && ids.has(one.parent) ? one.parent : '';
    below.set(parent, [...(below.get(parent) ?? []), one]);
  }
  const found = new Map<Organization, Leaf>();
  const waiting = (below.get('') ?? []).toReversed().map((organization) => ({ organization, depth: 0 }));
  for (let leaf = waiting.pop(); leaf; leaf = waiting.pop()) {
    const { organization, depth } = leaf;
    if (found.has(organization)) continue;
    found.set(organization, leaf);
    const children = below.get(organization.id) ?? [];
    waiting.push(...children.toReversed().map((one) => ({ organization: one, depth: Math.min(depth + 1, 3) })));
  }
  return [
    ...found.values(),
    ...all.filter((one) => !found.has(one)).map((organization) => ({ organization, depth: 0 })),
  ];
}
