import type { FrameView } from '../../model/view.ts';
import { element, indented, opening } from './escape.ts';

/** What readers have without the script: the words of a widget's own view, which holds nothing that may not be shown. */
export type Fallback = Pick<
  FrameView,
  'title' | 'subtitle' | 'takeaway' | 'notes' | 'table' | 'sources' | 'published' | 'sample' | 'locale' | 'rtl'
>;

/** A small table: readers of the fallback want the newest, and the widget has the rest. */
const most = { rows: 6, columns: 4 };

export function titleOf({ title, subtitle }: Fallback): string {
  return [title, subtitle].filter(Boolean).join(', ');
}

function row(cells: readonly string[], isHead: boolean): string {
  const written = cells.map((cell, index) => {
    if (isHead) return element('th', cell, [['scope', 'col']]);
    return index === 0 ? element('th', cell, [['scope', 'row']]) : element('td', cell);
  });
  return `<tr>${written.join('')}</tr>`;
}

function tableLines({ caption, columns, rows }: FrameView['table'], limit: number): string[] {
  return [
    '<table>',
    ...indented([
      element('caption', caption),
      row(columns.slice(0, most.columns), true),
      ...rows.slice(0, limit).map((cells) => row(cells.slice(0, most.columns), false)),
    ]),
    '</table>',
  ];
}

/** Sentence and small table, a line each. */
export function fallbackLines(fallback: Fallback): string[] {
  const { sample, takeaway, table } = fallback;
  return [
    ...(sample ? [element('p', sample)] : []),
    ...(takeaway ? [element('p', takeaway)] : []),
    ...(table.rows.length > 0 ? tableLines(table, most.rows) : []),
  ];
}

/** All of it, for pages that take nothing but text and tables. */
export function staticLines(fallback: Fallback, headingLevel: string, address: string): string[] {
  const { sample, takeaway, table, notes, sources, published, locale, rtl } = fallback;
  const from = sources.map(({ name, detail }) => [name, detail].filter(Boolean).join(' · '));
  return [
    opening('div', [
      ['lang', locale],
      ['dir', rtl ? 'rtl' : 'ltr'],
    ]),
    ...indented([
      element(`h${headingLevel}`, titleOf(fallback)),
      ...[sample, takeaway].filter(Boolean).map((text) => element('p', text)),
      ...tableLines(table, table.rows.length),
      ...[...notes, ...from, published].filter(Boolean).map((text) => element('p', text)),
      `<p>${element('a', address, [['href', address]])}</p>`,
    ]),
    '</div>',
  ];
}
