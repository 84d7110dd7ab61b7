import type { Group, Organization } from '../feed/types.ts';
import { englishOverview } from '../i18n/english-overview.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { frameOf, notesOf } from './frame.ts';
import { periodAt, seriesAt } from './overview-cell.ts';
import { columnsOf, type ColumnView, type MetricChoice } from './overview-columns.ts';
import { gradeOrder, type Line } from './overview-order.ts';
import { districtOf, scopeOf, type ListKind, type Scope } from './overview-scope.ts';
import { overviewTakeaway } from './overview-takeaway.ts';
import { organizationKind } from './phrases.ts';
import type { FrameView } from './view.ts';

export interface OverviewRequest extends WidgetRequest {
  /** Identifier of the organization whose schools are listed. */
  within?: string;
  list?: ListKind;
  /** Numbers are left where they are: in a file for each organization. */
  filesLeft?: boolean;
}

/** Rows with columns of their own: alternative schools are not measured as others are. */
export interface OverviewSection {
  id: 'main' | 'alternative';
  /** Empty for the first, which the widget's own heading names. */
  title: string;
  remark: string;
  caption: string;
  /** What the column of names is called. */
  nameColumn: string;
  /** The organizations, in the feed's order. */
  rows: readonly Organization[];
  columns: ColumnView[];
  choices: MetricChoice[];
}

/** One of the things that a reader can choose. */
export interface Choice {
  id: string;
  name: string;
}

/** The frame of an overview. Its table and its records follow the reader's arrangement, and are made when asked for. */
export interface OverviewView extends Omit<FrameView, 'table' | 'records'> {
  kind: 'overview';
  /** Identifier of the organization above all rows. */
  whole?: string;
  list: ListKind;
  /** Both kinds of rows are there to choose from. */
  lists: boolean;
  sections: OverviewSection[];
  districts: Choice[];
  grades: Choice[];
  /** There are charter schools and others. */
  runs: boolean;
  groups: Choice[];
  group: string;
  /** Years with numbers, the latest first. */
  periods: string[];
  /** Identifiers of all organizations that it has numbers of. */
  about: string[];
}

/** How an organization is named in its row. */
export interface OverviewName {
  id: string;
  name: string;
  /** Its district, and what kind of school it is. */
  about: string[];
}

/**
 * Many organizations and their measures: what the rows and columns are. The cells are made by `overviewCell`, row by row.
 * Returns nothing without rows. Throws FeedError for identifiers that the feed does not know.
 */
export function overviewView(dataset: Dataset, request: OverviewRequest, words: Words): OverviewView | undefined {
  addEnglish(englishOverview);
  const scope = scopeOf(dataset, request.within);
  const { schools, alternative, districts, whole, runners, grades } = scope;
  const list = listOf(scope, request.list);
  const sections =
    list === 'district'
      ? [sectionOf(words, dataset, request, 'main', list, districts, whole)]
      : [
          sectionOf(words, dataset, request, 'main', list, schools, whole),
          sectionOf(words, dataset, request, 'alternative', list, alternative, whole),
        ];
  const shown = sections.filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  const [first] = shown;
  if (!first) return undefined;
  const metrics = dataset.about.metrics.filter(({ id }) =>
    shown.some(({ columns }) => columns.some((column) => column.id === id)),
  );
  const all = [...schools, ...alternative];
  const about = [...(whole ? [whole.id] : []), ...shown.flatMap(({ rows }) => rows.map(({ id }) => id))];
  return {
    kind: 'overview',
    title: words.say(list === 'district' ? 'overview.districts' : 'overview.schools'),
    subtitle: whole ? nameOf(words, whole) : '',
    question: '',
    takeaway: overviewTakeaway(words, dataset, scope, list, first.columns),
    whole: whole?.id,
    list,
    lists: schools.length > 0 && districts.length > 1,
    sections: shown,
    districts:
      list === 'school'
        ? districts.filter((one) => runners.has(one)).map((one) => ({ id: one.id, name: nameOf(words, one) }))
        : [],
    grades: list === 'school' ? gradesOf(words, grades) : [],
    runs: list === 'school' && all.some(({ charter }) => charter) && all.some(({ charter }) => !charter),
    groups: groupsOf(words, dataset),
    group: request.groups?.[0] ?? '',
    periods: periodsOf(dataset, shown, request),
    about,
    notes: [
      words.say('overview.published'),
      ...(request.filesLeft ? [words.say('overview.files-left')] : []),
      ...notesAbout(words, dataset, shown, whole),
    ],
    ...frameOf(words, dataset, metrics),
  };
}

