/** What a feed element with several feeds says of them. Comes with the second feed. */
export const englishFeeds = {
  'feeds.differ': {
    one: 'The sources of this page differ in {count} place',
    other: 'The sources of this page differ in {count} places',
  },
  'feeds.number': '{organization}, {measure}, {year}: {value} ({source}), {other} ({otherSource}). The first is shown.',
  'feeds.fact': '{organization}: {value} ({source}), {other} ({otherSource}). The first is shown.',
  'feeds.twin': '{names}: two measures with two definitions. Both are shown.',
  'feeds.more': { one: 'And {count} more.', other: 'And {count} more.' },
  'feeds.missing': 'A part of the data could not be loaded just now, so something may be missing here.',
};
