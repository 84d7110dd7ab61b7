import { html, svg, type TemplateResult } from 'lit';
import type { SparkView } from '../../model/view.ts';

/** As for the marks of a chart. Said again here, so that a scorecard need not bring the file of those. */
function percent(fraction: number): string {
  return `${(100 * fraction).toFixed(2)}%`;
}

/** A small course over the years, without axes. The numbers stand beside it as text. */
export function sparkline({ points }: SparkView, rtl: boolean): TemplateResult {
  const places = points.map(({ x, y, joined }) => ({ x: percent(rtl ? 1 - x : x), y: percent(1 - y), joined }));
  return html`<svg class="spark" aria-hidden="true">
    ${places.map(({ x, y, joined }, index) => {
      const before = places[index - 1];
      return joined && before ? svg`<line class="line" x1=${before.x} y1=${before.y} x2=${x} y2=${y}></line>` : '';
    })}
    ${places.map(({ x, y, joined }, index) => {
      const after = places[index + 1];
      // Points that no line reaches would vanish; the last one is where the eye goes.
      return !after || (!joined && !after.joined)
        ? svg`<circle class="dot" cx=${x} cy=${y} r=${after ? 2.5 : 4}></circle>`
        : '';
    })}
  </svg>`;
}
