import { html, svg, type TemplateResult } from 'lit';
import type { LevelView } from '../../model/view.ts';

/** A level as filled steps: readable without colour, always beside its name. */
export function levelSteps({ position, of, tone }: LevelView, rtl: boolean): TemplateResult {
  return html`<svg class="level tone-${tone}" width=${of * 8} height="18" aria-hidden="true">
    ${Array.from({ length: of }, (_, index) => {
      const rise = (12 * (index + 1)) / of;
      const x = (rtl ? of - 1 - index : index) * 8 + 1;
      return svg`<rect class=${index < position ? 'on' : 'off'} x=${x} y=${12.5 - rise} width="6" height=${5 + rise}></rect>`;
    })}
  </svg>`;
}
