/** What the charts and the gauge say, and the scorecard does not. Their views add it, before they say anything. */
export const englishCharts = {
  // Numbers and years
  interval: 'likely between {low} and {high}',

  // What a number says, in sentences
  'takeaway.value': '{name}: {value} in {year}.',
  'trend.up': '{name}: {value} in {year}, up {by} from {before} in {since}.',
  'trend.down': '{name}: {value} in {year}, down {by} from {before} in {since}.',
  'trend.flat': '{name}: {value} in {year}, the same as in {since}.',
  'trend.close':
    '{name}: {value} in {year}, about the same as in {since} ({before}). The difference is within the margin of error.',
  'trend.higher': 'Higher is better, so this got {verdict}.',
  'trend.lower': 'Lower is better, so this got {verdict}.',

  // Ratings without a number
  'rating.year': '{name}: “{level}” in {year}.',
  'rating.same': '{name}: “{level}” in {year}, as in {since}.',
  'rating.other': '{name}: “{level}” in {year}. In {since} it was “{before}”.',

  // Gap chart
  'gap.title': '{metric}: results by student group',
  'gap.takeaway': 'Groups compared with {name} ({value}, {year}): {parts}.',
  'gap.higher': { one: '{count} is higher', other: '{count} are higher' },
  'gap.lower': { one: '{count} is lower', other: '{count} are lower' },
  'gap.tie': { one: '{count} is too close to tell apart', other: '{count} are too close to tell apart' },
  'gap.none': 'No other group can be compared.',
  'gap.how':
    'The line through a point is its margin of error (95%). Where one group is part of the other, it is on the careful side.',
  'gap.no-interval': 'The source publishes no margin of error.',
  'gap.reference': 'Reference group',
  'gap.no-difference': 'Cannot be compared',
  'gap.within-margin': '{text}: too close to tell apart',
  'gap.range': '{text} (likely {low} to {high})',
  'gap.before': '{value} in {year}',

  // Satisfaction
  'survey.value': '{value} gave a favorable answer',
  'survey.favorable': 'Favorable means: {favorable}.',
  'survey.meter': '{value} favorable, {name}',
  'survey.rate': '{rate} of those asked answered',
  'survey.rate-unknown': 'Not known',
  'survey.low': 'Only {rate} of those asked answered, so this may not speak for everyone.',
  'survey.distribution': 'All answers',
  'survey.counts-favorable': 'favorable',

  // Axes
  'axis.percent': '{name}, in percent',
  'axis.points': '{name}, in points',

  // Tables and files
  'table.caption': '{title}, {name}',
  'column.audience': 'Who answered',
  'column.favorable': 'Favorable',
  'column.response-rate': 'Response rate',
  'column.difference': 'Difference from {reference}',

  // Controls and frame
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
  'ui.break': 'Break in the series',
};
