import { page } from './markup.ts';
import type { ServedView } from './served-widgets.ts';
import type { Say } from './view-words.ts';
import { viewTable } from './view-table.ts';

/** Mail programs know no style sheets: what they know of tables are these attributes. */
const look = page` border="1" cellpadding="6" cellspacing="0"`;

/**
 * A view as text and table, for newsletters and board papers: no script, no style, nothing that a mail program takes away.
 * It is a piece of a page, which says nothing of its characters, so it has ASCII only.
 */
export function fragmentText(model: ServedView, address: string, say: Say, frozen?: string): string {
  const { title, subtitle, takeaway, notes, sources, published, sample, locale, rtl } = model;
  const from = sources.map(({ name, detail }) => [name, detail].filter(Boolean).join(' · ')).join(' / ');
  const last = [from && say('source', from), published].filter(Boolean).join('. ');
  const { text } = page`<div lang="${locale}" dir="${rtl ? 'rtl' : 'ltr'}">
<h2>${[title, subtitle].filter(Boolean).join(', ')}</h2>
${frozen && page`<p>${frozen}</p>\n`}${sample && page`<p>${sample}</p>\n`}<p>${takeaway}</p>
${viewTable(model.table, look)}
${notes.map((note) => page`<p>${note}</p>\n`)}<p>${last}</p>
<p><a href="${address}">${say('full')}</a></p>
</div>
`;
  return text.replaceAll(/[^\u0000-\u007f]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
