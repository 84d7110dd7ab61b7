/** What the comparison of schools says. It adds these itself, before it says anything. */
export const englishComparison = {
  // Heading and sentence
  'comparison.title': 'Side by side: {names}',
  'comparison.name': '{name} in {place}',
  'comparison.title.empty': 'Compare schools',
  'comparison.start': 'Choose two to four schools or districts. You will see the same measures side by side.',
  'comparison.one-more': 'Choose at least one more school or district to compare with {name}.',
  'comparison.takeaway': { one: 'Of {count} measure, {parts}.', other: 'Of {count} measures, {parts}.' },
  'comparison.measures.differ': { one: '{count} differs', other: '{count} differ' },
  'comparison.measures.same': { one: '{count} is about the same', other: '{count} are about the same' },
  'comparison.none': 'None of these measures can be compared. Each row says why.',

  // A row in words
  'comparison.higher': '{by} higher at {one} than at {other}',
  'comparison.lower': '{by} lower at {one} than at {other}',
  'comparison.range': '{text} (likely {low} to {high})',
  'comparison.spread': 'From {low} ({lowest}) to {high} ({highest})',
  'comparison.beyond': '{text}, beyond the margin of error',
  'comparison.close': 'About the same: the difference of {by} is within the margin of error',
  'comparison.close.spread': 'About the same: {low} to {high}, within the margin of error',
  'comparison.same': 'The same: {value}',
  'comparison.level.same': 'The same level: {level}',
  'comparison.level.differ': 'Not the same level',
  'comparison.not': 'Not comparable: {reasons}.',
  'comparison.left': 'Not compared: {reasons}.',

  // Why an organization is not compared
  'comparison.because.hidden': 'the number of {names} is not shown',
  'comparison.because.missing': 'no number for {names}',
  'comparison.because.definition': 'another definition at {names}',
  'comparison.because.coded': 'exact number of {names} not known',
  'comparison.because.small': 'small group at {names}',
  'comparison.because.years': 'not the same year',
  'comparison.because.alternative': '{names}, since alternative schools serve other needs',
  'comparison.because.grades': 'other grades at {names}',
  'comparison.because.size': 'not the same kind of office or school: {names}',

  // Rows and columns
  'comparison.about': 'About',
  'comparison.column': 'In words',
  'comparison.better.higher': 'Higher is better',
  'comparison.better.lower': 'Lower is better',
  'comparison.beside': 'For orientation: {values}',
  'comparison.named': '{name} {value}',
  'comparison.rate': '{rate} of those asked',

  // Notes
  'comparison.note.margin': 'The margin of error (95%) says how far a difference could come from chance alone.',
  'comparison.note.no-margin': 'No margin of error can be given for these measures: {names}.',
  'comparison.note.group': '{group}: no numbers for these measures: {names}.',
  'comparison.note.own': '{name} is an alternative school with measures of its own: {names}.',
  'comparison.note.most': 'Up to {count} can stand side by side. The others are left out.',

  // Controls
  'comparison.year': 'Year',
  'comparison.year.latest': 'Latest that all have',
  'comparison.add': 'Add a school or district',
  'comparison.add.choose': 'Choose one',
  'comparison.add.do': 'Add',
  'comparison.add.offices': 'Districts, counties, state',
  'comparison.add.others': 'Other schools',
  'comparison.full': 'There is room for {count} side by side. Remove one to add another.',
  'comparison.remove': 'Remove {name}',
  'comparison.remove.short': 'Remove',
  'comparison.link': 'Copy link',
  'comparison.link.done': 'The link is copied. You can paste it now.',
  'comparison.link.not': 'The browser did not allow copying. The address of this page is the link.',
  'comparison.added': '{name} added',
  'comparison.removed': '{name} removed',
};
