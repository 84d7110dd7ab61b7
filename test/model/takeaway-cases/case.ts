import type { Feed, Group, Metric, Note, Observation, Target } from '../../../src/feed/types.ts';
import type { Words } from '../../../src/i18n/words.ts';
import type { WidgetRequest } from '../../../src/model/context.ts';
import { datasetOf, overTime, rate, row, views } from '../fixture.ts';

/** One situation that a widget can be in: a tiny feed, and all that the widget says of it in a sentence. */
export interface TakeawayCase {
  widget: 'trend' | 'satisfaction' | 'gap' | 'course' | 'scorecard' | 'comparison';
  /** What is special about it. */
  about: string;
  rows: Partial<Observation>[];
  /** How the metric differs from a rate in percent where higher is better. */
  metric?: Partial<Metric>;
  notes?: Note[];
  targets?: Target[];
  feed?: Partial<Feed>;
  request?: WidgetRequest;
  en: string;
  es: string;
}

/** A group that has a name in both languages. */
function group(id: string, en: string, es: string, family: Group['family']): Group {
  return { id, name: { en, es }, family };
}

const groups: Group[] = [
  group('ALL', 'All students', 'Todos los estudiantes', 'all'),
  group('A', 'English learners', 'Aprendices de inglés', 'language'),
  group('B', 'Foster youth', 'Jóvenes de crianza', 'program'),
  group('C', 'Asian', 'Asiático', 'race-ethnicity'),
  group('families', 'Families', 'Familias', 'audience'),
  group('staff', 'Staff', 'Personal', 'audience'),
];

/** The sentence that the widget of a case says, or all of them where there is one for every gap. */
export function sentenceOf(one: TakeawayCase, words: Words): string {
  const { widget, rows, notes = [], targets = [], feed, request } = one;
  const metrics = [rate({ name: { en: 'Rate', es: 'Porcentaje' }, ...one.metric })];
  const dataset = datasetOf(rows.map(row), { groups, metrics, notes, targets, ...feed });
  const asked = { organization: 'school', ...request };
  if (widget !== 'course') return views[widget](dataset, asked, words)!.takeaway;
  return overTime(dataset, asked, words)!
    .courses.map(({ text }) => text)
    .join('\n');
}

/** A break before a year. */
export function breakAt(period: string, changes: Partial<Note> = {}): Note {
  return { period, kind: 'break', text: 'New definition.', ...changes };
}
