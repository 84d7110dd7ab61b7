import { html, svg, type TemplateResult } from 'lit';
import type { LevelView } from '../../model/view.ts';

/** A level as filled steps: readable without colour, always beside its name. */
export function levelSteps({ position, of, tone }: LevelView, rtl: boolean): TemplateResult {
  const width = 6;
  return html`<svg class="level tone-${tone}" width=${of * 8} height="18" aria-hidden="true">
    ${Array.from({ length: of }, (_, index) => {
      const height = 6 + (12 * (index + 1)) / of;
      const x = (rtl ? of - 1 - index : index) * 8 + 1;
      return svg`<rect class=${index < position ? 'on' : 'off'} x=${x} y=${18 - height + 0.5} width=${width} height=${height - 1}></rect>`;
    })}
  </svg>`;
}
