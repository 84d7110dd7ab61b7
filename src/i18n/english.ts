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
  sentence: '{text}.',
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
  'cell.small': 'Small group: read with care',
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
  'target.due': '{label} for {period}',
  'target.line': '{text}: {value}',
  'target.met': 'reached',
  'target.not-met': 'not reached yet',
  'target.none': 'No target',

  // Organizations
  'kind.state': 'State',
  'kind.county': 'County office of education',
  'kind.district': 'School district',
  'kind.school': 'District-run school',
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
  'alternative.note':
    'This is an alternative school, such as a continuation, court, community or special education school. Its numbers are not compared with those of other schools.',

  // Sources
  'source.unnamed': 'Source not named',
  'source.definition': 'Definition: {definition}',
  'source.retrieved': 'Taken from the source on {date}',
  'reported-by.county': 'Self-reported by the county office',
  'reported-by.district': 'Self-reported by the district',
  'reported-by.school': 'Self-reported by the school',
  'published.by-on': 'Published by {by} on {date}',
  'published.by': 'Published by {by}',
  'published.on': 'Published on {date}',
  sample: 'Sample data, invented',
  note: '{period}: {text}',

  // Scorecard
  'scorecard.takeaway': {
    one: 'Of {count} measure that can be compared with an earlier year, {parts}.',
    other: 'Of {count} measures that can be compared with an earlier year, {parts}.',
  },
  'scorecard.better': { one: '{count} got better', other: '{count} got better' },
  'scorecard.worse': { one: '{count} got worse', other: '{count} got worse' },
  'scorecard.same': { one: '{count} stayed the same', other: '{count} stayed the same' },
  'scorecard.no-change': {
    one: '{name} has {count} measure. It cannot be compared with an earlier year.',
    other: '{name} has {count} measures. None can be compared with an earlier year.',
  },
  'scorecard.hidden':
    'The groups at {name} are too small to show numbers without giving away facts about single students.',
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
  'gap.none': 'There is no number for {reference} in {year} ({reason}), so no group can be compared with it.',
  'gap.how':
    'The line through each point shows how far the true rate could be off by chance (95% interval). Where a group is part of the one it is compared with, the margin is on the careful side.',
  'gap.no-interval':
    'No margin of error can be given for this measure: its source does not publish how widely students’ results are spread.',
  'gap.reference': 'Reference group',
  'gap.no-difference': 'Cannot be compared',
  'gap.same': 'The same',
  'gap.above': '{by} higher',
  'gap.below': '{by} lower',
  'gap.within-margin': '{text}: too close to tell apart',
  'gap.range': '{text} (likely {low} to {high})',
  'gap.before': '{value} in {year}',
  'course.wider': 'From {first} to {last} the difference grew from {before} to {after}: {reference}; {group}.',
  'course.narrower': 'From {first} to {last} the difference shrank from {before} to {after}: {reference}; {group}.',
  'course.same': 'From {first} to {last} the difference stayed at {after}: {reference}; {group}.',
  'course.crossed':
    'From {first} to {last} the order changed, from {before} apart to {after} apart: {reference}; {group}.',
  'course.rose': '{name} rose {by}',
  'course.fell': '{name} fell {by}',
  'course.held': '{name} did not change',

  // Satisfaction
  'survey.takeaway': '{name}: {value} gave a favorable answer in {year}.',
  'survey.takeaway-plain': '{name}: {value} in {year}.',
  'survey.none': '{name}: no result for {year} ({reason}).',
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
  'trend.rose.better':
    '{name}: {value} in {year}, up {by} from {before} in {since}. Higher is better, so this is an improvement.',
  'trend.rose.worse':
    '{name}: {value} in {year}, up {by} from {before} in {since}. Lower is better, so this is a decline.',
  'trend.fell.better':
    '{name}: {value} in {year}, down {by} from {before} in {since}. Lower is better, so this is an improvement.',
  'trend.fell.worse':
    '{name}: {value} in {year}, down {by} from {before} in {since}. Higher is better, so this is a decline.',
  'trend.held': '{name}: {value} in {year}, the same as in {since}.',
  'trend.one': '{name}: {value} in {year}. There is no earlier year to compare it with.',
  'trend.none': '{name}: no number for {year} ({reason}).',
  'axis.percent': '{name}, in percent',
  'axis.points': '{name}, in points',
  'axis.value': '{name}',

  // Tables and files
  'table.caption': '{title}, {name}',
  'table.caption-year': '{title}, {name}, {year}',
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
  'ui.about': 'About these numbers',
  'ui.source': 'Source',
  'ui.groups': 'Student groups',
  'ui.details': 'Details',
  'ui.compare-with': 'Compare with',
  'ui.latest-year': 'One year',
  'ui.over-time': 'Over time',
  'ui.view': 'View',
  'ui.lines': 'Lines shown',
  'ui.lines-limit': { one: 'Up to {count} line at a time', other: 'Up to {count} lines at a time' },
  'ui.previous-year': 'hollow mark: {year}',
  'ui.reference-line': 'dashed line: {reference}',
  'ui.chart': 'Chart. The data table below holds the same numbers.',
  'ui.website': 'Website',
  'ui.part-of': 'Part of {above}',
  'ui.target': 'Target',
  'ui.within': 'Compared with',
  'ui.break': 'Break in the series',

  // Loading, empty, errors: what a reader is told
  loading: 'Loading data …',
  empty: 'There is no data to show here yet.',
  'error.no-source': 'This chart has not been set up yet.',
  'error.not-found': 'The data for this chart could not be found.',
  'error.network': 'The data could not be loaded just now. Please try again later.',
  'error.timeout': 'The data took too long to load. Please try again later.',
  'error.too-large': 'The data for this chart is too large to show here.',
  'error.not-json': 'The data for this chart cannot be read right now.',
  'error.wrong-version': 'The data for this chart comes in a newer form than this page can read.',
  'error.invalid': 'The data for this chart has a mistake and is not shown.',
  'error.unknown-organization': 'There is no data for this school or district.',
  'error.unknown-metric': 'There is no data for this measure.',
  'error.unknown-group': 'There is no data for this student group.',
  'error.unknown-period': 'There is no data for this year.',
  'error.retry': 'Try again',
  'error.stale': 'The newest data could not be loaded. This is what was loaded before.',
} satisfies Record<string, Message>;

export type MessageKey = keyof typeof english;
export type Catalog = Record<MessageKey, Message>;
