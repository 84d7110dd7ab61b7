import { page, type Markup } from '../../../site/markup.ts';
import type { PageContext } from './page-context.ts';

/** What a reader must know of years that cannot be compared, and other remarks. */
export function notes({ feed, say, text }: PageContext): Markup | undefined {
  const all = feed.notes ?? [];
  if (all.length === 0) return undefined;
  const nameOf = (list: { id: string; name: Parameters<typeof text>[0] }[] | undefined, id?: string): string => {
    if (id === undefined) return '';
    const thing = list?.find((one) => one.id === id);
    return thing ? text(thing.name) : id;
  };
  const sorted = all.toSorted((one, other) => (one.period === other.period ? 0 : one.period < other.period ? 1 : -1));
  return page`<ul class="notes">
${sorted.map((note) => {
  const about = [
    nameOf(feed.metrics, note.metric),
    nameOf(feed.organizations, note.organization),
    nameOf(feed.groups, note.group),
  ];
  const names = about.filter(Boolean).join(', ') || say('everywhere');
  return page`<li><p class="kind"><b>${note.period}</b> · ${names} · ${say(`note.${note.kind}`)}</p><p>${text(note.text)}</p></li>\n`;
})}</ul>`;
}
