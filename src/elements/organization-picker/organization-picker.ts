import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { WidgetRequest } from '../../model/context.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { OrganizationChoice } from '../../model/organization-choice.ts';
import { noFilters, type OrganizationFilters } from '../../model/organization-filters.ts';
import { choosable, pickerView, type Choosable, type PickerView } from '../../model/picker.ts';
import { identifiers, identifiersIn } from '../shared/identifiers.ts';
import { choose } from '../shared/choose.ts';
import { DataElement } from '../shared/data-element.ts';
import { Announcer } from './announcer.ts';
import { Combobox } from './combobox.ts';
import { filterGroup, type FilterActions } from './filter-group.ts';
import { organizationPickerStyles } from './organization-picker.styles.ts';
import { ListPopup } from './list-popup.ts';

/**
 * A field in which a reader finds one of thousands of schools and districts: by name, district, city or code, in any
 * order and with slips of the pen, and by filters. Nothing that was chosen or typed is kept anywhere.
 *
 * @summary Finds a school or district, for the other elements of the page.
 * @slot - Readable content for before the script runs, and for when the data cannot be shown: such as a list of links.
 * @fires vital-signs-select - When a reader chooses: `detail` is `{ organization }`, undefined when the choice is
 *   cleared. Canceled, it changes nothing.
 * @fires vital-signs-state - When the state changes. `detail` is `{ status }`.
 * @csspart base - The whole element.
 * @csspart label - The label of the field.
 * @csspart field - The field.
 * @csspart clear - The button that clears the field.
 * @csspart about - The line below the field: how to search, or what kind of organization is chosen, and where.
 * @csspart popup - The list with what is said around it.
 * @csspart list - The list.
 * @csspart option - An organization in the list.
 * @csspart filters - The filters.
 * @csspart left - How many organizations the filters leave.
 */
export class OrganizationPicker extends DataElement<PickerView> {
  static override styles = [...DataElement.styles, organizationPickerStyles];

  static override properties: PropertyDeclarations = {
    ...DataElement.properties,
    kinds: { converter: identifiers },
    label: {},
  };

  /** Kinds of organizations to choose from: `school`, `district`, `county`, `state`. Without it, all but the state. */
  kinds: string[] = [];

  /** Label of the field. Without it, “Find a school or district” in the language of the page. */
  label = '';

