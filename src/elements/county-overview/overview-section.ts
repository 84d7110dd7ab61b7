import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { ArrangedSection } from '../../model/overview-arranged.ts';
import type { Arrangement } from '../../model/overview-order.ts';
import { wholeLimit } from './overview-rows.ts';
import { sectionTable } from './section-table.ts';

/** Cards that are drawn at once, and that a press adds: each is about a phone's screen, and what follows is to be found. */
export const cardsAtOnce = 12;

/** How a reader has the rows of all sections. */
export interface SectionLook {
  /** So many cards; a table where there are none. */
  cards: number | undefined;
  /** Every row, as for print. */
  whole: boolean;
  /** Level of the heading of a section. */
  level: number;
  sort: Arrangement['sort'];
  press: (column: string) => void;
  showMore: () => void;
}

/** A section without its rows: what it is, what a reader sees of it in which order, and the place for the rows. */
export function overviewSection(
  words: Words,
  arranged: ArrangedSection,
  { cards, whole: every, level, sort, press, showMore }: SectionLook,
): TemplateResult {
  const { section, lines, said } = arranged;
  const whole = every || lines.length <= wholeLimit;
  const rest = lines.length - (cards ?? cardsAtOnce);
  return html`<section class="section" data-section=${section.id}>
    ${section.title ? html`<div role="heading" aria-level=${level} class="section-name">${section.title}</div>` : nothing}
    ${section.remark ? html`<p class="meta">${section.remark}</p>` : nothing}
    <p class="order meta" part="order">${said}</p>
    ${whole || cards ? nothing : html`<p class="near meta">${words.say('overview.find-here')}</p>`}
    ${
      cards
        ? html`<ul class="rows cards" aria-label=${section.caption}></ul>
            ${
              rest > 0
                ? html`<button type="button" class="more" @click=${showMore}>
                    ${words.say('overview.more', { count: Math.min(rest, cardsAtOnce) })}
                  </button>`
                : nothing
            }`
        : html`${rest > 0 ? html`<button type="button" class="heard" @click=${pass}>${words.say('overview.pass')}</button>` : nothing}
            ${sectionTable(words, arranged, sort, press, whole)}
            <p tabindex="-1"></p>`
    }
  </section>`;
}

/** Every name is a stop of the keyboard, and there may be thousands: whoever wants none goes on behind them. */
function pass(event: Event): void {
  const { parentElement } = event.target as Element;
  (parentElement!.lastElementChild as HTMLElement).focus();
}

/** For those who hear it, once: a press on a header sorts all tables. */
export function saidOfAll([first, ...others]: readonly ArrangedSection[]): string {
  const more = others.filter(({ said }) => said !== first?.said);
  return [first?.said, ...more.map(({ section, said }) => `${section.title}: ${said}`)].join(' ');
}
