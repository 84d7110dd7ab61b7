import { html, svg, type TemplateResult } from 'lit';
import type { SparkView } from '../../model/view.ts';
import { across, percent } from './marker.ts';

/** A small course over the years, without axes. The numbers stand beside it as text. */
export function sparkline({ points }: SparkView, rtl: boolean): TemplateResult {
  return html`<svg class="spark" aria-hidden="true">
    ${points.map((point, index) => {
      const before = points[index - 1];
      return point.joined && before
        ? svg`<line class="line s0" x1=${across(before.x, rtl)} y1=${percent(1 - before.y)} x2=${across(point.x, rtl)} y2=${percent(1 - point.y)}></line>`
        : '';
    })}
    ${points.map((point, index) =>
      // Points that no line reaches would vanish; the last one is where the eye goes.
      index === points.length - 1 || (!point.joined && !points[index + 1]?.joined)
        ? svg`<circle class="dot" cx=${across(point.x, rtl)} cy=${percent(1 - point.y)} r=${index === points.length - 1 ? 4 : 2.5}></circle>`
        : '',
    )}
  </svg>`;
}