function listOf({ schools, alternative, districts }: Scope, asked: ListKind | undefined): ListKind {
  const any = schools.length + alternative.length > 0;
  if (asked === 'district' && districts.length > 0) return asked;
  return any ? 'school' : 'district';
}

function sectionOf(
  words: Words,
  dataset: Dataset,
  request: OverviewRequest,
  id: OverviewSection['id'],
  list: ListKind,
  organizations: readonly Organization[],
  whole: Organization | undefined,
): OverviewSection {
  const apart = id === 'alternative';
  const title = apart ? words.say('overview.alternative') : '';
  const kind = words.say(list === 'district' ? 'overview.list-districts' : 'overview.list-schools');
  return {
    id,
    title,
    remark: apart ? words.say('alternative.note') : '',
    caption: words.say('overview.caption', { title: title || kind, name: nameOf(words, whole) }).replace(/, $/, ''),
    nameColumn: words.say(list === 'district' ? 'overview.district' : 'overview.organization'),
    rows: organizations,
    ...columnsOf(words, dataset, organizations, request),
  };
}

function gradesOf(words: Words, served: ReadonlySet<string>): Choice[] {
  const places = [...served].map((grade) => gradeOrder.indexOf(grade));
  return gradeOrder
    .slice(Math.min(...places), Math.max(...places) + 1)
    .map((id) => ({ id, name: /^\d/.test(id) ? id : words.say(`grade.${id as 'PK' | 'TK' | 'K' | 'AD'}`) }));
}

/** Student groups; the audiences of surveys are told apart by the measures themselves. */
function groupsOf(words: Words, dataset: Dataset): Choice[] {
  const groups = [...dataset.groups.values()].filter(({ family }) => family !== 'audience');
  return groups.map((group: Group) => ({ id: group.id, name: nameOf(words, group) }));
}

/** Years that are known of the first organizations: all have about the same. */
function periodsOf(dataset: Dataset, sections: readonly OverviewSection[], { period }: OverviewRequest): string[] {
  const found = new Set(period ? [period] : []);
  for (const { rows, columns } of sections)
    for (const row of rows.slice(0, 20))
      for (const column of columns) for (const year of seriesAt(dataset, row, column).periods) found.add(year);
  return [...found].toSorted().toReversed();
}

/** Notes on the measures themselves; what is said of single schools stands with those. */
function notesAbout(
  words: Words,
  dataset: Dataset,
  sections: readonly OverviewSection[],
  whole: Organization | undefined,
): string[] {
  const columns = sections.flatMap((section) => section.columns);
  const about = whole ?? sections[0]!.rows[0]!;
  return [
    ...new Set(
      columns.flatMap((column) => {
        const series = seriesAt(dataset, about, column);
        return notesOf(words, [series], [periodAt(series, column), column.period]);
      }),
    ),
  ];
}

/** The name of a row, with what tells it from its neighbours; under its district, it need not say that one. */
export function overviewName(words: Words, dataset: Dataset, { organization, heads, under }: Line): OverviewName {
  const district = organization.kind === 'school' ? districtOf(dataset, organization) : undefined;
  const about =
    heads === undefined
      ? [under ? '' : nameOf(words, district), organizationKind(words, organization, district)]
      : [words.say('overview.district-row'), words.say('overview.count-schools', { count: heads })];
  return { id: organization.id, name: nameOf(words, organization), about: about.filter(Boolean) };
}
