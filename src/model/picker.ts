import type { Organization } from '../feed/types.ts';
import { addEnglish } from '../i18n/english.ts';
import { englishPicker } from '../i18n/english-picker.ts';
import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import { organizationChoice, type OrganizationChoice } from './organization-choice.ts';
import {
  filterViews,
  passes,
  withoutGrades,
  type FilterView,
  type OrganizationFilters,
} from './organization-filters.ts';
import type { OrganizationIndex } from './organization-index.ts';
import { searchOrganizations } from './organization-search.ts';

/** So many options are on the page at once. Who looks for one among more types another letter. */
const mostOptions = 50;

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

/** The organizations that can be chosen, in the feed's order. */
export function choosable(dataset: Dataset, kinds: readonly string[]): Organization[] {
  const asked = kinds.length > 0 ? kinds : usualKinds;
  return dataset.about.organizations.filter(({ kind }) => asked.includes(kind));
}

/** What the picker shows; nothing when there is nobody to choose. */
export function pickerView(
  dataset: Dataset,
  index: OrganizationIndex,
  request: PickerRequest,
  words: Words,
): PickerView | undefined {
  addEnglish(englishPicker);
  const { organizations } = index;
  if (organizations.length === 0) return undefined;
  const views = filterViews(words, dataset, organizations, request.filters);
  // Of a filter that this feed has no facts for, nothing is asked.
  const filters = Object.fromEntries([
    ...Object.keys(request.filters).map((id) => [id, '']),
    ...views.map(({ id, value }) => [id, value]),
  ]) as unknown as OrganizationFilters;
  const used = views.filter(({ value }) => value).length;
  const allowed = organizations.map((one) => passes(one, filters));
  const chosen = dataset.organizations.get(request.organization ?? '');
  return {
    label:
      request.label ||
      words.say(organizations.every(({ kind }) => kind === 'school') ? 'picker.label.school' : 'picker.label'),
    hint: words.say('picker.hint'),
    ...(chosen && { chosen: organizationChoice(words, dataset, chosen) }),
    ...listed(dataset, index, request.typed, words, allowed, used > 0),
    filters: views,
    filtersLabel: used > 0 ? words.say('picker.filters-on', { count: used }) : words.say('picker.filters'),
    left: left(words, organizations, allowed, filters, used > 0),
    locale: words.locale,
    rtl: words.rtl,
  };
}

function listed(
  dataset: Dataset,
  index: OrganizationIndex,
  typed: string | undefined,
  words: Words,
  allowed: readonly boolean[],
  isFiltered: boolean,
): Pick<PickerView, 'options' | 'found' | 'more'> {
  if (typed === undefined) return { options: [], found: '', more: '' };
  const { places, alike, partly } = searchOrganizations(index, typed, (place) => allowed[place]!);
  const { length } = places;
  const shown = places.slice(0, mostOptions);
  return {
    options: shown.map((place) => organizationChoice(words, dataset, index.organizations[place]!)),
    found:
      length === 0
        ? words.say(isFiltered ? 'picker.none-filtered' : 'picker.none')
        : partly
          ? words.say('picker.partly')
          : matches(words, length, alike),
    more: length > shown.length ? words.say('picker.more', { count: length - shown.length }) : '',
  };
}

function matches(words: Words, count: number, alike: number): string {
  if (alike === count) return words.say('picker.alike', { count });
  const text = words.say('picker.matches', { count });
  return alike > 0 ? words.say('picker.some-alike', { matches: text, count: alike }) : text;
}

function left(
  words: Words,
  organizations: readonly Organization[],
  allowed: readonly boolean[],
  filters: OrganizationFilters,
  isFiltered: boolean,
): string {
  const all = organizations.length;
  if (!isFiltered) return words.say('picker.all', { count: all });
  const unknown = withoutGrades(organizations, filters);
  return [
    words.say('picker.left', { count: allowed.filter(Boolean).length, all }),
    ...(unknown > 0 ? [words.say('picker.without-grades', { count: unknown })] : []),
  ].join('. ');
}
