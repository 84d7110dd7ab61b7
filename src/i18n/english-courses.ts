/** How a gap between two groups moved over the years. Fetched with the view over time. */
export const englishCourses = {
  'course.wider': 'From {first} to {last}, the difference grew from {before} to {after}.',
  'course.narrower': 'From {first} to {last}, the difference shrank from {before} to {after}.',
  'course.same': 'From {first} to {last}, the difference stayed at {after}.',
  'course.close':
    'From {first} to {last}, the difference went from {before} to {after}. That change is within the margin of error.',
  'course.overtook': 'In {first}: {before} lower than {reference}. In {last}: {after} higher.',
  'course.fell-behind': 'In {first}: {before} higher than {reference}. In {last}: {after} lower.',
  'course.because': 'The main reason: {main}. {other}.',
  'course.both': '{main}. {other}.',
  'course.rose': '{name} rose {by}',
  'course.fell': '{name} fell {by}',
  'course.held': '{name} did not change',
  'course.steady': '{name} stayed about the same',
};
