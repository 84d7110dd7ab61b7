/** How a gap between two groups moved over the years. Fetched with the view over time. */
export const englishCourses = {
  'course.wider': 'From {first} to {last} the difference grew from {before} to {after}: {reference}; {group}.',
  'course.narrower': 'From {first} to {last} the difference shrank from {before} to {after}: {reference}; {group}.',
  'course.same': 'From {first} to {last} the difference stayed at {after}: {reference}; {group}.',
  'course.crossed':
    'From {first} to {last} the order changed, from {before} apart to {after} apart: {reference}; {group}.',
  'course.rose': '{name} rose {by}',
  'course.fell': '{name} fell {by}',
  'course.held': '{name} did not change',
};
