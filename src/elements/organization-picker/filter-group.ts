import { html, nothing, type TemplateResult } from 'lit';
import type { OrganizationFilters } from '../../model/organization-filters.ts';
import type { PickerView } from '../../model/picker.ts';
import type { Words } from '../../i18n/words.ts';

/** What a reader does with the filters. */
export interface FilterActions {
  toggle: () => void;
  set: (id: keyof OrganizationFilters, value: string) => void;
  reset: () => void;
}

/** Lists for what an organization is, each with its label. A narrow page shows a button instead, which opens them. */
export function filterGroup(
  words: Words,
  { filters, filtersLabel, left }: PickerView,
  isOpen: boolean,
  { toggle, set, reset }: FilterActions,
): TemplateResult {
  return html`<div class="filters" part="filters">
    <button type="button" class="toggle" aria-expanded=${isOpen} aria-controls="filters" @click=${toggle}>
      ${filtersLabel}
    </button>
    <div role="group" aria-label=${words.say('picker.filters')} id="filters" class=${isOpen ? 'group open' : 'group'}>
      ${filters.map(
        ({ id, label, options, value }) =>
          html`<label
            >${label}
            <select @change=${(event: Event) => set(id, (event.target as HTMLSelectElement).value)}>
              ${options.map(
                (option) =>
                  html`<option value=${option.value} .selected=${option.value === value}>${option.text}</option>`,
              )}
            </select></label
          >`,
      )}
      ${
        filters.some(({ value }) => value)
          ? html`<button type="button" class="reset" @click=${reset}>${words.say('picker.reset')}</button>`
          : nothing
      }
    </div>
    <p class="meta" part="left">${left}</p>
  </div>`;
}
