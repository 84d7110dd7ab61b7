import { html, nothing, type TemplateResult } from 'lit';
import { sparkline } from '../../charts/svg/spark-svg.ts';
import type { OverviewCell } from '../../model/overview-cell.ts';
import type { ColumnView } from '../../model/overview-columns.ts';
import type { OverviewName } from '../../model/overview.ts';

const arrows = { up: 'M5 1L9 8H1Z', down: 'M5 8L1 1H9Z', flat: 'M1 3H9V6H1Z' } as const;

/** Steps of a level as one path: hundreds of them are on the page. */
function steps(from: number, to: number, of: number): string {
  return Array.from({ length: to - from }, (_, index) => {
    const rise = 5 + (12 * (from + index + 1)) / of;
    return `M${8 * (from + index) + 1} 17.5h6v-${rise}h-6z`;
  }).join('');
}

/** What is drawn of one organization, as a row of a table or as a card. */
export interface RowParts {
  name: OverviewName;
  cells: readonly OverviewCell[];
  columns: readonly ColumnView[];
  /** The reader's choice, on this page or in this widget. */
  current: boolean;
  rtl: boolean;
  choose: () => void;
}

/** The name as a button: whoever presses it chooses the organization for the whole page. */
function nameButton({ name: { name, about }, current, choose }: RowParts): TemplateResult {
  return html`<button
      type="button"
      class="name"
      part="name"
      aria-current=${current ? 'true' : nothing}
      @click=${choose}
    >
      ${name}</button
    >${about.map((text) => html`<span class="meta">${text}</span>`)}`;
}

function facts(cell: OverviewCell, rtl: boolean): TemplateResult {
  const { shown, value, level, levelName, remarks, change, spark } = cell;
  return html`<span class=${shown ? 'value' : 'none'}>${value}</span> ${
      level
        ? html`<span class="badge"
            ><svg class="level tone-${level.tone}" width=${level.of * 8} height="18" aria-hidden="true">
              <path class="on" d=${steps(0, level.position, level.of)}></path>
              <path class="off" d=${steps(level.position, level.of, level.of)}></path></svg
            ><span>${levelName}</span><span class="heard">${level.text}</span></span
          >`
        : nothing
    }${remarks ? html`<span class="meta">${remarks}</span>` : nothing}${
      change
        ? html`<span class="change ${change.verdict}"
            ><svg width="10" height="9" aria-hidden="true"><path d=${arrows[change.direction]}></path></svg>
            <span>${change.text}</span></span
          >`
        : nothing
    }${spark ? html`<span class="spark-box" role="img" aria-label=${spark.text}>${sparkline(spark, rtl)}</span>` : nothing}`;
}

/** The cells of a table's row. */
export function tableRow(parts: RowParts): TemplateResult {
  return html`<th scope="row">${nameButton(parts)}</th>
    ${parts.cells.map((cell) => html`<td>${facts(cell, parts.rtl)}</td>`)}`;
}

/** The same facts for a narrow place, one below the other. */
export function cardRow(parts: RowParts): TemplateResult {
  const { cells, columns, rtl } = parts;
  return html`<div class="card-name">${nameButton(parts)}</div>
    <dl>
      ${cells.map(
        (cell, place) =>
          html`<div>
            <dt>${columns[place]!.name} <span class="meta">${columns[place]!.about}</span></dt>
            <dd>${facts(cell, rtl)}</dd>
          </div>`,
      )}
    </dl>`;
}
