import { everyone } from '../../feed/observations.ts';
import { suggestion } from '../../feed/suggestion.ts';
import type { Group, Metric } from '../../feed/types.ts';
import { scaleOf } from '../catalogue/scales.ts';
import { groupSpellings, studentGroup } from '../catalogue/groups.ts';
import type { Draft } from '../import/draft.ts';
import { protect, privacy } from '../protect/primary.ts';
import { schoolYearOf } from '../read/calendar.ts';
import { capital, type Row } from '../read/row.ts';
import { exampleMark, remark, templateColumns } from '../template/columns.ts';
import type { Layout } from './layout.ts';
import { amountOf, answersOf, partsOf, slugOf, wordOf, type Answer } from './template-cells.ts';
import { measureOf, reporters } from './template-measure.ts';
import { templateOrganization } from './template-organization.ts';

const reasons = ['suppressed', 'not-applicable', 'not-collected', 'not-rated', 'pending'] as const;
const noteKinds = ['information', 'caution', 'break'] as const;
const localGoal = { en: 'Local goal', es: 'Meta local' };

/** The spreadsheet template of `vital-signs template`, filled in. One row for each organization, measure, year and group. */
export const templateLayout: Layout = {
  name: 'spreadsheet template of Vital Signs',
  required: templateColumns.filter(({ need }) => need === 'always').map(({ name }) => name),
  spellings: Object.fromEntries(
    templateColumns.filter(({ name }) => name.includes('_')).map(({ name }) => [name, [name.replaceAll('_', ' ')]]),
  ),
  code: ['code'],
  columns: templateColumns.map(({ name }) => name),
  isRemark: (row) => row.text('organization').startsWith(remark),
  read(row, draft) {
    if (row.text('organization').toUpperCase().startsWith(exampleMark))
      return row.reject('organization', 'a school of yours', 'Example rows are not imported.');
    const { id: organization, kind } = templateOrganization(row, draft.organizations);
    const answers = answersOf(row);
    const metric = measureOf(row, draft, kind, answers);
    const group = groupOf(row, draft);
    const period = schoolYearOf(row, 'year');
    const place = { organization, metric: metric.id, group, period };
    const isTold = addTarget(row, draft, metric, place) || addNote(row, draft, place);
    const cell = cellOf(row, draft, metric, answers, isTold);
    draft.metrics.set(metric.id, metric);
    if (cell)
      draft.cells.add({
        ...place,
        ...cell,
        change: null,
        responseRate: null,
        prior: false,
        // What somebody typed gives way to the state's own file, also under a measure of the state's.
        reportedBy: wordOf(row, 'reported_by', reporters) ?? kind,
        file: draft.file,
        line: row.line,
      });
  },
};

type Place = Record<'organization' | 'metric' | 'group' | 'period', string>;

/** The numbers of a row, as far as they may be published. Nothing for a row that is only about a target or a note. */
function cellOf(row: Row, draft: Draft, metric: Metric, answers: Answer[] | undefined, isTold: boolean) {
  const percent = metric.unit === 'percent';
  const state = wordOf(row, 'state', reasons);
  const value = amountOf(row, 'value', { percent, range: metric.range });
  const count = amountOf(row, 'count', { whole: true });
  const responses = amountOf(row, 'responses', { whole: true });
  const invited = amountOf(row, 'invited', { whole: true });
  const level = levelOf(row, metric);
  const none = { value: null, count: null, level: null, responses: null, invited: null, distribution: null };
  if (metric.unit === 'rating' && value !== undefined)
    row.fail('value', 'a blank cell', `${metric.id} is a rating: write its level in the column level.`);
  if (state && state !== 'not-rated') {
    if (value !== undefined) row.fail('value', `a blank cell beside the state ${state}`);
    return { ...none, state };
  }
  if (value === undefined && !(metric.unit === 'rating' && level !== undefined)) {
    if (isTold && count === undefined && responses === undefined && !answers) return undefined;
    if (state) return { ...none, state };
    return row.fail('value', 'a number', 'Where there is none, say why in the column state, such as suppressed.');
  }
  if (responses !== undefined && invited !== undefined && responses > invited)
    row.fail('responses', `at most ${invited}, the number of people asked`);
  if (percent && value !== undefined && value > 0 && value < 1 && !row.text('value').includes('%'))
    draft.file.warnings.add(
      `line ${row.line}: ${row.text('value')} is read as less than one percent; write ${Number((value * 100).toPrecision(15))} if it is a share of 1`,
    );
  if (metric.unit === 'count' && value !== undefined && value > 0 && value < privacy.minimumCount)
    draft.file.warnings.add(
      `line ${row.line}: ${metric.id} is ${value}. If it counts people, leave the value blank and write suppressed in the column state`,
    );
  checkFavorable(row, metric, answers, value);
  if (value === undefined) return { ...none, level: level!, state: 'reported' as const };
  const few = [count, responses].filter((people) => people !== undefined);
  const shown = protect({ value, count: few.length > 0 ? Math.min(...few) : undefined })!;
  if (shown.value === null) return { ...none, state: shown.state };
  const isSmall = shown.state === 'small-group';
  return {
    value,
    count: count ?? null,
    level: isSmall ? null : (level ?? null),
    state: state ?? shown.state,
    responses: responses ?? null,
    // How many of few people did not answer tells as much as how many did.
    invited: invited !== undefined && invited < privacy.minimumCount ? null : (invited ?? null),
    distribution: isSmall || !answers || !metric.survey?.options ? null : answers.map((answer) => answer.percent),
  };
}

