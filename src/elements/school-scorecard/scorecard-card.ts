import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { CardView } from '../../model/scorecard-card.ts';
import type { ChangeView, LevelView, SparkView } from '../../model/view.ts';
import type { Disclosures } from '../shared/disclosures.ts';

/** Painters that a card uses. */
export interface CardPainters {
  steps: (level: LevelView, rtl: boolean) => TemplateResult;
  spark: (spark: SparkView, rtl: boolean) => TemplateResult;
}

const arrows = { up: 'M7 1L13 12H1Z', down: 'M7 13L1 2H13Z', flat: 'M1 5H13V9H1Z' } as const;

function change(view: ChangeView): TemplateResult {
  if (!view.known) return html`<p class="change meta">${view.text}</p>`;
  return html`<p class="change ${view.verdict}">
    <svg width="14" height="14" aria-hidden="true"><path d=${arrows[view.direction]}></path></svg>
    <span>${view.text} <i>(${view.verdictText})</i></span>
  </p>`;
}

function level(
  view: LevelView | undefined,
  paint: CardPainters['steps'],
  rtl: boolean,
): TemplateResult | typeof nothing {
  return view ? html`<span class="badge">${paint(view, rtl)}<span>${view.text}</span></span>` : nothing;
}

function groupTable(words: Words, { name, groups }: CardView, { steps }: CardPainters, rtl: boolean): TemplateResult {
  const levels = groups.some((group) => group.level);
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${`${name}: ${words.say('ui.groups')}`}>
    <table>
      <caption class="visually-hidden">
        ${name}: ${words.say('ui.groups')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.say('column.group')}</th>
          <th scope="col">${words.say('column.value')}</th>
          ${levels ? html`<th scope="col">${words.say('column.level')}</th>` : nothing}
          <th scope="col">${words.say('column.change')}</th>
        </tr>
      </thead>
      <tbody>
        ${groups.map(
          (group) =>
            html`<tr>
              <th scope="row">${group.name}</th>
              <td class=${group.shown ? '' : 'none'}>${group.value}<span class="meta">${group.people}</span></td>
              ${levels ? html`<td>${level(group.level, steps, rtl)}</td>` : nothing}
              <td>
                ${group.shown ? (group.change.known ? `${group.change.short} (${group.change.verdictText})` : group.change.text) : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** One measure on the scorecard: the number first, then what it means, then where it stands. */
export function scorecardCard(
  words: Words,
  card: CardView,
  painters: CardPainters,
  rtl: boolean,
  headingLevel: number,
  disclosures: Disclosures,
): TemplateResult {
  const {
    id,
    name,
    question,
    groupName,
    value,
    shown,
    people,
    periodText,
    small,
    target,
    comparisons,
    spark,
    selfReported,
  } = card;
  return html`
    <div role="heading" aria-level=${headingLevel} class="card-name">${name}</div>
    ${question ? html`<p class="question">${question}</p>` : nothing}
    <div class="reading">
      <p class=${shown ? 'number' : 'number none'}>${value}</p>
      ${spark ? html`<div class="spark-box" role="img" aria-label=${spark.text}>${painters.spark(spark, rtl)}</div>` : nothing}
    </div>
    ${level(card.level, painters.steps, rtl)} ${card.levelText ? html`<p class="meta">${card.levelText}</p>` : nothing}
    <p class="meta">${[groupName, periodText, people].filter(Boolean).join(' · ')}</p>
    ${small ? html`<p class="meta">${small}</p>` : nothing} ${shown ? change(card.change) : nothing}
    ${target ? html`<p class="meta">${target.text}${target.metText ? html` · <b>${target.metText}</b>` : nothing}</p>` : nothing}
    ${selfReported ? html`<p class="meta self">${selfReported}</p>` : nothing}
    ${
      comparisons.length > 0
        ? disclosures.section(
            `compare-${id}`,
            words.say('ui.within'),
            () =>
              html`<ul class="comparisons">
                ${comparisons.map((one) => html`<li>${one.name}: <b>${one.value}</b> · ${one.text}</li>`)}
              </ul>`,
          )
        : nothing
    }
    ${
      card.groups.length > 0
        ? disclosures.section(`groups-${id}`, words.say('ui.groups'), () => groupTable(words, card, painters, rtl))
        : nothing
    }
  `;
}
