import type { englishCourses } from './english-courses.ts';
import type { englishErrors } from './english-errors.ts';
import type { englishLive } from './english-live.ts';
import type { englishTools } from './english-tools.ts';

/** A message: text with `{placeholders}`, or one text per plural category of the number in it. */
export type Message =
  string | { one?: string; two?: string; few?: string; many?: string; zero?: string; other: string };

/** Everything the library says, in English. Other languages have the same keys; a test compares keys and placeholders. */
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
  interval: 'likely between {low} and {high}',

  // Why there is no number
  'state.suppressed': 'Not shown, to protect privacy',
  'state.suppressed-complementary': 'Not shown, to protect the privacy of another group',
  'state.not-applicable': 'Does not apply',
  'state.not-rated': 'Not rated',
  'state.not-collected': 'Not collected',
  'state.pending': 'Not published yet',
  'state.missing': 'No data',

  // People
  'people.students': { one: '{count} student', other: '{count} students' },
  'people.responses': { one: '{count} response', other: '{count} responses' },
  'cell.small': 'small group',
  'cell.people': '{value} ({people})',
  'cell.people-small': '{value} ({people}, small group)',

  // Change
  'change.rose': 'Rose {by} since {since}',
  'change.fell': 'Fell {by} since {since}',
  'change.held': 'Did not change since {since}',
  'change.rose.short': 'Up {by}',
  'change.fell.short': 'Down {by}',
  'change.held.short': 'No change',
  'change.break': 'Not comparable with the year before',
  'change.no-prior': 'No year before to compare with',
  'change.hidden': 'Change not shown',
  'change.coded': 'Change not known exactly',
  'verdict.better': 'better',
  'verdict.worse': 'worse',
  'verdict.same': 'same',

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

  // Scorecard
  'scorecard.takeaway': 'Compared with an earlier year, {parts}.',
  'scorecard.better': { one: '{count} measure got better', other: '{count} measures got better' },
  'scorecard.worse': { one: '{count} measure got worse', other: '{count} measures got worse' },
  'scorecard.same': { one: '{count} measure stayed the same', other: '{count} measures stayed the same' },
  'scorecard.no-change': '{name}: no measure can be compared with an earlier year.',
  'scorecard.hidden': '{name}: the groups are too small to show numbers without telling about single students.',
  'scorecard.not-applicable': 'These measures do not apply here: {names}.',
  'goal.other': 'Other measures',
  spark: 'Course from {first} to {last}',
  'compare.higher': '{by} higher here',
  'compare.lower': '{by} lower here',
  'compare.same': 'the same here',
  'compare.coded': 'difference not known exactly',

  // Gap chart
  'gap.title': '{metric}: results by student group',
  'gap.takeaway': 'Compared with {reference} ({value}, {year}), {parts}.',
  'gap.higher': { one: '{count} group is higher', other: '{count} groups are higher' },
  'gap.lower': { one: '{count} group is lower', other: '{count} groups are lower' },
  'gap.tie': { one: '{count} group is too close to tell apart', other: '{count} groups are too close to tell apart' },
  'gap.hidden': { one: '{count} group cannot be compared', other: '{count} groups cannot be compared' },
  'gap.alone': '{reference}: {value} in {year}. There is no other group to compare with.',
  'gap.none': '{reference}: no number for {year} ({reason}), so no group can be compared with it.',
  'gap.how':
    'The line through a point is its margin of error (95%). Where one group is part of the other, it is on the careful side.',
  'gap.no-interval': 'No margin of error can be given: the source does not publish how results are spread.',
  'gap.reference': 'Reference group',
  'gap.no-difference': 'Cannot be compared',
  'gap.same': 'The same',
  'gap.above': '{by} higher',
  'gap.below': '{by} lower',
  'gap.within-margin': '{text}: too close to tell apart',
  'gap.range': '{text} (likely {low} to {high})',
  'gap.before': '{value} in {year}',

  // Satisfaction
  'survey.takeaway': '{name}: {value} gave a favorable answer in {year}.',
  'survey.none': '{name}: no number for {year} ({reason}).',
  'survey.favorable': 'Favorable means: {favorable}.',
  'survey.meter': '{value} favorable, {name}',
  'survey.rate': '{rate} of those asked answered',
  'survey.rate-unknown': 'Not known',
  'survey.low': 'Only {rate} of those asked answered, so this may not speak for everyone.',
  'survey.distribution': 'All answers',
  'survey.counts-favorable': 'favorable',

  // Trend
  'trend.rose': '{name}: {value} in {year}, up {by} from {before} in {since}.',
  'trend.fell': '{name}: {value} in {year}, down {by} from {before} in {since}.',
  'trend.better.higher': '{text} Higher is better, so this is an improvement.',
  'trend.worse.higher': '{text} Higher is better, so this is a decline.',
  'trend.better.lower': '{text} Lower is better, so this is an improvement.',
  'trend.worse.lower': '{text} Lower is better, so this is a decline.',
  'trend.held': '{name}: {value} in {year}, the same as in {since}.',
  'trend.one': '{name}: {value} in {year}. There is no earlier year to compare it with.',
  'trend.none': '{name}: no number for {year} ({reason}).',
  'axis.percent': '{name}, in percent',
  'axis.points': '{name}, in points',

  // Tables and files
  'table.caption': '{title}, {name}',
  'table.scorecard': 'All measures, {name}',
  'column.year': 'Year',
  'column.group': 'Student group',
  'column.audience': 'Who answered',
  'column.measure': 'Measure',
  'column.value': 'Value',
  'column.level': 'Level',
  'column.change': 'Change',
  'column.target': 'Target',
  'column.favorable': 'Favorable',
  'column.response-rate': 'Response rate',
  'column.difference': 'Difference from {reference}',

  // Controls and frame
  'ui.table': 'Data table',
  'ui.download': 'Download CSV',
  'ui.tools': 'More options',
  'ui.source': 'Source',
  'ui.groups': 'Student groups',
  'ui.compare-with': 'Compare with',
  'ui.latest-year': 'One year',
  'ui.over-time': 'Over time',
  'ui.view': 'View',
  'ui.lines': 'Lines shown',
  'ui.lines-limit': 'Up to {count} lines at a time',
  'ui.previous-year': 'hollow mark: {year}',
  'ui.reference-line': 'dashed line and diamond: {reference}',
  'ui.chart': 'Chart, with a data table below',
  'ui.plot': 'Chart: {name}. Arrow keys read the points, question mark lists the keys.',
  'ui.keys': 'Keyboard help',
  'ui.website': 'Website',
  'ui.part-of': 'Part of {above}',
  'ui.break': 'Break in the series',

  // Loading, empty, errors: what a reader is told
  loading: 'Loading data …',
  empty: 'There is no data to show here yet.',
  error: 'This chart cannot be shown right now.',
  'error.retry': 'Try again',
} satisfies Record<string, Message>;

/** Also the messages that are fetched only when they are needed. */
export type MessageKey =
  | keyof typeof english
  | keyof typeof englishErrors
  | keyof typeof englishCourses
  | keyof typeof englishLive
  | keyof typeof englishTools;
export type Catalog = Record<MessageKey, Message>;

/** Takes in messages that were fetched. */
export function addEnglish(messages: Partial<Catalog>): void {
  Object.assign(english, messages);
}
