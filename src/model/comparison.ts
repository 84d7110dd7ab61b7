import type { Metric, Organization } from '../feed/types.ts';
import { englishComparison } from '../i18n/english-comparison.ts';
import { addEnglish } from '../i18n/english.ts';
import type { Words } from '../i18n/words.ts';
import { comparisonChoice, mostCompared, type ComparisonChoice } from './comparison-choice.ts';
import { columnNames } from './comparison-names.ts';
import { comparisonNotes } from './comparison-notes.ts';
import { comparedRowView, type ComparedRowView } from './comparison-row.ts';
import { nameOf, type WidgetRequest } from './context.ts';
import type { Dataset } from './dataset.ts';
import { fileName, frameOf, recordsSeries } from './frame.ts';
import { tableCell } from './one-metric.ts';
import { counted, organizationKind } from './phrases.ts';
import type { FrameView } from './view.ts';

/** The head of a column. */
export interface ComparedOrganizationView {
  id: string;
  name: string;
  shortName: string;
  /** Kind, charter or district-run, grades, alternative. */
  kind: string;
  /** Its district, or the county of a district. */
  within: string;
}

export interface ChoiceView {
  id: string;
  name: string;
  chosen: boolean;
}

export interface SchoolComparisonView extends FrameView {
  kind: 'comparison';
  organizations: ComparedOrganizationView[];
  goals: { id: string; name: string; rows: ComparedRowView[] }[];
  /** Years and student groups to choose from, the chosen one marked. The first year is the latest that all have. */
  years: ChoiceView[];
  groups: ChoiceView[];
  /** Why none can be added; empty while there is room. */
  full: string;
}

