/** What a reader can do with the data, and what came of it. Fetched with the code that does it. */
export const englishTools = {
  'tool.csv': 'CSV file',
  'tool.csv-excel': 'CSV file for Excel',
};
