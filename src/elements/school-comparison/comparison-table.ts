import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { ComparedRowView } from '../../model/comparison-row.ts';
import type { SchoolComparisonView } from '../../model/comparison.ts';
import { comparisonCell } from './comparison-cell.ts';

/**
 * The table. In narrow places style sheets lay it out as one list for each measure; roles are written down, because
 * browsers forget that it is a table when it is no longer drawn as one.
 */
export function comparisonTable(
  words: Words,
  view: SchoolComparisonView,
  remove: (id: string) => void,
): TemplateResult {
  const { organizations, goals, rtl } = view;
  const names = organizations.map(({ shortName }) => shortName);
  const two = names.length > 1;
  return html`<table class="compared" role="table" aria-labelledby="heading" part="comparison">
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${words.say('column.measure')}</th>
        ${organizations.map(({ name }) => html`<th role="columnheader" scope="col" part="organization">${name}</th>`)}
        ${two ? html`<th role="columnheader" scope="col">${words.say('comparison.column')}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      <tr role="row" class="about">
        <th role="rowheader" scope="row">${words.say('comparison.about')}</th>
        ${organizations.map(
          ({ id, name, kind, within }) =>
            html`<td role="cell">
              <span class="who" aria-hidden="true">${name}</span>
              <span class="meta">${kind}</span>
              ${within ? html`<span class="meta">${within}</span>` : nothing}
              <button
                type="button"
                class="remove"
                id="remove-${id}"
                aria-label=${words.say('comparison.remove', { name })}
                @click=${() => remove(id)}
              >
                ${words.say('comparison.remove.short')}
              </button>
            </td>`,
        )}
        ${two ? html`<td role="cell"></td>` : nothing}
      </tr>
    </tbody>
    ${goals.map(
      ({ name, rows }, index) =>
        html`<tbody role="rowgroup" part="goal">
          ${name ? goalRow(name, index > 0 ? names : names.map(() => ''), two) : nothing}
          ${rows.map((row) => measureRow(row, names, rtl, two))}
        </tbody>`,
    )}
  </table>`;
}

/** A goal, with the names once more for eyes that have left the head of the table far behind. */
function goalRow(goal: string, names: readonly string[], two: boolean): TemplateResult {
  return html`<tr role="row" class="goal">
    <th role="rowheader" scope="rowgroup">${goal}</th>
    ${names.map((name) => html`<td role="cell" aria-hidden="true">${name}</td>`)}
    ${two ? html`<td role="cell" aria-hidden="true"></td>` : nothing}
  </tr>`;
}

function measureRow(row: ComparedRowView, names: readonly string[], rtl: boolean, two: boolean): TemplateResult {
  const { name, details, cells, difference, beside } = row;
  return html`<tr role="row" class="measure">
    <th role="rowheader" scope="row"><span>${name}</span> <span class="meta">${details.join(' · ')}</span></th>
    ${cells.map((cell, column) => comparisonCell(cell, names[column]!, rtl))}
    ${
      two
        ? html`<td role="cell" class="words" part="difference">
            <span>${difference}</span>${beside ? html` <span class="meta">${beside}</span>` : nothing}
          </td>`
        : nothing
    }
  </tr>`;
}
