import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { GapRowView, GapSpec } from '../../model/view.ts';
import { across, marker, percent } from './marker.ts';

/** In narrow charts the line of the reference group would cross the names; each row has a tick instead. */
function tick(x: number, y: string, rtl: boolean): SVGTemplateResult {
  return svg`<svg x=${across(x, rtl)} y=${y} overflow="visible"><path class="reference-tick" d="M0,-10V10"></path></svg>`;
}

function row(one: GapRowView, y: string, rtl: boolean): SVGTemplateResult | typeof nothing {
  if (one.x === undefined) return nothing;
  return svg`
    ${
      one.interval
        ? svg`<line class="interval" x1=${across(one.interval.from, rtl)} x2=${across(one.interval.to, rtl)} y1=${y} y2=${y}></line>`
        : nothing
    }
    ${one.before ? svg`<circle class="before" cx=${across(one.before.x, rtl)} cy=${y} r="3.5"></circle>` : nothing}
    ${
      one.reference
        ? marker(3, one.small, across(one.x, rtl), y)
        : svg`<circle class="mark s0 ${one.small ? 'small' : ''}" cx=${across(one.x, rtl)} cy=${y} r="5.5"></circle>`
    }
  `;
}

/** The marks of a gap chart: one row per group, over the whole height of the list that stands behind them. */
export function gapPlot({ rows, ticks, referenceX, rtl }: GapSpec): TemplateResult {
  return html`
    <div class="plot" part="plot" aria-hidden="true">
      <svg class="grid">
        ${ticks.map(({ at }) => svg`<line class="rule" x1=${across(at, rtl)} x2=${across(at, rtl)} y1="0" y2="100%"></line>`)}
        ${
          referenceX === undefined
            ? nothing
            : svg`<line class="reference" x1=${across(referenceX, rtl)} x2=${across(referenceX, rtl)} y1="0" y2="100%"></line>`
        }
        ${referenceX === undefined ? nothing : rows.map((_, index) => tick(referenceX, percent((index + 0.5) / rows.length), rtl))}
      </svg>
      <svg class="marks">${rows.map((one, index) => row(one, percent((index + 0.5) / rows.length), rtl))}</svg>
      <div class="live"></div>
    </div>
  `;
}

/** The value axis below the rows. */
export function gapAxis({ ticks, rtl }: GapSpec): TemplateResult {
  return html`<svg class="x-axis" aria-hidden="true">
    ${ticks.map(
      ({ at, label, every }) =>
        svg`<text class="every-${every}" x=${across(at, rtl)} y="1.3em" text-anchor="middle">${label}</text>`,
    )}
  </svg>`;
}
