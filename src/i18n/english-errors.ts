/** What a reader is told when something is wrong, by the code of the failure. Fetched with the first failure of a page. */
export const englishErrors = {
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
};
