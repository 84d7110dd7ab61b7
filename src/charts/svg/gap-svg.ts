import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GapRowView, GapSpec } from '../../model/view.ts';
import { across, look, marker } from './marker.ts';
import { plotArea } from './plot.ts';

/**
 * The marks of one row. They stand in the row itself, not in one picture over all rows: on paper a list may go on over
 * the page, and each mark must stay beside its name. One template for every row, since there are many: what a row does
 * not have has no size. In narrow charts the line of the reference group would cross the names; each row has a tick.
 */
export function gapMarks(
  { x, interval, before, reference, small }: GapRowView,
  { referenceX, rtl }: GapSpec,
): TemplateResult {
  const place = (at: number | undefined): string => across(at ?? 0, rtl);
  const dot = x !== undefined && !reference;
  return html`<svg class="marks" aria-hidden="true">
    <rect
      class="reference-tick"
      x=${place(referenceX)}
      y="50%"
      width=${referenceX === undefined ? 0 : 2}
      height="20"
    ></rect>
    <line class="interval" x1=${place(interval?.from)} x2=${place(interval?.to)} y1="50%" y2="50%"></line>
    <circle class="before" cx=${place(before?.x)} cy="50%" r=${before ? 3.5 : 0}></circle>
    <circle class=${dot ? look(0, small) : nothing} cx=${place(x)} cy="50%" r=${dot ? 5.5 : 0}></circle>
    ${reference && x !== undefined ? marker(3, small, place(x), '50%') : nothing}
  </svg>`;
}

/** What stands behind the marks, over the whole height of the list: grid, and the line of the reference group. */
export function gapPlot({ ticks, referenceX, rtl }: GapSpec, name: string): TemplateResult {
  const grid = svg`
    ${ticks.map(({ at }) => svg`<line class="rule" x1=${across(at, rtl)} x2=${across(at, rtl)} y1="0" y2="100%"></line>`)}
    ${
      referenceX === undefined
        ? nothing
        : svg`<line class="reference" x1=${across(referenceX, rtl)} x2=${across(referenceX, rtl)} y1="0" y2="100%"></line>`
    }`;
  return plotArea(name, grid, nothing);
}

/** The value axis below the rows. */
export function gapAxis({ ticks, rtl }: GapSpec): TemplateResult {
  return html`<svg class="x-axis" aria-hidden="true">
    ${ticks.map(
      ({ at, label, every }) =>
        svg`<text class="every-${every}" x=${across(at, rtl)} y="1.5em" text-anchor="middle">${label}</text>`,
    )}
  </svg>`;
}