function byGoal(dataset: Dataset, words: Words, choice: ComparisonChoice, views: readonly ComparedRowView[]) {
  const other = { id: '', name: dataset.goals.size > 0 ? words.say('goal.other') : '' };
  return [...dataset.goals.values(), other]
    .map(({ id, name }) => ({
      id,
      name: words.text(name),
      rows: views.filter((_, index) => {
        const { goal = '' } = choice.rows[index]!.metric;
        return (dataset.goals.has(goal) ? goal : '') === id;
      }),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** The rows of each measure. */
function byMeasure(views: readonly ComparedRowView[]): Map<string, ComparedRowView[]> {
  const measures = new Map<string, ComparedRowView[]>();
  for (const view of views) measures.set(view.metric, [...(measures.get(view.metric) ?? []), view]);
  return measures;
}

/** How many measures differ, are about the same or cannot be compared; or what to choose next. */
function takeawayOf(words: Words, names: readonly string[], views: readonly ComparedRowView[]): string {
  if (names.length === 0) return words.say('comparison.start');
  if (names.length === 1) return words.say('comparison.one-more', { name: names[0]! });
  const kinds = [...byMeasure(views).values()].map((rows) => {
    // One for each audience of a survey: families may say what staff do not.
    if (rows.some(({ kind }) => kind === 'differ' || kind === 'rated-differ')) return 'differ';
    return rows.every(({ kind }) => kind === 'none') ? 'none' : 'same';
  });
  if (kinds.every((kind) => kind === 'none')) return words.say(views[0] ? 'comparison.none' : 'empty');
  const parts = counted(words, kinds, {
    differ: 'comparison.measures.differ',
    same: 'comparison.measures.same',
    none: 'takeaway.not-compared',
  });
  return words.say('comparison.takeaway', { count: kinds.length, parts });
}

function organizationView(
  words: Words,
  dataset: Dataset,
  organization: Organization,
): Omit<ComparedOrganizationView, 'name' | 'shortName'> {
  const above = dataset.ancestors(organization);
  return {
    id: organization.id,
    kind: organizationKind(words, organization, above[0]),
    within: above[0] && above[0].kind !== 'state' ? nameOf(words, above[0]) : '',
  };
}

/**
 * Two to four organizations side by side, measure by measure. With none or one, what to choose next: there is always a
 * view. Throws FeedError for identifiers that the feed does not know.
 */
export function comparisonView(dataset: Dataset, request: WidgetRequest, words: Words): SchoolComparisonView {
  addEnglish(englishComparison);
  const choice = comparisonChoice(dataset, request);
  const { full, short: names } = columnNames(words, dataset, choice.organizations);
  const organizations = choice.organizations.map((one, column) => ({
    ...organizationView(words, dataset, one),
    name: full[column]!,
    shortName: names[column]!,
  }));
  const views = choice.rows.map((row) => comparedRowView(words, dataset, row, names));
  const metrics: Metric[] = [...new Set(choice.rows.map(({ metric }) => metric))];
  const title = names[0]
    ? words.say('comparison.title', { names: words.list(names) })
    : words.say('comparison.title.empty');
  const { id: chosenGroup = choice.groups[0]?.id } = choice.group ?? {};
  return {
    kind: 'comparison',
    title,
    subtitle: '',
    question: '',
    takeaway: takeawayOf(words, names, views),
    organizations,
    goals: byGoal(dataset, words, choice, views),
    years: [
      { id: '', name: words.say('comparison.year.latest'), chosen: !request.period },
      ...choice.periods.map((id) => ({ id, name: id, chosen: id === request.period })),
    ],
    groups: choice.groups.map((group) => ({
      id: group.id,
      name: nameOf(words, group),
      chosen: group.id === chosenGroup,
    })),
    full: organizations.length >= mostCompared ? words.say('comparison.full', { count: mostCompared }) : '',
    notes: comparisonNotes(words, choice, views, names),
    table: {
      caption: title,
      columns: [
        words.say('column.measure'),
        words.say('column.year'),
        ...organizations.map(({ name }) => name),
        ...(names[1] ? [words.say('comparison.column')] : []),
      ],
      rows: choice.rows.map(({ metric, group, series, periods, cells }, index) => {
        const { cells: drawn, difference } = views[index]!;
        const audience = group.family === 'all' ? '' : nameOf(words, group);
        return [
          [nameOf(words, metric), audience].filter(Boolean).join(' · '),
          [...new Set(periods.filter((period, column) => period && cells[column]!.shown))].join(' · ') ||
            (periods[0] ?? ''),
          ...series.map((one, column) =>
            [tableCell(words, one, periods[column]!), drawn[column]!.level?.text].filter(Boolean).join(' · '),
          ),
          ...(names[1] ? [difference] : []),
        ];
      }),
    },
    records: {
      file: fileName('comparison', ...organizations.map(({ id }) => id)),
      series: choice.rows.flatMap(({ series, periods }) =>
        series
          .map((one, column) => ({ ...recordsSeries([one], [periods[column]!]) }))
          .filter((_, column) => series[column]!.periods.length > 0),
      ),
    },
    ...frameOf(words, dataset, metrics),
  };
}

/** Schools to add, by district, in the feed's order; districts and counties in a group of their own. */
export function comparisonCandidates(
  dataset: Dataset,
  chosen: readonly string[],
  words: Words,
): { name: string; options: { id: string; name: string }[] }[] {
  const offices = words.say('comparison.add.offices');
  const groups = new Map<string, { id: string; name: string }[]>([[offices, []]]);
  for (const organization of dataset.organizations.values()) {
    const { id, kind, parent } = organization;
    if (chosen.includes(id)) continue;
    const above = dataset.organizations.get(parent ?? '');
    const name = kind === 'school' ? (above ? nameOf(words, above) : words.say('comparison.add.others')) : offices;
    const group = groups.get(name);
    const option = { id, name: nameOf(words, organization) };
    if (group) group.push(option);
    else groups.set(name, [option]);
  }
  return [...groups].filter(([, options]) => options.length > 0).map(([name, options]) => ({ name, options }));
}
