import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { ArrangedSection } from '../../model/overview-arranged.ts';
import type { ColumnView } from '../../model/overview-columns.ts';
import { byName, type Arrangement } from '../../model/overview-order.ts';

const arrows = { ascending: 'M1 8L5 2L9 8Z', descending: 'M1 2L5 8L9 2Z', none: 'M2 4L5 1L8 4ZM2 6L5 9L8 6Z' } as const;

type Order = keyof typeof arrows;

/** What a press on a header asks for: numbers highest first, names from A; then the other way; then the feed's order. */
export function nextSort(sort: Arrangement['sort'], column: string): Arrangement['sort'] {
  const first = column !== byName;
  if (sort?.column !== column) return { column, descending: first };
  return sort.descending === first ? { column, descending: !first } : undefined;
}

function header(
  name: string,
  column: string,
  remarks: readonly string[],
  sort: Arrangement['sort'],
  press: (column: string) => void,
): TemplateResult {
  const order: Order = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${order}>
    <button type="button" class="sort" @click=${() => press(column)}>
      <span>${name}</span><svg width="10" height="10" aria-hidden="true"><path d=${arrows[order]}></path></svg></button
    >${remarks.map((remark) => html`<span class="meta">${remark}</span>`)}
  </th>`;
}

/** What stands under the name of a measure in its header. */
export function columnRemarks(words: Words, { about, since }: ColumnView): string[] {
  return [about, since && words.say('overview.since', { since })].filter(Boolean);
}

/**
 * The table of a section, without its rows: those are drawn one by one, see drawn-rows.ts. What is around the table keeps
 * its height meanwhile, see near-rows.ts.
 */
export function sectionTable(
  words: Words,
  { section, lines }: ArrangedSection,
  sort: Arrangement['sort'],
  press: (column: string) => void,
  whole: boolean,
): TemplateResult {
  const { caption, nameColumn, columns } = section;
  return html`<div class="table">
    <div class="scroll" tabindex="0" role="region" aria-label=${caption}>
      <div>
        <table part="table" aria-rowcount=${whole ? nothing : lines.length + 1}>
          <caption>
            ${caption}
          </caption>
          <thead>
            <tr aria-rowindex=${whole ? nothing : 1}>
              ${header(nameColumn, byName, [], sort, press)}
              ${columns.map((column) => header(column.name, column.id, columnRemarks(words, column), sort, press))}
            </tr>
          </thead>
          <tbody class="rows"></tbody>
        </table>
      </div>
    </div>
  </div>`;
}
