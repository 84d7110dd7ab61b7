import { html, nothing, type TemplateResult } from 'lit';
import { levelSteps } from '../../charts/svg/level-svg.ts';
import { sparkline } from '../../charts/svg/spark-svg.ts';
import type { CardView } from '../../model/scorecard-card.ts';
import type { ChangeView, LevelView } from '../../model/view.ts';

const arrows = { up: 'M7 1L13 12H1Z', down: 'M7 13L1 2H13Z', flat: 'M1 5H13V9H1Z' } as const;

function change(view: ChangeView): TemplateResult {
  if (!view.known) return html`<p class="change meta">${view.text}</p>`;
  return html`<p class="change ${view.verdict}">
    <svg width="14" height="14" aria-hidden="true"><path d=${arrows[view.direction]}></path></svg>
    <span>${view.text}${view.verdictText ? html` <i>(${view.verdictText})</i>` : nothing}</span>
  </p>`;
}

/** A level with its steps and name; nothing where there is no level. */
export function badge(view: LevelView | undefined, rtl: boolean): TemplateResult | typeof nothing {
  return view ? html`<span class="badge">${levelSteps(view, rtl)}<span>${view.text}</span></span>` : nothing;
}

/** One measure on the scorecard: the number first, then what it means, then where it stands. */
export function scorecardCard(
  card: CardView,
  rtl: boolean,
  headingLevel: number,
  groups: TemplateResult | typeof nothing,
): TemplateResult {
  const { name, question, groupName, value, shown, people, periodText, small, levelText, target, spark } = card;
  return html`
    <div role="heading" aria-level=${headingLevel} class="card-name">${name}</div>
    ${question ? html`<p class="question">${question}</p>` : nothing}
    <div class="reading">
      <p class=${shown ? 'number' : 'number none'}>${value}</p>
      ${spark ? html`<div class="spark-box" role="img" aria-label=${spark.text}>${sparkline(spark, rtl)}</div>` : nothing}
    </div>
    ${badge(card.level, rtl)}${levelText ? html`<p class="meta">${levelText}</p>` : nothing}
    <p class="meta">${[groupName, periodText, people, small].filter(Boolean).join(' · ')}</p>
    ${shown ? change(card.change) : nothing}
    ${target ? html`<p class="meta">${target.text}${target.metText ? html` · <b>${target.metText}</b>` : nothing}</p>` : nothing}
    ${
      card.comparisons[0]
        ? html`<ul class="comparisons meta">
            ${card.comparisons.map((one) => html`<li>${one.name}: <b>${one.value}</b>, ${one.text}</li>`)}
          </ul>`
        : nothing
    }
    ${card.selfReported ? html`<p class="meta">${card.selfReported}</p>` : nothing} ${groups}
  `;
}
