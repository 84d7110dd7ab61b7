import type { MessageKey } from '../../i18n/english.ts';
import { tabbedText } from '../../model/plain-table.ts';
import { inert } from '../../model/records.ts';
import type { TableView } from '../../model/view.ts';
import { copy } from './clipboard.ts';
import type { Shown } from './tool-entries.ts';

/** Puts the table on the clipboard, as it is sorted now, for spreadsheets, mails and text editors. */
export function copyTable({ words, view, table }: Shown): Promise<MessageKey> {
  const sources = view.sources.map(({ name, detail }) => [name, detail].filter(Boolean).join(' · '));
  const remarks = [
    sources.length > 0 ? `${words.say('ui.source')}: ${sources.join(' / ')}` : '',
    view.published,
    view.sample,
  ].filter(Boolean);
  return copy({
    'text/html': markup(table, remarks, view),
    'text/plain': tabbedText(table, remarks),
  });
}

/** The table as a document of its own. Its texts become text nodes, and only the serializer makes markup of them. */
function markup(
  { caption, columns, rows }: TableView,
  remarks: readonly string[],
  { locale, rtl }: { locale: string; rtl: boolean },
): string {
  const page = document.implementation.createHTMLDocument('');
  const make = (name: string, content: string | Node[], scope = ''): HTMLElement => {
    const element = page.createElement(name);
    // Spreadsheets run formulas in a table that is pasted, too.
    if (typeof content === 'string') element.textContent = inert(content);
    else element.append(...content);
    if (scope) element.setAttribute('scope', scope);
    return element;
  };
  const head = columns.map((column) => make('th', column, 'col'));
  const body = rows.map(([name, ...cells]) =>
    make('tr', [make('th', name!, 'row'), ...cells.map((cell) => make('td', cell))]),
  );
  const table = make('table', [make('caption', caption), make('thead', [make('tr', head)]), make('tbody', body)]);
  const all = make('div', [table, ...remarks.map((remark) => make('p', remark))]);
  all.lang = locale;
  all.dir = rtl ? 'rtl' : 'ltr';
  return new XMLSerializer().serializeToString(all);
}
