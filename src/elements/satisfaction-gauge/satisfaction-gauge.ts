import { html, nothing, svg, type TemplateResult } from 'lit';
import { dial } from '../../charts/svg/dial-svg.ts';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { GaugeView } from '../../model/gauge.ts';
import { satisfactionView, type SatisfactionView } from '../../model/satisfaction.ts';
import { Deferred } from '../../charts/deferred.ts';
import { Widget } from '../shared/widget.ts';
import { satisfactionGaugeStyles } from './satisfaction-gauge.styles.ts';

/**
 * How many people answered a survey favorably: one gauge per audience, side by side, never merged.
 *
 * @summary Percent favorable of a survey, with responses, response rate, goal and change.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @csspart base - The whole widget.
 * @csspart header - Heading, organization and question.
 * @csspart title - The heading.
 * @csspart takeaway - The sentence that says what the numbers mean.
 * @csspart gauge - The gauge of one audience.
 * @csspart sample - The remark on invented data.
 * @csspart subtitle - The organization.
 * @csspart question - The question that the measure answers.
 * @csspart notes - Breaks and cautions.
 * @csspart table - The data table.
 * @csspart download - The button for the CSV file.
 * @csspart tools - The buttons under “More options”.
 * @csspart status - The line that says what a button has done.
 * @csspart source - Where the numbers come from.
 * @csspart footer - Table, download and source.
 * @csspart section - What a reader can open: the table, more options and others.
 */
export class SatisfactionGauge extends Widget<SatisfactionView> {
  static override styles = [...Widget.styles, satisfactionGaugeStyles];

  readonly #answers = new Deferred(this, () => import('./distribution.ts'));

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): SatisfactionView | undefined {
    return satisfactionView(dataset, request, words);
  }

  protected override content({ gauges, favorable, rtl }: SatisfactionView, words: Words): TemplateResult {
    return html`
      <ul class="gauges">
        ${gauges.map((gauge) => html`<li part="gauge">${this.#gauge(gauge, words, rtl)}</li>`)}
      </ul>
      ${favorable ? html`<p class="meta">${favorable}</p>` : nothing}
    `;
  }

  #gauge(gauge: GaugeView, words: Words, rtl: boolean): TemplateResult {
    const { name, value, meter, band, people, responseRate, small, lowResponse, change, target, periodText } = gauge;
    const face = html`${dial(gauge, rtl)}<span class="reading"
        ><b class=${meter ? '' : 'none'}>${value}</b>${band ? html`<span>${band}</span>` : nothing}</span
      >`;
    return html`
      <p class="audience">${name}</p>
      ${
        meter
          ? html`<div
              class="face"
              role="meter"
              aria-label=${name}
              aria-valuenow=${meter.now}
              aria-valuemin=${meter.min}
              aria-valuemax=${meter.max}
              aria-valuetext=${meter.text}
            >
              ${face}
            </div>`
          : html`<div class="face">${face}</div>`
      }
      ${
        target
          ? html`<p class="goal-line">
              <svg class="key" width="10" height="14" aria-hidden="true">
                <line class="goal" x1="5" x2="5" y1="0" y2="14"></line></svg
              >${target.text}${target.metText ? ` · ${target.metText}` : nothing}
            </p>`
          : nothing
      }
      <p class="meta">${[periodText, people, responseRate].filter(Boolean).join(' · ')}</p>
      ${small ? html`<p class="meta">${small}</p>` : nothing}
      ${lowResponse ? html`<p class="warning">${lowResponse}</p>` : nothing}
      ${meter ? html`<p class="meta">${change.judged}</p>` : nothing}
      ${
        gauge.distribution.length > 0
          ? this.disclosures.deferred(
              `answers-${gauge.id}`,
              words.say('survey.distribution'),
              this.#answers,
              (module) => module.distribution(html, svg, words, gauge, rtl),
            )
          : nothing
      }
    `;
  }
}
