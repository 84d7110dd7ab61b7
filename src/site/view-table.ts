import type { TableView } from '../model/view.ts';
import { page, type Markup } from './markup.ts';

/** The data of a widget as a table, with its caption and headers. `look` is what a table without style sheets needs. */
export function viewTable({ caption, columns, rows }: TableView, look?: Markup): Markup {
  return page`<table${look}>
<caption>${caption}</caption>
<thead><tr>${columns.map((column) => page`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([header, ...cells]) => page`<tr><th scope="row">${header}</th>${cells.map((cell) => page`<td>${cell}</td>`)}</tr>\n`,
)}</tbody>
</table>`;
}
