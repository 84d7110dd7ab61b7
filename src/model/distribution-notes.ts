import type { Words } from '../i18n/words.ts';
import type { Dataset } from './dataset.ts';
import type { DistributionChoice } from './distribution-choice.ts';
import { isAlternative, type StripSpec } from './distribution-spec.ts';
import { isProtected, type Cell } from './disclosure.ts';
import { counted } from './phrases.ts';

/** Why a school is not on the chart, in the words of one count each. */
type Absence = 'protected' | 'none' | 'not-applicable' | 'unpublished';

function absenceOf(cell: Cell): Absence | undefined {
  if (cell.shown) return undefined;
  if (isProtected(cell)) return 'protected';
  if (cell.state === 'missing') return 'none';
  return cell.state === 'not-applicable' ? cell.state : 'unpublished';
}

/** How the chart is read, how many schools are not on it and why, and what the feed says about the year. */
export function distributionNotes(
  words: Words,
  dataset: Dataset,
  choice: DistributionChoice,
  strip: StripSpec | undefined,
  ties: boolean,
  filesLeft?: boolean,
): string[] {
  const { schools, period, metric } = choice;
  const cells = schools.map((series) => series.cell(period));
  const absences = cells.flatMap((cell) => absenceOf(cell) ?? []);
  const coded = cells.filter((cell) => cell.shown && cell.coded).length;
  const exact = schools.filter((series) => {
    const cell = series.cell(period);
    return !isAlternative(series) && cell.shown && !cell.coded;
  }).length;
  const parts = counted(words, absences, {
    protected: 'strip.without.protected',
    none: 'strip.without.none',
    'not-applicable': 'strip.without.not-applicable',
    unpublished: 'strip.without.unpublished',
  });
  const several = strip !== undefined && strip.strips.length > 1;
  return [
    ties ? words.say('strip.margin') : '',
    metric.unit === 'percent' || !strip ? '' : words.say('gap.no-interval'),
    strip?.middle ? words.say('strip.half', { count: exact }) : '',
    coded > 0 ? words.say('strip.coded', { count: coded }) : '',
    absences.length > 0 ? words.say('strip.without', { parts }) : '',
    filesLeft && absences.includes('none') ? words.say('strip.files-left') : '',
    several ? words.say('alternative.note') : '',
    ...feedNotes(words, dataset, choice),
  ].filter(Boolean);
}

/** Notes on the measure, on the chosen organization and on those above; those of hundreds of schools would hide them. */
function feedNotes(
  words: Words,
  dataset: Dataset,
  { chosen, above, metric, group, period }: DistributionChoice,
): string[] {
  const told = new Set([chosen, ...above].map((organization) => organization?.id));
  const notes = dataset.notes.filter(
    (note) =>
      note.period === period &&
      (note.organization === undefined || told.has(note.organization)) &&
      (note.metric ?? metric.id) === metric.id &&
      (note.group ?? group.id) === group.id,
  );
  return [...new Set(notes.map(({ text }) => words.say('note', { period, text: words.text(text) })))].toSorted();
}
