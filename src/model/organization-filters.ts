import type { Organization } from '../feed/types.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf } from './context.ts';
import type { Dataset } from './dataset.ts';

type Grade = NonNullable<Organization['grades']>[number];

const grades: readonly Grade[] = 'PK TK K 1 2 3 4 5 6 7 8 9 10 11 12 AD'.split(' ') as Grade[];

/** What a reader can ask of an organization, beside its name. An empty text asks nothing. */
export interface OrganizationFilters {
  /** Identifier of a district or county office: it, and the schools that it is responsible for. */
  district: string;
  run: '' | 'charter' | 'district';
  grade: '' | Grade;
  alternative: '' | 'none' | 'only';
}

export const noFilters: OrganizationFilters = { district: '', run: '', grade: '', alternative: '' };

export interface FilterView {
  id: keyof OrganizationFilters;
  label: string;
  /** The first one asks nothing. */
  options: { value: string; text: string }[];
  value: string;
}

function serves({ grades: span }: Organization, grade: Grade): boolean {
  return !!span && grades.indexOf(span[0]) <= grades.indexOf(grade) && grades.indexOf(grade) <= grades.indexOf(span[1]);
}

/** Whether an organization is what the filters ask for. What is not known of it does not pass. */
export function passes(
  organization: Organization,
  { district, run, grade, alternative }: OrganizationFilters,
): boolean {
  const { id, kind, parent, charter } = organization;
  if (district && id !== district && parent !== district) return false;
  if (run && (kind !== 'school' || (run === 'charter') !== !!charter)) return false;
  if (alternative && (alternative === 'only') !== !!organization.alternative) return false;
  return !grade || serves(organization, grade);
}

/** How many schools pass all filters but that of the grade, and only because nobody said which grades they serve. */
export function withoutGrades(organizations: readonly Organization[], filters: OrganizationFilters): number {
  if (!filters.grade) return 0;
  const others = { ...filters, grade: '' as const };
  return organizations.filter((one) => one.kind === 'school' && !one.grades && passes(one, others)).length;
}

function gradeText(words: Words, grade: Grade): string {
  if (/^\d/.test(grade)) return words.say('grades.one', { grade });
  const text = words.say(`grade.${grade as 'PK' | 'TK' | 'K' | 'AD'}`);
  return text[0]!.toUpperCase() + text.slice(1);
}

/** The filters that tell these organizations apart; of facts that a feed does not have there is none. */
export function filterViews(
  words: Words,
  dataset: Dataset,
  organizations: readonly Organization[],
  filters: OrganizationFilters,
): FilterView[] {
  const schools = organizations.filter(({ kind }) => kind === 'school');
  const differ = (has: (one: Organization) => unknown): boolean => schools.some(has) && !schools.every(has);
  const parents = new Set(schools.map(({ parent }) => parent));
  const above = dataset.about.organizations.filter(({ id }) => parents.has(id));
  const hasCounty = above.some(({ kind }) => kind === 'county');
  const served = grades.filter((grade) => schools.some((one) => serves(one, grade)));
  const isForAll = (one: Organization): boolean => !one.grades || served.every((grade) => serves(one, grade));
  const runs = differ(({ charter }) => charter) ? (['charter', 'district'] as const) : [];
  const alternatives = differ(({ alternative }) => alternative) ? (['none', 'only'] as const) : [];
  const lists: [keyof OrganizationFilters, { value: string; text: string }[]][] = [
    ['district', above.map((one) => ({ value: one.id, text: nameOf(words, one) }))],
    ['run', runs.map((value) => ({ value, text: words.say(`filter-run.${value}`) }))],
    ['grade', schools.every(isForAll) ? [] : served.map((value) => ({ value, text: gradeText(words, value) }))],
    ['alternative', alternatives.map((value) => ({ value, text: words.say(`filter-alternative.${value}`) }))],
  ];
  return lists
    .filter(([, options]) => options.length > 1)
    .map(([id, options]) => ({
      id,
      label: words.say(id === 'district' && hasCounty ? 'picker.district-or-county' : `filter.${id}`),
      options: [{ value: '', text: words.say(`filter-any.${id}`) }, ...options],
      value: options.some(({ value }) => value === filters[id]) ? filters[id] : '',
    }));
}
