import type { englishCharts } from './english-charts.ts';
import type { englishComparison } from './english-comparison.ts';
import type { englishCourses } from './english-courses.ts';
import type { englishDistribution } from './english-distribution.ts';
import type { englishErrors } from './english-errors.ts';
import type { englishFeeds } from './english-feeds.ts';
import type { englishLive } from './english-live.ts';
import type { englishOverview } from './english-overview.ts';
import type { englishPicker } from './english-picker.ts';
import type { englishTools } from './english-tools.ts';

/** A message: text with `{placeholders}`, or one text per plural category of the number in it. */
export type Message =
  string | { one?: string; two?: string; few?: string; many?: string; zero?: string; other: string };

/**
 * What all widgets and the scorecard say, in English. The rest stands in files beside it and comes with what says it.
 * Other languages have the same keys; a test compares keys and placeholders.
 */
export const english = {
  // Numbers and years
  'unit.percent': '{number}%',
  'unit.points': '{number} points',
  'difference.percent': '{number} percentage points',
  'difference.percent.one': '{number} percentage point',
  'difference.points': '{number} points',
  'difference.points.one': '{number} point',
  'value.above': 'above {value}',
  'value.below': 'below {value}',
  'period.school-year': 'school year {period}',
  months: 'January|February|March|April|May|June|July|August|September|October|November|December',
  date: '{month} {day}, {year}',

  // Why there is no number
  'state.suppressed': 'Not shown, to protect privacy',
  'state.suppressed-complementary': 'Not shown, to protect the privacy of another group',
  'state.not-applicable': 'Does not apply',
  'state.not-rated': 'Not rated',
  'state.not-collected': 'Not collected',
  'state.pending': 'Not published yet',
  'state.missing': 'No data',
  'state.rated': 'Rated, without a number',

  // People
  'people.students': { one: '{count} student', other: '{count} students' },
  'people.responses': { one: '{count} response', other: '{count} responses' },
  'cell.small': 'small group',
  'cell.people': '{value} ({people})',
  'cell.people-small': '{value} ({people}, small group)',

  // Change
  'change.rose': 'Rose {by} since {since}',
  'change.fell': 'Fell {by} since {since}',
  'change.held': 'No change since {since}',
  'change.break': 'Earlier years cannot be compared',
  'change.no-prior': 'No year before to compare with',
  'change.hidden': 'Change not shown',
  'change.coded': 'Exact change since {since} not known',
  'verdict.better': 'better',
  'verdict.worse': 'worse',
  'verdict.close': 'within the margin of error',

  // Levels and targets
  level: '{name}, level {position} of {of}',
  'level.small': 'No level: small group',
  'level.none': 'No level given',
  target: 'Target',
  'target.by': '{label}: {value} by {period}',
  'target.always': '{label}: {value}',
  'target.met': 'reached',
  'target.not-met': 'not reached yet',
  'target.none': 'No target',

  // Organizations
  'kind.state': 'State',
  'kind.county': 'County office of education',
  'kind.district': 'School district',
  'kind.school': 'School',
  'kind.district-school': 'District-run school',
  'kind.county-school': 'School run by the county office',
  'charter.direct-funded': 'Charter school, funded directly by the state',
  'charter.locally-funded': 'Charter school, funded through the district',
  'charter.unspecified': 'Charter school',
  'grade.PK': 'preschool',
  'grade.TK': 'transitional kindergarten',
  'grade.K': 'kindergarten',
  'grade.AD': 'adult',
  grades: 'Grades {low} to {high}',
  'grades.one': 'Grade {grade}',
  alternative: 'Alternative school',
  'alternative.note': 'Alternative schools serve other needs. Their numbers are not compared with other schools.',

  // Sources
  'source.definition': 'Definition: {definition}',
  'source.retrieved': 'Taken from the source on {date}',
  'reported-by.county': 'Self-reported by the county office',
  'reported-by.district': 'Self-reported by the district',
  'reported-by.school': 'Self-reported by the school',
  published: 'Published: {by}',
  sample: 'Sample data, invented',
  note: '{period}: {text}',

  // What a number says, in sentences
  'takeaway.none': '{name}: {reason}.',
  'takeaway.small': 'In a small group, a few people can change the numbers a lot.',
  'takeaway.not-compared': '{count} cannot be compared',

  // Scorecard
  'scorecard.takeaway': 'Measures compared with an earlier year: {parts}.',
  'scorecard.better': '{count} got better',
  'scorecard.worse': '{count} got worse',
  'scorecard.same': '{count} stayed about the same',
  'scorecard.changed': '{count} changed',
  'scorecard.not-applicable': 'These measures do not apply here: {names}.',
  'goal.other': 'Other measures',
  spark: 'Course from {first} to {last}',
  'compare.higher': '{by} higher here',
  'compare.lower': '{by} lower here',
  'compare.same': 'the same here',
  'compare.coded': 'exact difference not known',

  // Differences
  'gap.same': 'The same',
  'gap.above': '{by} higher',
  'gap.below': '{by} lower',

  // Tables and files
  'table.scorecard': 'All measures, {name}',
  'column.year': 'Year',
  'column.group': 'Student group',
  'column.measure': 'Measure',
  'column.value': 'Value',
  'column.level': 'Level',
  'column.change': 'Change',
  'column.target': 'Target',

  // Controls and frame
  'ui.table': 'Data table',
  'ui.download': 'Download CSV',
  'ui.tools': 'More options',
  'ui.source': 'Source',
  'ui.groups': 'Student groups',
  'ui.website': 'Website',
  'ui.part-of': 'Part of {above}',

  // Loading, empty, errors: what a reader is told
  loading: 'Loading data …',
  empty: 'There is no data to show here yet.',
  error: 'This chart cannot be shown right now.',
  'error.retry': 'Try again',
} satisfies Record<string, Message>;

/** Also the messages that come only where they are needed. */
export type MessageKey =
  | keyof typeof english
  | keyof typeof englishErrors
  | keyof typeof englishCharts
  | keyof typeof englishComparison
  | keyof typeof englishCourses
  | keyof typeof englishFeeds
  | keyof typeof englishDistribution
  | keyof typeof englishLive
  | keyof typeof englishOverview
  | keyof typeof englishPicker
  | keyof typeof englishTools;
export type Catalog = Record<MessageKey, Message>;

/** Takes in messages of the files beside this one; a second time changes nothing. */
export function addEnglish(messages: Partial<Catalog>): void {
  Object.assign(english, messages);
}
