import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GapRowView, GapSpec } from '../../model/view.ts';
import { across, marker } from './marker.ts';
import { plotArea } from './plot.ts';

/** In narrow charts the line of the reference group would cross the names; each row has a tick instead. */
function tick(x: number, rtl: boolean): SVGTemplateResult {
  return svg`<svg x=${across(x, rtl)} y="50%" overflow="visible"><path class="reference-tick" d="M0,-10V10"></path></svg>`;
}

/**
 * The marks of one row. They stand in the row itself, not in one picture over all rows: on paper a list may go on over
 * the page, and each mark must stay beside its name.
 */
export function gapMarks(
  { x, interval, before, reference, small }: GapRowView,
  { referenceX, rtl }: GapSpec,
): TemplateResult {
  return html`<svg class="marks" aria-hidden="true">
    ${referenceX === undefined ? nothing : tick(referenceX, rtl)}
    ${
      x === undefined
        ? nothing
        : svg`
            ${interval ? svg`<line class="interval" x1=${across(interval.from, rtl)} x2=${across(interval.to, rtl)} y1="50%" y2="50%"></line>` : nothing}
            ${before ? svg`<circle class="before" cx=${across(before.x, rtl)} cy="50%" r="3.5"></circle>` : nothing}
            ${
              reference
                ? marker(3, small, across(x, rtl), '50%')
                : svg`<circle class="mark s0 ${small ? 'small' : ''}" cx=${across(x, rtl)} cy="50%" r="5.5"></circle>`
            }`
    }
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
