import type { html as Html, svg as Svg, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { GaugeView } from '../../model/gauge.ts';

/** Every answer option with its share, favorable ones named as such. */
export function distribution(
  html: typeof Html,
  svg: typeof Svg,
  words: Words,
  { distribution: options }: GaugeView,
  rtl: boolean,
): TemplateResult {
  return html`<ul class="distribution">
    ${options.map(({ name, share, text, favorable }) => {
      const start = rtl ? `${100 - share * 100}%` : '0';
      return html`<li>
        <span>${name}${favorable ? html` <i>(${words.say('survey.counts-favorable')})</i>` : ''}</span><b>${text}</b>
        <svg aria-hidden="true">
          ${svg`<rect class="all" width="100%" height="100%"></rect><rect class=${favorable ? 'favorable' : 'other'} x=${start} width=${`${share * 100}%`} height="100%"></rect>`}
        </svg>
      </li>`;
    })}
  </ul>`;
}
