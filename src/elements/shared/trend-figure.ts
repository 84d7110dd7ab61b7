import { html, nothing, type TemplateResult } from 'lit';
import { seriesKey, trendChart } from '../../charts/svg/trend-svg.ts';
import type { Words } from '../../i18n/words.ts';
import type { TrendSpec } from '../../model/view.ts';

/** The key to everything on a trend that is not a line: targets and breaks, in words. */
function otherKeys(words: Words, { targets, breaks }: TrendSpec): TemplateResult {
  return html`${targets.map(
    ({ text }) =>
      html`<li>
        <svg class="key" width="28" height="12" aria-hidden="true">
          <line class="target" x1="0" x2="28" y1="6" y2="6"></line></svg
        >${text}
      </li>`,
  )}
  ${
    breaks.length > 0
      ? html`<li>
          <svg class="key" width="28" height="12" aria-hidden="true">
            <line class="break" x1="14" x2="14" y1="-3" y2="15"></line></svg
          >${words.say('ui.break')}
        </li>`
      : nothing
  }`;
}

/**
 * A trend with its key. `plotName` is there if readers can go into the plot; `values` adds the latest value of each line
 * to the key. What is not `pictured` has its room, and nothing drawn in it.
 */
export function trendFigure(
  words: Words,
  spec: TrendSpec,
  plotName: string,
  values: boolean,
  pictured: boolean,
): TemplateResult {
  return html`<figure part="chart" aria-label=${words.say('ui.chart')}>
    <p class="axis-label meta">${spec.axisLabel}</p>
    ${trendChart(pictured ? spec : { ...spec, ticks: [], periods: [], series: [] }, plotName)}
    <ul class="keys" part="legend">
      ${
        values
          ? spec.series.map(
              (series) => html`<li>${seriesKey(series.style)}${series.name}: <b>${series.latest}</b></li>`,
            )
          : nothing
      }
      ${otherKeys(words, spec)}
    </ul>
  </figure>`;
}
