import { html, type TemplateResult } from 'lit';
import type { SparkView } from '../../model/view.ts';

/** Size of the drawing, as its viewBox says it. */
const width = 960;
const height = 280;

/** A small course over the years, without axes. The numbers stand beside it as text. */
export function sparkline({ points }: SparkView, rtl: boolean): TemplateResult {
  // One path of lines and one of dots, however many years: hundreds of these are on a page.
  let line = '';
  let dots = '';
  points.forEach(({ x, y, joined }, index) => {
    const after = points[index + 1];
    const place = `${Math.round(width * (rtl ? 1 - x : x))} ${Math.round(height - height * y)}`;
    line += (joined ? 'L' : 'M') + place;
    // Points that no line reaches would vanish; the last one is where the eye goes.
    if (!after || (!joined && !after.joined)) dots += `M${place}h1`;
  });
  return html`<svg class="spark" viewBox="0 0 960 280" aria-hidden="true">
    <path d=${line}></path>
    <path class="dot" d=${dots}></path>
  </svg>`;
}
