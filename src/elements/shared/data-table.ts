import { html, nothing, type TemplateResult } from 'lit';
import type { TableView } from '../../model/view.ts';

export type Order = 'ascending' | 'descending' | 'none';

/** A table with what the code for sorting makes of it: buttons as headers, and the order of each column that has one. */
export interface DrawnTable extends Omit<TableView, 'columns'> {
  columns: readonly unknown[];
  orders?: readonly (Order | undefined)[];
}

/** A table with caption and scoped headers. Wide ones scroll inside their own box, reachable by keyboard. */
export function dataTable({ caption, columns, rows, orders }: DrawnTable): TemplateResult {
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${caption}>
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" aria-sort=${orders?.[index] ?? nothing}>${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([header, ...cells]) =>
            html`<tr>
              <th scope="row">${header}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