function checkFavorable(row: Row, metric: Metric, answers: Answer[] | undefined, value: number | undefined): void {
  const good = metric.survey?.options?.flatMap(({ name, favorable }) => (favorable ? [name] : []));
  if (!answers || !good || value === undefined) return;
  const sum = answers.filter(({ name }) => good.includes(name)).reduce((total, { percent }) => total + percent, 0);
  if (Math.abs(sum - value) > 1)
    row.fail('value', `about ${Number(sum.toFixed(1))}: ${good.map(String).join(' and ')} together`);
}

function levelOf(row: Row, metric: Metric): number | undefined {
  const text = row.text('level').toLowerCase();
  if (text === '') return undefined;
  const scale = scaleOf(metric);
  if (!scale) return row.fail('level', 'a blank cell', `${metric.id} has no levels.`);
  const names = scale.levels.map(({ name }) => (name as Record<string, string>)['en']!);
  const index = names.findIndex((name, at) => name.toLowerCase() === text || String(scale.levels[at]!.rank) === text);
  return scale.levels[index]?.rank ?? row.fail('level', `one of ${names.join(', ')}`, capital(suggestion(text, names)));
}

/** A student group of the vocabulary, or the audience of a survey as a group of its own. */
function groupOf(row: Row, draft: Draft): string {
  const [text, audience] = [row.text('group'), row.text('audience')];
  if (text !== '') {
    const known = studentGroup(text);
    return (
      known ??
      row.fail('group', 'a student group, such as English learners', capital(suggestion(text, groupSpellings())))
    );
  }
  if (audience === '') return everyone;
  const id = slugOf(audience);
  if (id === '') row.fail('audience', 'who was asked, such as Families');
  const group: Group = { id, name: spanish[id] ? { en: audience, es: spanish[id] } : audience, family: 'audience' };
  if (!draft.audiences.has(id)) draft.audiences.set(id, group);
  return id;
}

const spanish: Record<string, string> = {
  families: 'Familias',
  parents: 'Padres y madres',
  students: 'Estudiantes',
  staff: 'Personal',
  teachers: 'Maestros',
};

function addTarget(row: Row, draft: Draft, { unit, range, id }: Metric, { organization, group }: Place): boolean {
  const value = amountOf(row, 'target', { percent: unit === 'percent', range });
  if (value === undefined) {
    if (row.text('target_year') !== '') row.fail('target', 'a number beside target_year');
    return false;
  }
  const period = row.text('target_year') === '' ? undefined : schoolYearOf(row, 'target_year');
  draft.givenTargets.push({ metric: id, organization, group, ...(period && { period }), value, label: localGoal });
  return true;
}

function addNote(row: Row, draft: Draft, { organization, metric, group, period }: Place): boolean {
  const text = partsOf(row.text('note')).join('; ');
  const kind = wordOf(row, 'note_kind', noteKinds);
  if (text === '') {
    if (kind) row.fail('note', 'a sentence beside note_kind');
    return false;
  }
  const about = group === everyone ? {} : { group };
  draft.notes.push({ metric, organization, ...about, period, kind: kind ?? 'information', text: row.text('note') });
  return true;
}
