import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { Arrangement } from '../../model/overview-order.ts';
import type { Choice, OverviewView } from '../../model/overview.ts';

/** What a reader can ask of an overview, and how it is told. */
export interface ControlActions {
  arrangement: Arrangement;
  arrange: (change: Partial<Arrangement>) => void;
  chooseList: (list: OverviewView['list']) => void;
  chooseGroup: (group: string) => void;
  choosePeriod: (period: string | undefined) => void;
  chooseMetrics: (metrics: string[]) => void;
  /** Absent where there is nothing more to load. */
  loadHistory?: (() => void) | undefined;
  /** The year that was asked for. */
  period: string;
  /** Where the styles go of what a reader opens. */
  root: Node;
}

/** A list of choices; nothing where there is only one. */
export function picker(
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (choices.length < 2) return nothing;
  return html`<label>
    <span>${label}</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      ${choices.map(({ id, name }) => html`<option value=${id} .selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}

/** The field that finds rows, also those that are not on the page. */
export function findField(words: Words, { arrangement, arrange }: ControlActions): TemplateResult {
  return html`<label class="find">
    <span>${words.say('overview.find')}</span>
    <input
      type="search"
      autocomplete="off"
      .value=${arrangement.find}
      @input=${(event: Event) => arrange({ find: (event.target as HTMLInputElement).value })}
    />
  </label>`;
}

/** Everything else that narrows the rows, or says what their numbers are about. */
export function filters(words: Words, view: OverviewView, actions: ControlActions): TemplateResult {
  const { arrangement, arrange, period } = actions;
  const { district, run, grade, byDistrict } = arrangement;
  const any = (name: string, choices: readonly Choice[]): Choice[] => [{ id: '', name }, ...choices];
  const runs = [
    { id: 'charter', name: words.say('overview.charter') },
    { id: 'district', name: words.say('overview.district-run') },
  ];
  const lists = [
    { id: 'school', name: words.say('overview.list-schools') },
    { id: 'district', name: words.say('overview.list-districts') },
  ];
  const periods = view.periods.map((id) => ({ id, name: id }));
  return html`${
    view.lists
      ? picker(words.say('overview.list'), lists, view.list, (id) => actions.chooseList(id as OverviewView['list']))
      : nothing
  }${
    view.districts.length > 1
      ? picker(
          words.say('overview.district'),
          any(words.say('overview.any-district'), view.districts),
          district,
          (id) => arrange({ district: id }),
        )
      : nothing
  }${
    view.runs
      ? picker(words.say('overview.run'), any(words.say('overview.any-run'), runs), run, (id) =>
          arrange({ run: id as Arrangement['run'] }),
        )
      : nothing
  }${
    view.grades.length > 1
      ? picker(words.say('overview.grade'), any(words.say('overview.any-grade'), view.grades), grade, (id) =>
          arrange({ grade: id }),
        )
      : nothing
  }${picker(words.say('overview.group'), view.groups, view.group || view.groups[0]?.id || '', actions.chooseGroup)}${picker(
    words.say('overview.year'),
    any(words.say('overview.latest'), periods),
    period,
    (id) => actions.choosePeriod(id || undefined),
  )}${
    view.districts.length > 1
      ? html`<label class="check"
          ><input
            type="checkbox"
            .checked=${byDistrict}
            @change=${(event: Event) => arrange({ byDistrict: (event.target as HTMLInputElement).checked })}
          /><span>${words.say('overview.by-district')}</span></label
        >`
      : nothing
  }${
    actions.loadHistory
      ? html`<button type="button" @click=${actions.loadHistory}>${words.say('overview.history')}</button>`
      : nothing
  }`;
}
