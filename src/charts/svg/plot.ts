import { html, nothing, type TemplateResult } from 'lit';

/**
 * The plot area of a chart: grid, marks, and the place of the live chart. With a name it is a tab stop, and keys pressed
 * in it go to the chart and not to the commands of a screen reader: so there is nothing to read in it. Without a name it
 * is a picture.
 */
export function plotArea(name: string, grid: unknown, marks: unknown): TemplateResult {
  return html`<div
    class="plot"
    part="plot"
    tabindex=${name ? 0 : nothing}
    role=${name ? 'application' : nothing}
    aria-label=${name || nothing}
    aria-describedby=${name ? 'takeaway' : nothing}
  >
    <svg class="grid" aria-hidden="true">${grid}</svg>
    ${marks}
    <div class="live" aria-hidden="true"></div>
  </div>`;
}
