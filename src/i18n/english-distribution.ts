/** What the strip of schools says. Its view adds it, before it says anything. */
export const englishDistribution = {
  'strip.title': '{metric}: results by school',
  'strip.compared': {
    one: 'Compared with {count} other school: {parts}.',
    other: 'Compared with {count} other schools: {parts}.',
  },
  'strip.coded-self': 'The exact number is not known, so it is not compared with other schools.',
  'strip.range': 'The numbers of {count} schools go from {low} to {high}.',
  'strip.only': 'It is the only school with a number.',
  'strip.one': 'One school has a number.',
  'strip.better.higher': 'Higher is better',
  'strip.better.lower': 'Lower is better',
  'strip.sentence': '{text}.',

  // On the chart and around it
  'strip.of.schools': { one: 'Schools ({count})', other: 'Schools ({count})' },
  'strip.of.alternative': { one: 'Alternative schools ({count})', other: 'Alternative schools ({count})' },
  'strip.line.district': 'District',
  'strip.line.county': 'County office',
  'strip.line.state': 'State',
  'strip.this': 'This school',
  'strip.key.value': '{name}: {value}',
  'strip.key.school': 'A school',
  'strip.key.small': 'A school with few students',
  'strip.key.coded': 'Above or below a bound',
  'strip.middle': 'Middle half of the schools: {low} to {high}',

  // What a reader must know
  'strip.margin': 'Too close to tell apart: the difference is within the margin of error (95%).',
  'strip.half': 'The shaded area holds the middle half of {count} schools that have an exact number.',
  'strip.coded': {
    one: 'For {count} school, only a bound is known. A triangle stands there.',
    other: 'For {count} schools, only a bound is known. Triangles stand there.',
  },
  'strip.files-left':
    'The numbers of some schools are in a file for each school, and are not loaded here. Choose a school to see them.',
  'strip.without': 'Not on the chart: {parts}.',
  'strip.without.protected': {
    one: '{count} school (to protect privacy)',
    other: '{count} schools (to protect privacy)',
  },
  'strip.without.none': {
    one: '{count} school without data for this year',
    other: '{count} schools without data for this year',
  },
  'strip.without.not-applicable': {
    one: '{count} school that it does not apply to',
    other: '{count} schools that it does not apply to',
  },
  'strip.without.unpublished': {
    one: '{count} school whose number is not published',
    other: '{count} schools whose numbers are not published',
  },
  'strip.cut': 'The table shows the first {shown} of {count} schools. The CSV file has all of them.',

  // Choices
  'strip.schools': 'Schools shown',
  'strip.shown.all': 'All schools',
  'strip.shown.district': 'Schools of the same district',
  'strip.shown.charter': 'Charter schools',
  'strip.shown.district-run': 'District-run schools',
  'strip.shown.grades': 'Schools with the same grades',

  // Table
  'strip.column.school': 'School',
  'strip.column.district': 'District',
  'strip.column.students': 'Students',
  'strip.column.responses': 'Responses',

  // With a keyboard or a finger
  'strip.live.opening': {
    one: 'Chart with {count} school, from the lowest number to the highest',
    other: 'Chart with {count} schools, from the lowest number to the highest',
  },
  'strip.live.chosen': 'Chosen school',
  'strip.live.first': 'No lower number',
  'strip.live.last': 'No higher number',
  'strip.live.choose': 'Enter chooses a school',
  'strip.tap': 'Tap again to choose',
  'strip.help.points': 'The school with the next number on that side',
  'strip.help.strips': 'From the schools to the alternative schools, and back',
  'strip.help.ends': 'The lowest or the highest number',
  'strip.help.choose': 'Chooses this school',
  'strip.help.tap': 'Tap a school, or slide along the chart. A second tap chooses it',
  'key.enter': 'Enter',
};
