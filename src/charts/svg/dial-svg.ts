import { html, nothing, svg, type TemplateResult } from 'lit';
import type { GaugeView } from '../../model/gauge.ts';

const centre = { x: 100, y: 100 };

function point(fraction: number, radius: number): string {
  const angle = Math.PI * (1 - fraction);
  return `${(centre.x + radius * Math.cos(angle)).toFixed(2)},${(centre.y - radius * Math.sin(angle)).toFixed(2)}`;
}

/** An arc of the half circle between two fractions of the scale. */
function arc(from: number, to: number, radius: number): string {
  return `M${point(from, radius)}A${radius},${radius} 0 0 1 ${point(to, radius)}`;
}

/** The dial of a gauge: bands outside, the value as a filled arc inside, the goal as a mark across. */
export function dial({ at, bands, target }: GaugeView, rtl: boolean): TemplateResult {
  return html`<svg class="dial" viewBox="0 0 200 106" aria-hidden="true">
    <g transform=${rtl ? 'translate(200,0) scale(-1,1)' : nothing}>
      ${bands.map(({ from, to, current }, index) => svg`<path class="band ${current ? 'current' : ''}" d=${arc(from + (index > 0 ? 0.008 : 0), to, 91)}></path>`)}
      <path class="track" d=${arc(0, 1, 74)}></path>
      ${at ? svg`<path class="value" d=${arc(0, at, 74)}></path>` : nothing}
      ${at === undefined ? nothing : svg`<path class="needle" d=${`M${point(at, 62)}L${point(at, 86)}`}></path>`}
      ${target ? svg`<path class="goal" d=${`M${point(target.at, 60)}L${point(target.at, 99)}`}></path>` : nothing}
    </g>
  </svg>`;
}
