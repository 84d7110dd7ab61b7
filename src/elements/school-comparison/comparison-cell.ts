import { html, nothing, type TemplateResult } from 'lit';
import { levelSteps } from '../../charts/svg/level-svg.ts';
import type { ComparedCellView } from '../../model/comparison-row.ts';
import type { ChangeView } from '../../model/view.ts';

const arrows = { up: 'M6 1L11 10H1Z', down: 'M6 11L1 2H11Z', flat: 'M1 4H11V8H1Z' } as const;

function changed(view: ChangeView): TemplateResult {
  if (!view.known) return html`<span class="meta">${view.text}</span>`;
  return html`<span class="change ${view.verdict}"
    ><svg width="12" height="12" aria-hidden="true"><path d=${arrows[view.direction]}></path></svg
    ><span>${view.judged}</span></span
  >`;
}

/** One number of one organization. `who` is for narrow places, where no column says it. */
export function comparisonCell(
  { shown, value, year, people, level, levelText, change }: ComparedCellView,
  who: string,
  rtl: boolean,
): TemplateResult {
  return html`<td role="cell">
    <span class="who" aria-hidden="true">${who}</span>
    <span class=${shown || level ? 'number' : 'number none'}>${value}</span>
    ${year ? html`<span class="meta">${year}</span>` : nothing}
    ${level ? html`<span class="badge">${levelSteps(level, rtl)}<span>${level.text}</span></span>` : nothing}
    ${levelText ? html`<span class="meta">${levelText}</span>` : nothing}
    ${people ? html`<span class="meta">${people}</span>` : nothing} ${change ? changed(change) : nothing}
  </td>`;
}
