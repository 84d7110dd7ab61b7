import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../../i18n/english.ts';
import type { Words } from '../../i18n/words.ts';
import type { ChoiceView, SchoolComparisonView } from '../../model/comparison.ts';
import type { VitalSignsSelectEvent } from '../shared/selection.ts';

/** What a reader can do, and what there is to choose from. */
export interface ComparisonActions {
  /** By district; nothing where the page has put a picker of its own into the slot. */
  candidates: readonly { name: string; options: readonly { id: string; name: string }[] }[] | undefined;
  chooseYear: (period: string) => void;
  chooseGroup: (group: string) => void;
  add: (id: string) => void;
  /** A picker in the slot has chosen. */
  picked: (event: VitalSignsSelectEvent) => void;
  slotChanged: () => void;
  /** Absent where a link would not lead here. */
  copyLink: (() => unknown) | undefined;
  /** What was done last, and whether it is also written. */
  said: string;
  seen: boolean;
}

function choice(
  words: Words,
  label: MessageKey,
  choices: readonly ChoiceView[],
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<label>
    ${words.say(label)}
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ id, name, chosen }) => html`<option value=${id} .selected=${chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** A list and a button, not a list alone: the arrow keys of some browsers would add every school that they pass. */
function adding(words: Words, { candidates, add }: ComparisonActions): TemplateResult | typeof nothing {
  if (!candidates) return nothing;
  const press = (event: Event): void => {
    const { parentElement } = event.currentTarget as HTMLElement;
    const select = parentElement!.querySelector('select')!;
    const { value } = select;
    select.value = '';
    if (value) add(value);
    else select.focus();
  };
  return html`<span class="add">
    <label>
      ${words.say('comparison.add')}
      <select>
        <option value="">${words.say('comparison.add.choose')}</option>
        ${candidates.map(
          ({ name, options }) =>
            html`<optgroup label=${name}>
              ${options.map((option) => html`<option value=${option.id}>${option.name}</option>`)}
            </optgroup>`,
        )}
      </select>
    </label>
    <button type="button" @click=${press}>${words.say('comparison.add.do')}</button>
  </span>`;
}

/** Whom, which year and which group to compare, and the link to that. */
export function comparisonControls(
  words: Words,
  { organizations, years, groups, full }: SchoolComparisonView,
  actions: ComparisonActions,
): TemplateResult {
  const { chooseYear, chooseGroup, picked, slotChanged, copyLink, said, seen } = actions;
  return html`<div class="controls ${organizations.length > 0 ? '' : 'start'}" part="controls">
    ${
      full
        ? html`<p class="meta">${full}</p>`
        : html`<slot name="add" @vital-signs-select=${picked} @slotchange=${slotChanged}
            >${adding(words, actions)}</slot
          >`
    }
    ${
      organizations.length > 0
        ? html`${choice(words, 'comparison.year', years, chooseYear)}${choice(words, 'column.group', groups, chooseGroup)}`
        : nothing
    }
    ${
      copyLink && organizations.length > 1
        ? html`<button type="button" part="link" @click=${copyLink}>${words.say('comparison.link')}</button>`
        : nothing
    }
    <p class=${seen ? 'meta' : 'heard'} role="status">${said}</p>
  </div>`;
}
