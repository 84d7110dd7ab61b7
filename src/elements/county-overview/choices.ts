import type { html as Html, TemplateResult } from 'lit';
import type { Words } from '../../i18n/words.ts';
import type { byName as ByName } from '../../model/overview-order.ts';
import type { Choice, OverviewSection, OverviewView } from '../../model/overview.ts';
import { adoptChoiceStyles } from './choices.styles.ts';
import type { ControlActions, picker as Picker } from './controls.ts';

/** What a reader opens to choose further. In a chunk of its own, which is why it imports types only and gets `html`. */

/** The order of the rows, where no header can be pressed. */
export function orderPicker(
  words: Words,
  view: OverviewView,
  { arrangement, arrange, root }: ControlActions,
  byName: typeof ByName,
  picker: typeof Picker,
): ReturnType<typeof Picker> {
  adoptChoiceStyles(root);
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
  return picker(words.say('overview.order'), choices, chosen, choose);
}

/** Which measures are columns. The last one cannot be taken away: a table without any says nothing. */
export function measures(html: typeof Html, words: Words, view: OverviewView, actions: ControlActions): TemplateResult {
  adoptChoiceStyles(actions.root);
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
