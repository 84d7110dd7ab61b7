import type { Organization } from '../feed/types.ts';
import { addEnglish } from '../i18n/english.ts';
import { englishPicker } from '../i18n/english-picker.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { organizationChoice, type OrganizationChoice } from './organization-choice.ts';
import {
  filterViews,
  noFilters,
  passes,
  withoutGrades,
  type FilterView,
  type OrganizationFilters,
} from './organization-filters.ts';
import { organizationIndex } from './organization-index.ts';
import { search } from './search.ts';
import type { SearchIndex } from './search-index.ts';

/** So many options are on the page at once. Who looks for one among more types another letter. */
const mostOptions = 40;

/** Which organizations can be chosen: all but the state, which is there to compare with. */
export const usualKinds: readonly Organization['kind'][] = ['county', 'district', 'school'];

/** What a reader has typed and set. */
export interface PickerRequest {
  /** Identifier of the organization that is chosen. */
  organization?: string | undefined;
  /** Absent while the list is closed. */
  typed?: string | undefined;
  filters: OrganizationFilters;
  /** What the page calls the field. */
  label?: string | undefined;
}

export interface PickerView {
  label: string;
  hint: string;
  chosen?: OrganizationChoice;
  /** What the open list shows. */
  options: OrganizationChoice[];
  /** How many were found, or that nothing was, in words; empty while the list is closed. */
  found: string;
  /** How many more than the list shows. */
  more: string;
  filters: FilterView[];
  /** The name of the group of filters, with how many are in use. */
  filtersLabel: string;
  /** How many organizations the filters leave. */
  left: string;
  locale: string;
  rtl: boolean;
}

/** What the filters leave, and what there is to say about that. */
interface Filtered {
  allows: (place: number) => boolean;
  isFiltered: boolean;
  shown: Pick<PickerView, 'filters' | 'filtersLabel' | 'left'>;
}

/** The organizations that can be chosen, in the feed's order. What is made of them is made when it is first asked for. */
export interface Choosable {
  organizations: readonly Organization[];
  index: () => SearchIndex;
  /** Keeps its last answer: filters stay while a reader types. */
  filtered: (filters: OrganizationFilters) => Filtered;
}

export function choosable(dataset: Dataset, kinds: readonly string[], words: Words): Choosable {
  addEnglish(englishPicker);
  const asked = kinds.length > 0 ? kinds : usualKinds;
  const organizations = dataset.about.organizations.filter(({ kind }) => asked.includes(kind));
  let index: SearchIndex | undefined;
  let last: { filters: OrganizationFilters; filtered: Filtered } | undefined;
  return {
    organizations,
    index: () => (index ??= organizationIndex(dataset, organizations, words)),
    filtered: (filters) => {
      if (last?.filters !== filters) last = { filters, filtered: filteredBy(dataset, organizations, filters, words) };
      return last.filtered;
    },
  };
}

/** What the picker shows; nothing when there is nobody to choose. */
export function pickerView(
  dataset: Dataset,
  among: Choosable,
  { organization, typed, filters, label }: PickerRequest,
  words: Words,
): PickerView | undefined {
  const { organizations } = among;
  if (organizations.length === 0) return undefined;
  const { allows, isFiltered, shown } = among.filtered(filters);
  const chosen = dataset.organizations.get(organization ?? '');
  const isForSchools = organizations.every(({ kind }) => kind === 'school');
  const hasCities = organizations.some(({ city }) => city);
  return {
    label: label || words.say(isForSchools ? 'picker.label.school' : 'picker.label'),
    hint: words.say(hasCities ? 'picker.hint' : 'picker.hint.no-city'),
    ...(chosen && { chosen: organizationChoice(words, dataset, chosen) }),
    ...listed(dataset, among, typed, words, allows, isFiltered),
    ...shown,
    locale: words.locale,
    rtl: words.rtl,
  };
}

function filteredBy(
  dataset: Dataset,
  organizations: readonly Organization[],
  asked: OrganizationFilters,
  words: Words,
): Filtered {
  const views = filterViews(words, dataset, organizations, asked);
  const filters = { ...noFilters };
  // Of a filter that this feed has no facts for, nothing is asked.
  for (const { id, value } of views) Object.assign(filters, { [id]: value });
  const used = views.filter(({ value }) => value).length;
  const allowed = organizations.map((one) => passes(one, filters));
  const unknown = withoutGrades(organizations, filters);
  const counts = { count: allowed.filter(Boolean).length, all: organizations.length };
  const left = [
    used > 0 ? words.say('picker.left', counts) : words.say('picker.all', { count: counts.all }),
    ...(unknown > 0 ? [words.say('picker.without-grades', { count: unknown })] : []),
  ];
  return {
    allows: (place) => allowed[place]!,
    isFiltered: used > 0,
    shown: {
      filters: views,
      filtersLabel: used > 0 ? words.say('picker.filters-on', { count: used }) : words.say('picker.filters'),
      left: left.join('. '),
    },
  };
}

function listed(
  dataset: Dataset,
  { organizations, index }: Choosable,
  typed: string | undefined,
  words: Words,
  allows: (place: number) => boolean,
  isFiltered: boolean,
): Pick<PickerView, 'options' | 'found' | 'more'> {
  if (typed === undefined) return { options: [], found: '', more: '' };
  const { places, alike, partly } = typed.trim()
    ? search(index(), typed, allows)
    : { places: [...organizations.keys()].filter(allows), alike: 0, partly: false };
  const { length } = places;
  const shown = places.slice(0, mostOptions);
  const none = isFiltered ? 'picker.none-filtered' : 'picker.none';
  return {
    options: toldApart(shown.map((place) => organizationChoice(words, dataset, organizations[place]!))),
    found: length === 0 ? words.say(none) : partly ? words.say('picker.partly') : matches(words, length, alike),
    more: length > shown.length ? words.say('picker.more', { count: length - shown.length }) : '',
  };
}

/** Those of one name, kind, district and city have nothing else to be told apart by than their identifiers. */
function toldApart(options: OrganizationChoice[]): OrganizationChoice[] {
  const counts = new Map<string, number>();
  const key = ({ name, detail }: OrganizationChoice): string => `${name} ${detail}`;
  for (const option of options) counts.set(key(option), (counts.get(key(option)) ?? 0) + 1);
  return options.map((option) =>
    counts.get(key(option)) === 1 ? option : { ...option, detail: `${option.detail} · ${option.id}` },
  );
}

function matches(words: Words, count: number, alike: number): string {
  if (alike === count) return words.say('picker.alike', { count });
  const text = words.say('picker.matches', { count });
  return alike > 0 ? words.say('picker.some-alike', { matches: text, count: alike }) : text;
}