  readonly #announcer = new Announcer(this);
  readonly #popup = new ListPopup(this);
  readonly #combobox = new Combobox({
    count: () => this.#view?.options.length ?? 0,
    choose: (place) => this.#choose(this.#view!.options[place]!),
    changed: () => this.requestUpdate(),
  });
  #filters: OrganizationFilters = noFilters;
  #filtersOpen = false;
  /** Who can be chosen, with what that was made of. */
  #among: { key: readonly unknown[]; choosable: Choosable } | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#combobox.leave();
  }

  protected override look(dataset: Dataset, request: WidgetRequest, words: Words): PickerView | undefined {
    const { label } = this;
    const asked = { organization: request.organization, typed: this.#combobox.asked, filters: this.#filters, label };
    return pickerView(dataset, this.#choosable(dataset, words), asked, words);
  }

  protected override choices(): readonly unknown[] {
    return [this.#combobox.asked, this.#filters, identifiersIn(this.kinds).join(), this.label];
  }

  protected override willUpdate(): void {
    super.willUpdate();
    const { options = [], found = '' } = this.#view ?? {};
    const combobox = this.#combobox;
    combobox.active = Math.min(combobox.active, options.length - 1);
    if (found) this.#announcer.say(found);
  }

  protected override updated(): void {
    super.updated();
    this.#popup.show(this.#combobox.isOpen && this.state.status === 'loaded');
  }

  get #view(): PickerView | undefined {
    return this.state.status === 'loaded' ? this.state.view : undefined;
  }

  get #field(): HTMLInputElement {
    return this.renderRoot.querySelector('input')!;
  }

  /** Made anew only with another feed or language: reading 10,000 names takes longer than a key press should. */
  #choosable(dataset: Dataset, words: Words): Choosable {
    const kinds = identifiersIn(this.kinds);
    const key = [dataset, words, kinds.join()];
    if (!this.#among || this.#among.key.some((part, at) => part !== key[at]))
      this.#among = { key, choosable: choosable(dataset, kinds, words) };
    return this.#among.choosable;
  }

  #choose({ id, name }: OrganizationChoice): void {
    this.#combobox.leave();
    this.#announcer.say(this.words.say('picker.chosen', { name }));
    choose(this, { organization: id });
    // What is typed next looks for another one.
    void this.updateComplete.then(() => this.#field.matches(':focus') && this.#field.select());
  }

  readonly #clear = (): void => {
    this.#combobox.leave();
    if (this.#view?.chosen) {
      this.#announcer.say(this.words.say('picker.cleared'));
      choose(this, { organization: undefined });
    }
    this.#field.focus();
  };

  readonly #press = (): void => {
    if (this.#combobox.typed === undefined) this.#field.select();
    if (!this.#combobox.isOpen) this.#combobox.open();
  };

  /** Focus goes from the field: to its own button, to elsewhere on the page, or to another window. */
  readonly #leave = (event: FocusEvent): void => {
    const box = event.currentTarget as Element;
    if (box.contains(event.relatedTarget as Node | null)) this.#combobox.close();
    else if (this.shadowRoot!.activeElement !== event.target) this.#combobox.leave();
  };

  readonly #filterActions: FilterActions = {
    toggle: () => {
      this.#filtersOpen = !this.#filtersOpen;
      this.requestUpdate();
    },
    set: (id, value) => this.#filter({ ...this.#filters, [id]: value }),
    reset: () => {
      this.#filter(noFilters);
      // The button goes with the filters; whoever pressed it must not be put at the top of the page.
      this.renderRoot.querySelector('select')!.focus();
    },
  };

  #filter(filters: OrganizationFilters): void {
    this.#filters = filters;
    this.requestUpdate();
    void this.updateComplete.then(() => this.#announcer.say(this.#view?.left ?? ''));
  }

  protected override whole(view: PickerView, words: Words): TemplateResult {
    const { label, chosen, hint, filters } = view;
    const { typed } = this.#combobox;
    const text = typed ?? chosen?.name ?? '';
    return html`<div class="base loaded" part="base" lang=${view.locale} dir=${view.rtl ? 'rtl' : 'ltr'}>
      <label for="field" class="name" part="label">${label}</label>
      <div class="box" @focusout=${this.#leave}>
        ${this.#input(view, text)}
        <button
          type="button"
          class="clear"
          part="clear"
          aria-label=${words.say('picker.clear')}
          hidden=${text ? nothing : ''}
          @mousedown=${keepFocus}
          @click=${this.#clear}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      ${this.#list(view)}
      <p class=${chosen ? 'meta' : 'meta hint'} id="about" part="about">
        ${chosen && typed === undefined ? chosen.detail : hint}
      </p>
      ${filters.length > 0 ? filterGroup(words, view, this.#filtersOpen, this.#filterActions) : nothing}
      <p class="unseen" role="status">${this.#announcer.text}</p>
    </div>`;
  }

  #input({ options }: PickerView, text: string): TemplateResult {
    const combobox = this.#combobox;
    return html`<input
      id="field"
      part="field"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-autocomplete="list"
      aria-controls="list"
      aria-describedby="about"
      aria-expanded=${combobox.isOpen && options.length > 0}
      aria-activedescendant=${combobox.active < 0 ? nothing : `option-${combobox.active}`}
      .value=${text}
      @input=${(event: Event) => combobox.input((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => combobox.key(event)}
      @click=${this.#press}
      @focus=${() => setTimeout(() => this.#among?.choosable.index())}
    />`;
  }

  #list({ label, options, found, more, chosen }: PickerView): TemplateResult {
    const { isOpen, active } = this.#combobox;
    return html`<div class=${isOpen ? 'popup open' : 'popup'} part="popup" @mousedown=${keepFocus}>
      <p>${found}</p>
      <ul
        class="list"
        part="list"
        id="list"
        role="listbox"
        tabindex="-1"
        aria-label=${label}
        hidden=${options.length > 0 ? nothing : ''}
      >
        ${options.map(
          (option, place) =>
            html`<li
              role="option"
              part="option"
              id="option-${place}"
              aria-selected=${place === active}
              aria-current=${option.id === chosen?.id ? 'true' : nothing}
              @click=${() => this.#choose(option)}
            >
              <b>${option.name}<i>,</i></b> <span>${option.detail}</span>
            </li>`,
        )}
      </ul>
      ${more ? html`<p>${more}</p>` : nothing}
    </div>`;
  }
}

/** A press on what belongs to the field does not take the focus from it: that would close the list. */
function keepFocus(event: Event): void {
  event.preventDefault();
}
