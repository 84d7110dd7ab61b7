import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import { byName, type Arrangement } from '../../model/overview-order.ts';
import type { Choice, OverviewSection, OverviewView } from '../../model/overview.ts';

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
}

function picker(
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

/** The order of the rows, where no header can be pressed. */
export function orderPicker(
  words: Words,
  view: OverviewView,
  { arrangement, arrange }: ControlActions,
): TemplateResult {
  const { sort } = arrangement;
  const [{ columns, nameColumn }] = view.sections as [OverviewSection];
  const ways = (column: string, name: string, first: 'a' | 'highest', second: 'z' | 'lowest'): Choice[] => {
    const of = (way: typeof first | typeof second): string =>
      `${name}, ${words.say(way === 'a' || way === 'z' ? `overview.from-${way}` : `overview.${way}`)}`;
    return [
      { id: `${column} ${first === 'highest'}`, name: of(first) },
      { id: `${column} ${first !== 'highest'}`, name: of(second) },
    ];
  };
  const choices = [
    { id: '', name: words.say('overview.feed-order') },
    ...ways(byName, nameColumn, 'a', 'z'),
    ...columns.flatMap(({ id, name }) => ways(id, name, 'highest', 'lowest')),
  ];
  const chosen = sort ? `${sort.column} ${sort.descending}` : '';
  const choose = (id: string): void => {
    const at = id.lastIndexOf(' ');
    arrange({ sort: id ? { column: id.slice(0, at), descending: id.endsWith(' true') } : undefined });
  };
  return html`${picker(words.say('overview.order'), choices, chosen, choose)}`;
}

/** Which measures are columns. The last one cannot be taken away: a table without any says nothing. */
export function measures(words: Words, view: OverviewView, actions: ControlActions): TemplateResult {
  // Alternative schools show those of the chosen ones that they have, or else their own.
  const { choices, columns } = view.sections[0]!;
  const shown = columns.map(({ id }) => id);
  const toggle = (id: string, on: boolean): void => {
    const next = choices.filter((one) => (one.id === id ? on : shown.includes(one.id))).map((one) => one.id);
    if (next.length > 0) actions.chooseMetrics(next);
    else actions.arrange({});
  };
  return html`<fieldset>
    <legend>${words.say('overview.measures-shown')}</legend>
    ${choices.map(
      ({ id, name }) =>
        html`<label class="check"
          ><input
            type="checkbox"
            .checked=${shown.includes(id)}
            @change=${(event: Event) => toggle(id, (event.target as HTMLInputElement).checked)}
          /><span>${name}</span></label
        >`,
    )}
  </fieldset>`;
}
