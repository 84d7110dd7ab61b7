import { html, svg, type TemplateResult } from 'lit';
import type { SparkView } from '../../model/view.ts';

/** A small course over the years, without axes. The numbers stand beside it as text. */
export function sparkline({ points }: SparkView, rtl: boolean): TemplateResult {
  const places = points.map(({ x, y, joined }) => ({
    x: `${100 * (rtl ? 1 - x : x)}%`,
    y: `${100 - 100 * y}%`,
    joined,
  }));
  return html`<svg class="spark" aria-hidden="true">
    ${places.map(({ x, y, joined }, index) => {
      const before = places[index - 1];
      const after = places[index + 1];
      return [
        joined && before ? svg`<line class="line" x1=${before.x} y1=${before.y} x2=${x} y2=${y}></line>` : '',
        // Points that no line reaches would vanish; the last one is where the eye goes.
        !after || (!joined && !after.joined)
          ? svg`<circle class="dot" cx=${x} cy=${y} r=${after ? 2.5 : 4}></circle>`
          : '',
      ];
    })}
  </svg>`;
}
